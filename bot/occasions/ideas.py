"""An idea at the pace that somebody chose: planned once for their day, slower where unread."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.deliveries.plan import Planned, plan
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.wanted import IDEA
from bot.occasions.asks import Asks, countries_of
from bot.people.choices import SLOWER, Cadence
from bot.people.hours import Quiet
from bot.people.slots import Habits, Slot, next_slot
from bot.people.working import Calendar, calendar_of
from bot.storage.asked import rows_of
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds
from bot.storage.many import Cell, execute_many
from bot.storage.transaction import run_tx

SOME = 500  # people looked at together
PATIENCE = 2  # ideas unread in a row, then they come half as often
NOTED = dt.timedelta(minutes=1)  # that somebody is there is noted once in so long
LATER = dt.timedelta(days=7)  # to look again at somebody who is away for long
DUE = """SELECT r.person_id, r.idea_at, r.since, r.snoozed_until, r.last_on, r.back_on, r.unread,
        r.slowed_from, r.seen_at, p.cadence, p.timezone, p.quiet_from, p.quiet_until,
        CASE WHEN p.stopped_at IS NULL AND p.hushed_at IS NULL AND p.closed_at IS NULL
            THEN 0 ELSE 1 END
    FROM rhythms r JOIN people p ON p.id = r.person_id
    WHERE r.idea_at <= {now} ORDER BY r.idea_at, r.person_id LIMIT {some}"""
OPENED = """SELECT person_id, MAX(opened_at) FROM shares
    WHERE person_id IN ({}) AND opened_at IS NOT NULL GROUP BY person_id"""
MOVE = """UPDATE rhythms SET idea_at = ?, last_on = ?, unread = ?, slowed_from = ?
    WHERE person_id = ? AND idea_at = ?"""
SLOW = "UPDATE people SET cadence = ? WHERE id = ? AND cadence = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Somebody to look at now: their habits, and what they did about the ideas before."""

    habits: Habits
    idea_at: int
    unread: int
    slowed_from: str
    seen_at: int
    silent: bool


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of somebody who was due: an idea planned or none, and when to look again."""

    before: Due
    after: Due
    slot: Slot | None
    next_at: dt.datetime | None


async def plan_ideas(house: Asks, now: dt.datetime) -> int:
    """Plan an idea for each person who is due, and only them; how many were planned."""
    count = 0
    while found := await _due(house, now):
        read = await _read(found)
        steps = [step(one, now, read=read.get(one.habits.person)) for one in found]
        wanted = [_planned(one.before.habits.person, one.slot) for one in steps if one.slot]
        count += await plan(wanted, now)
        await _move(steps)
        if len(found) < SOME:
            break
    return count


def step(due: Due, now: dt.datetime, *, read: bool | None) -> Step:
    """Decide for one person; `read` tells of their last idea, None where none was sent. Pure."""
    slot = next_slot(due.habits, now)
    if not _is_due(slot, now):
        return Step(due, due, None, _next(due, slot, now))
    if due.silent:
        return Step(due, due, None, slot.late_at if slot else now + LATER)
    after = _slower(due, read)
    slot = next_slot(after.habits, now)
    if not _is_due(slot, now):
        return Step(due, after, None, _next(after, slot, now))
    assert slot  # noqa: S101 (it is due)
    after = replace(after, habits=replace(after.habits, last_on=slot.day.toordinal()))
    return Step(due, after, slot, _next(after, next_slot(after.habits, now), now))


def _is_due(slot: Slot | None, now: dt.datetime) -> bool:
    return slot is not None and slot.due_at <= now


def _next(due: Due, slot: Slot | None, now: dt.datetime) -> dt.datetime | None:
    """Say when to look again: at the slot, or in a week; never for who wants no ideas first."""
    if due.habits.cadence in (Cadence.NEVER, Cadence.ASKED):
        return None
    return slot.due_at if slot else now + LATER


def _slower(due: Due, read: bool | None) -> Due:  # noqa: FBT001 (three answers)
    """Count what was not read; from the second time on ideas come half as often."""
    if read is None:
        return due
    unread = 0 if read else min(due.unread + 1, PATIENCE)
    slower = SLOWER.get(due.habits.cadence)
    if unread < PATIENCE or slower is None:
        return replace(due, unread=unread)
    chosen = due.slowed_from or due.habits.cadence.value
    habits = replace(due.habits, cadence=slower)
    return replace(due, habits=habits, unread=0, slowed_from=chosen)


async def _due(house: Asks, now: dt.datetime) -> list[Due]:
    rows = await rows_of(DUE.format(now=milliseconds(now), some=SOME))
    calendars = {
        zone: calendar_of(ZoneInfo(zone), countries_of(house)) for zone in {it[10] for it in rows}
    }
    return [_read_row(row, calendars[row[10]]) for row in rows]


def _read_row(row: tuple[Any, ...], calendar: Calendar) -> Due:
    person, idea_at, since, snoozed, last_on, back_on, unread, slowed, seen, cadence, *more = row
    _, start, end, silent = more
    habits = Habits(
        person=person,
        cadence=Cadence(cadence),
        quiet=Quiet(start, end),
        calendar=calendar,
        since=EPOCH + max(since, snoozed) * MILLISECOND,
        last_on=last_on,
        back_on=back_on,
    )
    return Due(
        habits=habits,
        idea_at=idea_at,
        unread=unread,
        slowed_from=slowed,
        seen_at=seen,
        silent=bool(silent),
    )


async def _read(found: Collection[Due]) -> Mapping[int, bool]:
    """Tell of each whose last idea was sent whether they did anything since."""
    sent = await _sent(found)
    if not sent:
        return {}
    opened = dict(await rows_of(OPENED.format(",".join(map(str, sorted(sent))))))
    noted = {one.habits.person: one.seen_at + NOTED // MILLISECOND for one in found}
    return {person: max(noted[person], opened.get(person, 0)) >= at for person, at in sent.items()}


async def _sent(found: Collection[Due]) -> Mapping[int, int]:
    """Say when the last idea of each was sent at the earliest, where it was."""
    last = {one.habits.person: one.habits.last_on for one in found if one.habits.last_on}
    names = [_name(person, dt.date.fromordinal(day)) for person, day in last.items()]
    rows = DeliveryRow.filter(occasion__in=names, state=State.SENT)
    return (
        {person: milliseconds(at) for person, at in await rows.values_list("person_id", "due_at")}
        if names
        else {}
    )


def _planned(person: int, slot: Slot) -> Planned:
    return Planned(person, "idea", "", f"{IDEA}:{slot.day}", slot.due_at, slot.late_at)


def _name(person: int, day: dt.date) -> str:
    return f"{IDEA}:{day}:{person}"


async def _move(steps: Collection[Step]) -> None:
    """Note when to look at each again, where nobody noted or chose anything meanwhile."""
    moves: list[list[Cell]] = []
    slower: list[list[Cell]] = []
    for one in sorted(steps, key=lambda it: it.before.habits.person):
        person, after = one.after.habits.person, one.after
        at = milliseconds(one.next_at) if one.next_at else None
        last_on, unread, slowed = after.habits.last_on, after.unread, after.slowed_from
        moves.append([at, last_on, unread, slowed, person, one.before.idea_at])
        was, now = one.before.habits.cadence.value, after.habits.cadence.value
        if was != now:
            slower.append([now, person, was])

    async def write() -> None:
        await execute_many(MOVE, moves)
        await execute_many(SLOW, slower)

    await run_tx(write)
