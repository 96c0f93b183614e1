"""A copy is taken while the bot serves, and put back: all is there, and the journal whole."""

import asyncio
import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from operations.serving import ROOT, asked, served

from bot.chat.person import Role
from bot.journal.note import note
from bot.people.tables import PersonRow
from bot.storage.database import open_database
from bot.storage.transaction import run_tx

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def _run(url: str, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("PV_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        env={**own, "PYTHONPATH": str(ROOT), "LANG": "C", "PV_DATABASE_URL": url, **settings},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


async def _count(url: str) -> int:
    async with open_database(url):
        return await PersonRow.all().count()


async def test_a_copy_taken_while_everybody_asks_is_whole(sample_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    async with served(sample_url) as bot:
        asking = asyncio.gather(*(asked(bot, "idea") for _ in range(40)))
        done = await asyncio.to_thread(_run, sample_url, "backup", str(copy))
        await asking
        bot.process.send_signal(signal.SIGTERM)
        await bot.ended()

    assert done.returncode == 0, done.stderr
    assert str(copy) in done.stdout
    assert oct(copy.stat().st_mode)[-3:] == "600"
    assert await _count(f"sqlite://{copy}") > 10
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db", "copy.db.lock"]


async def test_what_was_lost_is_there_again(sqlite_url: str, tmp_path: Path) -> None:
    async with open_database(sqlite_url):
        person = await PersonRow.create(name="A", language="fr", timezone="UTC")
        about: dict[str, str | int] = {"person": person.id, "role": Role.EDITOR.value}
        await run_tx(lambda: note("role given", None, about, NOON))
    copy = tmp_path / "copy.db"
    assert _run(sqlite_url, "backup", str(copy)).returncode == 0
    async with open_database(sqlite_url):
        await PersonRow.all().delete()

    done = _run(sqlite_url, "restore", str(copy))

    assert done.returncode == 0, done.stderr
    assert "the journal is whole, 1 entries" in done.stdout
    assert await _count(sqlite_url) == 1
    (kept,) = tmp_path.glob("porte-voix.db.before-restore-*")
    assert str(kept) in done.stdout
    assert await _count(f"sqlite://{kept}") == 0


async def test_nothing_is_put_back_below_a_bot_that_runs(sample_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    async with served(sample_url):
        assert (await asyncio.to_thread(_run, sample_url, "backup", str(copy))).returncode == 0
        done = await asyncio.to_thread(_run, sample_url, "restore", str(copy))

    assert done.returncode == 2
    assert "in use by another Porte-voix" in done.stderr


def test_a_copy_of_a_file_nobody_closed_has_all_of_it(sample_url: str, tmp_path: Path) -> None:
    """A process that died leaves its last words beside the file."""
    path, copy = sample_url.removeprefix("sqlite://"), tmp_path / "copy.db"
    with closing(sqlite3.connect(path)) as dead:
        dead.execute("PRAGMA journal_mode = WAL")
        dead.execute("PRAGMA wal_autocheckpoint = 0")
        dead.execute("CREATE TABLE keepsakes (what TEXT)")
        dead.commit()
        assert _run(sample_url, "backup", str(copy)).returncode == 0
    with closing(sqlite3.connect(copy)) as whole:
        assert whole.execute("SELECT count(*) FROM keepsakes").fetchone() == (0,)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is no database of Porte-voix"),
        (b"a photograph" * 1_000, "is no database that can be read"),
        (None, "does not exist"),
    ],
)
def test_what_is_no_copy_is_refused_and_the_database_stays(
    content: bytes | None, said: str, sample_url: str, tmp_path: Path
) -> None:
    other, path = tmp_path / "other.db", Path(sample_url.removeprefix("sqlite://"))
    if content is not None:
        other.write_bytes(content)
    before = path.read_bytes()

    done = _run(sample_url, "restore", str(other))

    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_bytes() == before


def test_a_newer_copy_is_refused(sample_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert _run(sample_url, "backup", str(copy)).returncode == 0
    with closing(sqlite3.connect(copy)) as newer, newer:
        newer.execute(
            "INSERT INTO tortoise_migrations (app, name, applied_at)"
            " VALUES ('bot', '9999_of_tomorrow', '2030-01-01')"
        )

    done = _run(sample_url, "restore", str(copy))

    assert done.returncode == 2
    assert "comes from a newer Porte-voix" in done.stderr


def test_a_copy_goes_into_the_folder_of_copies_under_its_date(
    sample_url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    done = _run(sample_url, "backup", PV_BACKUPS=str(folder), LANG="fr_FR.UTF-8")
    assert done.returncode == 0
    assert done.stdout.startswith("Copiée dans ")
    assert len(list(folder.glob("porte-voix-2*.db"))) == 1

    assert "PV_BACKUPS" in _run(sample_url, "backup").stderr


def test_a_copy_is_never_written_over_another(sample_url: str, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_text("a photograph")

    done = _run(sample_url, "backup", str(copy))

    assert done.returncode == 2
    assert "exists already" in done.stderr
    assert copy.read_text() == "a photograph"
