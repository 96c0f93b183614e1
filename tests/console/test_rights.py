"""`export person` and `erase person`: what whoever runs the bot does for who asks in writing."""

import asyncio
import json
import stat
from pathlib import Path

import pytest
from command_line import Run

from bot.people.tables import PersonRow
from bot.storage.database import open_database

LEA = "lea@x.example"


async def _write(url: str) -> None:
    async with open_database(url):
        await PersonRow.create(name="Léa Bonnefoy", email=LEA, language="fr", timezone="UTC")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with one person."""
    url = f"sqlite://{tmp_path / 'porte-voix.db'}"
    monkeypatch.setenv("PV_DATABASE_URL", url)
    asyncio.run(_write(url))
    return tmp_path


def test_a_person_is_exported_and_the_journal_says_so(folder: Path, run: Run) -> None:
    path = folder / "lea.json"

    done = run("export", "person", LEA.upper(), str(path))
    again = run("export", "person", LEA, str(path))

    assert (done.status, again.status) == (0, 2)
    assert "Hand it to nobody else" in done.out.replace("\n", " ")
    assert (
        "Léa Bonnefoy" in json.loads(path.read_text(encoding="utf-8"))["Ce qui est gardé"].__str__()
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    run("journal", "export", str(folder / "journal.jsonl"))
    assert '"what":"person exported"' in (folder / "journal.jsonl").read_text(encoding="utf-8")


def test_a_person_is_erased_when_it_is_meant(folder: Path, run: Run) -> None:
    asked, done = run("erase", "person", LEA), run("erase", "person", LEA, "--yes")
    again = run("erase", "person", LEA, "--yes")

    assert (asked.status, done.status, again.status) == (1, 0, 2)
    assert "Add --yes" in asked.out
    assert "Who you are" in asked.out
    assert "is erased" in done.out
    assert f"nobody here has the address {LEA}" in again.err
    assert "The journal is whole: 1 entries." in run("journal", "verify").out
    run("journal", "export", str(folder / "journal.jsonl"))
    assert "Léa" not in (folder / "journal.jsonl").read_text(encoding="utf-8")
