"""Finds somebody of the company by what an owner remembers of their name."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from tortoise.expressions import Q

from bot.chat.person import Role
from bot.people.columns import folded
from bot.people.tables import PersonRow

NEAR = 75  # of 100, as rapidfuzz counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Somebody as an owner sees them: nothing of what they shared, asked or chose."""

    id: int
    name: str
    email: str
    team: str
    manager: str
    role: Role
    closed: bool


async def card_of(key: int) -> Card | None:
    """Give somebody by their id; None where they are no longer there."""
    row = await PersonRow.get_or_none(id=key).select_related("manager")
    return _card(row) if row else None


async def with_roles() -> list[Card]:
    """List those who decide something: reviewers, editors and owners."""
    deciding = PersonRow.filter(
        role__in=(Role.OWNER.value, Role.EDITOR.value, Role.REVIEWER.value), closed_at__isnull=True
    )
    rows = await deciding.order_by("name", "id").select_related("manager")
    return [_card(row) for row in rows]


async def look_for(asked: str, limit: int) -> list[Card]:
    """Find people by a part of their name or address; without any, by what resembles it."""
    there = PersonRow.filter(Q(name__icontains=asked) | Q(email__icontains=asked))
    rows = await there.order_by("name", "id").limit(limit).select_related("manager")
    if not rows:
        everybody = await PersonRow.all().values_list("id", "name", "email")
        near = await asyncio.to_thread(_nearest, asked, everybody, limit)
        found = await PersonRow.filter(id__in=near).select_related("manager")
        rows = sorted(found, key=lambda row: near.index(row.id))
    return [_card(row) for row in rows]


def _nearest(asked: str, everybody: Sequence[tuple[int, str, str | None]], limit: int) -> list[int]:
    """Compare without accents and with a typo or two, whatever the order of the names."""
    names = {key: folded(f"{name} {email or ''}") for key, name, email in everybody}
    scorer, wanted = fuzz.partial_token_set_ratio, folded(asked)
    near = process.extract(
        wanted, names, scorer=fuzz.token_set_ratio, score_cutoff=NEAR, limit=limit
    ) or process.extract(wanted, names, scorer=scorer, score_cutoff=NEAR, limit=limit)
    return [key for _, _, key in near]


def _card(row: PersonRow) -> Card:
    return Card(
        id=row.id,
        name=row.name,
        email=row.email or "",
        team=row.team,
        manager=row.manager.name if row.manager else "",
        role=Role(row.role),
        closed=row.closed_at is not None,
    )
