"""Somebody's account on X, which they give themselves; the bot never looks for it."""

from tortoise.exceptions import IntegrityError

from bot.chat.person import Person
from bot.people.tables import HandleRow
from bot.storage.transaction import run_tx


async def handle_of(person_id: int) -> str:
    """Give the account that a person gave, as they write it; "" for none."""
    row = await HandleRow.get_or_none(person_id=person_id)
    return row.shown if row else ""


async def keep_handle(person: Person, handle: str) -> bool:
    """Keep a person's account, in place of the one before; False where it is a colleague's."""

    async def keep() -> bool:
        name = handle.lower()
        if await HandleRow.filter(name=name).exclude(person_id=person.id).exists():
            return False
        if not await HandleRow.filter(person_id=person.id).update(shown=handle, name=name):
            await HandleRow.create(person_id=person.id, shown=handle, name=name)
        return True

    try:
        return await run_tx(keep)
    except IntegrityError:  # a colleague, or this very person, gave it at the same moment
        return await run_tx(keep)


async def forget_handle(person: Person) -> None:
    """Forget a person's account; what was verified stays so."""
    await HandleRow.filter(person_id=person.id).delete()
