"""What may be said of figures without telling of fewer than five people. Pure.

A share counts in several figures: opened, declared, verified. Whoever subtracts one from another
reads of the shares that count in the one only, so that these, too, need enough people behind them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import NamedTuple, TypeVar

# the shares of a person are of kinds: a kind is the sum of the figures that it counts in
OPENED, DECLARED, VERIFIED = 1, 2, 4
KINDS = (1, 2, 3, 6, 7)  # what is verified was declared
FIGURES = {"opened": OPENED, "declared": DECLARED, "verified": VERIFIED}
ACTIVE = 8  # stands beside these where it is noted of which places anything may be said
# how often a figure may be added to isolate something: no more is needed, by Cramer's rule, for
# the determinants of 2 by 2 matrices of zeros and ones are these
TIMES = (-1, 0, 1)

Name = TypeVar("Name", bound=tuple[str, ...])
Habits = Mapping[int, int]  # how many people shared each set of kinds: the sum of 1 << kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What is known of a place in a week, before anybody may hear it.

    Those who ticked that their manager may see their shares hide nobody, for they are named
    elsewhere; `discreet` are the others.
    """

    discreet: int
    shown_active: int = 0  # those who ticked, and did something
    totals: Mapping[str, int]  # of everybody's shares, by figure
    habits: Habits  # of the discreet who did something
    clicks: "Part | None" = None  # where they are counted

    @property
    def active(self) -> int:
        """How many of the discreet did something."""
        return sum(self.habits.values())


class Part(NamedTuple):
    """A figure of its own: how much, and how many discreet people are behind it."""

    total: int
    people: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure as it is said: exactly, or only that it is at least so much."""

    least: int = 0
    exact: bool = True

    def __add__(self, other: "Amount") -> "Amount":
        """Add two up."""
        return Amount(self.least + other.least, self.exact and other.exact)


NOT_SAID = Amount(0, exact=False)


def said(tally: Tally, smallest: int) -> dict[str, Amount]:
    """Say of a place what at least `smallest` people are behind; nothing where they are fewer.

    How many are active is said exactly only while as many are not: nobody is pointed at for not
    taking part, either.
    """
    if min(tally.discreet, tally.active) < smallest:
        return {}
    most_said = max(smallest, tally.discreet - smallest + 1)
    active = Amount(min(tally.active, most_said), tally.discreet - tally.active >= smallest)
    figures = _figures(tally, smallest)
    if tally.clicks:
        enough = tally.clicks.people >= smallest
        figures["clicks"] = Amount(tally.clicks.total) if enough else NOT_SAID
    return {"active": active + Amount(tally.shown_active), **figures}


def _figures(tally: Tally, smallest: int) -> dict[str, Amount]:
    """Say the figures that may be said together exactly, the first ones first.

    Of the others it is said what they are at least: in steps, and leaving room for enough that
    count in the one before and not in them.
    """
    exact: tuple[int, ...] = ()
    said_before, figures = 0, dict[str, Amount]()
    for name, figure in FIGURES.items():
        total = tally.totals.get(name, 0)
        part = Part(total, people_behind(tally.habits, _kinds_in(figure)))
        if part.people >= smallest and _hide(tally.habits, (*exact, figure), smallest):
            exact = (*exact, figure)
            figures[name] = Amount(total)
        else:
            most = Part(min(total, max(said_before - smallest, 0)), part.people)
            figures[name] = Amount(in_steps(most, smallest), exact=False)
        said_before = figures[name].least
    return figures


def _hide(habits: Habits, figures: tuple[int, ...], smallest: int) -> bool:
    """Whether what is left of figures, added and subtracted, is of nobody or of enough people."""
    return all(people_behind(habits, kinds) not in range(1, smallest) for kinds in remains(figures))


def people_behind(habits: Habits, kinds: int) -> int:
    """Count who shared something of some kinds, given as the sum of 1 << kind."""
    return sum(people for habit, people in habits.items() if habit & kinds)


@cache
def _kinds_in(figure: int) -> int:
    return sum(1 << kind for kind in KINDS if kind & figure)


@cache
def remains(figures: tuple[int, ...]) -> tuple[int, ...]:
    """List what adding and subtracting figures may leave: sums of 1 << kind."""
    left = {
        sum(
            1 << kind
            for kind in KINDS
            if sum(times for times, figure in zip(signs, figures, strict=True) if kind & figure)
        )
        for signs in product(TIMES, repeat=len(figures))
    }
    return tuple(left - {0})


def fold(parts: Mapping[Name, Part], smallest: int) -> tuple[dict[Name, Part], Part]:
    """Keep the parts of a whole that enough people are behind; the others are one, of enough.

    Without one more among the others, the whole might give them away.
    """
    there = sorted(parts, key=lambda name: (-parts[name].people, name))
    kept = {name: parts[name] for name in there if parts[name].people >= smallest}
    small = [parts[name] for name in there if 0 < parts[name].people < smallest]
    while kept and small and together(small).people < smallest:
        small.append(kept.pop(next(reversed(kept))))
    return kept, together(small)


def together(parts: Iterable[Part]) -> Part:
    """Add parts up; one person may be behind several, so that they are only as many as the most."""
    parts = tuple(parts)
    return Part(sum(part.total for part in parts), max((part.people for part in parts), default=0))


def in_steps(part: Part, smallest: int) -> int:
    """Say a figure of a table as what it is at least, in steps of `smallest`; 0 says nothing.

    Tables and team reports count the same shares in two ways: an exact figure of the one less an
    exact figure of the other may leave the shares of one person. At least so many leaves nothing.
    """
    return part.total // smallest * smallest if part.people >= smallest else 0
