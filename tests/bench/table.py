"""Figures beside their goals, for the terminal and for docs/why.md."""

import os
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

BEGIN, END = "<!-- make bench WRITE=1 -->", "<!-- end of make bench -->"
HEAD = ("what", "goal", "", "measured")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure; `holds` is None where there is nothing to compare with."""

    what: str
    measured: str
    goal: str = ""
    holds: bool | None = None

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """What stands in the table."""
        sign = {True: "holds", False: "missed", None: ""}[self.holds]
        return (self.what, self.goal, sign, self.measured)


def machine() -> str:
    """Say where it was measured."""
    return f"{os.cpu_count()} cores, Python {platform.python_version()}"


def printed(rows: Sequence[Row]) -> str:
    """Lay the rows out in columns."""
    table = [HEAD, *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
        for cells in table
    )


def in_markdown(rows: Sequence[Row], note: str) -> str:
    """Write the block that stands between the markers."""
    lines = (f"| {' | '.join(cells)} |" for cells in _cells(rows))
    return "\n".join((BEGIN, note, "", *lines, END))


def _cells(rows: Sequence[Row]) -> Iterator[tuple[str, ...]]:
    yield HEAD
    yield ("---",) * len(HEAD)
    for row in rows:
        yield row.cells


def write(page: Path, block: str) -> None:
    """Put the block between the markers of a page; raises ValueError where it has none."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"{page} has no lines {BEGIN} and {END}")
    page.write_text(before + block + after, encoding="utf-8")
