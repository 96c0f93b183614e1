"""Weeks as ISO counts them, from Monday 0:00 to Monday 0:00 wherever somebody is. Pure."""

import datetime as dt
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

DAYS = 7
EARLIEST = ZoneInfo("Etc/GMT-14")  # where every day begins first
REPORTED = dt.time(9)  # of a Monday
STILL_NEWS = dt.timedelta(days=3)  # after which a report is not sent any more
NAMED = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week; `number` counts Mondays, so that the one before is `number - 1`, in any year."""

    number: int

    @property
    def monday(self) -> dt.date:
        """Its first day."""
        return dt.date.fromordinal(self.number * DAYS + 1)

    @property
    def sunday(self) -> dt.date:
        """Its last day."""
        return self.monday + dt.timedelta(days=DAYS - 1)

    @property
    def before(self) -> "Week":
        """The week before."""
        return Week(self.number - 1)

    @property
    def after(self) -> "Week":
        """The week after."""
        return Week(self.number + 1)

    def begins(self, zone: ZoneInfo) -> dt.datetime:
        """Its Monday, 0:00 in a zone, in UTC; where clocks skip that hour, as they go on."""
        return dt.datetime.combine(self.monday, dt.time(), zone).astimezone(dt.UTC)

    def ends(self, zone: ZoneInfo) -> dt.datetime:
        """The moment when the next one begins: it is not in this week any more."""
        return self.after.begins(zone)

    def __str__(self) -> str:
        """Write it as ISO does: `2026-W47`."""
        year, week, _ = self.monday.isocalendar()
        return f"{year}-W{week:02}"


def week_of(day: dt.date) -> Week:
    """Give the week that a day lies in."""
    return Week((day.toordinal() - 1) // DAYS)


def week_named(said: str) -> Week | None:
    """Read `2026-W47`; None where that is no week."""
    found = NAMED.fullmatch(said.strip())
    try:
        return week_of(dt.date.fromisocalendar(int(found[1]), int(found[2]), 1)) if found else None
    except ValueError:  # a year has 52 weeks, or 53
        return None


def last_ended(now: dt.datetime, zone: ZoneInfo) -> Week:
    """Give the last week that is over in a zone."""
    return week_of(now.astimezone(zone).date()).before


def report_due(now: dt.datetime, zone: ZoneInfo) -> Week | None:
    """Give the week whose report is due in a zone: since Monday 9:00, and for three days.

    Pure: whoever asks again gets the same week, and remembers which they sent.
    """
    monday = week_of(now.astimezone(zone).date())
    if now < _nine(monday, zone):
        monday = monday.before
    late = now - _nine(monday, zone)
    return monday.before if late <= STILL_NEWS else None


def _nine(week: Week, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.combine(week.monday, REPORTED, zone).astimezone(dt.UTC)
