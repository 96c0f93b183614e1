"""The command line, as somebody types it."""

import io
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bot.__main__ import main


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON lines it wrote."""
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Done]


def lines(rows: Iterable[object]) -> bytes:
    """Write JSON lines."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def standard_input(given: bytes) -> io.TextIOWrapper:
    """Stand for a pipe with these bytes in it."""
    return io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")


def run_main(*words: str) -> int:
    """Run a command; the status that the process would end with."""
    try:
        return main(words)
    except SystemExit as left:
        return int(left.code or 0)
    finally:
        sys.stdout.flush()
