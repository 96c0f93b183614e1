"""`journal verify` and `journal export`, as a lawyer would ask for them."""

import asyncio
import datetime as dt
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from command_line import Run

from bot.journal.note import note
from bot.people.tables import PersonRow
from bot.storage.database import open_database
from bot.storage.transaction import run_tx

NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)


async def _write(url: str) -> None:
    async with open_database(url):
        lea = await PersonRow.create(
            name="Léa Bonnefoy", email="lea@x.example", language="fr", timezone="Europe/Paris"
        )
        for role in ("reviewer", "editor"):
            await run_tx(partial(note, "role given", lea.id, {"person": 12, "role": role}, NOW))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database of one's own, with two entries."""
    url = f"sqlite://{tmp_path / 'porte-voix.db'}"
    monkeypatch.setenv("PV_DATABASE_URL", url)
    asyncio.run(_write(url))
    return tmp_path


def test_a_whole_journal_is_said_and_taken_along(folder: Path, run: Run) -> None:
    path = folder / "journal.jsonl"

    verified = run("journal", "verify")
    exported = run("journal", "export", str(path))
    again = run("journal", "export", str(path))

    assert verified.status == 0
    assert "The journal is whole: 2 entries." in verified.out
    assert (exported.status, again.status) == (0, 2)
    assert "exists already" in again.err
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert '"who":"Léa Bonnefoy <lea@x.example>"' in lines[0]
    assert run("journal", "verify", str(path)).out == verified.out


def test_the_first_broken_line_is_named(folder: Path, run: Run) -> None:
    path = folder / "journal.jsonl"
    run("journal", "export", str(path))
    path.write_text(path.read_text(encoding="utf-8").replace("editor", "owner"), encoding="utf-8")
    with closing(sqlite3.connect(folder / "porte-voix.db")) as file, file:
        file.execute(
            """UPDATE journal SET about = '{"person":12,"role":"owner"}' WHERE number = 1"""
        )

    in_file, in_database = run("journal", "verify", str(path)), run("journal", "verify")

    assert (in_file.status, in_database.status) == (1, 1)
    assert in_file.out.startswith("Entry 2:")
    assert in_database.out.startswith("Entry 1:")


def test_a_file_that_is_not_there_is_said(folder: Path, run: Run) -> None:
    done = run("journal", "verify", str(folder / "nothing.jsonl"))

    assert done.status == 2
    assert "cannot be read" in done.err
