"""A text edited for rules to read, with the way back to the author's own characters."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.text.span import Span


class Edit(NamedTuple):
    """Write `text` in place of a stretch."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Normal:
    """A normal form: character `i` stands for the author's characters starts[i] to ends[i]."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, text: str) -> "Normal":
        """Take a text as it is."""
        return cls(text, range(len(text)), range(1, len(text) + 1))

    def source(self, start: int, end: int) -> Span:
        """Find the author's stretch behind a stretch of this form, in code points."""
        if not self.starts:
            return Span(0, 0)
        first = min(max(start, 0), len(self.starts) - 1)
        last = min(max(end, 0), len(self.ends)) - 1
        return Span(self.starts[first], self.ends[last] if last >= first else self.starts[first])

    def lowered(self) -> "Normal":
        """Put it in lower case; the letters left in upper case must not change length by it."""
        return Normal(self.text.lower(), self.starts, self.ends)

    def cut(self, length: int) -> "Normal":
        """Keep the first `length` characters."""
        if len(self.text) <= length:
            return self
        return Normal(self.text[:length], self.starts[:length], self.ends[:length])

    def edited(self, edits: Iterable[Edit]) -> "Normal":
        """Apply edits given in order and apart from one another."""
        changes = list(edits)
        return Normal(self._text(changes), *self._map(changes)) if changes else self

    def _text(self, edits: Sequence[Edit]) -> str:
        parts: list[str] = []
        at = 0
        for start, end, text in edits:
            parts += (self.text[at:start], text)
            at = end
        return "".join((*parts, self.text[at:]))

    def _map(self, edits: Sequence[Edit]) -> tuple[Sequence[int], Sequence[int]]:
        uneven = [edit for edit in edits if edit.end - edit.start != len(edit.text)]
        if not uneven:
            return self.starts, self.ends
        starts, ends, at = [], [], 0
        for start, end, text in uneven:
            starts += [*self.starts[at:start], *[self.starts[start]] * len(text)]
            ends += [*self.ends[at:start], *[self.ends[end - 1]] * len(text)]
            at = end
        return [*starts, *self.starts[at:]], [*ends, *self.ends[at:]]
