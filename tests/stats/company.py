"""A company that changes from week to week, at random: who reports to whom, who comes and goes."""

from collections.abc import Iterator
from random import Random

from bot.stats.privacy import EVERYBODY, Members, Place, Standing, regroup

TEAMS = ("Atelier", "Studio", "")
Company = dict[int, Standing]


def company(chance: Random, people: int, managers: int) -> Company:
    """Make people, some of whom manage others; in rings too, for nobody keeps a list clean."""
    return {one: _new(chance, one, managers) for one in range(1, people + 1)}


def _new(chance: Random, person: int, managers: int) -> Standing:
    return Standing(person, chance.randint(EVERYBODY, managers), chance.choice(TEAMS))


def changed(chance: Random, before: Company, managers: int) -> Company:
    """Let some leave, some come, some move."""
    kept = {one: it for one, it in before.items() if chance.random() > 0.03}
    for one in [*kept]:
        if chance.random() < 0.04:
            kept[one] = _new(chance, one, managers)
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


def reports(company_: Company, members: Members) -> dict[str, frozenset[int]]:
    """Whom each report of a week counts: every manager's, every team's of theirs, everybody's."""
    places: dict[Place, set[int]] = {}
    for person, one in members.items():
        if one.block:
            places.setdefault(one.place, set()).add(person)
    found: dict[str, frozenset[int]] = {}
    for manager in {EVERYBODY, *(one.manager for one in company_.values())}:
        below = _below(company_, manager)
        for team in (None, *TEAMS):
            there = [
                some
                for (boss, named), some in places.items()
                if boss in below and team in (None, named)
            ]
            found[f"{manager} {team}"] = frozenset().union(*there)
    return found


def _below(company_: Company, manager: int) -> set[int]:
    found, ahead = {manager}, [manager]
    while ahead:
        boss = ahead.pop()
        new = {one.person for one in company_.values() if one.manager == boss} - found
        found |= new
        ahead += new
    return found
