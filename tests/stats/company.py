"""A company that changes from week to week, at random, and what its people share."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from bot.stats.blocks import EVERYBODY, Members, Place, Standing, regroup
from bot.stats.content import Atom

TEAMS = ("Atelier", "Studio", "")
# a campaign within a subject, one that is the whole of another, one across two
ATOMS: tuple[Atom, ...] = (
    ("cloud", ""),
    ("cloud", "spring"),
    ("ocean", "summer"),
    ("bikes", "spring"),
    ("bikes", "autumn"),
    ("bikes", ""),
)
OPENED_ONLY, POSTED, VERIFIED = 1, 3, 7
LATE, LATE_VERIFIED = 2, 6  # posted in a week, opened in one before
Company = dict[int, Standing]


@dataclass(frozen=True)
class Share:
    """What somebody did with an idea in a week; `kind` is 0 where they only saw it."""

    person: int
    atom: Atom
    kind: int
    offered: bool
    let_go: bool = False

    def counts_in(self, column: str) -> bool:
        """Whether it counts in a column of the desk's tables."""
        taken = {"opened": bool(self.kind & 1), "declared": bool(self.kind & 2)}
        return {"offered": self.offered, "let go": self.let_go, **taken}[column]


def shares(chance: Random, people: Company) -> list[Share]:
    """Let some share, in a company that is eager or not; a few of them a lot."""
    eager, careful = chance.random(), chance.random()
    atoms = chance.sample(ATOMS, chance.randint(1, len(ATOMS)))
    return [
        _share(chance, person, chance.choice(atoms), careful)
        for person in people
        for _ in range(chance.choice((1, 1, 1, 3)) if chance.random() < eager else 0)
    ]


def _share(chance: Random, person: int, atom: Atom, careful: float) -> Share:
    if chance.random() < careful / 2:
        return Share(person, atom, 0, offered=True, let_go=chance.random() < 0.5)
    kinds = (OPENED_ONLY, POSTED, POSTED, VERIFIED, LATE, LATE_VERIFIED)
    kind = chance.choices(kinds, (3, 4, 4, 3, 0.3, 0.3))[0]
    return Share(person, atom, kind, offered=bool(kind & 1) and chance.random() < 0.9)


def company(chance: Random, people: int, managers: int) -> Company:
    """Make people, some of whom manage others; in rings too, for nobody keeps a list clean."""
    return {one: _new(chance, one, managers) for one in range(1, people + 1)}


def _new(chance: Random, person: int, managers: int) -> Standing:
    manager = chance.randint(EVERYBODY, managers)
    return Standing(person, manager, chance.choice(TEAMS), shown=chance.random() < 0.1)


def changed(chance: Random, before: Company, managers: int) -> Company:
    """Let some leave, some come, some move, some tick that their manager may see their shares."""
    kept = {one: it for one, it in before.items() if chance.random() > 0.03}
    for one in [*kept]:
        if chance.random() < 0.04:
            kept[one] = _new(chance, one, managers)
        elif chance.random() < 0.02:
            kept[one] = kept[one]._replace(shown=not kept[one].shown)
    first = max((*before, 0)) + 1
    kept.update(
        {
            one: _new(chance, one, managers)
            for one in range(first, first + chance.choice((0, 0, 1, 2, 7)))
        }
    )
    return kept


def weeks(
    chance: Random, people: int, managers: int, many: int, smallest: int
) -> Iterator[tuple[Company, Members]]:
    """Live so many weeks: the company in each, and with whom everybody is counted."""
    now = company(chance, people, managers)
    members: Members = {}
    for week in range(1, many + 1):
        members = regroup([*now.values()], members, week, smallest)
        yield now, members
        now = changed(chance, now, managers)


Reports = dict[str, list[Place]]


def reports(company_: Company, members: Members) -> Reports:
    """Which places each report of a week adds up: every manager's, every team's, everybody's."""
    places = {one.place for one in members.values() if one.block}
    found: Reports = {"the company": sorted(places)}
    for manager in sorted({EVERYBODY, *(one.manager for one in company_.values())}):
        below = _below(company_, manager)
        for team in (None, *TEAMS):
            found[f"{manager} {team}"] = [
                place for place in sorted(places) if place[0] in below and team in (None, place[1])
            ]
    return found


def counted(members: Members) -> dict[Place, set[int]]:
    """Name those who are counted at each place."""
    places: dict[Place, set[int]] = {}
    for person, one in members.items():
        if one.block:
            places.setdefault(one.place, set()).add(person)
    return places


def _below(company_: Company, manager: int) -> set[int]:
    found, ahead = {manager}, [manager]
    while ahead:
        boss = ahead.pop()
        new = {one.person for one in company_.values() if one.manager == boss} - found
        found |= new
        ahead += new
    return found
