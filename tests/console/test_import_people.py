"""`import people`, as an administrator types it."""

from pathlib import Path

import pytest
from command_line import Run

HEAD = "name,email,team,manager,language,timezone,role"
ANA = "Ana Sol,ana@x.example,Lyon,,fr,Europe/Paris,owner"
LEA = "Léa Roy,lea@x.example,Lyon,ana@x.example,fr,Europe/Paris,person"


@pytest.fixture
def people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of two people, and a database of one's own."""
    monkeypatch.setenv("PV_DATABASE_URL", f"sqlite://{tmp_path / 'porte-voix.db'}")
    path = tmp_path / "people.csv"
    path.write_text(f"{HEAD}\n{ANA}\n{LEA}", encoding="utf-8")
    return path


def _figures(out: str) -> dict[str, str]:
    pairs = [line.split() for line in out.splitlines() if len(line.split()) == 2]
    return {name: figure for name, figure in pairs if figure.isdecimal()}


def test_what_changed_is_said_at_the_end(people: Path, run: Run) -> None:
    first, again = run("import", "people", str(people)), run("import", "people", str(people))
    people.write_text("\n".join((HEAD, ANA.replace("Lyon", "Brest"))), encoding="utf-8")
    kept = run("import", "people", str(people))
    closed = run("import", "people", str(people), "--leavers", "close")

    assert first.status == 0
    assert "People are up to date" in first.out
    nothing = {"added": "0", "changed": "0", "closed": "0", "unchanged": "0"}
    assert _figures(first.out) == nothing | {"added": "2"}
    assert _figures(again.out) == nothing | {"unchanged": "2"}
    assert _figures(kept.out) == nothing | {"changed": "1"}
    assert "who are not in this file any more: 1." in kept.out
    assert "--leavers close" in kept.out
    assert _figures(closed.out) == nothing | {"unchanged": "1", "closed": "1"}
    assert "4 entries" in run("journal", "verify").out


def test_a_dry_run_says_and_changes_nothing(people: Path, run: Run) -> None:
    shown = run("import", "people", str(people), "--dry-run")

    assert "What would change" in shown.out
    assert _figures(shown.out)["added"] == "2"
    assert _figures(run("import", "people", str(people)).out)["added"] == "2"


def test_what_is_wrong_is_said_line_by_line_in_the_language_of_the_terminal(
    people: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = (HEAD, ANA.replace("owner", "boss"), LEA.replace("fr", "de"))
    people.write_text("\n".join(wrong), encoding="utf-8")
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")

    done = run("import", "people", str(people))

    assert done.status == 2
    first, second = done.err.splitlines()
    assert "ligne 2\u00a0: le rôle est person, manager" in first
    assert "ligne 3\u00a0: la langue est fr, en, ou rien" in second
