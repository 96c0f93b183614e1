"""`import people`: the register brought up to date, and what changed said at the end."""

import argparse
import asyncio
import os

from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Facts, Paragraph, Reply
from bot.company import CompanyError, read_company
from bot.console.fault import UsageFault
from bot.console.progress import bar_of
from bot.console.show import show
from bot.console.spoken import spoken
from bot.opening import present
from bot.people.arrive import custom_of
from bot.people.fault import RegisterError
from bot.people.file import Reading, read_file
from bot.people.imports import Import, Outcome, import_people
from bot.settings import Settings, SettingsError, read_settings
from bot.shares.leaving import free_words_of
from bot.storage.database import StorageError, open_database

DONE = Phrase(fr="Les personnes sont à jour", en="People are up to date")
WOULD = Phrase(fr="Ce qui changerait", en="What would change")
ROWS = {
    "added": Phrase(fr="ajoutées", en="added"),
    "changed": Phrase(fr="changées", en="changed"),
    "closed": Phrase(fr="fermées", en="closed"),
    "unchanged": Phrase(fr="inchangées", en="unchanged"),
}
WHERE_ANY = {"reopened": Phrase(fr="rouvertes", en="reopened")}
LEFT = Phrase(
    fr="Personnes d’un import précédent qui ne sont plus dans ce fichier : {count}. Rien n’a "
    "changé pour elles ; « --leavers close » ferme leur accès.",
    en="People of an earlier import who are not in this file any more: {count}. Nothing changed "
    "for them; “--leavers close” ends their access.",
)
KEPT = Phrase(
    fr="Personnes du fichier que le bureau a fermées, et qui le restent : {count}. « bureau "
    "personnes » peut les rouvrir.",
    en="People of the file whom the desk closed, and who stay so: {count}. “desk people” can "
    "reopen them.",
)


def run(args: argparse.Namespace) -> int:
    """Import a file of people; raises UsageFault with every line that is wrong."""
    language = spoken(os.environ)
    try:
        settings = read_settings()
        outcome = asyncio.run(_run(settings, args, read_file(args.file)))
    except RegisterError as error:
        raise UsageFault(error.said(language)) from None
    except (CompanyError, SettingsError, StorageError) as trouble:
        raise UsageFault(trouble) from None
    show(_said(outcome, language, WOULD if args.dry_run else DONE), language)
    return 0


async def _run(settings: Settings, args: argparse.Namespace, reading: Reading) -> Outcome:
    company = read_company(settings.company / "company.toml")
    async with open_database(settings.database_url, beside=True):
        with bar_of(len(reading.entries)) as tell:
            given = Import(
                now=present(),
                custom=custom_of(company, settings.owner),
                close_leavers=args.leavers == "close",
                free=free_words_of,
                tell=tell,
                dry=args.dry_run,
            )
            return await import_people(reading, given)


def _said(outcome: Outcome, language: Language, title: Phrase) -> Reply:
    rows = [(name.to(language), str(getattr(outcome, key))) for key, name in ROWS.items()]
    for key, name in WHERE_ANY.items():
        if count := getattr(outcome, key):
            rows.append((name.to(language), str(count)))
    notes = [(LEFT, outcome.left), (KEPT, outcome.kept)]
    said = (Paragraph(note.to(language, count=count)) for note, count in notes if count)
    return Reply(title=title.to(language), blocks=(Facts(tuple(rows)), *said))
