"""Days and hours as an editor types them. Pure."""

import datetime as dt
import re

TYPED = re.compile(
    r"(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})[/.](?P<m2>\d{1,2})[/.](?P<y2>\d{4}))"
    r"(?:[\sT,à]+(?P<hour>\d{1,2})(?:[:h](?P<minute>\d{2})?)?)?\s*"
)
DAY = dt.timedelta(days=1)


def moment_in(typed: str, zone: dt.tzinfo, *, ends: bool = False) -> dt.datetime | None:
    """Read `24/12/2026`, `2026-12-24 9:00` or `24/12/2026 9h`; None where it is no moment.

    A day without an hour begins at its midnight and, where it `ends` something, lasts till its end.
    """
    found = TYPED.fullmatch(typed.strip())
    if not found:
        return None
    year, month, day = (found[it] or found[f"{it}2"] for it in "ymd")
    try:
        moment = dt.datetime(
            int(year),
            int(month),
            int(day),
            int(found["hour"] or 0),
            int(found["minute"] or 0),
            tzinfo=zone,
        )
    except ValueError:
        return None
    return moment + DAY if ends and not found["hour"] else moment


def typed(moment: dt.datetime | None, zone: dt.tzinfo, *, ends: bool = False) -> str:
    """Write a moment as an editor would type it; "" for none."""
    if moment is None:
        return ""
    local = moment.astimezone(zone)
    if (local.hour, local.minute) == (0, 0):
        return f"{local - DAY if ends else local:%d/%m/%Y}"
    return f"{local:%d/%m/%Y %H:%M}"
