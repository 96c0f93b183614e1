"""What only a real process shows: pipes that close, bytes, and what is loaded."""

import subprocess
import sys
from pathlib import Path
from typing import IO

from command_line import lines

HERE = Path(__file__).parents[2]
WEIGH = ("-m", "bot", "weigh", "--json")


def started(*words: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=HERE,
    )


def pipes(running: "subprocess.Popen[bytes]") -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
    assert running.stdin
    assert running.stdout
    assert running.stderr
    return running.stdin, running.stdout, running.stderr


def test_json_answers_come_line_by_line_to_whoever_waits() -> None:
    with started(*WEIGH) as running:
        typed, said, _ = pipes(running)
        for number in (1, 2):
            typed.write(lines([{"id": number, "text": "a"}]))
            typed.flush()
            assert said.readline().startswith(b'{"id": %d, "weighted_length": 1' % number)
        typed.close()
        assert running.wait(timeout=60) == 0


def test_a_reader_that_leaves_ends_it_quietly() -> None:
    with started(*WEIGH) as running:
        typed, said, complained = pipes(running)
        said.close()
        typed.write(lines({"id": at, "text": "a"} for at in range(100)))
        typed.close()
        assert complained.read() == b""
        assert running.wait(timeout=60) == 141


def test_weighing_lines_loads_nothing_heavy() -> None:
    heavy = ("rich", "pydantic", "tortoise", "aiohttp", "asyncio", "bot.drafts", "bot.charter")
    program = (
        "import sys; from bot.__main__ import main; main(['weigh', '--json']); "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    with started("-c", program) as running:
        said, complained = running.communicate(lines([{"id": 1, "text": "a"}]), timeout=60)
        assert said.splitlines()[-1] == b"[]", complained


def test_a_stream_without_accents_does_not_break_the_answer() -> None:
    program = (
        "import sys; sys.stdout.reconfigure(encoding='ascii'); "
        "from bot.__main__ import main; main(['check', '--lang', 'fr', 'Il pleut'])"
    )
    with started("-c", program) as running:
        said, complained = running.communicate(timeout=60)
        assert b"Il pleut" in said, complained
