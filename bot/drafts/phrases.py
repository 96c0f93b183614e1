"""Lists of words and turns of phrase, one a line, written as people write them.

    salaud(s)           letters that may be there
    tas de (gros) nuls  a word that may be there, the first one apart
    buy|sell shares     one or the other; `a_b` is two words in such a choice
    trop … étrangers    up to six words between
    gagné # clients     a number

Accents, case, apostrophes and disguises do not count; a phrase ends with its sentence.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from bot.chat.phrase import Language
from bot.drafts.reading import Reading
from bot.text.normal import bare
from bot.text.span import Span

BETWEEN = r"[^\w.!?\n]{1,4}"
GAP = rf"(?:{BETWEEN}\w+){{0,6}}?"
ALONE = re.compile(r"(?!\w)")  # most phrases are one word
NUMBER = r"\d+(?:[ .,]\d+){0,4}"


def listed(text: str) -> frozenset[str]:
    """Give the words of a list, set apart by spaces."""
    return frozenset(text.split())


class Phrases:
    """Finds any of the phrases, in time that grows with the draft and not with the list."""

    def __init__(self, *texts: str, language: Language | None = None) -> None:
        """Know the phrases, one a line; those of a `language` stay silent in the other one."""
        self._language = language
        self._rests: dict[str, set[str]] = {}
        for line in filter(str.strip, "\n".join(texts).splitlines()):
            for first, rest in _branches(line):
                self._rests.setdefault(first, set()).add(rest)
        self._firsts = frozenset(self._rests)
        self._compiled: dict[str, re.Pattern[str]] = {}

    @property
    def words(self) -> frozenset[str]:
        """The phrases that are a single word."""
        return frozenset(word for word in self._rests if self._rest(word).match(""))

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find the phrases in the draft."""
        if self._firsts.isdisjoint(reading.places):
            return ()
        if self._language and reading.language not in (None, self._language):
            return ()
        return self._spans(reading)

    def _spans(self, reading: Reading) -> Iterator[Span]:
        places, form = reading.places, reading.unmasked
        for word in self._firsts & places.keys():
            for start in places[word]:
                if rest := self._rest(word).match(form.text, start + len(word)):
                    yield form.source(start, rest.end())

    def _rest(self, word: str) -> re.Pattern[str]:
        """What may follow a first word, compiled when it is first met: there are thousands."""
        if word not in self._compiled:
            self._compiled[word] = _longest_first(self._rests[word])
        return self._compiled[word]


def _longest_first(rests: set[str]) -> re.Pattern[str]:
    if rests == {""}:
        return ALONE
    ordered = sorted(rests, key=lambda rest: (-len(rest), rest))
    return re.compile(f"(?:{'|'.join(ordered)})(?!\\w)")


def _branches(text: str) -> Iterator[tuple[str, str]]:
    """Split a phrase into each first word it may have, and the pattern of what follows."""
    first, *slots = re.sub(r"[’'-]", " ", bare(text).text.replace("...", "…")).split()
    pattern = "".join(map(_slot, slots))
    for choice in first.split("|"):
        for word in _spellings(choice):
            head, *others = word.split("_")
            yield head, "".join(BETWEEN + other for other in others) + pattern


def _spellings(word: str) -> Iterator[str]:
    """Spell out the letters that may be there."""
    parts = re.split(r"\((\w+)\)", word)
    choices = [(part,) if place % 2 == 0 else ("", part) for place, part in enumerate(parts)]
    return map("".join, itertools.product(*choices))


def _slot(slot: str) -> str:
    if slot == "…":
        return GAP
    if optional := re.fullmatch(r"\(([\w|#]+)\)", slot):
        return f"(?:{_slot(optional[1])})?"
    words = re.sub(r"\((\w+)\)", r"(?:\1)?", slot).replace("_", BETWEEN).replace("#", NUMBER)
    return f"{BETWEEN}(?:{words})(?!\\w)"
