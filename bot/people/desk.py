"""Who works at the desk."""

from bot.chat.person import Person, Role
from bot.people.tables import PersonRow

AT_THE_DESK = (Role.EDITOR.value, Role.OWNER.value)


async def editors_besides(person: Person) -> list[int]:
    """List the ids of the other editors and owners."""
    rows = PersonRow.filter(role__in=AT_THE_DESK).exclude(id=person.id).order_by("id")
    return [key for (key,) in await rows.values_list("id")]
