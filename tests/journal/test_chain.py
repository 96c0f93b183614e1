"""The journal keeps every entry in order, whoever writes at once, and shows what was changed."""

import asyncio
import datetime as dt
from functools import partial
from pathlib import Path

import pytest

from bot.journal.chain import BrokenError, Entry, canonical, verified
from bot.journal.note import note
from bot.journal.read import entries, entries_in, line_of, verify
from bot.journal.tables import EntryRow, HeadRow
from bot.storage.database import open_database
from bot.storage.transaction import run_tx

NOW = dt.datetime(2026, 11, 23, 9, 30, 0, 123456, tzinfo=dt.UTC)


async def _noted(what: str, by: int | None = 1, **about: str | int) -> None:
    await run_tx(lambda: note(what, by, about, NOW))


async def _all() -> list[Entry]:
    return [entry async for entry in entries()]


async def test_fifty_who_write_at_once_make_one_chain(database_url: str) -> None:
    async with open_database(database_url):
        await asyncio.gather(*(_noted("role given", by, person=by) for by in range(1, 51)))

        head = await verify()
        written = await _all()

    assert head.number == 50
    assert [entry.number for entry in written] == list(range(1, 51))
    assert {entry.by for entry in written} == set(range(1, 51))
    assert [entry.before for entry in written] == ["", *(one.digest for one in written[:-1])]


async def test_what_is_taken_back_is_not_noted_and_leaves_no_hole(database_url: str) -> None:
    async def taken_back(number: int) -> None:
        await note("hold placed", number, {"subject": "all"}, NOW)
        if number % 3 == 0:
            raise LookupError

    async with open_database(database_url):
        works = (run_tx(partial(taken_back, number)) for number in range(30))
        await asyncio.gather(*works, return_exceptions=True)

        assert (await verify()).number == 20


async def test_no_entry_yet_is_whole(database_url: str) -> None:
    async with open_database(database_url):
        assert (await verify()).number == 0


@pytest.mark.parametrize(
    "change",
    [
        {"what": "role kept"},
        {"by": None},
        {"about": {"person": 8}},
        {"at": NOW + dt.timedelta(milliseconds=1)},
        {"before": "0" * 64},
        {"digest": "0" * 64},
    ],
)
async def test_the_first_entry_that_was_changed_is_named(
    database_url: str, change: dict[str, object]
) -> None:
    async with open_database(database_url):
        for person in range(1, 6):
            await _noted("role given", person=person)
        await EntryRow.filter(number=3).update(**change)

        with pytest.raises(BrokenError, match="entry 3 "):
            await verify()


@pytest.mark.parametrize("taken_out", [1, 3, 5])
async def test_an_entry_taken_out_is_missed_the_last_one_too(
    database_url: str, taken_out: int
) -> None:
    async with open_database(database_url):
        for person in range(1, 6):
            await _noted("role given", person=person)
        await EntryRow.filter(number=taken_out).delete()

        with pytest.raises(BrokenError) as broken:
            await verify()

    assert broken.value.number == taken_out


async def test_an_entry_put_at_the_end_by_another_hand_is_seen(database_url: str) -> None:
    async with open_database(database_url):
        await _noted("role given")
        first = await HeadRow.get()
        await _noted("role given")
        await HeadRow.filter(id=first.id).update(number=first.number, digest=first.digest)

        with pytest.raises(BrokenError, match="entry 2 "):
            await verify()


async def test_an_export_is_verified_without_the_database(database_url: str) -> None:
    async with open_database(database_url):
        await _noted("people imported", None, added=2, file="équipe « Été ».csv")
        await _noted("role given", 7, person=12, role="editor")
        lines = [line_of(entry, "Léa <lea@x.example>") async for entry in entries()]
        head = await verify()

    assert await verified(entries_in(lines)) == head
    assert '"who":"Léa <lea@x.example>"' in lines[1]
    forged = [lines[0], lines[1].replace("editor", "owner")]
    with pytest.raises(BrokenError, match="entry 2 "):
        await verified(entries_in(forged))
    with pytest.raises(BrokenError, match="entry 2 "):
        await verified(entries_in([lines[0], "no JSON at all"]))


def test_json_has_one_way_of_being_written() -> None:
    assert canonical({"b": 1, "a": "é"}) == '{"a":"é","b":1}'


def test_nothing_else_writes_in_it() -> None:
    bot = Path(__file__).parents[2] / "bot"
    for path in bot.rglob("*.py"):
        if path.parent.name != "journal":
            assert "journal.tables" not in path.read_text(encoding="utf-8"), path
