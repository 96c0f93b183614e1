"""`journal verify` and `journal export`: evidence that anybody can check again."""

import argparse
import asyncio
import os
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from bot.chat.phrase import Phrase
from bot.console.fault import UsageFault
from bot.console.files import EXISTS
from bot.console.spoken import spoken
from bot.journal import read
from bot.journal.chain import BrokenError, Head, verified
from bot.people.register import names
from bot.settings import SettingsError, read_settings
from bot.storage.database import StorageError, open_database

WHOLE = Phrase(
    fr="Le journal est intact : {count} entrées. Empreinte de la dernière, à noter ailleurs : "
    "{digest}",
    en="The journal is whole: {count} entries. The last one’s digest, to be noted elsewhere: "
    "{digest}",
)
BROKEN = Phrase(
    fr="Entrée {number} : elle n’est pas telle qu’elle a été écrite, ou il en manque une ici.",
    en="Entry {number}: it is not as it was written, or one is missing here.",
)
EXPORTED = Phrase(
    fr="{count} entrées dans {file}. « journal verify {file} » les vérifie, sans la base.",
    en="{count} entries in {file}. “journal verify {file}” checks them, without the database.",
)
UNREADABLE = Phrase(fr="{path} ne se lit pas : {error}", en="{path} cannot be read: {error}")
UNWRITABLE = Phrase(
    fr="{path} ne peut pas être écrit : {error}", en="{path} cannot be written: {error}"
)
T = TypeVar("T")


def verify(args: argparse.Namespace) -> int:
    """Follow the chain; 0 where it is whole, 1 where it broke."""
    language = spoken(os.environ)
    try:
        head = _file_verified(args.file) if args.file else _on_database(read.verify())
    except BrokenError as broken:
        sys.stdout.write(BROKEN.to(language, number=broken.number) + "\n")
        return 1
    said = WHOLE.to(language, count=head.number, digest=head.digest or "—")
    sys.stdout.write(said + "\n")
    return 0


def export(args: argparse.Namespace) -> int:
    """Write every entry to a new file, whole or not at all."""
    count = _on_database(_export(args.file))
    said = EXPORTED.to(spoken(os.environ), count=count, file=args.file)
    sys.stdout.write(said + "\n")
    return 0


def _file_verified(path: Path) -> Head:
    try:
        with path.open(encoding="utf-8") as lines:
            return asyncio.run(verified(read.entries_in(lines)))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageFault(UNREADABLE, path=path, error=error) from None


def _on_database(work: Coroutine[object, object, T]) -> T:
    async def run() -> T:
        async with open_database(read_settings().database_url, beside=True):
            return await work

    try:
        return asyncio.run(run())
    except (SettingsError, StorageError) as trouble:
        work.close()
        raise UsageFault(trouble) from None


async def _export(path: Path) -> int:
    named = await names()
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file, _whole(path):
            count = 0
            async for entry in read.entries():
                file.write(read.line_of(entry, named.get(entry.by or 0, "")) + "\n")
                count += 1
    except FileExistsError:
        raise UsageFault(EXISTS, path=path) from None
    except OSError as error:
        raise UsageFault(UNWRITABLE, path=path, error=error.strerror) from None
    return count


@contextmanager
def _whole(path: Path) -> Iterator[None]:
    """Leave no half of a file."""
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        raise
