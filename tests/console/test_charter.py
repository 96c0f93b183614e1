"""`charter publish`, as the charter's owner types it."""

from pathlib import Path

import pytest
from command_line import Run

from bot.samples import SAMPLE


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample charter's two files to edit, and a database of one's own."""
    for language in ("fr", "en"):
        name = f"charter.{language}.md"
        (tmp_path / name).write_text((SAMPLE / name).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setenv("PV_DATABASE_URL", f"sqlite://{tmp_path / 'porte-voix.db'}")
    return tmp_path


def test_the_first_version_then_what_changes(folder: Path, run: Run) -> None:
    first = run("charter", "publish")
    assert first.status == 0
    assert "Published: version 1" in first.out
    assert "The first version, 66 articles." in first.out

    path = folder / "charter.fr.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("personne n’y est tenu", "nul n’y est tenu"), encoding="utf-8")

    shown = run("charter", "publish", "--dry-run", str(path))
    assert "What would change" in shown.out
    assert "added: Parler de Lumignon sur X est un plaisir ou n’est rien" in shown.out
    assert "removed" not in shown.out  # the English file was not given, and stays
    assert "Every approved idea passes the check." in shown.out

    assert "Published: version 2" in run("charter", "publish", str(path)).out
    again = run("charter", "publish", str(path)).out
    assert "Published: version 2" in again
    assert "Nothing changes" in again


def test_rules_that_lose_their_article_are_named(folder: Path, run: Run) -> None:
    path = folder / "charter.fr.md"
    text = path.read_text(encoding="utf-8")
    for number in (33, 32):
        text = text.replace(f"## Article {number} —", f"## Article {number + 100} —")
    path.write_text(text.replace("## Article 10 —", "## Article 110 —"), encoding="utf-8")
    (folder / "charter.en.md").write_text("## Article 1 — One\n\nOne rule.\n", encoding="utf-8")

    shown = run("charter", "publish", "--dry-run", str(path), str(folder / "charter.en.md"))

    assert "secrets (10)" in " ".join(shown.out.split())


def test_a_file_that_cannot_be_read_publishes_nothing(folder: Path, run: Run) -> None:
    path = folder / "charter.fr.md"
    path.write_text("## Article 1 — Un\n\nOui.\n\n## Article 1 — Deux\n\nNon.\n", encoding="utf-8")

    said = run("charter", "publish", str(path))

    assert said.status == 2
    assert "charter.fr.md, line 5: number 1 is already that of" in said.err
    assert "The first version" in run("charter", "publish", "--dry-run").out
