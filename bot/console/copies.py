"""Copies the database and puts a copy back, each looked at before it is called good."""

import argparse
import asyncio
import datetime as dt
import os
import sys
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.fault import UsageFault
from bot.console.spoken import spoken
from bot.journal.chain import BrokenError, Head
from bot.journal.read import verify
from bot.opening import present
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.copies import ABSENT, back_up, put_back
from bot.storage.database import StorageError, file_of, open_database
from bot.storage.look import looking_at

COPIED = Phrase(
    fr="Copiée dans {file} ({size}), et relue. Gardez-la ailleurs que sur cette machine ; elle "
    "contient ce que contient la base.",
    en="Copied to {file} ({size}), and read again. Keep it elsewhere than on this machine; it "
    "holds what the database holds.",
)
RESTORED = Phrase(
    fr="{file} est en place ; le journal est intact, {count} entrées.",
    en="{file} is in place; the journal is whole, {count} entries.",
)
KEPT = Phrase(fr="Ce qui y était est dans {kept}.", en="What was there before is in {kept}.")
NAME_ONE = Phrase(
    fr="donnez un fichier, ou réglez PV_BACKUPS sur le dossier des copies",
    en="give a file, or set PV_BACKUPS to the folder of copies",
)
POSTGRES_BACKUP = Phrase(
    fr="PostgreSQL se copie avec ses propres outils, pendant que le bot sert :\n  {command}",
    en="PostgreSQL is copied with its own tools, while the bot serves:\n  {command}",
)
POSTGRES_RESTORE = Phrase(
    fr="PostgreSQL se remet avec ses propres outils, dans une base vide :\n  {command}",
    en="PostgreSQL is put back with its own tools, into an empty database:\n  {command}",
)
DUMP = 'pg_dump --format=custom --no-owner --file={file} "$PV_DATABASE_URL"'
UNDUMP = (
    'pg_restore --no-owner --exit-on-error --single-transaction --dbname="$PV_DATABASE_URL" {file}'
)
BROKEN = Phrase(
    fr="{file} est en place, mais son journal n’est pas tel qu’il a été écrit, à "
    "l’entrée {number}.",
    en="{file} is in place, but its journal is not as it was written, at entry {number}.",
)
NEWER = Phrase(
    fr="{file} vient d’un Porte-voix plus récent : mettez celui-ci à jour d’abord",
    en="{file} comes from a newer Porte-voix: bring this one up to date first",
)


def backup(args: argparse.Namespace) -> int:
    """Copy the database to a new file; raises UsageFault where it cannot be."""
    settings = _settings()
    _only_sqlite(settings, POSTGRES_BACKUP, DUMP, args.file or Path("porte-voix.dump"))
    file: Path = args.file or _dated(settings, present())
    try:
        back_up(settings.database_url, file)
    except StorageError as trouble:
        raise UsageFault(trouble) from None
    _say(COPIED, file=file, size=_size(file))
    return 0


def restore(args: argparse.Namespace) -> int:
    """Put a copy back and follow its journal; 1 where the journal broke."""
    settings, file = _settings(), args.file
    _only_sqlite(settings, POSTGRES_RESTORE, UNDUMP, file)
    path = file_of(settings.database_url) or file
    kept = path.with_name(f"{path.name}.before-restore-{_stamp(present())}")
    try:
        asyncio.run(_ours(file))
        was = asyncio.run(put_back(settings.database_url, file, kept))
        head = asyncio.run(_verified(settings.database_url))
    except StorageError as trouble:
        raise UsageFault(trouble) from None
    except BrokenError as broken:
        _say(BROKEN, file=file, number=broken.number)
        return 1
    _say(RESTORED, file=file, count=head.number)
    if was:
        _say(KEPT, kept=kept)
    return 0


async def _ours(file: Path) -> None:
    """Refuse a copy whose tables are ahead of us; any other fault is found when it is read."""
    try:
        async with looking_at(f"sqlite://{file}") as steps:
            if steps.unknown:
                raise UsageFault(NEWER.to(spoken(os.environ), file=file))
    except FileNotFoundError:
        raise UsageFault(ABSENT, file=file) from None


async def _verified(url: str) -> Head:
    async with open_database(url):
        return await verify()


def _settings() -> Settings:
    try:
        return read_settings()
    except SettingsError as trouble:
        raise UsageFault(trouble) from None


def _only_sqlite(settings: Settings, words: Phrase, command: str, file: Path) -> None:
    try:
        ours = file_of(settings.database_url)
    except StorageError as trouble:
        raise UsageFault(trouble) from None
    if ours is None:
        told = words.to(spoken(os.environ), command=command.format(file=file))
        raise UsageFault(told)


def _dated(settings: Settings, now: dt.datetime) -> Path:
    if settings.backups is None:
        raise UsageFault(NAME_ONE.to(spoken(os.environ)))
    return settings.backups / f"porte-voix-{_stamp(now)}.db"


def _stamp(now: dt.datetime) -> str:
    return now.strftime("%Y-%m-%dT%H-%M-%SZ")


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"


def _say(phrase: Phrase, **values: object) -> None:
    sys.stdout.write(phrase.to(spoken(os.environ), **values) + "\n")
