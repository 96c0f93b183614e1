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
def at_once(sample_url_on_both: str) -> AtOnce:
    """Run works that have all read what they read, and wait to write, when the door opens.

    `waiting`: how many come to the door, where some of them go through it together.
    """

    async def run(*works: Awaitable[object], waiting: int = 0) -> list[Any]:
        if sample_url_on_both.startswith("sqlite"):
            return await _on_sqlite(sample_url_on_both.removeprefix("sqlite://"), works)
        return await _on_postgres(sample_url_on_both, works, waiting or len(works))

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


async def _on_postgres(url: str, works: Sequence[Awaitable[object]], waiting: int) -> list[Any]:
    door, watch = await asyncpg.connect(url), await asyncpg.connect(url)
    try:
        barred = door.transaction()
        await barred.start()
        await door.execute(f"LOCK TABLE {TABLES} IN EXCLUSIVE MODE")
        crowd = [asyncio.ensure_future(work) for work in works]
        while await watch.fetchval(WAITING) < waiting:
            assert not any(one.done() for one in crowd)
        await barred.rollback()
    finally:
        await door.close()
        await watch.close()
    return await asyncio.gather(*crowd, return_exceptions=True)
