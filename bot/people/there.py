"""When somebody is there to be told: not in quiet hours, on a day off or before they are back."""

import datetime as dt

from bot.people.hours import Quiet
from bot.people.working import Calendar

FAR = 400  # days ahead that are looked at
DAY = dt.timedelta(days=1)


def there(now: dt.datetime, quiet: Quiet, calendar: Calendar, back_on: int = 0) -> dt.datetime:
    """Give `now` where somebody may be told something first, else the next moment when they may.

    `back_on` is the first day after an absence, as an ordinal; 0 where there is none.
    """
    moment = now
    for _ in range(FAR):
        moment = quiet.next_open(moment, calendar.zone)
        day = moment.astimezone(calendar.zone).date()
        if day.toordinal() < back_on:
            moment = _begins(dt.date.fromordinal(back_on), calendar)
        elif calendar.off(day):
            moment = _begins(day + DAY, calendar)
        else:
            break
    return moment


def away(now: dt.datetime, quiet: Quiet, calendar: Calendar, back_on: int = 0) -> bool:
    """Tell whether somebody is absent, or has the day off, once their quiet hours are over."""
    return there(now, quiet, calendar, back_on) > quiet.next_open(now, calendar.zone)


def _begins(day: dt.date, calendar: Calendar) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), calendar.zone).astimezone(dt.UTC)
