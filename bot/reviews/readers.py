"""Who gives a second opinion: never on their own texts, and nobody above the one who asks."""

from collections import Counter
from dataclasses import dataclass

from bot.chat.person import Person, Role
from bot.people.register import person_of
from bot.people.tables import PersonRow
from bot.reviews.tables import WAITING, ReviewRow

TIERS = (Role.REVIEWER, Role.EDITOR, Role.OWNER)  # the first that has somebody
FAR = 50  # managers above one another


@dataclass(frozen=True, slots=True)
class Reader:
    """One person who may read a text, and their e-mail address, or empty."""

    person: Person
    email: str


@dataclass(frozen=True, slots=True)
class Readers:
    """Who is asked, in turn: the least busy first; and the owners, who come last."""

    in_turn: tuple[Reader, ...]
    owners: tuple[Reader, ...]


async def readers_for(asker_id: int) -> Readers:
    """Name who may be asked: reviewers, else editors, else owners."""
    barred = {asker_id, *await above(asker_id)}
    roles = [tier.value for tier in TIERS]
    known = PersonRow.filter(role__in=roles, closed_at__isnull=True)
    rows = await known.exclude(id__in=barred).order_by("id")
    tiers = [[row for row in rows if row.role == tier] for tier in TIERS]
    busy = await _busy()
    first = sorted(next(filter(None, tiers), []), key=lambda row: (busy[row.id], row.id))
    return Readers(await _readers(first), await _readers(tiers[-1]))


async def _readers(rows: list[PersonRow]) -> tuple[Reader, ...]:
    return tuple([Reader(await person_of(row), row.email or "") for row in rows])


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
