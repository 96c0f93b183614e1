"""Looks at the database as it is: nothing is made, moved or brought up to date."""

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tortoise import Tortoise
from tortoise.exceptions import DBConnectionError, OperationalError
from tortoise.migrations.executor import MigrationExecutor

from bot.storage.client import client
from bot.storage.database import SILENT, StorageError, configuration, file_of


@dataclass(frozen=True, slots=True)
class Steps:
    """How far the tables are: the steps they lack, and those that we do not know."""

    lacking: tuple[str, ...]
    unknown: tuple[str, ...]


@asynccontextmanager
async def looking_at(url: str) -> AsyncIterator[Steps]:
    """Open a database as it is, also beside a bot that runs; FileNotFoundError where none is.

    Raises StorageError in one sentence where it does not answer.
    """
    config = configuration(url)
    path = file_of(url)
    if path and not path.exists():
        raise FileNotFoundError(path)
    try:
        await Tortoise.init(config=config, _enable_global_fallback=True)
        yield await _steps(config["apps"])
    except (DBConnectionError, OSError) as error:
        raise StorageError(SILENT, error=error) from error
    finally:
        await Tortoise.close_connections()


async def _steps(apps: dict[str, dict[str, object]]) -> Steps:
    executor = MigrationExecutor(client(), apps)
    known = [path.stem for path in sorted((Path(__file__).parent / "migrations").glob("0*.py"))]
    try:
        applied = {key.name for key in await executor.recorder.applied_migrations()}
    except OperationalError:  # no table of steps: nothing was made yet
        applied = set()
    lacking = tuple(name for name in known if name not in applied)
    return Steps(lacking, tuple(sorted(applied.difference(known))))


async def clock_of(url: str) -> dt.datetime | None:
    """Ask the database that is open for the time; None on SQLite, which has our own."""
    if file_of(url):
        return None
    (row,) = await client().execute_query_dict("SELECT clock_timestamp() AS now")
    now: dt.datetime = row["now"]
    return now.astimezone(dt.UTC)
