"""The doctor: one line for each thing, in the reader's language, with what to do about it."""

import datetime as dt
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from dialogue import MONDAY
from operations.serving import of_slack, served
from pydantic import SecretStr
from slack.fake import FakeSlack

from bot.console.doctor import surroundings
from bot.console.doctor.database import look_at_copies, look_at_database
from bot.console.doctor.look import Level, Seen
from bot.console.doctor.surroundings import (
    look_at_address,
    look_at_engine,
    look_at_port,
    look_at_secret,
    look_at_settings,
)
from bot.console.doctor.visit import visit
from bot.deliveries.tables import DeliveryRow, LaneRow, State
from bot.holds.tables import HoldRow
from bot.journal.note import note
from bot.people.tables import PersonRow
from bot.settings import Settings
from bot.storage.database import file_of, open_database
from bot.storage.transaction import run_tx

HOUR = dt.timedelta(hours=1)


async def _seen(
    url: str, clock: Callable[[], dt.datetime] = lambda: MONDAY, **settings: object
) -> dict[str, Seen]:
    given = Settings.model_validate({"database_url": url, **settings})
    return {seen.what.en: seen for seen in await look_at_database(given, clock)}


async def test_all_that_the_database_tells_is_well(database_url: str) -> None:
    async with open_database(database_url):
        await PersonRow.create(name="A", language="fr", timezone="UTC", role="owner")
        await run_tx(lambda: note("role given", None, {"person": 1}, MONDAY))

    seen = await _seen(database_url)

    del seen["clock"]  # a test's Monday is not the server's, and has a test of its own
    assert {one.level for one in seen.values()} == {"well"}
    assert list(seen) == ["database", "owner", "holds", "deliveries", "journal"]
    assert seen["journal"].said.fr == "intact, 1 entrées"


@pytest.mark.parametrize(("off", "level"), [(0, "well"), (-60, "worth"), (600, "must")])
async def test_a_clock_is_compared_with_the_databases(
    database_url: str, off: int, level: Level
) -> None:
    async with open_database(database_url):
        pass
    ours = dt.timedelta(seconds=off)

    seen = await _seen(database_url, lambda: dt.datetime.now(dt.UTC) + ours)

    alone = database_url.startswith("sqlite")  # a file has no clock
    assert seen["clock"].level == ("well" if alone else level)


async def test_what_waits_and_is_held_is_said(database_url: str) -> None:
    async with open_database(database_url):
        await LaneRow.create(name="slack:T1")
        await DeliveryRow.create(
            occasion="a",
            lane="slack:T1",
            person_id=1,
            key="U1",
            command="idea",
            due_at=MONDAY - HOUR,
            late_at=MONDAY + HOUR,
        )
        await HoldRow.create(subject="repair", reason="a fire", set_at=MONDAY - 24 * HOUR)

    seen = await _seen(database_url)

    assert seen["deliveries"].level == "must"
    assert "1 late, the oldest by 60 min (slack)" in seen["deliveries"].said.en
    assert seen["holds"].level == "worth"
    assert "repair, since 2026-11-22" in seen["holds"].said.en
    assert seen["owner"].level == "worth"


async def test_what_was_refused_since_yesterday_is_said(sqlite_url: str) -> None:
    async with open_database(sqlite_url):
        await LaneRow.create(name="slack:T1")
        await DeliveryRow.create(
            occasion="a",
            lane="slack:T1",
            person_id=1,
            key="U1",
            command="idea",
            state=State.FAILED,
            due_at=MONDAY - HOUR,
            late_at=MONDAY + HOUR,
        )
    assert "1 refused since yesterday" in (await _seen(sqlite_url))["deliveries"].said.en


async def test_a_journal_that_was_changed_is_found(sqlite_url: str) -> None:
    async with open_database(sqlite_url):
        await run_tx(lambda: note("role given", None, {"person": 1}, MONDAY))
    with closing(sqlite3.connect(str(file_of(sqlite_url)))) as file, file:
        file.execute("UPDATE journal SET what = 'nothing'")

    seen = (await _seen(sqlite_url))["journal"]

    assert seen.level == "must"
    assert "entry 1 is not as it was written" in seen.said.en


NEWER = """UPDATE tortoise_migrations SET name = '9999_x'
    WHERE name = (SELECT max(name) FROM tortoise_migrations)"""


