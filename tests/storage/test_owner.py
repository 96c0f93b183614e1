"""SQLite is for one machine: a second one is refused, and told which has the file."""

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.storage.database import StorageError, open_database
from bot.storage.owner import ElsewhereError, Machine, kept, look, take, this_machine

OURS, OTHERS = Machine("here", "boot-1"), Machine("there", "boot-2")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A SQLite file."""
    return tmp_path / "porte-voix.db"


@pytest.fixture
def note(path: Path) -> Path:
    """What is left beside it."""
    return path.with_name("porte-voix.db.owner")


def write(note: Path, machine: Machine) -> None:
    """Leave a note, as that machine does."""
    note.write_text(json.dumps({"name": machine.name, "boot": machine.boot}), "utf-8")


def age(note: Path, seconds: float) -> None:
    """Let time pass without a sign of life."""
    seen = note.stat().st_mtime - seconds
    os.utime(note, (seen, seen))


@pytest.mark.parametrize("ask", [take, look])
def test_a_second_machine_is_refused_while_the_first_lives(
    path: Path, note: Path, ask: Callable[[Path, Machine], None]
) -> None:
    take(path, OTHERS)
    age(note, 20)
    with pytest.raises(ElsewhereError) as refused:
        ask(path, OURS)
    assert refused.value.name == "there"
    assert 19 <= refused.value.seconds <= 22
    assert [one.name for one in path.parent.iterdir()] == [note.name]


def test_a_machine_that_is_gone_is_followed_by_another(path: Path, note: Path) -> None:
    take(path, OTHERS)
    age(note, 61)
    look(path, OURS)
    take(path, OURS)
    with pytest.raises(ElsewhereError):
        take(path, OTHERS)


@pytest.mark.parametrize(
    ("before", "now", "same"),
    [
        (Machine("a", "1"), Machine("a", "1"), True),
        (Machine("container-1", "1"), Machine("container-2", "1"), True),  # of one machine
        (Machine("a", "1"), Machine("a", "2"), False),  # two that are called alike
        (Machine("a", ""), Machine("a", ""), True),  # nothing but the name is known
        (Machine("a", ""), Machine("b", ""), False),
    ],
)
def test_a_machine_is_known_by_its_start(before: Machine, now: Machine, *, same: bool) -> None:
    assert now.is_same_as(before) is same


def test_a_note_that_nobody_can_read_keeps_nobody_out(path: Path, note: Path) -> None:
    note.write_text("{", "utf-8")
    take(path, OURS)
    assert json.loads(note.read_text("utf-8"))["name"] == "here"


async def test_the_file_is_anybodys_after_a_clean_stop(path: Path, note: Path) -> None:
    take(path, OURS)
    async with kept(path, OURS):
        assert note.exists()
    assert not note.exists()


async def test_what_another_machine_took_is_left_to_it(path: Path, note: Path) -> None:
    take(path, OURS)
    async with kept(path, OURS):
        write(note, OTHERS)
    assert note.exists()


async def test_it_gives_signs_of_life(path: Path, note: Path) -> None:
    take(path, OURS)
    age(note, 50)
    before = note.stat().st_mtime
    async with kept(path, OURS, beat=0):
        while note.stat().st_mtime == before:  # noqa: ASYNC110 (a file calls nobody)
            await asyncio.sleep(0)


async def test_it_says_that_another_machine_came(
    path: Path, note: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(note, OTHERS)
    async with kept(path, OURS, beat=0):
        while "was taken by there" not in caplog.text:  # noqa: ASYNC110 (nor does a log)
            await asyncio.sleep(0)
    assert json.loads(note.read_text("utf-8"))["name"] == "there"


async def test_the_database_says_where_it_is_open(sqlite_url: str, note: Path) -> None:
    write(note, OTHERS)
    with pytest.raises(StorageError, match="is open on another machine, there, seen 0 s ago"):
        async with open_database(sqlite_url):
            pass
    with pytest.raises(StorageError, match="set PV_DATABASE_URL to PostgreSQL"):
        async with open_database(sqlite_url, beside=True):
            pass

    age(note, 90)
    async with open_database(sqlite_url):
        assert json.loads(note.read_text("utf-8"))["name"] == this_machine().name
    assert not note.exists()
