"""Opens the database, brings its tables up to date, and always closes it."""

import sqlite3
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import filelock
from tortoise import Tortoise
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.exceptions import ConfigurationError, DBConnectionError, OperationalError

from bot.chat.phrase import Phrase
from bot.chat.trouble import Trouble
from bot.storage.client import client
from bot.storage.owner import ElsewhereError, Machine, kept, look, take, this_machine
from bot.storage.upgrade import BusyError, bring_up_to_date

MIGRATIONS = "bot.storage.migrations"
SQLITE, POSTGRES = "bot.storage.sqlite", "bot.storage.postgres"
OURS = {"tortoise.backends.sqlite": SQLITE, "tortoise.backends.asyncpg": POSTGRES}

NO_ADDRESS = Phrase(
    fr="PV_DATABASE_URL n’est pas l’adresse d’une base ({error}) ; sqlite://porte-voix.db et "
    "postgres://utilisateur@hôte/nom en sont",
    en="PV_DATABASE_URL is no database address ({error}); sqlite://porte-voix.db or "
    "postgres://user@host/name are",
)
ANOTHER = Phrase(
    fr="PV_DATABASE_URL nomme une base que Porte-voix n’ouvre pas ; prenez SQLite, "
    "sqlite://porte-voix.db, ou PostgreSQL, postgres://utilisateur@hôte/nom",
    en="PV_DATABASE_URL names a database that Porte-voix does not open; take SQLite, "
    "sqlite://porte-voix.db, or PostgreSQL, postgres://user@host/name",
)
SILENT = Phrase(
    fr="la base de données ne répond pas : {error}", en="the database does not answer: {error}"
)
UNUSABLE = Phrase(
    fr="la base de données ne peut pas servir : {error}", en="the database cannot be used: {error}"
)
ELSEWHERE = Phrase(
    fr="{path} est ouvert sur une autre machine, {name}, vue il y a {seconds} s ; SQLite n’en sert "
    "qu’une : arrêtez Porte-voix là-bas et réessayez dans une minute, ou réglez PV_DATABASE_URL "
    "sur PostgreSQL, qui en sert plusieurs",
    en="{path} is open on another machine, {name}, seen {seconds} s ago; SQLite is for one "
    "machine: stop Porte-voix there and try again in a minute, or set PV_DATABASE_URL to "
    "PostgreSQL, which serves several",
)
UNWRITABLE = Phrase(
    fr="{path} ne peut pas être écrit : {error}", en="{path} cannot be written: {error}"
)
NO_FOLDER = Phrase(
    fr="le dossier où irait {path} n’existe pas ; créez-le, ou réglez PV_DATABASE_URL",
    en="the folder of {path} does not exist; make it, or set PV_DATABASE_URL",
)
IN_USE = Phrase(
    fr="{path} sert déjà à un autre Porte-voix ; arrêtez-le, ou réglez PV_DATABASE_URL sur une "
    "autre base (PostgreSQL en sert plusieurs à la fois)",
    en="{path} is in use by another Porte-voix; stop it, or set PV_DATABASE_URL to another "
    "database (PostgreSQL serves several at once)",
)


class StorageError(Trouble):
    """The database cannot be used: why, and what to do, in one sentence."""


def tables() -> list[str]:
    """Name the modules that hold tables: every `bot/*/tables.py`."""
    found = Path(__file__).parents[1].glob("*/tables.py")
    return sorted(f"bot.{path.parent.name}.tables" for path in found)


def configuration(url: str) -> dict[str, Any]:
    """Write what the ORM needs for an address such as `sqlite://file.db` or `postgres://…`."""
    try:
        connection = expand_db_url(url)
    except ConfigurationError as error:
        raise StorageError(NO_ADDRESS, error=error) from None
    engine = connection["engine"] = OURS.get(connection["engine"])
    if engine is None:
        raise StorageError(ANOTHER)
    # the ORM caches its SQL under the connection's name, whatever the database
    name = "sqlite" if engine == SQLITE else "default"
    app = {"models": tables(), "migrations": MIGRATIONS, "default_connection": name}
    return {"connections": {name: connection}, "apps": {"bot": app}}


