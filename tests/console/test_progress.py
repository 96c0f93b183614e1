"""The bar that counts long work: only where it is watched, and never among the answers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import lines

pty = pytest.importorskip("pty", reason="Windows has no such terminals")

HERE = Path(__file__).parents[2]
IMPATIENT = (
    "import bot.console.progress as progress; progress.PATIENCE = -1; "
    "from bot.__main__ import main; main(['weigh', '--json'])"
)


def test_the_bar_goes_to_the_terminal_and_the_answers_to_the_file(tmp_path: Path) -> None:
    asked, said = tmp_path / "asked.jsonl", tmp_path / "said.jsonl"
    asked.write_bytes(lines({"id": at, "text": "a"} for at in range(50)))
    terminal, seen_by_program = pty.openpty()
    with asked.open("rb") as given, said.open("wb") as taken:
        done = subprocess.run(
            [sys.executable, "-c", IMPATIENT],
            stdin=given,
            stdout=taken,
            stderr=seen_by_program,
            cwd=HERE,
            env={**os.environ, "TERM": "xterm-256color"},
            timeout=60,
            check=False,
        )
    os.close(seen_by_program)
    shown = os.read(terminal, 100_000).decode()
    os.close(terminal)
    assert done.returncode == 0
    assert said.read_text().count('"weighted_length": 1') == 50
    assert " 50 " in shown
    assert "weighted_length" not in shown
