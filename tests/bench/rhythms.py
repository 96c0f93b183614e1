"""How long the planner takes for ideas: of 100,000 people, those who are due and nobody else.

`PYTHONPATH=tests python -m bench.rhythms [postgres://…]`, on a SQLite file of its own otherwise.
"""

import asyncio
import datetime as dt
import sys
import time
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from bot.deliveries.tables import DeliveryRow
from bot.occasions.ideas import plan_ideas
from bot.people.tables import RhythmRow
from bot.storage.database import open_database
from bot.storage.fields import milliseconds
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

if TYPE_CHECKING:
    from bot.occasions.asks import Asks

PEOPLE = 100_000
MONDAY = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
MINUTE, DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)
PERSON = """INSERT INTO people (id, name, email, team, language, language_known, timezone, role,
    subjects, declined, cadence) VALUES (?, ?, ?, '', 'fr', TRUE, 'Europe/Paris', 'person', '[]',
    '[]', 'weekly')"""
RHYTHM = """INSERT INTO rhythms (person_id, idea_at, since, last_on, unread, slowed_from, seen_at,
    snoozed_until, back_on) VALUES (?, ?, 0, 0, 0, '', 0, 0, 0)"""


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


async def _timed(now: dt.datetime) -> tuple[float, int]:
    house = SimpleNamespace(company=SimpleNamespace(company=SimpleNamespace(countries={})))
    begun = time.perf_counter()
    count = await plan_ideas(cast("Asks", house), now)
    return time.perf_counter() - begun, count


async def _measure(url: str) -> None:
    async with open_database(url):
        people = [(n, f"P{n}", f"p{n}@pv.example") for n in range(1, PEOPLE + 1)]
        rhythms = [(n, milliseconds(MONDAY)) for n in range(1, PEOPLE + 1)]
        await run_tx(lambda: execute_many(PERSON, people))
        await run_tx(lambda: execute_many(RHYTHM, rhythms))
        seconds, count = await _timed(MONDAY)
        _say(f"place {PEOPLE} who have just chosen: {seconds:.2f} s, {count} planned")
        seconds, count = await _timed(MONDAY)
        _say(f"look again, nobody due: {seconds * 1000:.1f} ms, {count} planned")
        slowest, total, looks, now = 0.0, 0, 0, MONDAY
        while now < MONDAY + DAY:
            now += MINUTE
            seconds, count = await _timed(now)
            slowest, total, looks = max(slowest, seconds), total + count, looks + 1
        _say(f"a Monday, minute by minute: {total} planned, slowest look {slowest * 1000:.0f} ms")
        seconds, count = await _timed(MONDAY + 1.6 * DAY)
        _say(f"a late start, most of a Tuesday at once: {count} planned in {seconds:.2f} s")
        _say(f"rows: {await DeliveryRow.all().count()} for {await RhythmRow.all().count()} people")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        asyncio.run(_measure(sys.argv[1] if sys.argv[1:] else f"sqlite://{folder}/bench.db"))
