"""A line typed in a terminal: what Enter, Ctrl-D and Ctrl-C give."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from adapters.terminal.line import typed

pty = pytest.importorskip("pty", reason="Windows has no such terminals")

HERE = Path(__file__).parents[2]
PROGRAM = """
from adapters.terminal.line import typed
while (line := typed("> ")) is not None:
    print("typed", repr(line))
print("left")
"""


def read_until(terminal: int, mark: bytes) -> str:
    shown = b""
    while mark not in shown:
        shown += os.read(terminal, 1024)
    return shown.decode()


def test_lines_come_until_ctrl_d() -> None:
    terminal, seen_by_program = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=seen_by_program,
        stdout=seen_by_program,
        cwd=HERE,
    ) as running:
        os.close(seen_by_program)
        read_until(terminal, b"> ")
        for line in ("déjà vu", ""):
            os.write(terminal, f"{line}\n".encode())
            assert f"typed {line!r}" in read_until(terminal, b"'\r\n> ")
        os.write(terminal, b"\x04")
        assert read_until(terminal, b"left\r\n")
        assert running.wait(timeout=60) == 0
    os.close(terminal)


def test_ctrl_c_leaves_at_once_though_a_loop_would_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_prompt: str) -> str:
        signal.raise_signal(signal.SIGINT)
        return "typed all the same"

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # as the loop's own handler would
    try:
        monkeypatch.setattr("builtins.input", interrupted)
        assert typed("> ") is None
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
