"""A person changes their own choices; "stop" works at once."""

import datetime as dt
from collections.abc import Iterable

from bot.chat.person import Person
from bot.chat.phrase import Language
from bot.people.choices import Cadence
from bot.people.tables import PersonRow
from bot.storage.transaction import run_tx


async def speak(person: Person, language: Language) -> None:
    """Speak a language with a person from now on."""
    await PersonRow.filter(id=person.id).update(language=language, language_known=True)


async def want(person: Person, subjects: Iterable[str], cadence: Cadence) -> None:
    """Keep the subjects a person wants (none: all) and how often they want to hear of them."""
    await PersonRow.filter(id=person.id).update(
        subjects=list(subjects), declined=[], cadence=cadence.value
    )


async def decline(person: Person, subject: str) -> None:
    """Never offer a subject to a person unless they ask for it."""

    async def change() -> None:
        row = await PersonRow.filter(id=person.id).select_for_update().get()
        row.declined = [*(kept for kept in row.declined if kept != subject), subject]
        row.subjects = [kept for kept in row.subjects if kept != subject]
        await row.save(update_fields=["declined", "subjects"])

    await run_tx(change)


async def stop(person: Person, now: dt.datetime) -> None:
    """Send nothing first to a person any more."""
    await PersonRow.filter(id=person.id, stopped_at__isnull=True).update(stopped_at=now)


async def resume(person: Person) -> None:
    """Take a person's "stop" back, at their own word."""
    await PersonRow.filter(id=person.id).update(stopped_at=None)