@pytest.mark.parametrize(
    ("sql", "level", "said"),
    [
        ("DELETE FROM tortoise_migrations WHERE name >= '0006'", "well", "the next start will add"),
        (NEWER, "must", "newer"),
    ],
)
async def test_tables_behind_and_ahead_are_told(
    sql: str, level: Level, said: str, sample_url: str
) -> None:
    with closing(sqlite3.connect(str(file_of(sample_url)))) as file, file:
        file.execute(sql)

    seen = (await _seen(sample_url))["database"]

    assert seen.level == level
    assert said in seen.said.en


async def test_looking_makes_nothing(tmp_path: Path) -> None:
    seen = await _seen(f"sqlite://{tmp_path}/new.db")

    assert "the first start makes it" in seen["database"].said.en
    assert list(tmp_path.iterdir()) == []


async def test_a_database_that_is_away_is_one_line() -> None:
    seen = await _seen("postgres://nobody@127.0.0.1:9/nothing")

    assert seen["database"].level == "must"
    assert "does not answer" in seen["database"].said.en
    assert "journal" not in seen


def test_the_newest_copy_has_its_age(tmp_path: Path) -> None:
    assert look_at_copies(None, MONDAY).level == "worth"
    assert look_at_copies(tmp_path, MONDAY).level == "must"
    copy = tmp_path / "monday.db"
    copy.write_text("")
    for hours, level in ((3, "well"), (48, "must")):
        then = (MONDAY - hours * HOUR).timestamp()
        os.utime(copy, (then, then))
        seen = look_at_copies(tmp_path, MONDAY)
        assert seen.level == level
        assert f"{hours} h" in seen.said.fr


def test_a_setting_that_nobody_reads_is_found() -> None:
    assert look_at_settings(("PATH", "PV_PORT")).level == "well"
    seen = look_at_settings(("PV_SLACK_TOKEN", "PV_SLACK_BOT_TOKENS"))
    assert seen.level == "worth"
    assert "is it PV_SLACK_BOT_TOKEN?" in seen.said.en


def test_a_secret_is_long() -> None:
    for key, level in (("", "worth"), ("short", "worth"), ("x" * 32, "well")):
        assert look_at_secret(Settings(secret_key=SecretStr(key))).level == level


def test_the_engine_is_named_with_its_reason() -> None:
    assert "SQLite has only one" in look_at_engine(Settings()).said.en
    on_postgres = look_at_engine(Settings(database_url="postgres://a@b/c"))
    assert "gqueuer" in on_postgres.said.en.lower()


@pytest.mark.parametrize(
    ("address", "level", "said"),
    [
        ("", "worth", "for this machine only"),
        ("http://bot.example", "must", "not https://"),
        ("http://127.0.0.1:9", "worth", "nobody answers at http://127.0.0.1:9 yet"),
    ],
)
async def test_an_address_that_leads_nowhere_is_told(
    address: str, level: Level, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surroundings, "_why_taken", lambda _: "")
    seen = await look_at_address(Settings(public_url=address))

    assert seen.level == level
    assert said in seen.said.en


async def test_beside_a_bot_that_runs_all_is_well(
    sqlite_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "tonight.db").write_text("")
    async with FakeSlack() as slack, served(sqlite_url, **of_slack(slack)) as bot:
        settings = {
            **of_slack(slack),
            "PV_DATABASE_URL": sqlite_url,
            "PV_PORT": bot.address.rpartition(":")[2],
            "PV_PUBLIC_URL": bot.address,
            "PV_SECRET_KEY": "x" * 32,
            "PV_OWNER": "maelle.ferrandon@lumignon-velo.com",
            "PV_BACKUPS": str(tmp_path / "copies"),
            "LANG": "fr_FR.UTF-8",
        }
        for name in ("LC_ALL", "LC_MESSAGES", *filter(_ours, os.environ)):
            monkeypatch.delenv(name, raising=False)
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        status = await visit()

    said = capsys.readouterr().out
    assert status == 0, said
    assert {line[:3] for line in said.splitlines()} == {"ok "}
    assert "un Porte-voix y répond déjà" in said
    assert "x" * 32 not in said


def _ours(name: str) -> bool:
    return name.startswith("PV_")


async def test_a_wrong_setting_is_the_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PV_METRICS_TOKEN", "hunter2zz")
    assert await visit() == 1
    said = capsys.readouterr().out
    assert "PV_METRICS_TOKEN cannot be that" in said
    assert "hunter2zz" not in said


async def test_a_port_that_another_program_has_is_told() -> None:
    async with FakeSlack() as slack:
        port = int(slack.url.removeprefix("http://127.0.0.1:").partition("/")[0])
        seen = await look_at_port(Settings(port=port))
    assert seen.level == "must"
    assert "set PV_PORT to another" in seen.said.en
