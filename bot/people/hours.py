"""Quiet hours: when nothing may be said first to a person, in their own time zone."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

WORKING_DAYS = 5  # from Monday
FAR = 14  # days within which somebody works again
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Quiet:
    """From one full hour of the day (0 to 23) until another, perhaps through midnight.

    Every weekend is quiet too.
    """

    start: int
    end: int

    def next_open(self, now: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """Give `now` where it is not quiet, else the moment when the quiet ends.

        A moment that the clocks skip in spring comes as much later; one that they show twice in
        autumn is the first.
        """
        today = now.astimezone(zone).date()
        days = (today + after * DAY for after in range(FAR))
        for day in days:
            for opens, closes in self.open_on(day, zone):
                if now < closes:
                    return max(now, opens)
        return now

    def covers(self, now: dt.datetime, zone: ZoneInfo) -> bool:
        """Whether a moment is quiet."""
        return self.next_open(now, zone) > now

    def open_on(self, day: dt.date, zone: ZoneInfo) -> Iterator[tuple[dt.datetime, dt.datetime]]:
        """Give the times of a day that are not quiet, in order, in UTC."""
        if day.weekday() >= WORKING_DAYS:
            return
        through_midnight = self.start > self.end
        spans = ((self.end, self.start),) if through_midnight else ((0, self.start), (self.end, 24))
        for opens, closes in spans:
            if opens < closes:
                yield _at(day, opens, zone), _at(day, closes, zone)


def _at(day: dt.date, hour: int, zone: ZoneInfo) -> dt.datetime:
    whole, time = (day + DAY, dt.time()) if hour == 24 else (day, dt.time(hour))  # noqa: PLR2004
    return dt.datetime.combine(whole, time, zone).astimezone(dt.UTC)


QUIET = Quiet(18, 9)  # what is outside the working hours, unless somebody chose otherwise