def on_postgres(url: str) -> bool:
    """Tell whether an address is PostgreSQL's; raises StorageError where it is none."""
    (connection,) = configuration(url)["connections"].values()
    return bool(connection["engine"] == POSTGRES)


@asynccontextmanager
async def open_database(url: str, *, beside: bool = False) -> AsyncIterator[None]:
    """Open the database with its tables up to date; one process at a time on SQLite.

    `beside` a bot that runs, a short work may join in, and leaves the tables as they are.
    Raises StorageError in one sentence. Closes in every case, or the process would never end.
    """
    config = configuration(url)
    async with _alone(config, beside=beside) as alone:
        try:
            await Tortoise.init(config=config, _enable_global_fallback=True)
            if alone:
                await bring_up_to_date(config, _sqlite_file(config))
            yield
        except BusyError as error:
            raise StorageError(error.phrase) from error
        except (DBConnectionError, OSError) as error:
            raise StorageError(SILENT, error=error) from error
        except (OperationalError, sqlite3.DatabaseError) as error:
            raise StorageError(UNUSABLE, error=error) from error
        finally:
            await Tortoise.close_connections()


def away(error: Exception) -> bool:
    """Tell whether an error means that the database cannot be reached for the moment."""
    if isinstance(error, DBConnectionError | OSError):
        return True  # nobody listens there, or its name leads nowhere
    asyncpg = sys.modules.get("asyncpg")  # loaded where PostgreSQL is used
    return asyncpg is not None and isinstance(
        error,
        (
            asyncpg.InterfaceError,  # the connection broke
            asyncpg.OperatorInterventionError,  # it stops, or has only begun to start
            asyncpg.PostgresConnectionError,
        ),
    )


async def answers() -> bool:
    """Ask the database for a sign of life."""
    try:
        await client().execute_query("SELECT 1")
    except Exception as error:
        if isinstance(error, OperationalError) or away(error):
            return False
        raise
    return True


@asynccontextmanager
async def _alone(config: dict[str, Any], *, beside: bool) -> AsyncIterator[bool]:
    """Keep a second process off the same SQLite file, and a second machine; PostgreSQL has room.

    Says whether we are alone, or on PostgreSQL.
    """
    path = _sqlite_file(config)
    if path is None:
        yield True
        return
    machine = this_machine()
    with _locked(path, beside=beside) as alone:
        _here(path, machine, take if alone else look)
        async with kept(path, machine) if alone else nullcontext():
            yield alone


def _here(path: Path, machine: Machine, ask: Callable[[Path, Machine], None]) -> None:
    """Take the file for this machine, or look whether another has it, and say which."""
    try:
        ask(path, machine)
    except ElsewhereError as other:
        values = {"name": other.name, "seconds": other.seconds}
        raise StorageError(ELSEWHERE, path=path, **values) from None
    except OSError as error:
        raise StorageError(UNWRITABLE, path=path, error=error.strerror) from None


@contextmanager
def _locked(path: Path, *, beside: bool) -> Iterator[bool]:
    """Lock the file among the processes of this machine; say whether it was free."""
    if not path.parent.is_dir():
        raise StorageError(NO_FOLDER, path=path)
    lock = filelock.FileLock(f"{path}.lock", blocking=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        if beside:
            yield False
            return
        raise StorageError(IN_USE, path=path) from None
    except OSError as error:
        raise StorageError(UNWRITABLE, path=path, error=error.strerror) from None
    try:
        yield True
    finally:
        lock.release()


@asynccontextmanager
async def undisturbed(url: str) -> AsyncIterator[None]:
    """Keep everybody off a SQLite file while it is put in place; raises StorageError."""
    async with _alone(configuration(url), beside=False):
        yield


def file_of(url: str) -> Path | None:
    """Tell in which file a SQLite database is; None for PostgreSQL, or in memory."""
    return _sqlite_file(configuration(url))


def _sqlite_file(config: dict[str, Any]) -> Path | None:
    (connection,) = config["connections"].values()
    path = connection["credentials"].get("file_path")
    return None if path in (None, ":memory:") else Path(path)
