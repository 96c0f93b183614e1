"""When something may be said first: a person's working hours, in their own zone."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

FAR = 14  # days within which somebody works again


@dataclass(frozen=True, slots=True)
class Hours:
    """From when until when, on which days of the week (Monday is 0)."""

    opens: dt.time = dt.time(9)
    closes: dt.time = dt.time(18)
    days: frozenset[int] = frozenset(range(5))

    def next_open(self, now: dt.datetime, zone: ZoneInfo) -> dt.datetime:
        """Give `now` where it lies within the hours, else the moment when they begin again.

        A moment that the clocks skip in spring comes as much later; one that they show twice in
        autumn is the first.
        """
        here = now.astimezone(zone)
        for after in range(FAR):
            day = here.date() + dt.timedelta(days=after)
            if day.weekday() not in self.days:
                continue
            opens, closes = self._at(day, self.opens, zone), self._at(day, self.closes, zone)
            if now < closes:
                return max(now, opens)
        return now

    def _at(self, day: dt.date, time: dt.time, zone: ZoneInfo) -> dt.datetime:
        return dt.datetime.combine(day, time, zone).astimezone(dt.UTC)
