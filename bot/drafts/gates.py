"""Which of many finders a draft's words and signs call for: the others are not asked."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import compress
from operator import and_, or_

from bot.drafts.phrases import Phrases, commonness, opened
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.text.span import Span

BITS = bytes.maketrans(b"01", b"\0\1")


@dataclass(frozen=True, slots=True, eq=False)
class Gated:
    """A finder that is asked only where every gate is open: one of its words or signs is there.

    The first gate is the one most often shut.
    """

    find: Finder
    gates: tuple[frozenset[str], ...]

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find what it finds."""
        return self.find(reading) if opened(self.gates, reading.marks) else ()


class Either:
    """Finds what any of its parts finds, asking only those whose gates are open."""

    def __init__(self, parts: Iterable[Finder]) -> None:
        """Know the parts, each once."""
        self.parts = tuple(dict.fromkeys(parts))

    @cached_property
    def choose(self) -> Callable[[Reading], Iterable[Finder]]:
        """What says which parts could find something: made when first asked."""
        return choosing(self.parts)

    def __call__(self, reading: Reading) -> Iterator[Span]:
        """Find what the parts find."""
        for part in self.choose(reading):
            yield from reading.sure(part)


def gates_of(finder: Finder) -> tuple[frozenset[str], ...]:
    """Give the gates of a finder, none for one that must always be asked."""
    match finder:
        case Phrases() | Gated():
            return finder.gates
        case Either():
            gates = [gates_of(part)[:1] for part in finder.parts]
            return (frozenset[str]().union(*(one for (one,) in gates)),) if all(gates) else ()
        case _:
            return ()


def gated(find: Finder, *parts: Finder) -> Finder:
    """Gate a finder by the words that its parts need; each part must find some."""
    gates = {gate for part in parts for gate in gates_of(part)}
    return Gated(find, tuple(sorted(gates, key=commonness))) if gates else find


def parts_of(finder: Finder) -> tuple[Finder, ...]:
    """Give the parts any of which may find: itself alone for all that is no `Either`."""
    return finder.parts if isinstance(finder, Either) else (finder,)


def choosing(finders: Sequence[Finder]) -> Callable[[Reading], Iterable[Finder]]:
    """Make what chooses, for a draft, those of many finders that could find something in it.

    Every finder is a bit: a word opens the first gates of some finders, the second ones of others,
    and those whose gates are all open are asked.
    """
    gates = [gates_of(finder) for finder in finders]
    depths = range(max(map(len, gates), default=0))
    without_gate = [_bits(len(it) <= depth for it in gates) for depth in depths]
    opened_by = [_opened_by(depth, gates) for depth in depths]
    words = {word: [it.get(word, 0) for it in opened_by] for it in opened_by for word in it}
    every = (1 << len(finders)) - 1

    def choose(reading: Reading) -> Iterable[Finder]:
        told = without_gate
        for gates_opened in filter(None, map(words.get, reading.marks)):
            told = list(map(or_, told, gates_opened))
        chosen = reduce(and_, told, every)
        return list(compress(finders, f"{chosen:b}"[::-1].encode().translate(BITS)))

    return choose


def _opened_by(depth: int, gates: Sequence[tuple[frozenset[str], ...]]) -> Mapping[str, int]:
    """Give, for each word, the finders whose gate of that depth it opens."""
    opened_by: dict[str, int] = {}
    for place, mine in enumerate(gates):
        for word in frozenset[str]().union(*mine[depth : depth + 1]):
            opened_by[word] = opened_by.get(word, 0) | 1 << place
    return opened_by


def _bits(flags: Iterable[bool]) -> int:
    return sum(flag << place for place, flag in enumerate(flags))
