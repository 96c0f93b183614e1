"""A company's own folder: whole, never over another, never half written."""

import os
from pathlib import Path

import pytest
from command_line import Run

from bot.console.init import FILES


def files(folder: Path) -> set[str]:
    return {found.name for found in folder.iterdir()}


def test_a_new_folder_holds_all_there_is_to_edit_and_works(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "our" / "company"
    done = run("init", str(folder))
    assert done.status == 0
    assert f"{folder} is ready" in done.out
    assert files(folder) == set(FILES)
    assert files(folder.parent) == {"company"}
    assert run("check", "--company", str(folder / "company.toml"), "It rains.").status == 0


def test_an_empty_folder_is_filled_in_place(run: Run, tmp_path: Path) -> None:
    before = tmp_path.stat().st_ino
    assert run("init", str(tmp_path)).status == 0
    assert files(tmp_path) == set(FILES)
    assert tmp_path.stat().st_ino == before


def test_what_is_there_is_never_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    for taken in (tmp_path, tmp_path / "notes.txt"):
        done = run("init", str(taken))
        assert done.status == 2
        assert done.err == f"porte-voix: {taken} is not empty; name a folder that is new or empty\n"
    assert files(tmp_path) == {"notes.txt"}


@pytest.mark.parametrize("there", [True, False], ids=["into an empty folder", "into a new one"])
def test_half_a_folder_is_never_left_behind(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, there: bool
) -> None:
    folder = tmp_path / "ours"
    if there:
        folder.mkdir()
    monkeypatch.setattr("bot.console.init.FILES", (*FILES, "not-there.toml"))
    done = run("init", str(folder))
    assert done.status == 2
    assert "cannot be written" in done.err
    assert files(tmp_path) == ({"ours"} if there else set())
    assert not there or files(folder) == set()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_says_so(run: Run, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "Permission denied" in run("init", str(tmp_path / "ours")).err


def test_it_speaks_french_too(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert "est prêt" in run("init", str(tmp_path / "nous")).out
