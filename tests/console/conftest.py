"""A command line without a terminal, in English."""

import sys

import pytest
from command_line import Done, Run, run_main, standard_input


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Type a command with something on its standard input."""
    for name in ("LC_ALL", "LC_MESSAGES", "PV_COMPANY", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def run(*words: str, given: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", standard_input(given))
        status = run_main(*words)
        return Done(status, *capsys.readouterr())

    return run
