"""The words of a text in order, and what stands between them."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain

WORD = re.compile(r"[^\W_]+(?:\*+[^\W_]*)*")
PARTS = re.compile(f"({WORD.pattern})")
PLAIN_PARTS = re.compile(r"([^\W_]+)")  # where no star stands for a letter
APART = 4  # signs between two words of a phrase, at most
BETWEEN = re.compile(r"[^\w.!?\n]+")
NUMBER = "№"  # any number, among the words
FIGURES = re.compile(r"\d+")
WITHIN = frozenset(" .,")  # a number, between its pieces
PIECES = 5  # of a number at most
Words = tuple[str, ...]


@lru_cache(maxsize=1024)
def _is_between(gap: str) -> bool:
    return BETWEEN.fullmatch(gap) is not None


class Tokens:
    """A text, word by word."""

    def __init__(self, text: str) -> None:
        """Read the words; each is spelled as it is, and with any number for its figures."""
        pattern = PARTS if "*" in text else PLAIN_PARTS
        parts = pattern.split(text)  # what is between, a word, what is between…
        ends = list(accumulate(map(len, parts)))
        self.words, self.starts = parts[1::2], ends[:-1:2]
        self.spelled: Sequence[Words] = [
            (word,) if word.isalpha() else (word, FIGURES.sub(NUMBER, word)) for word in self.words
        ]
        self.nexts: Sequence[Words] = [*self.spelled[1:], ()]  # after each word
        self.said = frozenset(chain.from_iterable(self.spelled))
        self.gaps = parts[2::2]  # what stands after each word
        between = [gap == " " or (len(gap) <= APART and _is_between(gap)) for gap in self.gaps[:-1]]
        self.goes_on = [*between, False]  # whether a phrase may, after each word
        self._numbers: dict[int, range] = {}

    def __len__(self) -> int:
        """Count the words."""
        return len(self.starts)

    def end(self, at: int) -> int:
        """Say where a word ends."""
        return self.starts[at] + len(self.words[at])

    def number(self, at: int) -> Sequence[int]:
        """Say with which words the number that begins with one may end, the whole of it first."""
        lasts = self._numbers.get(at)
        if lasts is None:
            last, end = at, min(len(self), at + PIECES) - 1
            while last < end and self.gaps[last] in WITHIN and self.words[last + 1].isdecimal():
                last += 1
            lasts = self._numbers[at] = range(last, at - 1, -1)
        return lasts
