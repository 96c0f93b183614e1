"""Somebody's account on X, which they give themselves; the bot never looks for it."""

import datetime as dt
from collections.abc import Awaitable, Callable

from tortoise.exceptions import IntegrityError

from bot.chat.person import Person
from bot.journal.note import note
from bot.people.tables import HandleRow
from bot.storage.transaction import run_tx

Tell = Callable[[int, str, str, str], Awaitable[None]]  # person, command, text, occasion


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


async def holder_of(handle: str) -> int | None:
    """Name who gave an account, by their id; None where nobody did."""
    row = await HandleRow.get_or_none(name=handle.lower())
    return row.person_id if row else None


async def free_handle(key: int, handle: str, by: Person, now: dt.datetime, tell: Tell) -> bool:
    """Take an account back from whoever gave it, and tell them; False where it is not theirs."""

    async def free() -> bool:
        theirs = HandleRow.filter(person_id=key, name=handle.lower())
        row = await theirs.first()
        if row is None or not await theirs.filter(id=row.id).delete():
            return False
        await tell(key, "mine", "account freed", f"account {row.id} freed")
        await note("account freed", by.id, {"person": key}, now)
        return True

    return await run_tx(free)
