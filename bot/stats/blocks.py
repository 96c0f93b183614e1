"""Who is counted with whom: always with the same colleagues. Pure: people in, blocks out.

Everybody is counted in a block of at least five that never changes, and every figure of every
report adds up whole blocks. A sum or a difference of reports, of any managers and of weeks as near
as REST, then treats the people of a block alike: what remains of them is nobody, or at least five.
docs/why.md says it at more length, tests/stats/test_attacks.py tries.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

REST = 4  # weeks that nobody of a block that broke is counted
EVERYBODY = 0  # the "manager" above those who have none

Place = tuple[int, str]  # a manager's id and a team of their people; "" is across their teams


class Standing(NamedTuple):
    """Where a person stands now: their manager's id (or EVERYBODY) and their team.

    Whoever lets their manager see their shares is `shown`: named elsewhere, they hide nobody.
    """

    person: int
    manager: int
    team: str
    shown: bool = False


class Member(NamedTuple):
    """How a person is counted: in which block (0: none) and place; not before a week."""

    block: int = 0
    place: Place = (EVERYBODY, "")
    free_from: int = 0


Members = Mapping[int, Member]
Ways = Mapping[int, tuple[Place, ...]]  # of each person, the nearest place first


class Tree:
    """The company as a tree of places, each below another, up to everybody."""

    def __init__(self, people: Iterable[Standing]) -> None:
        people = tuple(people)
        managers = {one.manager for one in people}
        self._bosses = _without_rings(
            {one.person: one.manager for one in people if one.person in managers}
        )
        self._ways: dict[Place, tuple[Place, ...]] = {}

    def way(self, place: Place) -> tuple[Place, ...]:
        """List a place and all that it is part of, the nearest first."""
        if place not in self._ways:
            above = self._above(place)
            self._ways[place] = (place, *(self.way(above) if above else ()))
        return self._ways[place]

    def _above(self, place: Place) -> Place | None:
        manager, team = place
        if team:
            return manager, ""
        return (self._bosses.get(manager, EVERYBODY), "") if manager else None


def _without_rings(bosses: dict[int, int]) -> dict[int, int]:
    """Cut where people manage one another in a ring."""
    for start in bosses:
        path: dict[int, int] = {}
        at = start
        while at in bosses and at not in path:
            path[at] = len(path)
            at = bosses[at]
        if at in path:
            bosses[max(one for one, step in path.items() if step >= path[at])] = EVERYBODY
    return bosses


def regroup(people: Sequence[Standing], before: Members, week: int, smallest: int) -> Members:
    """Decide with whom everybody is counted in a week, given how they were the week before.

    It looks at who stands where, never at what they did. A block lives while all of it stands
    together, `smallest` of them hiding one another; else all of it rests. Whoever is free joins
    others at the nearest place where at least `smallest` are.
    """
    tree = Tree(people)
    ways = {one.person: tree.way((one.manager, one.team)) for one in people}
    shown = frozenset(one.person for one in people if one.shown)
    alive = _alive(ways, before, shown, smallest)
    rested = Member(free_from=week + REST)
    now = {person: Member() for person in ways} | {
        person: Member(one.block, alive[one.block])
        if one.block in alive
        else (rested if one.block else one)
        for person, one in before.items()
    }
    # who is gone is remembered while they rest: they may come back
    now = {person: one for person, one in now.items() if person in ways or one.free_from > week}
    free = [person for person, one in now.items() if not one.block and one.free_from <= week]
    last = max((one.block for one in before.values()), default=0)
    for number, (place, block) in enumerate(_blocks(free, ways, shown, smallest), start=last + 1):
        now.update(dict.fromkeys(block, Member(number, place)))
    return now


def _alive(ways: Ways, members: Members, shown: frozenset[int], smallest: int) -> dict[int, Place]:
    """Give the blocks whose people stand together, and where; not those who could stand nearer."""
    blocks: dict[int, list[int]] = defaultdict(list)
    for person, one in members.items():
        if one.block:
            blocks[one.block].append(person)
    alive = {}
    for block, theirs in blocks.items():
        place = _together([ways.get(one, ()) for one in theirs], members[theirs[0]].place)
        if place and len(set(theirs) - shown) >= smallest:
            alive[block] = place
    for block in _nearer(ways, blocks, alive, shown, smallest):
        alive.pop(block, None)
    return alive


def _nearer(
    ways: Ways,
    blocks: Mapping[int, Sequence[int]],
    alive: Mapping[int, Place],
    shown: frozenset[int],
    smallest: int,
) -> Iterator[int]:
    """Find the blocks whose people passed a place where they would be enough with each other."""
    passed: dict[Place, list[tuple[int, int]]] = defaultdict(list)
    for block, place in alive.items():
        for person in blocks[block]:
            way = ways[person]
            for nearer in way[: way.index(place)]:
                passed[nearer].append((block, person))
    broken: set[int] = set()
    for some in passed.values():
        there = [(block, person) for block, person in some if block not in broken]
        if sum(person not in shown for _, person in there) >= smallest:
            broken.update(block for block, _ in there)
    yield from broken


def _together(ways: Sequence[tuple[Place, ...]], before: Place) -> Place | None:
    """Find the place of people who were at one: the same, or, where all moved, one like it."""
    common = [place for place in ways[0] if all(place in way for way in ways)]
    if before in common:
        return before
    nearest = common[0] if common else (EVERYBODY, "")
    like_it = nearest[1] or not before[1]
    return nearest if like_it and nearest != (EVERYBODY, "") else None


def _blocks(
    free: Iterable[int], ways: Ways, shown: frozenset[int], smallest: int
) -> Iterator[tuple[Place, list[int]]]:
    """Put free people together, each as near to where they stand as there are enough."""
    waiting: dict[Place, list[int]] = defaultdict(list)
    above: dict[Place, tuple[Place, ...]] = {}
    for person in free:
        way = ways[person]
        waiting[way[0]].append(person)
        above.update({place: way[step:] for step, place in enumerate(way)})
    for place in sorted(above, key=lambda place: (-len(above[place]), place)):
        there = sorted(waiting.pop(place, ()), key=lambda person: (person in shown, person))
        count = sum(person not in shown for person in there) // smallest
        if count:  # dealt out in turn, those who hide one another first
            yield from ((place, there[start::count]) for start in range(count))
        elif len(above[place]) > 1:
            waiting[above[place][1]] += there
