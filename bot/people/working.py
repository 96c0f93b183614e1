"""When people work: nine to six, Monday to Friday, holidays left out, through clock changes."""

import datetime as dt
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType
from zoneinfo import ZoneInfo

OPENS, CLOSES = dt.time(9), dt.time(18)
SATURDAY = 5
FAR = 400  # days ahead that are looked at: more than any promise
NOTHING = dt.timedelta()


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working days of one place; `off` tells the holidays among them."""

    zone: ZoneInfo
    off: Callable[[dt.date], bool]

    def after(self, start: dt.datetime, worked: dt.timedelta) -> dt.datetime:
        """Give the moment, in UTC, at which so much has been worked since an aware moment."""
        left, end = worked, start
        for begins, ends in self._stretches(start):
            end = begins + left
            if end <= ends:
                return end
            left -= ends - begins
        return end

    def between(self, start: dt.datetime, end: dt.datetime) -> dt.timedelta:
        """Count what is worked between two aware moments; nothing where the end comes first."""
        worked = NOTHING
        for begins, ends in self._stretches(start):
            if begins >= end:
                break
            worked += min(ends, end) - begins
        return worked

    def closes(self, start: dt.datetime, days: int = 0) -> dt.datetime:
        """Give the end, in UTC, of the working day at hand, or of one so many working days on."""
        for place, (_, ends) in enumerate(self._stretches(start)):
            if place == days:
                return ends
        return start

    def week_closes(self, start: dt.datetime) -> dt.datetime:
        """Give the end, in UTC, of the last day worked in the week of the next working moment."""
        last, week = start, None
        for _, ends in self._stretches(start):
            this = ends.astimezone(self.zone).isocalendar()[:2]
            if week not in (None, this):
                break
            last, week = ends, this
        return last

    def _stretches(self, start: dt.datetime) -> Iterator[tuple[dt.datetime, dt.datetime]]:
        """Give what is left of the day at hand, then whole working days, in UTC."""
        first = start.astimezone(self.zone).date()
        for day in (first + dt.timedelta(days=number) for number in range(FAR)):
            if day.weekday() >= SATURDAY or self.off(day):
                continue
            begins, ends = (
                dt.datetime.combine(day, hour, self.zone).astimezone(dt.UTC)
                for hour in (OPENS, CLOSES)
            )
            if start < ends:
                yield max(begins, start.astimezone(dt.UTC)), ends


def calendar_of(zone: ZoneInfo, countries: Mapping[str, str] = MappingProxyType({})) -> Calendar:
    """Give the working days of the country that a time zone belongs to.

    `countries` names another for some zones: `FR`, or a part of one such as `GB-SCT` (ISO 3166).
    """
    country = countries.get(zone.key) or country_of(zone.key)
    return Calendar(zone, lambda day: bool(country) and day in _holidays(country))


@cache
def country_of(zone: str) -> str:
    """Name the country (ISO 3166) of a time zone such as Europe/Paris; empty where it has none."""
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return next((row[0] for row in rows if row[2] == zone), "")


@cache
def _holidays(country: str) -> Container[dt.date]:
    """Know a country's public holidays; the library weighs 40 MB, and is read when first asked."""
    library = import_module("holidays")
    try:
        whole, _, part = country.partition("-")
        known: Container[dt.date] = library.country_holidays(whole, subdiv=part or None)
    except NotImplementedError:  # a country that it does not know
        return ()
    return known
