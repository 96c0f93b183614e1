"""Lists of words and turns of phrase, one a line, all heard in one walk over a draft's words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import TypeVar

from bot.chat.phrase import Language
from bot.drafts.lines import Line
from bot.drafts.reading import Reading
from bot.drafts.tokens import NUMBER, Tokens
from bot.text.span import Span

T = TypeVar("T")
NONE: set[int] = set()
BITS = 1024  # by which a word is told from most others
AGAIN = 20  # times that the same two words in a row are looked at in one draft
Places = dict[int, int]  # where phrases start, and where the longest one ends


def listed(text: str) -> frozenset[str]:
    """Give the words of a list, set apart by spaces."""
    return frozenset(text.split())


class Phrases:
    """Finds any of the phrases of a list."""

    def __init__(
        self, *texts: str, language: Language | None = None, among: "Lists | None" = None
    ) -> None:
        """Know the phrases, one a line; those of a `language` stay silent in the other one."""
        self._language = language
        self.among = LISTS if among is None else among
        lines = [Line(text) for text in "\n".join(texts).splitlines() if text.strip()]
        self.words = frozenset(self.among.add(lines, self))  # the phrases that are a single word

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find the phrases in the draft."""
        if self._language and reading.language not in (None, self._language):
            return
        form = reading.unmasked
        for word in self.words & reading.said:
            for start in reading.places[word]:
                yield form.source(start, start + len(word))
        for start, end in reading.once(self.among.told).get(self, {}).items():
            yield form.source(start, end)


class Lists:
    """Many lists, heard together, in time that grows with the draft and hardly with them."""

    def __init__(self) -> None:
        """Know none yet."""
        self._lines: list[tuple[Line, frozenset[str], Phrases]] = []  # each with what tells it
        self._alone: dict[str, set[Phrases]] = {}  # lists by the one word that is all
        self._firsts: dict[str, set[int]] = {}  # lines by a word that they begin with
        self._seconds: dict[str, set[int]] = {}  # and by one that comes next
        self._next: dict[str, int] = {}  # by the first, the bits of all that may come next
        self._loose: dict[str, set[int]] = {}  # by the first, where any may come next
        self._telling: dict[str, set[int]] = {}  # the same lines by a word that must be said

    def add(self, lines: Iterable[Line], phrases: Phrases) -> Iterator[str]:
        """Know the lines of a list, and give the words that are all of one."""
        for number, line in enumerate(lines, start=len(self._lines)):
            telling = line.telling
            self._lines.append((line, telling, phrases))
            nexts: set[frozenset[str]] = set()
            for first, seconds in line.beginnings:
                if line.alone and seconds is None and first.isalnum():
                    _know(self._alone, first, phrases)
                    yield first
                elif seconds is None:
                    _know(self._loose, first, number)
                    for word in telling:
                        _know(self._telling, word, number)
                else:
                    _know(self._firsts, first, number)
                    self._next[first] = self._next.get(first, 0) | _bits(seconds)
                    nexts.add(seconds)
            for second in frozenset().union(*nexts):
                _know(self._seconds, second, number)

    def heard(self, reading: Reading) -> frozenset[Phrases]:
        """Say which lists may say something of a draft: they do, unless they are silent in it."""
        words = map(self._alone.get, reading.said)
        return frozenset(reading.once(self.told)).union(*filter(None, words))

    def told(self, reading: Reading) -> Mapping[Phrases, Places]:
        """Say where phrases of several words are said, by their lists."""
        tokens, told = reading.tokens, dict[Phrases, Places]()
        said = tokens.said
        loose = set[int]().union(*filter(None, map(self._telling.get, said)))
        if not loose and self._next.keys().isdisjoint(said):
            return told
        times = Counter(pairwise(tokens.words))
        left = {pair: AGAIN for pair in times if times[pair] > AGAIN}
        for at in range(len(tokens)):
            if left and (pair := tuple(tokens.words[at : at + 2])) in left:
                left[pair] -= 1
                if left[pair] < 0:
                    continue
            for number in self._begun(tokens, at, loose):
                line, telling, phrases = self._lines[number]
                end = None if telling.isdisjoint(said) else line.end(tokens, at)
                if end is not None:
                    places = told.setdefault(phrases, {})
                    start = tokens.starts[at]
                    places[start] = max(tokens.end(end), places.get(start, 0))
        return told

    def _begun(self, tokens: Tokens, at: int, loose: set[int]) -> set[int]:
        """Give the lines that a word and the next may begin, and the `loose` that the word may."""
        begun: set[int] = set()
        for word in tokens.spelled[at]:
            if loose and word in self._loose:
                begun |= self._loose[word] & loose
            if bits := self._next.get(word):
                for last in tokens.number(at) if word == NUMBER else (at,):
                    for after in tokens.nexts[last]:
                        if bits >> (hash(after) % BITS) & 1:
                            begun |= self._firsts[word] & self._seconds.get(after, NONE)
        return begun


@lru_cache(maxsize=16)
def _bits(words: frozenset[str]) -> int:
    """Mark the words in a row of bits, so that a word without its mark is none of them."""
    bits = 0
    for word in words:
        bits |= 1 << (hash(word) % BITS)
    return bits


def _know(known: dict[str, set[T]], word: str, what: T) -> None:
    known.setdefault(word, set()).add(what)


LISTS = Lists()  # those of the rules
