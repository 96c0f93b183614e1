"""A person changes their own choices; "stop" works at once."""

import datetime as dt

from bot.chat.person import Person
from bot.chat.phrase import Language
from bot.people import rhythm
from bot.people.choices import Cadence, Choices, Help
from bot.people.tables import PersonRow
from bot.storage.transaction import run_tx

ASKED_FOR = dt.timedelta(hours=1)  # the question keeps its place below a card


async def speak(person: Person, language: Language) -> None:
    """Speak a language with a person from now on."""
    await PersonRow.filter(id=person.id).update(language=language, language_known=True)


async def want(person: Person, chosen: Choices, now: dt.datetime) -> None:
    """Keep the subjects a person wants (none: all), how often, and their quiet hours."""
    kept = PersonRow.filter(id=person.id)
    same = await kept.filter(cadence=chosen.cadence.value).exists()
    await kept.update(
        subjects=list(chosen.subjects),
        declined=[],
        cadence=chosen.cadence.value,
        quiet_from=chosen.quiet.start,
        quiet_until=chosen.quiet.end,
        hushed_at=None,
    )
    await (rhythm.keep(person, now) if same else rhythm.begin(person, chosen.cadence, now))
    await meet(person, now)


async def meet(person: Person, now: dt.datetime) -> bool:
    """Note that a person was asked what would help them; False where they were already."""
    unmet = PersonRow.filter(id=person.id, met_at__isnull=True)
    return bool(await unmet.update(met_at=now))


async def still_asked(person: Person, now: dt.datetime) -> bool:
    """Tell whether a person was asked what would help them a moment ago, and has not said."""
    asked = PersonRow.filter(id=person.id, met_at__gt=now - ASKED_FOR, help="")
    return await asked.filter(stopped_at__isnull=True, hushed_at__isnull=True).exists()


async def be_helped(person: Person, wanted: Help, now: dt.datetime) -> None:
    """Keep what would help a person; for "nothing", say nothing first until they write again."""
    theirs = PersonRow.filter(id=person.id)
    if wanted is Help.NOTHING:
        await theirs.update(help=wanted.value, cadence=Cadence.NEVER.value, hushed_at=now)
    else:
        await theirs.update(help=wanted.value)
    await meet(person, now)


async def hear(person: Person, cadence: Cadence, now: dt.datetime) -> None:
    """Keep how often a person wants to hear of ideas."""
    await PersonRow.filter(id=person.id).update(cadence=cadence.value)
    await rhythm.begin(person, cadence, now)


async def write_again(person: Person) -> None:
    """Note that a person who wanted nothing writes: what they ask for may be answered later too."""
    await PersonRow.filter(id=person.id, hushed_at__isnull=False).update(hushed_at=None)


async def show(person: Person, now: dt.datetime, *, shown: bool) -> None:
    """Let a person's manager see that they posted, from now on, or no more."""
    theirs = PersonRow.filter(id=person.id, shown_since__isnull=shown)
    await theirs.update(shown_since=now if shown else None)


async def decline(person: Person, subject: str) -> None:
    """Never offer a subject to a person unless they ask for it."""

    async def change() -> None:
        row = await PersonRow.filter(id=person.id).select_for_update().get()
        row.declined = [*(kept for kept in row.declined if kept != subject), subject]
        row.subjects = [kept for kept in row.subjects if kept != subject]
        await row.save(update_fields=["declined", "subjects"])

    await run_tx(change)


async def stop(person: Person, now: dt.datetime) -> None:
    """Send nothing first to a person any more, and ask them nothing."""
    await meet(person, now)
    await PersonRow.filter(id=person.id, stopped_at__isnull=True).update(stopped_at=now)


async def resume(person: Person, now: dt.datetime) -> None:
    """Take a person's "stop" back, at their own word; no idea that was due before comes."""
    await PersonRow.filter(id=person.id).update(stopped_at=None)
    await rhythm.again(person, now, since=now)
