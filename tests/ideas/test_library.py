"""A library is read whole, and what is wrong is named."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from dialogue import MONDAY

from bot.ideas.library import LibraryError, add_ideas, read_library
from bot.ideas.tables import IdeaRow, WordingRow
from bot.storage.database import open_database

PARIS = ZoneInfo("Europe/Paris")
GOOD = """
[subjects]
repair = {fr = "La réparation", en = "Repair"}

[[idea]]
key = "second-life"
subject = "repair"
title = {fr = "La seconde vie", en = "A second life"}
good_for_days = 10
wordings.fr = ["Une pile repart."]
wordings.en = ["A battery starts again."]
"""


def _write(folder: Path, text: str) -> Path:
    path = folder / "ideas.toml"
    path.write_text(text, encoding="utf-8")
    return path


async def test_ideas_are_added_once(tmp_path: Path, sqlite_url: str) -> None:
    library = read_library(_write(tmp_path, GOOD))
    async with open_database(sqlite_url):
        added = [await add_ideas(library, MONDAY, PARIS) for _ in range(2)]

        assert added == [1, 0]
        assert await WordingRow.all().count() == 2
        idea = await IdeaRow.get(key="second-life")
        assert idea.ends_at == dt.datetime(2026, 12, 4, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("good_for_days = 10", ""),
            "idea second-life: it needs either `good_for_days` or `until`",
        ),
        (("good_for_days = 10", "god_for_days = 10"), "idea second-life, god_for_days: extra"),
        (('key = "second-life"', 'key = "Second life"'), "idea Second life, key"),
        (("[[idea]]", "[[idea"), "line 5"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    path = _write(tmp_path, GOOD.replace(*change))

    with pytest.raises(LibraryError) as error:
        read_library(path)

    assert said in str(error.value)


def test_a_key_that_stands_twice_is_named(tmp_path: Path) -> None:
    again = GOOD[GOOD.index("[[idea]]") :]

    with pytest.raises(LibraryError, match="`second-life` stands twice"):
        read_library(_write(tmp_path, GOOD + again))
