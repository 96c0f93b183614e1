"""Makes races happen: a crowd is held at the database's door, and let in at once."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import asyncpg
import pytest

AtOnce = Callable[..., Awaitable[list[Any]]]
TABLES = "ideas, idea_versions, wordings, shares, people, reviews"
TURNS = 200  # of the loop, for whoever comes to SQLite's door: it does not say who waits there
WAITING = "SELECT count(*) FROM pg_locks WHERE NOT granted"


@pytest.fixture
def at_once(database_url: str) -> AtOnce:
    """Run works that have all read what they read, and wait to write, when the door opens."""

    async def run(*works: Awaitable[object]) -> list[Any]:
        if database_url.startswith("sqlite"):
            return await _on_sqlite(database_url.removeprefix("sqlite://"), works)
        return await _on_postgres(database_url, works)

    return run


async def _on_sqlite(path: str, works: Sequence[Awaitable[object]]) -> list[Any]:
    door = sqlite3.connect(path, isolation_level=None)
    try:
        door.execute("BEGIN IMMEDIATE")
        crowd = [asyncio.ensure_future(work) for work in works]
        for _ in range(TURNS):
            await asyncio.sleep(0)
        assert not any(one.done() for one in crowd)
        door.execute("ROLLBACK")
    finally:
        door.close()
    return await asyncio.gather(*crowd, return_exceptions=True)


async def _on_postgres(url: str, works: Sequence[Awaitable[object]]) -> list[Any]:
    door, watch = await asyncpg.connect(url), await asyncpg.connect(url)
    try:
        barred = door.transaction()
        await barred.start()
        await door.execute(f"LOCK TABLE {TABLES} IN EXCLUSIVE MODE")
        crowd = [asyncio.ensure_future(work) for work in works]
        while await watch.fetchval(WAITING) < len(crowd):
            assert not any(one.done() for one in crowd)
        await barred.rollback()
    finally:
        await door.close()
        await watch.close()
    return await asyncio.gather(*crowd, return_exceptions=True)
