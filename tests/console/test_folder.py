"""A company's folder is read once as the bot starts."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from bot.ideas.tables import IdeaRow
from bot.opening import open_bot
from bot.samples import SAMPLE
from bot.settings import Settings


async def test_a_start_reads_each_file_once(
    tmp_path: Path, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(SAMPLE, tmp_path / "acme"))
    opened = Counter[str]()
    usual = Path.open

    def counted(path: Path, *how: object, **more: object) -> object:
        if path.parent == folder:
            opened[path.name] += 1
        return usual(path, *how, **more)  # type: ignore[call-overload]  # as it is given

    monkeypatch.setattr(Path, "open", counted)  # what read_text and read_bytes do, too
    async with open_bot(Settings(database_url=sqlite_url, company=folder)) as bot:
        assert await IdeaRow.all().count() > 10
        assert bot.house.subjects

    files = ("company.toml", "charter.fr.md", "charter.en.md", "ideas.toml", "people.csv")
    assert opened == dict.fromkeys(files, 1)
