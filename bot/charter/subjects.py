"""What a question, or a rule, is about: learned from examples of how people ask and charters say.

A naive Bayes classifier over stems and concepts. Its figures stand in subjects.tsv, made from
tests/charter/lessons by `make subjects`; a subject whose name begins with BEYOND is one that
charters do not speak of. How far a feature speaks for the outside is learned apart, by logistic
regression: naive Bayes is too sure of itself to tell a silence.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from bot.charter.question import concepts_in
from bot.charter.words import stem
from bot.chat.phrase import Language

FILE = "subjects.tsv"
BEYOND = "beyond_"
UNIT = 100  # a weight of 1 in the file
CONCEPT = 2  # times that a concept counts beside a stem
SMOOTH = 0.1  # what a feature never seen with a subject counts there


class Met(NamedTuple):
    """A feature of a text: its weight, how far it speaks for the outside, and its subjects."""

    value: float
    outside: float
    pairs: Sequence[str]


@dataclass(frozen=True, slots=True)
class Subjects:
    """How much each feature speaks for each subject, in one language."""

    names: Sequence[str]
    learned: Mapping[str, str]  # of a feature: "rarity outside subject:weight …", read when met
    outside: frozenset[int]  # the places of those that charters do not speak of
    usual: Sequence[float]  # how far each subject is from any feature, by how much speaks for it

    def met(self, words: Sequence[str], language: Language) -> list[Met]:
        """Read what is known of the features of a text, all their weights making up one."""
        counted = Counter(features(words, language))
        found = [
            (weight(count, float(rarity)), float(outside), pairs)
            for feature, count in counted.items()
            for told in [self.learned.get(feature, "0 0").replace(":", " ")]
            for rarity, outside, *pairs in [told.split()]
            if pairs
        ]
        norm = math.sqrt(sum(value * value for value, _, _ in found))
        return [Met(value / norm, outside, pairs) for value, outside, pairs in found]

    def about(self, found: Sequence[Met], sharpness: float) -> list[float]:
        """Say how likely each subject is, all adding up to 1; 0 where no word is known."""
        if not found:
            return [0.0] * len(self.names)
        whole = sum(one.value for one in found)
        odds = [-whole * log for log in self.usual]
        for value, _, pairs in found:
            for subject, gain in zip(map(int, pairs[::2]), map(_gain, pairs[1::2]), strict=True):
                odds[subject] += value * gain
        return _likely([sharpness * one for one in odds])


@cache
def _gain(seen: str) -> float:
    """Say how much more a feature speaks for a subject with which it was seen than for another."""
    return math.log1p(int(seen) / UNIT / SMOOTH)


def beyond(found: Sequence[Met]) -> float:
    """Say how far a text is outside what charters speak of: below 0 where it is inside."""
    return sum(one.value * one.outside for one in found)


def features(words: Sequence[str], language: Language) -> Iterator[str]:
    """Give the stems of a text, the empty ones too, and each concept it speaks of."""
    yield from (stem(word, language) for word in words)
    for concept in concepts_in(words, language):
        yield from [concept] * CONCEPT


def weight(count: int, rarity: float) -> float:
    """Weigh a feature by how often it is said and how rare it is."""
    return (1 + math.log(count)) * rarity


@cache
def subjects(language: Language) -> Subjects:
    """Read what was learned of a language, once."""
    lines = (files(__package__) / FILE).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    names = next(row[1].split() for row in rows if row[0] == "subjects")
    totals = next(row[2].split() for row in rows if row[:2] == ["totals", language])
    learned = {row[1]: row[2] for row in rows if row[0] == language}
    usual = [math.log(int(total) / UNIT + SMOOTH * len(learned)) for total in totals]
    outside = frozenset(place for place, name in enumerate(names) if name.startswith(BEYOND))
    return Subjects(names, learned, outside, usual)


def _likely(odds: Sequence[float]) -> list[float]:
    highest = max(odds)
    powers = [math.exp(one - highest) for one in odds]
    whole = sum(powers)
    return [power / whole for power in powers]
