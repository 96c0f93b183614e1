"""Makes races happen: a crowd is held at the database's door, and let in at once."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import asyncpg
import pytest

from bot.storage.client import client

AtOnce = Callable[..., Awaitable[list[Any]]]
TABLES = "ideas, idea_versions, wordings, shares, people, reviews"
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


@pytest.fixture
def at_once(sample_url_on_both: str) -> AtOnce:
    """Run works that have all read what they read, and wait to write, when the door opens.

    `waiting`: how many come to the door, where some of them go through it together. `in_turn`:
    each begins once the one before has come there. `tables` are what the door of PostgreSQL shuts.
    """

    async def run(
        *works: Awaitable[object], waiting: int = 0, in_turn: bool = False, tables: str = TABLES
    ) -> list[Any]:
        steps = (
            range(1, len(works) + 1)
            if in_turn
            else [0] * (len(works) - 1) + [waiting or len(works)]
        )
        crowd = [*zip(works, steps, strict=True)]
        if sample_url_on_both.startswith("sqlite"):
            return await _on_sqlite(sample_url_on_both.removeprefix("sqlite://"), crowd)
        return await _on_postgres(sample_url_on_both, crowd, tables)

    return run


async def _on_sqlite(path: str, works: Sequence[tuple[Awaitable[object], int]]) -> list[Any]:
    """Begin each work, and wait until so many stand at the door: one there, the others in line."""
    door = sqlite3.connect(path, isolation_level=None)
    line: asyncio.Lock = vars(client())["_lock"]  # fair; SQLite keeps no line
    crowd = []
    try:
        door.execute("BEGIN IMMEDIATE")
        for work, waiting in works:
            crowd.append(asyncio.ensure_future(work))
            while line.locked() + len(line._waiters or ()) < waiting:  # noqa: SLF001 (who stands there)
                assert not any(one.done() for one in crowd)
                await asyncio.sleep(0)
        door.execute("ROLLBACK")
    finally:
        door.close()
    return await asyncio.gather(*crowd, return_exceptions=True)


async def _on_postgres(
    url: str, works: Sequence[tuple[Awaitable[object], int]], tables: str
) -> list[Any]:
    """Begin each work, and wait until so many stand at the door."""
    door, watch = await asyncpg.connect(url), await asyncpg.connect(url)
    crowd = []
    try:
        barred = door.transaction()
        await barred.start()
        await door.execute(f"LOCK TABLE {tables} IN EXCLUSIVE MODE")
        for work, waiting in works:
            crowd.append(asyncio.ensure_future(work))
            while await watch.fetchval(WAITING) < waiting:
                assert not any(one.done() for one in crowd)
        await barred.rollback()
    finally:
        await door.close()
        await watch.close()
    return await asyncio.gather(*crowd, return_exceptions=True)
