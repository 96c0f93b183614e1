"""A company's own folder: its charters, its people and its ideas, read and brought in."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.charter.load import Charter, read_file
from bot.chat.phrase import Phrase
from bot.company import Company, CompanyError, read_company
from bot.ideas.library import Library, add_ideas, read_library
from bot.people.add import add_people
from bot.people.arrive import Custom
from bot.people.entry import Entry
from bot.people.file import read_people
from bot.people.roles import set_owner
from bot.storage.transaction import run_tx
from bot.storage.turn import take_turn
from bot.versions import publish

NO_CHARTER = Phrase(
    fr="{folder} n’a pas de charte : écrivez-y charter.fr.md ou charter.en.md "
    "(`python -m bot init DOSSIER` écrit les deux, à modifier)",
    en="{folder} has no charter: write charter.fr.md or charter.en.md in it "
    "(`python -m bot init FOLDER` writes both to edit)",
)
TURN = 0x666F6C64  # "fold": one replica at a time brings the folder in


def charters_in(folder: Path) -> list[Path]:
    """Find a company's charter.md, charter.fr.md, charter.en.md; CompanyError for none."""
    if found := sorted(folder.glob("charter*.md")):
        return found
    raise CompanyError(NO_CHARTER, folder=folder)


def charter_files_in(folder: Path) -> dict[str, str]:
    """Read a company's charter, file by file; raises CharterError, CompanyError for none."""
    return {path.name: read_file(path) for path in charters_in(folder)}


def people_in(folder: Path) -> tuple[Entry, ...]:
    """Read the folder's people, where it names any."""
    path = folder / "people.csv"
    return read_people(path) if path.exists() else ()


def library_in(folder: Path) -> Library:
    """Read the folder's ideas, where it has any."""
    path = folder / "ideas.toml"
    return read_library(path) if path.exists() else Library()


@dataclass(frozen=True, slots=True)
class Folder:
    """A company's folder as it was read; its people, who may be many, are read when brought in."""

    path: Path
    company: Company
    files: Mapping[str, str]  # the charter's
    charter: Charter
    library: Library


def read_folder(path: Path) -> Folder:
    """Read what a company says; raises the error of the first file that is wrong."""
    company = read_company(path / "company.toml")
    files = charter_files_in(path)
    return Folder(path, company, files, publish.charter_of(files), library_in(path))


async def bring_in(folder: Folder, custom: Custom, zone: dt.tzinfo, now: dt.datetime) -> None:
    """Add what is new in the folder; replicas that start together take turns.

    Its people are read before, and nobody waits for a file in the transaction.
    """
    people, charter = people_in(folder.path), folder.charter

    async def bring() -> None:
        await take_turn(TURN)
        await add_people(people, custom)
        await set_owner(custom.owner, now)
        await add_ideas(folder.library, now, zone, charter.version)
        if not await publish.was_published(charter):
            await publish.publish(folder.files, now)

    await run_tx(bring)
