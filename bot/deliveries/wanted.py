"""Looks at a delivery just before it is said: whether it is still wanted, and may be said now."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.deliveries.tables import DeliveryRow
from bot.people.register import choices_in_row
from bot.people.tables import PersonRow


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen: why it is not wanted any more, or when it may be said; `now` where it may."""

    why: str
    opens: dt.datetime


async def look(row: DeliveryRow, now: dt.datetime) -> Look:
    """Look at the person of a delivery as they are now: gone, silent, or in their quiet hours."""
    person = await PersonRow.get_or_none(id=row.person_id)
    if person is None or person.closed_at:
        return Look("the person is gone", now)
    if now >= row.late_at:
        return Look("late", now)
    choices = choices_in_row(person)
    if choices.silent:
        return Look("they said stop", now)
    return Look("", choices.quiet.next_open(now, ZoneInfo(person.timezone)))
