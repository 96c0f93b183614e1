"""Adds the people of the company's own folder, who are not there yet, as the bot starts."""

from collections.abc import Iterable

from bot.chat.person import Role
from bot.people.arrive import Custom
from bot.people.entry import Entry
from bot.people.tables import PersonRow
from bot.storage.transaction import run_tx


async def add_people(entries: Iterable[Entry], custom: Custom) -> int:
    """Add whoever is not there yet, leaving the others and their choices alone; say how many."""
    entries = tuple(entries)

    async def add() -> int:
        known = dict(await PersonRow.all().values_list("email", "id"))
        new = [entry for entry in entries if entry.email not in known]
        for entry in new:
            row = await PersonRow.create(
                name=entry.name,
                email=entry.email,
                team=entry.team,
                language=entry.language or custom.language,
                language_known=entry.language is not None,
                timezone=entry.timezone or custom.timezone,
                role=(entry.role or Role.PERSON).value,
            )
            known[entry.email] = row.id
        for entry in new:
            if entry.manager:
                manager = known[entry.manager]
                await PersonRow.filter(email=entry.email).update(manager_id=manager)
        return len(new)

    return await run_tx(add)
