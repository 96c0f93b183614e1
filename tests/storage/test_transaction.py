"""Transactions survive cancellation, and several writers take turns."""

import asyncio
import random
from collections.abc import Awaitable, Sequence
from pathlib import Path

import pytest

from bot.occasions.tables import OccasionRow
from bot.people.tables import IdentityRow, PersonRow
from bot.storage.database import StorageError, open_database
from bot.storage.transaction import run_tx


async def _add_two(name: str) -> None:
    person = await PersonRow.create(name=name, language="fr", timezone="Europe/Paris")
    await IdentityRow.create(platform="web", key=name, person=person)


async def _cancelled(work: Awaitable[object], *, after: Sequence[float]) -> None:
    """Begin some work, and cancel it after some waits, in seconds; 0 is a turn of the loop."""
    task = asyncio.ensure_future(work)
    for wait in after:
        await asyncio.sleep(wait)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_failing_transaction_leaves_nothing_behind(database_url: str) -> None:
    async def fail() -> None:
        await _add_two("Inès")
        raise LookupError

    async with open_database(database_url):
        with pytest.raises(LookupError):
            await run_tx(fail)

        assert await PersonRow.all().count() == 0


async def test_cancelled_callers_neither_hang_nor_leave_half_a_pair(database_url: str) -> None:
    chance = random.Random(7)

    async def add(number: int) -> None:
        await run_tx(lambda: _add_two(f"person {number}"))

    async with open_database(database_url):
        async with asyncio.timeout(60):
            await asyncio.gather(
                *(
                    _cancelled(add(number), after=[0] * chance.randrange(12))
                    for number in range(300)
                )
            )

        assert await PersonRow.all().count() == await IdentityRow.all().count()


async def test_who_is_cancelled_while_the_orm_begins_leaves_the_database_to_the_next(
    database_url: str,
) -> None:
    chance = random.Random(7)

    async def add(number: int) -> None:
        await run_tx(lambda: _add_two(f"person {number}"))

    async with open_database(database_url), asyncio.timeout(60):
        for number in range(300):
            begins = OccasionRow.get_or_create(kind=f"kind {number}")
            await _cancelled(begins, after=[chance.uniform(0, 0.005)])
            await add(number)

    async with open_database(database_url):
        assert await PersonRow.all().count() == 300


async def test_readers_who_write_next_take_turns(database_url: str) -> None:
    async def add_one() -> None:
        row = await PersonRow.filter(email="a@b.example").select_for_update().get()
        row.team = str(int(row.team) + 1)
        await row.save()

    async with open_database(database_url):
        await PersonRow.create(
            name="A", email="a@b.example", team="0", language="fr", timezone="Europe/Paris"
        )
        await asyncio.gather(*(run_tx(add_one) for _ in range(50)))

        assert (await PersonRow.get(email="a@b.example")).team == "50"


async def test_a_second_process_on_the_same_file_is_told_so(sqlite_url: str) -> None:
    async with open_database(sqlite_url):
        with pytest.raises(StorageError, match="in use by another Porte-voix"):
            async with open_database(sqlite_url):
                pass


async def test_a_file_that_is_no_database_is_said_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("these are my notes, not a database\n" * 100)

    with pytest.raises(StorageError, match="cannot be used"):
        async with open_database(f"sqlite://{path}"):
            pass

    assert path.read_text().startswith("these are my notes")


async def test_a_wrong_address_is_said_with_two_right_ones() -> None:
    with pytest.raises(StorageError, match=r"PV_DATABASE_URL.*sqlite://.*postgres://"):
        async with open_database("mongodb://somewhere"):
            pass


async def test_a_server_that_is_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="does not answer"):
        async with open_database(f"postgres://nobody@/nothing?host={tmp_path}"):
            pass
