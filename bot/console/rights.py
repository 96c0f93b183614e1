"""What `export person` and `erase person` do, each with its line in the journal."""

import argparse
import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Facts, Paragraph, Reply
from bot.commands.house import House
from bot.company import CompanyError
from bot.console.fault import UsageFault
from bot.console.files import EXISTS
from bot.console.show import show
from bot.console.spoken import spoken
from bot.journal.note import note
from bot.opening import build_house, present
from bot.people import erase as erasing
from bot.people.export import in_short, own_file, write_new
from bot.people.register import person_with
from bot.settings import SettingsError, read_settings
from bot.storage.database import StorageError, open_database
from bot.storage.transaction import run_tx

WRITTEN = Phrase(
    fr="Tout ce qui est gardé sur {email} est dans {file}, et le journal le dit. Ne le remettez "
    "qu’à cette personne, puis effacez-le.",
    en="All that is kept of {email} is in {file}, and the journal says so. Hand it to nobody else, "
    "then delete it.",
)
NOBODY = Phrase(
    fr="personne ici n’a l’adresse {email} ; « bureau personnes » cherche par nom",
    en="nobody here has the address {email}; “desk people” looks for a name",
)
WOULD = Phrase(fr="Ce qui serait effacé pour {email}", en="What would be erased of {email}")
SURE = Phrase(
    fr="Cela ne se défait pas. Ajoutez --yes pour effacer.",
    en="It cannot be undone. Add --yes to erase.",
)
ERASED = Phrase(
    fr="{email} est effacé, et le journal le dit. Retirez cette personne des fichiers que vous "
    "importez (people.csv aussi), sinon elle reviendra ; effacez les copies de la base quand leur "
    "temps est passé.",
    en="{email} is erased, and the journal says so. Take that person out of the files that you "
    "import (people.csv too), or they come back; delete the copies of the database when their time "
    "is over.",
)
Work = Callable[[Person, House], Awaitable[int]]


def export(args: argparse.Namespace) -> int:
    """Write a person's own file, as they would get it, to a new file of theirs to hand over."""

    async def work(person: Person, house: House) -> int:
        whom, now = house.whom(person), present()
        file = await own_file(person, whom, house.company, now)
        await run_tx(lambda: note("person exported", None, {"person": person.id}, now))
        write_new(path, file.content)
        _say(WRITTEN.to(spoken(os.environ), email=args.email, file=path))
        return 0

    path = Path(args.file)
    if path.exists():
        raise UsageFault(EXISTS, path=path)
    return _with(args.email, work)


def erase(args: argparse.Namespace) -> int:
    """Say what would be erased; with --yes, erase it. 1 where nothing was."""

    async def work(person: Person, house: House) -> int:
        if not args.yes:
            await _would(args.email, person, house)
            return 1
        await erasing.erase(house.whom(person), None, present())
        _say(ERASED.to(spoken(os.environ), email=args.email))
        return 0

    return _with(args.email, work)


async def _would(email: str, person: Person, house: House) -> None:
    language = spoken(os.environ)
    rows = await in_short(house.whom(person), house.company, language)
    blocks = (Facts(rows), Paragraph(SURE.to(language)))
    show(Reply(title=WOULD.to(language, email=email), blocks=blocks), language)


def _with(email: str, work: Work) -> int:
    language = spoken(os.environ)

    async def run() -> int:
        settings = read_settings()
        house = build_house(settings)
        async with open_database(settings.database_url, beside=True):
            person = await person_with(email)
            if person is None:
                raise UsageFault(NOBODY.to(language, email=email))
            return await work(person, house)

    try:
        return asyncio.run(run())
    except Refusal as refusal:
        raise UsageFault(refusal.phrase.to(language)) from None
    except (CompanyError, SettingsError, StorageError, OSError) as trouble:
        raise UsageFault(trouble) from None


def _say(said: str) -> None:
    show(Reply(title=said), spoken(os.environ))
