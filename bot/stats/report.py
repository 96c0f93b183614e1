"""A manager's report: the places below them, added up, this week and the one before."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import add

from bot.chat.person import Person
from bot.ideas.tables import IdeaRow
from bot.shares.tables import ShareRow
from bot.stats.blocks import Place
from bot.stats.managers import present
from bot.stats.privacy import Amount
from bot.stats.tables import CellRow, PlaceRow
from bot.stats.week import EARLIEST, Week

Cell = tuple[int, dict[str, tuple[int, bool]], list[tuple[int, int]]]  # people, said, ideas

BEST = 3  # ideas told
FEW = 200  # places or managers asked for by name; more are read with all the others
NAMES = 50  # of people told


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What may be said of some places in a week: of how many people; nothing where too few."""

    people: int = 0
    amounts: dict[str, Amount] = field(default_factory=dict)
    best: tuple[int, ...] = ()  # ideas


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A week, the one before, the best ideas, and the names of those who like them to be known."""

    week: Week
    figures: Figures
    before: Figures
    ideas: tuple[IdeaRow, ...] = ()
    names: tuple[str, ...] = ()


async def places_of(managers: frozenset[int] | None) -> dict[int, Place]:
    """Find the places of some managers' people, or every place."""
    some = PlaceRow.all()
    if managers is not None and len(managers) <= FEW:
        some = some.filter(manager_id__in=[*managers])
    rows = await some.values_list("id", "manager_id", "team")
    return {
        key: (manager, team)
        for key, manager, team in rows
        if managers is None or manager in managers
    }


async def report_on(
    places: Iterable[int] | None, week: Week, names: tuple[str, ...] = ()
) -> Report:
    """Add up what may be said of some places, or of all; whichever they are, it tells of nobody."""
    chosen = None if places is None else frozenset(places)
    figures = total((await cells_of(chosen, week)).values())
    rows = {row.id: row for row in await IdeaRow.filter(id__in=figures.best)}
    return Report(
        week=week,
        figures=figures,
        before=total((await cells_of(chosen, week.before)).values()),
        ideas=tuple(rows[one] for one in figures.best if one in rows),
        names=names,
    )


async def cells_of(places: frozenset[int] | None, week: Week) -> dict[int, Cell]:
    """Read what may be said of some places, or of all, in a week."""
    cells = CellRow.filter(week=week.number, counted=True)
    if places is not None and len(places) <= FEW:
        cells = cells.filter(place_id__in=[*places])
    rows = await cells.values_list("place_id", "people", "said", "ideas")
    return {
        place: (people, said, ideas)
        for place, people, said, ideas in rows
        if places is None or place in places
    }


def total(cells: Iterable[Cell]) -> Figures:
    """Add cells up; one of which nothing may be said does not count at all."""
    told = [cell for cell in cells if cell[1]]
    names = dict.fromkeys(name for _, said, _ in told for name in said)
    amounts = {name: reduce(add, (Amount(*said[name]) for _, said, _ in told)) for name in names}
    best = Counter[int]()
    for _, _, ideas in told:
        best.update(dict(ideas))
    first = sorted(best, key=lambda idea: (-best[idea], idea))[:BEST]
    people = sum(people for people, _, _ in told)
    return Figures(people=people, amounts=amounts, best=tuple(first))


async def names_below(manager: Person, week: Week) -> tuple[str, ...]:
    """Name a manager's own people who posted in a week, and had ticked before it ended anywhere.

    Whoever ticked later was counted among those who keep it to themselves: naming them now would
    leave fewer of those.
    """
    ends = week.ends(EARLIEST)
    theirs = present().filter(manager_id=manager.id, shown_since__lt=ends)
    some = dict(await theirs.values_list("id", "name"))
    posted = ShareRow.filter(
        declared_at__gte=week.begins(manager.zone), declared_at__lt=week.ends(manager.zone)
    )
    rows = posted.filter(person_id__in=[*some]).distinct().values_list("person_id", flat=True)
    return tuple(sorted(some[one] for one in await rows))[:NAMES]  # by name: nobody is first
