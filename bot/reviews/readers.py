"""Who gives a second opinion: never on their own texts, and nobody above the one who asks."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.chat.person import Person, Role
from bot.company import Company
from bot.people.hours import Quiet
from bot.people.register import person_of
from bot.people.tables import PersonRow, RhythmRow
from bot.people.there import away
from bot.people.working import NOTHING, calendar_of
from bot.reviews.tables import WAITING, ReviewRow

TIERS = (Role.REVIEWER, Role.EDITOR, Role.OWNER)  # the first that has somebody there
FAR = 50  # managers above one another


class Presence(IntEnum):
    """Whether somebody hears what they are asked; the higher, the later they are asked."""

    THERE = 0
    AWAY = 1  # they hear of it once they are back
    SILENT = 2  # nothing is said to them first


class Asks(Protocol):
    """The part of the house asked here."""

    @property
    def company(self) -> Company:
        """What the company says of itself."""

    @property
    def zone(self) -> ZoneInfo:
        """Where the company's days begin and end."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One person who may read a text, their e-mail address or empty, and whether they hear."""

    person: Person
    email: str
    presence: Presence


@dataclass(frozen=True, slots=True)
class Readers:
    """Who is asked, in turn: who is there and least busy first; and the owners, who come last."""

    in_turn: tuple[Reader, ...]
    owners: tuple[Reader, ...]


async def readers_for(asker_id: int, house: Asks, now: dt.datetime) -> Readers:
    """Name who may be asked: reviewers, else editors, else owners.

    Whoever is away, or wants nothing said first, is asked only where none of all these is there.
    """
    barred = {asker_id, *await above(asker_id)}
    roles = [tier.value for tier in TIERS]
    known = PersonRow.filter(role__in=roles, closed_at__isnull=True)
    rows = await known.exclude(id__in=barred).order_by("id")
    seen, busy = await _presence(rows, house, now), await _busy()
    rows.sort(key=lambda row: (seen[row.id], busy[row.id], row.id))
    tiers = [[row for row in rows if row.role == tier] for tier in TIERS]
    first = min(filter(None, tiers), key=lambda tier: seen[tier[0].id], default=[])
    return Readers(await _readers(first, seen), await _readers(tiers[-1], seen))


async def _readers(rows: list[PersonRow], seen: Mapping[int, Presence]) -> tuple[Reader, ...]:
    return tuple([Reader(await person_of(row), row.email or "", seen[row.id]) for row in rows])


async def _presence(
    rows: Sequence[PersonRow], house: Asks, now: dt.datetime
) -> Mapping[int, Presence]:
    """Look who is there when the company next works: its own holidays make nobody absent."""
    absent = RhythmRow.filter(person_id__in=[row.id for row in rows], back_on__gt=0)
    back_on = dict(await absent.values_list("person_id", "back_on"))
    at = calendar_of(house.zone).after(now, NOTHING)
    countries = house.company.company.countries

    def seen(row: PersonRow) -> Presence:
        if row.stopped_at or row.hushed_at:
            return Presence.SILENT
        calendar = calendar_of(ZoneInfo(row.timezone), countries)
        quiet = Quiet(row.quiet_from, row.quiet_until)
        return Presence(away(at, quiet, calendar, back_on.get(row.id, 0)))

    return {row.id: seen(row) for row in rows}


async def _busy() -> Counter[int | None]:
    waiting = await ReviewRow.filter(state__in=WAITING).values_list("reader_id")
    return Counter(reader for (reader,) in waiting)


async def above(person_id: int) -> list[int]:
    """List the managers above a person, nearest first: they never see a text under review."""
    chain: list[int] = []
    at: int | None = person_id
    while len(chain) < FAR:
        found = await PersonRow.filter(id=at).values_list("manager_id")
        at = found[0][0] if found else None
        if at is None or at in chain:
            break
        chain.append(at)
    return chain


async def may_read(review: ReviewRow, person: Person) -> bool:
    """Tell whether a person may read and decide: not on their own, not for who reports to them."""
    if not person.may(Role.REVIEWER) or person.id == review.asker_id:
        return False
    return person.id not in await above(review.asker_id)
