"""Brings the tables of a database up to date, or makes them where there are none."""

import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.migrations.executor import MigrationExecutor, PlanStep
from tortoise.utils import get_schema_sql

from bot.chat.phrase import Phrase
from bot.chat.trouble import Trouble
from bot.storage.client import client
from bot.storage.transaction import run_tx

HOLDS_SOMETHING = """SELECT 1 FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%migrations'"""
HOLDS_SOMETHING_THERE = """SELECT 1 FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_name NOT LIKE '%migrations'"""
LOCKED = 400  # ms that a table may be held by others before we step back
PAUSE = 0.5  # seconds until we try again
STEPS_BACK = 60  # times
ADVISORY_LOCK = 0x706F7274  # "port": one replica at a time brings PostgreSQL up to date


BUSY = Phrase(
    fr="ses tables sont à mettre à jour, et quelqu’un s’en sert sans pause (une copie en "
    "cours ?) ; redémarrez quand ce sera fini",
    en="its tables are to be brought up to date, and somebody works with them without a pause "
    "(a copy under way?); start again when that is done",
)


class BusyError(Trouble):
    """Somebody works with the tables: why they stay as they are, and what to do."""


async def bring_up_to_date(config: dict[str, Any], path: Path | None) -> None:
    """Give the open database the tables of today; `path` is its file on SQLite, None elsewhere.

    Raises BusyError where somebody works with the tables without a pause.
    """
    if path is None:
        await _migrate_politely(config)
        return
    here = client()
    executor = MigrationExecutor(here, config["apps"])
    plan = await _missing(executor)
    if plan and not (await here.execute_query(HOLDS_SOMETHING))[0]:
        await here.execute_script(f"BEGIN IMMEDIATE; {_from_nothing(here, plan)} COMMIT;")
    elif plan:
        await asyncio.to_thread(_keep_a_copy, path, before=plan[0].migration.name)
        await executor.migrate()


async def _migrate_politely(config: dict[str, Any]) -> None:
    """Step back where somebody still works with a table: they may wait for another of ours.

    An older version that serves meanwhile would be told of a deadlock, and its person apologised
    to; so we wait for a lock for less time than PostgreSQL takes to look for one (a second).
    """
    for tries in range(STEPS_BACK, -1, -1):
        try:
            await run_tx(lambda: _migrate_in_turn(config))
        except Exception as error:
            if not _in_the_way(error):
                raise
            if not tries:
                raise BusyError(BUSY) from error
            await asyncio.sleep(PAUSE)
        else:
            return


def _in_the_way(error: BaseException | None) -> bool:
    """Tell whether somebody else held what we wanted to change; the ORM wraps some errors."""
    asyncpg = sys.modules.get("asyncpg")
    if asyncpg is None or error is None:
        return False
    held = (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError)
    return isinstance(error, held) or _in_the_way(error.__cause__)


async def _migrate_in_turn(config: dict[str, Any]) -> None:
    here = client()
    await here.execute_query(f"SELECT pg_advisory_xact_lock({ADVISORY_LOCK})")
    await here.execute_query(f"SET LOCAL lock_timeout = {LOCKED}")
    executor = MigrationExecutor(here, config["apps"])
    plan = await _missing(executor)
    if plan and not (await here.execute_query(HOLDS_SOMETHING_THERE))[0]:
        await here.execute_script(_from_nothing(here, plan))
    elif plan:
        await executor.migrate()


def _from_nothing(here: BaseDBAsyncClient, plan: list[PlanStep]) -> str:
    """Write all the tables as they are today: a new database need not live through our past."""
    named = ", ".join(
        f"('{step.migration.app_label}', '{step.migration.name}', CURRENT_TIMESTAMP)"
        for step in plan
    )
    lived = f"INSERT INTO tortoise_migrations (app, name, applied_at) VALUES {named};"  # noqa: S608 (names of ours)
    return f"{get_schema_sql(here, safe=False)};\n{lived}"


async def _missing(executor: MigrationExecutor) -> list[PlanStep]:
    editor = executor._schema_editor(atomic=False)  # noqa: SLF001 (the ORM has no public door)
    await executor.recorder.ensure_schema(editor)
    return await executor.plan()


def _keep_a_copy(path: Path, before: str) -> None:
    """Copy a file that holds something, as `porte-voix.db.before-0002_…`."""
    copy = path.with_name(f"{path.name}.before-{before}")
    with closing(sqlite3.connect(path)) as source:
        if source.execute(HOLDS_SOMETHING).fetchone():
            with closing(sqlite3.connect(copy)) as target:
                source.backup(target)
