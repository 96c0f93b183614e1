"""Lists of words and turns of phrase, one a line, all heard in one walk over a draft's words."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, reduce
from itertools import pairwise
from operator import and_

from bot.chat.phrase import Language
from bot.drafts.bits import members, set_of
from bot.drafts.lines import Beginning, Line
from bot.drafts.reading import Reading
from bot.drafts.tokens import NUMBER, Tokens
from bot.text.span import Span

ANY = ""  # the word that stands where a line asks for none
NEXT = 6  # the place of the words that come right after the first
COMMON = 8192  # words whose lines are kept at hand
AGAIN = 20  # times that the same two words in a row are looked at in one draft
NOWHERE: Mapping[int, int] = {}
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
    """Many lists, heard together, in time that grows with the draft and hardly with them.

    A set of lines is held as one number (bits.py).
    """

    def __init__(self) -> None:
        """Know none yet."""
        self._lines: list[tuple[Line, Phrases]] = []
        self._alone: dict[str, set[Phrases]] = {}  # lists by the one word that is all
        self._stands: dict[str, dict[int, array[int]]] = {}  # lines by a word and where it stands
        self._places = lru_cache(maxsize=COMMON)(self._places_of)

    def add(self, lines: Iterable[Line], phrases: Phrases) -> Iterator[str]:
        """Know the lines of a list, and give the words that are all of one."""
        for line in lines:
            begins: list[Beginning] = []
            for first, seconds in line.beginnings:
                if line.alone and seconds is None and first.isalnum():
                    self._alone.setdefault(first, set()).add(phrases)
                    yield first
                else:
                    begins.append((first, seconds))
            if begins:
                self._know(line, begins, phrases)
        self._places.cache_clear()

    def _know(self, line: Line, begins: Iterable[Beginning], phrases: Phrases) -> None:
        number = len(self._lines)
        self._lines.append((line, phrases))
        for first, seconds in begins:
            self._stand(number, 0, [first])
            self._stand(number, NEXT, [ANY] if seconds is None else seconds)
        for place, words in enumerate(line.asked(NEXT - 1), start=1):
            self._stand(number, place, words or [ANY])

    def _stand(self, number: int, place: int, words: Iterable[str]) -> None:
        for word in words:
            self._stands.setdefault(word, {}).setdefault(place, array("I")).append(number)

    def _places_of(self, word: str) -> Mapping[int, int]:
        """Give the lines of a word by where it stands in them."""
        return {place: set_of(lines) for place, lines in self._stands.get(word, {}).items()}

    def heard(self, reading: Reading) -> frozenset[Phrases]:
        """Say which lists may say something of a draft: they do, unless they are silent in it."""
        words = map(self._alone.get, reading.said)
        return frozenset(reading.once(self.told)).union(*filter(None, words))

    def told(self, reading: Reading) -> Mapping[Phrases, Places]:
        """Say where phrases of several words are said, by their lists."""
        tokens, told = reading.tokens, dict[Phrases, Places]()
        known = self._stands.keys() & tokens.said
        if not known:
            return told
        stands = {word: self._places(word) for word in (ANY, *known)}
        open_lines = self._open(stands.values())
        if not open_lines:
            return told
        left = _too_often(tokens)
        for at in range(len(tokens)):
            begun = self._begun(tokens, at, stands, open_lines)
            if begun and left and (pair := tuple(tokens.words[at : at + 2])) in left:
                left[pair] -= 1
                if left[pair] < 0:
                    continue
            for number in members(begun):
                line, phrases = self._lines[number]
                if (end := line.end(tokens, at)) is not None:
                    places = told.setdefault(phrases, {})
                    start = tokens.starts[at]
                    places[start] = max(tokens.end(end), places.get(start, 0))
        return told

    def _open(self, stands: Iterable[Mapping[int, int]]) -> int:
        """Give the lines of which a word is said for each place that asks for one."""
        said = [0] * NEXT
        for places in stands:
            for place, lines in places.items():
                if place != NEXT:
                    said[place] |= lines
        return reduce(and_, said)

    def _begun(
        self, tokens: Tokens, at: int, stands: Mapping[str, Mapping[int, int]], among: int
    ) -> int:
        """Give the lines, among some, that a word may begin and the next one go on."""
        begun = 0
        for word in tokens.spelled[at]:
            if lines := stands.get(word, NOWHERE).get(0, 0) & among:
                begun |= lines & stands[ANY].get(NEXT, 0)
                for last in tokens.number(at) if word == NUMBER else (at,):
                    for after in tokens.nexts[last]:
                        begun |= lines & stands.get(after, NOWHERE).get(NEXT, 0)
        return begun


def _too_often(tokens: Tokens) -> dict[tuple[str, ...], int]:
    """Give the pairs of words that come too often, with how often they are looked at."""
    times = Counter(pairwise(tokens.words)) if len(tokens) > AGAIN else {}
    return {pair: AGAIN for pair, often in times.items() if often > AGAIN}


LISTS = Lists()  # those of the rules
