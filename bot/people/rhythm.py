"""A person's rhythm: chosen, paused, slowed where nothing is read; never guessed at."""

import datetime as dt
from collections.abc import Awaitable
from dataclasses import dataclass

from bot.chat.person import Person
from bot.people.choices import Cadence
from bot.people.tables import RhythmRow
from bot.storage.written import WrittenOnce

DAY = dt.timedelta(days=1)
WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """What somebody is told of their own rhythm; none of it holds for most people.

    `slowed_from` is the cadence they chose, while ours is slower. `snoozed_on` and `back_on` are
    the first days, in their own zone, on which ideas and everything else come again.
    """

    slowed_from: Cadence | None = None
    snoozed_on: dt.date | None = None
    back_on: dt.date | None = None


async def begin(person: Person, cadence: Cadence, now: dt.datetime) -> None:
    """Have a person hear of ideas as they have just chosen: the planner finds the next moment."""
    chosen = {"since": now, "unread": 0, "slowed_from": ""}
    if cadence in (Cadence.NEVER, Cadence.ASKED):
        await RhythmRow.filter(person_id=person.id).update(idea_at=None, **chosen)
    else:
        await _note(person, idea_at=now, **chosen)


async def keep(person: Person, now: dt.datetime) -> None:
    """Have a person hear of ideas at the pace of now, theirs from now on; the hours may change."""
    await RhythmRow.filter(person_id=person.id).update(slowed_from="")
    await again(person, now)


async def again(person: Person, now: dt.datetime, since: dt.datetime | None = None) -> None:
    """Have the planner find the next moment anew, where ideas come; nothing due before `since`."""
    theirs = RhythmRow.filter(person_id=person.id, idea_at__isnull=False)
    await theirs.update(idea_at=now, **({"since": since} if since else {}))


async def snooze(person: Person, weeks: int, now: dt.datetime) -> dt.date:
    """Send a person no ideas this week, and so many weeks on in all; give the Monday after."""
    today = now.astimezone(person.zone).date()
    monday = today + (WEEK * weeks - today.weekday()) * DAY
    at = dt.datetime.combine(monday, dt.time(), person.zone).astimezone(dt.UTC)
    await _note(person, snoozed_until=at)
    return monday


async def leave(person: Person, back_on: dt.date) -> None:
    """Say nothing first to a person before a day: they are away until then."""
    await _note(person, back_on=back_on.toordinal())


async def come_back(person: Person) -> None:
    """End a person's pause and absence, at their own word."""
    await _note(person, snoozed_until=dt.datetime.fromtimestamp(0, dt.UTC), back_on=0)


async def seen(person: Person, now: dt.datetime) -> None:
    """Note that a person wrote or pressed something: what was said to them before is read."""
    await _seen(person.id, now)


@WrittenOnce
def _seen(person_id: int, now: dt.datetime) -> Awaitable[int]:
    return RhythmRow.filter(person_id=person_id, seen_at__lt=now).update(seen_at=now, unread=0)


async def rhythm_of(person: Person, now: dt.datetime) -> Rhythm:
    """Read what a person is told of their rhythm."""
    row = await RhythmRow.get_or_none(person_id=person.id)
    if row is None:
        return Rhythm()
    today = now.astimezone(person.zone).date()
    snoozed = row.snoozed_until.astimezone(person.zone).date()
    away = row.back_on > today.toordinal()
    return Rhythm(
        slowed_from=Cadence(row.slowed_from) if row.slowed_from else None,
        snoozed_on=snoozed if row.snoozed_until > now else None,
        back_on=dt.date.fromordinal(row.back_on) if away else None,
    )


async def _note(person: Person, **changed: object) -> None:
    """Write to a person's row, made where there is none."""
    await RhythmRow.get_or_create(person_id=person.id)
    await RhythmRow.filter(person_id=person.id).update(**changed)
