"""Who works at the desk."""

from bot.chat.person import Person, Role
from bot.people.register import Colleague, person_of
from bot.people.tables import PersonRow

AT_THE_DESK = (Role.EDITOR.value, Role.OWNER.value)


async def editors_besides(person: Person) -> list[int]:
    """List the ids of the other editors and owners."""
    known = PersonRow.filter(role__in=AT_THE_DESK, closed_at__isnull=True)
    rows = known.exclude(id=person.id).order_by("id")
    return [key for (key,) in await rows.values_list("id")]


async def desk_without_manager_of(person: Person) -> list[Colleague]:
    """List the editors and owners, but neither the person nor the person's own manager."""
    manager = await manager_id_of(person.id)
    rows = PersonRow.filter(role__in=AT_THE_DESK, closed_at__isnull=True)
    others = rows.exclude(id__in=[person.id, manager or 0]).order_by("id")
    return [Colleague(row.email or "", row.team, await person_of(row)) for row in await others]


async def manager_id_of(person_id: int) -> int | None:
    """Say who manages a person, None for nobody."""
    (manager,) = await PersonRow.get(id=person_id).values_list("manager_id")
    return int(manager) if manager else None


async def managed_by(person: Person) -> frozenset[int]:
    """Give the ids of the people whom a person manages."""
    rows = await PersonRow.filter(manager_id=person.id).values_list("id")
    return frozenset(key for (key,) in rows)
