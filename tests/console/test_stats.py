"""`stats --csv`, as the communications team takes a week along."""

import asyncio
import csv
import datetime as dt
import io
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from command_line import Run

from bot.ideas.tables import IdeaRow
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow
from bot.stats.week import Week, last_ended
from bot.storage.database import open_database
from bot.storage.fields import EPOCH

PARIS = ZoneInfo("Europe/Paris")


def _last() -> Week:
    return last_ended(dt.datetime.now(dt.UTC), PARIS)


async def _write(url: str) -> None:
    """Let a team of twelve post last week; one of them shows it."""
    at = _last().begins(PARIS) + dt.timedelta(days=2)
    async with open_database(url):
        boss = await PersonRow.create(name="Léa Bonnefoy", language="fr", timezone="Europe/Paris")
        idea = await IdeaRow.create(
            key="cloud", subject="cloud", title={}, facts={}, starts_at=EPOCH, ends_at=at
        )
        for number in range(12):
            person = await PersonRow.create(
                name=f"Somebody {number}",
                team="=Atelier",
                manager=boss,
                language="fr",
                timezone="Europe/Paris",
                shown_since=None if number else EPOCH,
            )
            await ShareRow.create(
                token=f"t{number}",
                person=person,
                idea=idea,
                text="",
                state="declared",
                offered_at=at,
                opened_at=at,
                declared_at=at,
            )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database of one's own, with a week in it."""
    url = f"sqlite://{tmp_path / 'porte-voix.db'}"
    monkeypatch.setenv("PV_DATABASE_URL", url)
    asyncio.run(_write(url))
    return tmp_path


def test_a_week_is_a_table_without_a_name_of_those_who_shared(folder: Path, run: Run) -> None:
    path = folder / "week.csv"
    done = run("stats", "--csv", str(path))
    said = path.read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(said)))

    assert (done.status, done.out) == (0, "")
    assert [(row["kind"], row["name"]) for row in rows] == [
        ("company", ""),
        ("team", "'=Atelier"),
        ("subject", "cloud"),
    ]
    assert (rows[1]["declared"], rows[1]["active"], rows[1]["clicks"]) == ("12", ">=8", "")
    assert (rows[2]["offered"], rows[2]["declared"], rows[2]["let go"]) == (">=10", ">=10", "")
    assert {row["week"] for row in rows} == {str(_last())}
    assert "Somebody" not in said


def test_a_week_that_is_none_or_not_over_is_refused(folder: Path, run: Run) -> None:
    assert run("stats", "--week", "W1").status == 2
    assert "not over" in run("stats", "--week", str(_last().after)).err
    assert run("stats", "--week", str(_last()), "--csv", str(folder)).status == 2
