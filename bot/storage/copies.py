"""Copies of a SQLite database: taken while the bot serves, and put back while it does not."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.storage.database import UNWRITABLE, StorageError, file_of, undisturbed

HAS_TABLES = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name LIKE '%migrations'"
SIDES = ("-wal", "-shm")  # what SQLite keeps beside a file in WAL mode

EXISTS = Phrase(
    fr="{target} existe déjà ; nommez un nouveau fichier",
    en="{target} exists already; name a new file",
)
NOTHING = Phrase(
    fr="{path} n’existe pas : il n’y a rien à copier",
    en="{path} does not exist: there is nothing to copy",
)
ABSENT = Phrase(fr="{file} n’existe pas", en="{file} does not exist")
UNREADABLE = Phrase(
    fr="{file} n’est pas une base qui se lise : {error}",
    en="{file} is no database that can be read: {error}",
)
NOT_OURS = Phrase(
    fr="{file} n’est pas une base de Porte-voix", en="{file} is no database of Porte-voix"
)
DAMAGED = Phrase(fr="{file} est abîmé : {sound}", en="{file} is damaged: {sound}")
POSTGRES = Phrase(fr="cette base est celle de PostgreSQL", en="this database is PostgreSQL’s")
UNCOPIED = Phrase(
    fr="{path} ne peut pas être copié : {error}", en="{path} cannot be copied: {error}"
)


def back_up(url: str, target: Path) -> None:
    """Copy the database to a new file, whole or not at all, readable by ourselves only.

    SQLite copies it as it is at one moment; whoever writes meanwhile does not wait. Raises
    StorageError, also where the copy is not sound.
    """
    path = _file(url)
    if target.exists():
        raise StorageError(EXISTS, target=target)
    if not path.exists():
        raise StorageError(NOTHING, path=path)
    _copy(path, target)


async def put_back(url: str, source: Path, kept: Path) -> bool:
    """Put a copy in the place of the database, which is copied to `kept` first, if there is one.

    Says whether there was one. Raises StorageError where a bot runs on it, or where the copy is
    not sound; the database is as it was then.
    """
    path = _file(url)
    look_at_copy(source)
    async with undisturbed(url):
        was = path.exists()
        if was:
            _copy(path, kept)
        fresh = path.with_name(f"{path.name}.part")
        _copy(source, fresh)
        for side in SIDES:
            path.with_name(f"{path.name}{side}").unlink(missing_ok=True)
        fresh.replace(path)
    return was


def look_at_copy(file: Path) -> None:
    """Raise StorageError unless a file is a sound database of ours."""
    if not file.is_file():
        raise StorageError(ABSENT, file=file)
    try:
        with closing(_reading(file)) as database:
            ours = database.execute(HAS_TABLES).fetchone()
            (sound,) = database.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        raise StorageError(UNREADABLE, file=file, error=error) from None
    if not ours:
        raise StorageError(NOT_OURS, file=file)
    if sound != "ok":
        raise StorageError(DAMAGED, file=file, sound=sound)


def _file(url: str) -> Path:
    path = file_of(url)
    if path is None:
        raise StorageError(POSTGRES)
    return path


def _reading(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _copy(path: Path, target: Path) -> None:
    part = target.with_name(f"{target.name}.part") if target.suffix != ".part" else target
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(_reading(path)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, and nothing beside it
        look_at_copy(part)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(target)
    except OSError as error:
        raise StorageError(UNWRITABLE, path=target, error=error.strerror) from None
    except sqlite3.DatabaseError as error:
        raise StorageError(UNCOPIED, path=path, error=error) from None
    finally:
        if part != target:
            part.unlink(missing_ok=True)
