"""What the database counts, counted again in Python."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from bot.stats.content import COLUMNS, Atom
from bot.stats.privacy import FIGURES, Part, Tally
from stats.company import Company, Share


def tally_of(now: Company, there: Iterable[int], done: Iterable[Share]) -> Tally:
    """Count what the people of a place did."""
    kinds: dict[int, set[int]] = {person: set() for person in there if person in now}
    totals = Counter[str]()
    for one in done:
        if one.kind and one.person in kinds:
            kinds[one.person].add(one.kind)
            totals.update(name for name, bit in FIGURES.items() if one.kind & bit)
    discreet = {person for person in kinds if not now[person].shown}
    return Tally(
        discreet=len(discreet),
        shown_active=sum(bool(some) for person, some in kinds.items() if person not in discreet),
        totals=totals,
        habits=Counter(sum(1 << kind for kind in kinds[one]) for one in discreet if kinds[one]),
    )


def columns_of(now: Company, shares: Iterable[tuple[Share, list[str]]]) -> list[dict[Atom, Part]]:
    """Add shares up by idea, column by column, each with the people behind it."""
    totals: dict[tuple[str, Atom], int] = Counter()
    people: dict[tuple[str, Atom], set[int]] = defaultdict(set)
    for one, where in shares:
        for column in where:
            totals[column, one.atom] += 1
            if not now[one.person].shown:
                people[column, one.atom].add(one.person)
    return [
        {
            atom: Part(total, len(people[name, atom]))
            for (name, atom), total in totals.items()
            if name == column
        }
        for column in COLUMNS
    ]
