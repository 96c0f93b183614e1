"""What charters speak of, recognised in anybody's words, French or English."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from sys import intern
from typing import Any, NamedTuple

from bot.charter.words import Empty, stem, words_of
from bot.chat.phrase import Language

MARK = "·"  # opens the name of a concept, so that none is taken for a stem
BEYOND = "·beyond "  # the same, of a concept that charters do not speak of


@dataclass(frozen=True, slots=True)
class Cue:
    """What some stems in a row speak of: concepts, by the words that were meant."""

    meant: tuple[str, ...]  # by all words of these stems
    written: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # words that mean less than that

    def concepts(self, words: Sequence[str]) -> tuple[str, ...]:
        """Give the concepts of these very words, else of every word of the same stem."""
        exact = (meant for written, meant in self.written if written == tuple(words))
        return next(exact, self.meant)


class Sighting(NamedTuple):
    """A cue seen in a text: its length in words, and its concepts."""

    length: int
    concepts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of one language by their stems, and the words they use.

    `lengths`: of the cues that begin with a stem, the longest first.
    """

    language: Language
    cues: Mapping[tuple[str, ...], Cue]
    lengths: Mapping[str, Sequence[int]]
    words: frozenset[str]

    def sightings(self, words: Sequence[str], empty: Empty) -> Iterator[Sighting]:
        """Find the cues of a text: at each place the longest, and none inside another.

        An empty word is never a cue alone: "like this" speaks of no like.
        """
        stems = tuple(stem(word, self.language) for word in words)
        place = 0
        while place < len(stems):
            length, cue = self._longest(stems, place)
            if cue and (length > 1 or not empty.holds(words[place], stems[place])):
                yield Sighting(length, cue.concepts(words[place : place + length]))
            place += length

    def _longest(self, stems: tuple[str, ...], place: int) -> tuple[int, Cue | None]:
        for length in self.lengths.get(stems[place], ()):
            if cue := self.cues.get(stems[place : place + length]):
                return min(length, len(stems) - place), cue
        return 1, None


def is_beyond(concept: str) -> bool:
    """Whether it is something that charters do not speak of."""
    return concept.startswith(BEYOND)


def weight_of(concept: str) -> float:
    """Give how much a concept tells apart."""
    return float(_concepts()[concept].get("weight", 1.0))


@cache
def lexicon(language: Language) -> Lexicon:
    """Read the cues of a language, once."""
    written: dict[tuple[str, ...], dict[tuple[str, ...], list[str]]] = {}
    for concept, said in _concepts().items():
        for phrase in said[language].split(","):
            words = tuple(map(intern, words_of(phrase)))
            stems = tuple(stem(word, language) for word in words)
            written.setdefault(stems, {}).setdefault(words, []).append(concept)
    lengths: dict[str, list[int]] = {}
    for first, length in sorted({(stems[0], len(stems)) for stems in written}, reverse=True):
        lengths.setdefault(first, []).append(length)
    return Lexicon(
        language,
        {stems: _cue(said) for stems, said in written.items()},
        lengths,
        frozenset(chain.from_iterable(chain(*written.values()))),
    )


def _cue(written: Mapping[tuple[str, ...], Sequence[str]]) -> Cue:
    """Keep only the words that mean less than their stems: few do, and the others take room."""
    every = tuple(dict.fromkeys(chain(*written.values())))
    less = ((words, tuple(names)) for words, names in written.items())
    return _shared(Cue(every, tuple(one for one in less if one[1] != every)))


@cache
def _shared(cue: Cue) -> Cue:
    """Give the same cue each time, so that it takes room once: a concept has many alike."""
    return cue


@cache
def _concepts() -> Mapping[str, Mapping[str, Any]]:
    return {MARK + name: said for name, said in _read("concepts.toml").items()} | {
        BEYOND + name: said for name, said in _read("beyond.toml").items()
    }


def _read(name: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads((files(__package__) / name).read_text(encoding="utf-8"))
