"""A stretch of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Offsets in code points, the end exclusive."""

    start: int
    end: int
