"""The doctor's visit: everything the bot needs, one line each, with what to do."""

import socket
import sys
from collections.abc import Callable
from pathlib import Path

from adapters.platform import platforms
from bot.app import present
from bot.charter.article import CharterError
from bot.charter.load import load_charter
from bot.company import Company, CompanyError, read_company
from bot.drafts.check import check
from bot.folder import charters_in, library_in
from bot.ideas.content import whole
from bot.ideas.library import Library, LibraryError
from bot.people.fault import RegisterError
from bot.people.file import read_people
from bot.settings import Settings
from bot.storage.database import StorageError, answers, open_database

Looked = tuple[bool, str]  # whether it is well, and what was seen or what to do


async def visit(settings: Settings) -> int:
    """Look at everything; 0 where all is well, 1 where something is missing."""
    folder = settings.company
    looks: dict[str, Callable[[], str]] = {
        "company": lambda: _company(folder),
        "charter": lambda: _charter(folder),
        "ideas": lambda: _ideas(folder),
        "people": lambda: _people(folder),
        "port": lambda: _port(settings),
    }
    found = {name: _look(look) for name, look in looks.items()}
    found["database"] = await _database(settings)
    for platform in platforms():
        if platform.visit and not platform.unset(settings):
            found[platform.name] = await platform.visit(settings)
    for name, (well, said) in found.items():
        sys.stdout.write(f"{'ok ' if well else '!! '} {name:<9} {said}\n")
    return 0 if all(well for well, _ in found.values()) else 1


def _look(look: Callable[[], str]) -> Looked:
    try:
        return True, look()
    except (CharterError, CompanyError, LibraryError, RegisterError, OSError) as error:
        return False, str(error)


def _company(folder: Path) -> str:
    company = read_company(folder / "company.toml")
    return f"{company.name}, {folder}"


def _charter(folder: Path) -> str:
    charter = load_charter(charters_in(folder))
    spoken = sorted({article.language for article in charter.articles})
    return f"{len(charter.articles)} articles ({', '.join(spoken)}), version {charter.version}"


def _ideas(folder: Path) -> str:
    company, library = read_company(folder / "company.toml"), library_in(folder)
    stopped = _stopped(company, library)
    if stopped:
        raise LibraryError(f"the draft check would not let these go: {', '.join(stopped)}")
    return f"{len(library.ideas)} ideas in {len(library.subjects)} subjects, all pass the check"


def _stopped(company: Company, library: Library) -> list[str]:
    now = present()
    return [
        idea.key
        for idea in library.ideas
        if any(
            check(whole(text, idea.link), company, now).level != "go"
            for texts in idea.wordings.values()
            for text in texts
        )
    ]


def _people(folder: Path) -> str:
    people = read_people(folder / "people.csv")
    return f"{len(people)} people in {len({entry.team for entry in people})} teams"


def _port(settings: Settings) -> str:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((settings.host, settings.port))
        except OSError as error:
            reason = error.strerror or "it is taken"
            raise OSError(f"{settings.port}: {reason.lower()}; set PV_PORT to another") from None
    return f"{settings.port} is free; people reach us at {settings.address}"


async def _database(settings: Settings) -> Looked:
    try:
        async with open_database(settings.database_url):
            well = await answers()
    except StorageError as error:
        return False, str(error)
    return well, "answers, and its tables are up to date"
