"""Looks at a delivery just before it is said: whether it is still wanted, and may be said now."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tortoise.queryset import QuerySet

from bot.deliveries.tables import DeliveryRow, State
from bot.people.choices import Cadence
from bot.people.hours import Quiet
from bot.people.tables import ChannelRow, PersonRow, RhythmRow
from bot.people.there import there
from bot.people.working import calendar_of

IDEA = "idea"  # how the occasion of an idea at somebody's pace begins
# how long what comes first may wait for somebody to be there; what they asked for waits for them
KEEPS = {"stats": dt.timedelta(days=3), "desk": dt.timedelta(days=7)}
FOR_THEM = dt.timedelta(days=60)
IN_TURN = dt.timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen: why it is not wanted any more, or when it may be said; `now` where it may."""

    why: str
    opens: dt.datetime


async def look(row: DeliveryRow, now: dt.datetime, countries: Mapping[str, str]) -> Look:
    """Look at the person of a delivery as they are now: gone, silent, paused, away or there.

    `countries` are the company's, see `calendar_of`.
    """
    if row.person_id < 0:
        return await _look_at_channel(row, now)
    person = await PersonRow.get_or_none(id=row.person_id)
    if person is None or person.closed_at:
        return Look("the person is gone", now)
    if now >= row.late_at:
        return Look("late", now)
    if person.stopped_at or person.hushed_at:
        return Look("they said stop", now)
    rhythm = await RhythmRow.get_or_none(person_id=person.id)
    if why := _paused(row, person, rhythm, now):
        return Look(why, now)
    calendar = calendar_of(ZoneInfo(person.timezone), countries)
    quiet = Quiet(person.quiet_from, person.quiet_until)
    opens = there(now, quiet, calendar, rhythm.back_on if rhythm else 0)
    return Look("late" if _too_late(row, now, opens, calendar.zone) else "", opens)


async def _look_at_channel(row: DeliveryRow, now: dt.datetime) -> Look:
    """Look whether the channel is still ours: what it says of the same thing comes in turn."""
    if not await ChannelRow.exists(id=-row.person_id):
        return Look("the channel is gone", now)
    if now >= row.late_at:
        return Look("late", now)
    before = same_before(row).filter(state__in=(State.READY, State.SENDING))
    return Look("", now + IN_TURN if await before.exists() else now)


def same_before(row: DeliveryRow) -> QuerySet[DeliveryRow]:
    """Find what a channel was to be told of the same thing before."""
    same = DeliveryRow.filter(person_id=row.person_id, command=row.command, text=row.text)
    return same.filter(id__lt=row.id).order_by("-id")


def _paused(row: DeliveryRow, person: PersonRow, rhythm: RhythmRow | None, now: dt.datetime) -> str:
    """Say why somebody wants no idea first at the moment; empty where they do."""
    if not _is_idea(row):
        return ""
    if person.cadence in (Cadence.NEVER, Cadence.ASKED):
        return "they want none first"
    return "they wanted a pause" if rhythm and rhythm.snoozed_until > now else ""


def _too_late(row: DeliveryRow, now: dt.datetime, opens: dt.datetime, zone: ZoneInfo) -> bool:
    """Tell whether a delivery would wait for too long: an idea is for its day."""
    if opens <= now:
        return False
    if _is_idea(row):
        return opens.astimezone(zone).date() != now.astimezone(zone).date()
    return opens - row.due_at > KEEPS.get(row.command, FOR_THEM)


def _is_idea(row: DeliveryRow) -> bool:
    return row.occasion.startswith(f"{IDEA}:")
