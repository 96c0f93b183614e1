"""The words of a text in order, and what stands between them."""

import re
from collections.abc import Sequence

WORD = re.compile(r"[^\W_]+(?:\*+[^\W_]*)*")
BETWEEN = re.compile(r"[^\w.!?\n]{1,4}")  # two words of a phrase
NUMBER = "№"  # any number, among the words
FIGURES = re.compile(r"\d+")
WITHIN = frozenset(" .,")  # a number, between its pieces
PIECES = 5  # of a number at most
Words = tuple[str, ...]


class Tokens:
    """A text, word by word."""

    def __init__(self, text: str) -> None:
        """Read the words; each is spelled as it is, and with any number for its figures."""
        found = [*WORD.finditer(text)]
        self.starts = [word.start() for word in found]
        self.words = [word.group() for word in found]
        self.spelled: Sequence[Words] = [
            (word,) if word.isalpha() else (word, FIGURES.sub(NUMBER, word)) for word in self.words
        ]
        self._text = text
        self.goes_on = [self._joins(at) for at in range(len(found))]  # may a phrase, after a word?

    def __len__(self) -> int:
        """Count the words."""
        return len(self.starts)

    def end(self, at: int) -> int:
        """Say where a word ends."""
        return self.starts[at] + len(self.words[at])

    def between(self, at: int) -> str:
        """Give what stands between a word and the next."""
        after = self.starts[at + 1] if at + 1 < len(self.starts) else None
        return self._text[self.end(at) : after]

    def _joins(self, at: int) -> bool:
        between = self.between(at)
        joins = between == " " or BETWEEN.fullmatch(between) is not None
        return joins and at + 1 < len(self)

    def number(self, at: int) -> Sequence[int]:
        """Say with which words the number that begins with one may end, the whole of it first."""
        last = at
        while (
            last + 1 < min(len(self), at + PIECES)
            and self.between(last) in WITHIN
            and self.words[last + 1].isdecimal()
        ):
            last += 1
        return range(last, at - 1, -1)
