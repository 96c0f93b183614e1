"""When somebody hears of an idea: on their weekday, at their minute, on days they work. Pure."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from bot.people.choices import Cadence
from bot.people.hours import WORKING_DAYS, Quiet
from bot.people.working import Calendar

EARLIEST, LATEST = 9, 17  # hours of the day within which an idea comes, where they are not quiet
PAIRS = ((0, 2), (0, 3), (1, 3), (1, 4), (2, 4))  # weekdays of whoever hears twice a week
APART = 2  # days at least between two ideas
AHEAD = 10  # weeks looked at
DAY, WEEK = dt.timedelta(days=1), 7
MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How somebody hears of ideas.

    `since`: nothing was due before. `last_on` and `back_on` are days as ordinals, 0 for none: that
    of the last idea, and the first one after an absence.
    """

    person: int
    cadence: Cadence
    quiet: Quiet
    calendar: Calendar
    since: dt.datetime
    last_on: int = 0
    back_on: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A day of theirs, the moment when an idea is due, and the one when the day is over for it."""

    day: dt.date
    due_at: dt.datetime
    late_at: dt.datetime


def next_slot(habits: Habits, now: dt.datetime) -> Slot | None:
    """Give the first slot that is not over, whether it is due or to come; None: not for weeks.

    Whatever the clocks did meanwhile, it is never on the day of the last idea, nor in its week
    where they hear once a week.
    """
    first = max(now, habits.since).astimezone(habits.calendar.zone).date().toordinal()
    monday = _monday(max(first, habits.back_on))
    for week in range(AHEAD):
        for day in _days(habits, monday + week * WEEK):
            if day < habits.back_on or not _apart(habits, day):
                continue
            slot = _slot(habits, dt.date.fromordinal(day))
            if slot and slot.late_at > now and slot.due_at >= habits.since:
                return slot
    return None


def _days(habits: Habits, monday: int) -> list[int]:
    """Give their days of a week, those off replaced by the nearest one worked in it."""
    number = _number(habits.person, "day") % len(PAIRS)
    weekdays = {
        Cadence.TWICE: PAIRS[number],
        Cadence.WEEKLY: (number,),
        Cadence.FORTNIGHT: (number,),
    }.get(habits.cadence, ())
    worked = (_worked(habits.calendar, monday, weekday) for weekday in weekdays)
    return sorted({day for day in worked if day})


def _worked(calendar: Calendar, monday: int, weekday: int) -> int | None:
    """Give a day of a week, else the next one worked, else the one before; None in a week off."""
    after, before = range(weekday, WORKING_DAYS), range(weekday - 1, -1, -1)
    days = (monday + place for place in (*after, *before))
    return next((day for day in days if not calendar.off(dt.date.fromordinal(day))), None)


def _apart(habits: Habits, day: int) -> bool:
    weeks = (_monday(day) - _monday(habits.last_on)) // WEEK if habits.last_on else AHEAD
    match habits.cadence:
        case Cadence.FORTNIGHT:
            return weeks > 1
        case Cadence.WEEKLY:
            return weeks > 0
        case _:
            return day >= habits.last_on + APART


def _slot(habits: Habits, day: dt.date) -> Slot | None:
    spans = list(habits.quiet.open_on(day, habits.calendar.zone))
    if not spans:
        return None
    opens, closes = next(_within(day, habits, spans), spans[0])
    minutes = _number(habits.person, "minute") % max(1, (closes - opens) // MINUTE)
    return Slot(day, opens + minutes * MINUTE, spans[-1][1])


def _within(
    day: dt.date, habits: Habits, spans: list[tuple[dt.datetime, dt.datetime]]
) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """Give what of a day's open hours lies where ideas come."""
    first, last = (
        dt.datetime.combine(day, dt.time(hour), habits.calendar.zone).astimezone(dt.UTC)
        for hour in (EARLIEST, LATEST)
    )
    for opens, closes in spans:
        if max(opens, first) < min(closes, last):
            yield max(opens, first), min(closes, last)


def _monday(day: int) -> int:
    return day - (day - 1) % WEEK


def _number(person: int, what: str) -> int:
    """Draw a lot that is always the same for a person, and another one for each thing drawn."""
    digest = hashlib.blake2b(f"{what} {person}".encode(), digest_size=8).digest()
    return int.from_bytes(digest)
