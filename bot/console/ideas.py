"""`import ideas` and `import feed`: a file or a feed into the library, for somebody to approve."""

import argparse
import asyncio
import os
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.chat.phrase import Language, Phrase
from bot.company import CompanyError, read_company
from bot.console.fault import UsageFault
from bot.console.spoken import spoken
from bot.folder import library_in
from bot.ideas.bring import Brought, Ready, bring, readied
from bot.ideas.feed import FeedError, Item, bring_feed, items_of
from bot.ideas.files import FileError, read_entries
from bot.ideas.library import LibraryError
from bot.opening import present
from bot.people.register import person_with
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.database import StorageError, open_database

SHOWN = 20  # problems at once
LARGEST = 10_000_000  # bytes of a feed
PATIENCE = 20.0  # seconds for a feed to come

LINE = Phrase(fr="{path}, ligne {line} : {said}", en="{path}, line {line}: {said}")
MORE = Phrase(
    fr="… et {count} autres. Rien n’est entré.", en="… and {count} more. Nothing was brought in."
)
NOTHING = Phrase(fr="Rien n’est entré.", en="Nothing was brought in.")
FINE = Phrase(
    fr="{count} idées passent toutes. Rien n’est entré : c’était un essai.",
    en="All {count} ideas pass. Nothing was brought in: it was a try.",
)
DONE = Phrase(
    fr="{new} nouvelles, {changed} changées, {same} déjà là. Elles attendent l’approbation de "
    "quelqu’un : « bureau idées ».",
    en="{new} new, {changed} changed, {same} there already. They wait for somebody’s approval: "
    "“desk ideas”.",
)
DRAFTS = Phrase(
    fr="{new} nouveaux brouillons, {known} déjà là. Ils attendent des mots : « bureau idées ».",
    en="{new} new drafts, {known} there already. They wait for words: “desk ideas”.",
)
NO_FEED = Phrase(
    fr="{source} n’est ni du RSS ni de l’Atom ; donnez l’adresse du flux, pas celle de la page",
    en="{source} is neither RSS nor Atom; give the feed’s address, not the page’s",
)
UNREAD = Phrase(fr="{source} ne se lit pas : {error}", en="{source} cannot be read: {error}")
NOBODY = Phrase(
    fr="personne n’a l’adresse {email} ; `import people` fait entrer les personnes",
    en="nobody has the address {email}; `import people` brings people in",
)


def run(args: argparse.Namespace) -> int:
    """Bring it in and say what came of it; 1 where the file has faults; raises UsageFault."""
    language = spoken(os.environ)
    try:
        settings = read_settings()
        if args.what == "feed":
            said = asyncio.run(_feed(settings, args.source, args.by, language))
        else:
            said = asyncio.run(_ideas(settings, args, language))
    except FileError as error:
        sys.stderr.write(_wrong(args.file, error, language) + "\n")
        return 1
    except (CompanyError, LibraryError, SettingsError, StorageError) as trouble:
        raise UsageFault(trouble) from None
    sys.stdout.write(said + "\n")
    return 0


def _wrong(path: Path, error: FileError, language: Language) -> str:
    found = error.problems
    lines = [
        LINE.to(language, path=path, line=one.line, said=one.phrase.to(language))
        for one in found[:SHOWN]
    ]
    rest = len(found) - SHOWN
    return "\n".join([*lines, MORE.to(language, count=rest) if rest > 0 else NOTHING.to(language)])


async def _ideas(settings: Settings, args: argparse.Namespace, language: Language) -> str:
    company = read_company(settings.company / "company.toml")
    subjects = library_in(settings.company).subjects
    zone, now = ZoneInfo(company.company.timezone), present()
    try:
        entries = read_entries(args.file)
    except OSError as error:
        said = UNREAD.to(language, source=args.file, error=error.strerror)
        raise UsageFault(said) from None
    with _counted(len(entries)) as tick:
        ready = readied(entries, company, subjects, now, zone, tick=tick)
    if args.dry_run:
        return FINE.to(language, count=len(ready))
    found = await _brought(settings, ready, args, language)
    return DONE.to(language, new=found.new, changed=found.changed, same=found.same)


async def _brought(
    settings: Settings, ready: list[Ready], args: argparse.Namespace, language: Language
) -> Brought:
    async with open_database(settings.database_url, beside=True):
        author = await _author(args.by, language)
        with _counted(len(ready)) as tick:
            return await bring(ready, author, present(), args.file.name, tick)


async def _author(email: str, language: Language) -> int | None:
    if not email:
        return None
    person = await person_with(email)
    if person is None:
        raise UsageFault(NOBODY.to(language, email=email))
    return person.id


@contextmanager
def _counted(total: int) -> Iterator[Callable[[], None]]:
    """Show a bar to whoever watches a terminal."""
    from rich.console import Console  # noqa: PLC0415 (most runs of the program never need it)
    from rich.progress import Progress  # noqa: PLC0415 (the same)

    with Progress(
        console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()
    ) as bar:
        task = bar.add_task("", total=total)
        yield lambda: bar.advance(task)


async def _feed(settings: Settings, source: str, by: str, language: Language) -> str:
    company = read_company(settings.company / "company.toml")
    zone = ZoneInfo(company.company.timezone)
    items = _items(_fetched(source, language), source, company.company.languages[0], zone, language)
    async with open_database(settings.database_url, beside=True):
        author = await _author(by, language)
        new, known = await bring_feed(items, author, present(), source)
    return DRAFTS.to(language, new=new, known=known)


def _items(
    raw: bytes, source: str, theirs: Language, zone: ZoneInfo, language: Language
) -> tuple[Item, ...]:
    try:
        return items_of(raw, theirs, present(), zone)
    except FeedError:
        raise UsageFault(NO_FEED.to(language, source=source)) from None


def _fetched(source: str, language: Language) -> bytes:
    """Read an address or a file; raises UsageFault."""
    try:
        if source.startswith(("http://", "https://")):
            asked = urllib.request.Request(source, headers={"User-Agent": "Porte-voix"})  # noqa: S310 (http only, looked at above)
            with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310 (the same)
                raw: bytes = answer.read(LARGEST)
                return raw
        return Path(source).read_bytes()
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or getattr(error, "reason", None) or error
        raise UsageFault(UNREAD.to(language, source=source, error=said)) from None
