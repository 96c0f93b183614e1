"""When an idea is due: the same weekday and minute each week, whatever clocks and holidays do."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.choices import Cadence
from bot.people.hours import QUIET, Quiet
from bot.people.slots import Habits, Slot, next_slot
from bot.people.working import calendar_of
from bot.storage.fields import EPOCH

PARIS, NEW_YORK = ZoneInfo("Europe/Paris"), ZoneInfo("America/New_York")
DAY = dt.timedelta(days=1)
NEW_YEAR = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
PACED = st.sampled_from([Cadence.TWICE, Cadence.WEEKLY, Cadence.FORTNIGHT])
ZONE = st.sampled_from([PARIS, NEW_YORK, ZoneInfo("Asia/Tokyo"), ZoneInfo("Pacific/Auckland")])
WEEKS = {Cadence.TWICE: 104, Cadence.WEEKLY: 52, Cadence.FORTNIGHT: 26}


def _habits(
    person: int = 1,
    cadence: Cadence = Cadence.WEEKLY,
    zone: ZoneInfo = PARIS,
    quiet: Quiet = QUIET,
    since: dt.datetime = EPOCH,
) -> Habits:
    calendar = calendar_of(zone)
    return Habits(person=person, cadence=cadence, quiet=quiet, calendar=calendar, since=since)


def _year(habits: Habits, now: dt.datetime = NEW_YEAR) -> list[Slot]:
    """Live for a year, each slot planned at its moment."""
    found: list[Slot] = []
    while (slot := next_slot(habits, now)) and slot.day.year == NEW_YEAR.year:
        found.append(slot)
        now = max(now, slot.due_at)
        habits = replace(habits, last_on=slot.day.toordinal())
    return found


@given(st.integers(1, 100_000), PACED, ZONE)
def test_a_year_has_as_many_as_were_chosen(person: int, cadence: Cadence, zone: ZoneInfo) -> None:
    habits = _habits(person, cadence, zone)
    slots = _year(habits)

    assert WEEKS[cadence] - 8 <= len(slots) <= WEEKS[cadence] + 1  # weeks off have none
    hours = [slot.due_at.astimezone(zone) for slot in slots]
    assert len({(at.hour, at.minute) for at in hours}) == 1  # through both changes of clocks
    assert all(9 <= at.hour < 17 and at.weekday() < 5 for at in hours)
    assert not any(habits.calendar.off(slot.day) for slot in slots)
    assert all(slot.due_at < slot.late_at for slot in slots)


def _per_week(slots: Iterable[Slot]) -> Counter[tuple[int, int]]:
    return Counter(slot.day.isocalendar()[:2] for slot in slots)


@given(
    st.integers(1, 1000),
    PACED,
    st.lists(st.tuples(st.integers(-300, 500), ZONE), min_size=5, max_size=60),
)
def test_never_more_though_clocks_jump_and_people_travel(
    person: int, cadence: Cadence, moves: list[tuple[int, ZoneInfo]]
) -> None:
    now, last, found = NEW_YEAR, 0, []
    for hours, zone in moves:
        now += hours * dt.timedelta(hours=1)
        habits = replace(_habits(person, cadence, zone), last_on=last)
        slot = next_slot(habits, now)
        if slot and slot.due_at <= now:
            found.append(slot)
            last = slot.day.toordinal()

    days = [slot.day for slot in found]
    assert days == sorted(set(days))
    most = 2 if cadence is Cadence.TWICE else 1
    assert max(_per_week(found).values(), default=0) <= most


@pytest.mark.parametrize(
    ("zone", "change"),
    [
        (PARIS, "2026-03-29"),
        (PARIS, "2026-10-25"),
        (NEW_YORK, "2026-03-08"),
        (NEW_YORK, "2026-11-01"),
    ],
)
def test_the_weeks_around_a_change_of_clocks(zone: ZoneInfo, change: str) -> None:
    sunday = dt.date.fromisoformat(change)
    slots = [it for it in _year(_habits(7, zone=zone)) if abs((it.day - sunday).days) < 10]

    before, after = [it for it in slots if it.day < sunday], [it for it in slots if it.day > sunday]
    assert before
    assert after
    gap = after[0].due_at - before[-1].due_at
    assert gap % DAY in (dt.timedelta(hours=1), dt.timedelta(hours=23))  # the same local minute


def test_not_everybody_at_nine() -> None:
    week = [next_slot(_habits(person), NEW_YEAR + 10 * DAY) for person in range(1, 5001)]
    moments = Counter(slot.due_at for slot in week if slot)

    assert sum(moments.values()) == 5000
    assert max(moments.values()) < 15  # of 2,400 minutes
    assert len(Counter(slot.day for slot in week if slot)) == 5


def test_on_a_public_holiday_it_comes_on_the_nearest_day_worked() -> None:
    monday = dt.datetime(2026, 4, 6, tzinfo=dt.UTC)  # Easter Monday, in France and not in Japan
    people = [
        it
        for it in range(100)
        if (slot := next_slot(_habits(it), monday - 7 * DAY)) and slot.day.weekday() == 0
    ]
    mondays = [next_slot(_habits(it), monday) for it in people]
    there = [next_slot(_habits(it, zone=ZoneInfo("Asia/Tokyo")), monday) for it in people]

    assert {slot.day.isoformat() for slot in mondays if slot} == {"2026-04-07"}
    assert {slot.day.isoformat() for slot in there if slot} == {"2026-04-06"}


def test_whoever_chooses_today_is_not_told_of_this_morning() -> None:
    first = next_slot(_habits(), NEW_YEAR + 10 * DAY)
    assert first
    chosen = first.due_at + dt.timedelta(minutes=1)

    slot = next_slot(_habits(since=chosen), chosen)

    assert slot
    assert slot.day == first.day + 7 * DAY


@pytest.mark.parametrize(
    "quiet", [Quiet(22, 7), Quiet(12, 10), Quiet(9, 14), Quiet(8, 6), Quiet(4, 2)]
)
def test_other_hours_are_theirs(quiet: Quiet) -> None:
    for slot in _year(_habits(quiet=quiet)):
        assert not quiet.covers(slot.due_at, PARIS)


def test_whoever_wants_none_first_has_no_slot() -> None:
    for cadence in (Cadence.NEVER, Cadence.ASKED):
        assert next_slot(_habits(cadence=cadence), NEW_YEAR) is None
