"""How far the words of a draft, taken together, speak for each family of rules.

A logistic regression over words and pairs of words, learned from the labelled drafts of the tests
by `make weights`. Names of the company's file count as the kind of name they are, and no other is
learned.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate, compress, pairwise
from struct import calcsize, unpack
from typing import NamedTuple

from bot.drafts.cues import COMPANY, COMPETITOR, CUSTOMER, PRODUCT, disclosing
from bot.drafts.finders import either
from bot.drafts.known import Known
from bot.drafts.names import Names, heard
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.drafts.words.given_names import NAMES_ONLY
from bot.text.span import Span

FILE = "weights.tsv"
UNIT = 10  # a weight of 1 in the file
USUAL = "*"  # the row of what counts in any draft
READ = 200  # words of a draft; a tweet has sixty
LITTLE = 0.1  # of a word that is not worth underlining
WIDE = 32  # bits of a figure in a packed row
MIDDLE = 1 << 31  # what is added to each, so that none is negative
NAME = "№name"  # any first name
TAG = "№tag"  # that says "I work there"


def _released(known: Known) -> tuple[str, ...]:
    return tuple(name for one in known.released for name in (one.name, *one.aliases))


KINDS: Mapping[str, Finder] = {
    "№us": COMPANY,
    "№product": either(PRODUCT, Names(_released)),
    "№customer": CUSTOMER,
    "№competitor": COMPETITOR,
}

Row = tuple[int, ...]  # how far something speaks for each family, beside a draft that is fine


class Leaning(NamedTuple):
    """The family that a draft's words speak for most, and how far, in log odds."""

    family: str
    odds: float


class Weights:
    """What was learned."""

    def __init__(self, families: Sequence[str], usual: Row, learned: Mapping[str, str]) -> None:
        """Know the rows as they are written: each is read when a draft first says it."""
        self._families = families
        self._usual = _packed(tuple(MIDDLE + figure for figure in usual))
        self._learned = learned
        self._read: dict[str, int] = {}  # rows, each packed in one number
        self._format = f"<{len(families)}L"

    def leaning(self, reading: Reading) -> Leaning | None:
        """Say what a draft's words speak for most, None where no word is known."""
        words = reading.once(_words)
        pairs = compress(map(" ".join, pairwise(words)), reading.tokens.goes_on)
        if not (known := self._learned.keys() & {*words, *pairs}):
            return None
        packed = sum(map(self._row, known), self._usual)  # each row in one addition
        odds = unpack(self._format, packed.to_bytes(calcsize(self._format), "little"))
        most = max(odds)
        return Leaning(self._families[odds.index(most)], (most - MIDDLE) / UNIT)

    def stretch(self, reading: Reading, family: str) -> Span:
        """Find what speaks most for a family in a draft that has words."""
        place, tokens = self._families.index(family), reading.tokens
        gains = [-LITTLE] * len(tokens)
        for feature, (first, last) in features(reading).items():
            if feature in self._learned:
                gain = _row(self._learned[feature])[place] / UNIT / 2
                gains[first] += gain
                gains[last] += gain
        first, last = _most(gains)
        return reading.unmasked.source(tokens.starts[first], tokens.end(last))

    def _row(self, feature: str) -> int:
        row = self._read.get(feature)
        if row is None:
            row = self._read[feature] = _packed(_row(self._learned[feature]))
        return row


def features(reading: Reading) -> dict[str, tuple[int, int]]:
    """Give each word once, figures aside, and each two in a row, with the places they stand at."""
    words, goes_on = reading.once(_words), reading.tokens.goes_on
    alone = {word: (place, place) for place, word in enumerate(words) if word}
    both = enumerate(zip(words, words[1:], goes_on, strict=False))
    pairs = {f"{one} {two}": (at, at + 1) for at, (one, two, on) in both if on and one and two}
    return alone | pairs


def _words(reading: Reading) -> Sequence[str]:
    """Give the words of a draft; of names and tags, which kind they are."""
    tokens = reading.tokens
    words = [_said(spelled[-1]) for spelled in tokens.spelled[:READ]]
    tags = reading.known.once(disclosing)
    kinds = KINDS.items() if reading.once(heard) else ()
    named = [(span, kind) for kind, finder in kinds for span in reading.found(finder)]
    if named or not tags.isdisjoint(words):
        for place, start in enumerate(tokens.starts[:READ]):
            at = reading.unmasked.source(start, tokens.end(place))
            if words[place] in tags and reading.draft[at.start - 1 : at.start] == "#":
                words[place] = TAG
            for span, kind in named:
                if span.start <= at.start and at.end <= span.end:
                    words[place] = kind if at.start == span.start else ""
    return words


def _said(word: str) -> str:
    return NAME if word in NAMES_ONLY else word


def _most(gains: Sequence[float]) -> tuple[int, int]:
    """Find the stretch that gains most: its first and its last place."""
    sums = list(accumulate(gains, initial=0.0))
    lowest, best = 0, (gains[0], 0, 0)
    for last in range(len(gains)):
        if sums[last] < sums[lowest]:
            lowest = last
        best = max(best, (sums[last + 1] - sums[lowest], lowest, last))
    return best[1:]


def _row(written: str) -> Row:
    return tuple(map(int, written.split()))


def _packed(row: Row) -> int:
    """Hold a row as one number: a sum of such numbers adds all their figures at once."""
    return sum(figure << WIDE * place for place, figure in enumerate(row))


@cache
def weights() -> Weights:
    """Read what was learned, once."""
    lines = (files(__package__) / FILE).read_text(encoding="utf-8").splitlines()
    families, *rows = (line.split("\t") for line in lines)
    learned = {row[0]: row[1] for row in rows}
    return Weights(families[1].split(), _row(learned.pop(USUAL)), learned)
