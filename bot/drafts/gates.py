"""Which of many finders a draft's words, signs and phrases call for: the others are not asked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from bot.drafts.bits import members, set_of
from bot.drafts.names import Names, heard
from bot.drafts.phrases import LISTS, Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.text.span import Span

Mark = str | Phrases | Names  # a word, a sign, or what says something: it tells which rules to ask
Gate = frozenset[Mark]
LINK = "://"  # the mark of a draft that holds a link


def marks_of(reading: Reading) -> frozenset[Mark]:
    """Give what is there of a draft."""
    link = (LINK,) if reading.tweet.urls else ()
    return reading.said.union(reading.signs, link, reading.once(LISTS.heard), reading.once(heard))


@dataclass(frozen=True, slots=True, eq=False)
class Gated:
    """A finder that is asked only where every gate is open: one of its marks is there."""

    find: Finder
    gates: tuple[Gate, ...]

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find what it finds."""
        marks = reading.once(marks_of)
        return () if any(map(marks.isdisjoint, self.gates)) else self.find(reading)


class Either:
    """Finds what any of its parts finds, asking only those whose gates are open."""

    def __init__(self, parts: Iterable[Finder]) -> None:
        """Know the parts, each once."""
        self.parts = tuple(dict.fromkeys(parts))
        self._gates = [(part, gates_of(part)) for part in self.parts]

    def __call__(self, reading: Reading) -> Iterator[Span]:
        """Find what the parts find."""
        is_shut = reading.once(marks_of).isdisjoint
        for part, gates in self._gates:
            if not any(map(is_shut, gates)):
                yield from reading.sure(part)


def gates_of(finder: Finder) -> tuple[Gate, ...]:
    """Give the gates of a finder, none for one that must always be asked."""
    match finder:
        case Phrases(among=lists):
            return (frozenset([finder]),) if lists is LISTS else ()
        case Names():
            return (frozenset([finder]),)
        case Gated():
            return finder.gates
        case Either():
            gates = [gates_of(part)[:1] for part in finder.parts]
            return (Gate().union(*(one for (one,) in gates)),) if all(gates) else ()
        case _:
            return ()


def gated(find: Finder, *parts: Finder) -> Finder:
    """Gate a finder by the words that its parts need; each part must find some."""
    gates = dict.fromkeys(gate for part in parts for gate in gates_of(part))
    return Gated(find, tuple(sorted(gates, key=_common))) if gates else find


def _common(gate: Gate) -> bool:
    """Say whether a gate is open in many drafts: words and signs are, lists seldom are heard."""
    return any(isinstance(mark, str) for mark in gate)


def parts_of(finder: Finder) -> tuple[Finder, ...]:
    """Give the parts any of which may find: itself alone for all that is no `Either`."""
    return finder.parts if isinstance(finder, Either) else (finder,)


def choosing(finders: Sequence[Finder]) -> Callable[[Reading], Sequence[Finder]]:
    """Make what chooses, for a draft, those of many finders that could find something in it.

    Its marks open gates; the finders whose gates are all open are asked.
    """
    always = [finder for finder in finders if not gates_of(finder)]
    numbers: dict[Gate, int] = {}
    opened_by: dict[Mark, int] = {}  # sets of gates (bits.py)
    behind: dict[int, list[tuple[Finder, int]]] = {}  # by the first gate, with the set of all
    for finder in finders:
        those = [numbers.setdefault(gate, len(numbers)) for gate in gates_of(finder)]
        for gate, number in zip(gates_of(finder), those, strict=True):
            for mark in gate:
                opened_by[mark] = opened_by.get(mark, 0) | 1 << number
        for first in those[:1]:
            behind.setdefault(first, []).append((finder, set_of(those)))
    firsts = set_of([*behind]) if behind else 0

    def choose(reading: Reading) -> Sequence[Finder]:
        marks = opened_by.keys() & reading.once(marks_of)
        is_open = reduce(or_, map(opened_by.__getitem__, marks), 0)
        return always + [
            finder
            for gate in members(is_open & firsts)
            for finder, needed in behind[gate]
            if needed & is_open == needed
        ]

    return choose
