"""Whoever holds all the reports, of all managers and several weeks, still learns of no few people.

Company, hierarchy and weeks are made at random; then somebody adds and subtracts reports as they
like. A combination of reports counts each person so many times: it isolates those whom it counts
at all. `_isolated` finds the smallest such group that linear algebra can give.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.stats.privacy import REST, Line, Part, Standing, Tally, fold, regroup, said
from stats.company import company, reports, weeks

SEEDS = st.integers(0, 2**32)
SMALLEST = st.integers(5, 8)


def _alike(groups: Iterable[frozenset[int]]) -> list[int]:
    """How many people no combination can ever tell apart: those who are in the same reports.

    A combination counts all of such a class the same number of times; what it isolates is made of
    whole classes, so that the smallest class is what the best attack can hope for.
    """
    seen: dict[int, set[int]] = {}
    for number, group in enumerate(groups):
        for person in group:
            seen.setdefault(person, set()).add(number)
    return [*Counter(map(frozenset, seen.values())).values()]


def _isolated(groups: Sequence[frozenset[int]]) -> int:
    """Eliminate, as an attacker would, and give the fewest people that a combination counts."""
    people = sorted(frozenset().union(*groups))
    rows = [[Fraction(person in group) for person in people] for group in {*groups} if group]
    done: list[list[Fraction]] = []
    for column in range(len(people)):
        first = next((row for row in rows if row[column]), None)
        if first is None:
            continue
        rows.remove(first)
        first = [value / first[column] for value in first]
        rows = [_without(row, first, column) for row in rows]
        done = [*(_without(row, first, column) for row in done), first]
    pairs = [
        [a - b for a, b in zip(one, other, strict=True)] for one, other in combinations(done, 2)
    ]
    return min((sum(map(bool, row)) for row in (*done, *pairs)), default=len(people))


def _without(row: list[Fraction], first: list[Fraction], column: int) -> list[Fraction]:
    times = row[column]
    return [a - times * b for a, b in zip(row, first, strict=True)] if times else row


@settings(max_examples=150)
@given(SEEDS, st.integers(1, 90), st.integers(1, 9), SMALLEST)
def test_no_combination_of_the_reports_of_near_weeks_isolates_few(
    seed: int, people: int, managers: int, smallest: int
) -> None:
    told = [
        [*reports(now, members).values()]
        for now, members in weeks(Random(seed), people, managers, 2 * REST + 4, smallest)
    ]

    for first in range(len(told)):
        near = [group for week in told[first : first + REST + 1] for group in week]
        assert min(_alike(near), default=smallest) >= smallest


@settings(max_examples=40)
@given(SEEDS, st.integers(20, 45), st.integers(1, 5))
def test_eliminating_reports_leaves_nobody_or_enough(seed: int, people: int, managers: int) -> None:
    told = [
        [*reports(now, members).values()]
        for now, members in weeks(Random(seed), people, managers, 4, 5)
    ]
    both = [group for week in told[-2:] for group in week]
    if any(both):
        assert _isolated(both) >= 5


@settings(max_examples=100)
@given(SEEDS, st.integers(1, 90), st.integers(1, 9))
def test_a_report_and_that_of_the_week_before_differ_by_nobody_or_enough(
    seed: int, people: int, managers: int
) -> None:
    told = [reports(now, members) for now, members in weeks(Random(seed), people, managers, 12, 5)]

    for before, now in pairwise(told):
        for one in before.values():
            for other in now.values():
                assert len(one - other) not in range(1, 5)
                assert len(other - one) not in range(1, 5)


def test_the_attack_itself_finds_what_it_looks_for() -> None:
    team, smaller = frozenset(range(12)), frozenset(range(11))
    assert min(_alike([team, smaller])) == 1
    assert _isolated([team, smaller]) == 1
    three = [
        frozenset({*range(10), 20, 21}),
        frozenset({*range(10, 20), 20, 21}),
        frozenset(range(20)),
    ]
    assert min(_alike(three)) == 2  # the sum of two less the third: those two, twice


# Nobody is lost: who can be counted is, and near to where they stand.


@settings(max_examples=100)
@given(SEEDS, st.integers(1, 90), st.integers(1, 9), SMALLEST)
def test_at_first_only_a_few_are_not_counted(
    seed: int, people: int, managers: int, smallest: int
) -> None:
    now = company(Random(seed), people, managers)
    members = regroup([*now.values()], {}, 1, smallest)

    assert sum(not one.block for one in members.values()) < smallest
    assert regroup([*now.values()], members, 2, smallest) == members


def _team(people: Iterable[int], manager: int = 100) -> list[Standing]:
    return [Standing(one, manager, "Atelier") for one in people]


def test_when_one_leaves_their_block_rests_and_comes_back() -> None:
    members = regroup(_team(range(1, 9)), {}, 1, 5)
    assert {one.place for one in members.values()} == {(100, "Atelier")}

    members = regroup(_team(range(1, 8)), members, 2, 5)
    assert not any(one.block for one in members.values())
    for week in range(3, 2 + REST):
        members = regroup(_team(range(1, 8)), members, week, 5)
        assert not any(one.block for one in members.values())
    members = regroup(_team(range(1, 8)), members, 2 + REST, 5)
    assert all(one.block for one in members.values())


def test_a_team_with_a_new_manager_or_name_stays_together() -> None:
    members = regroup(_team(range(1, 9)), {}, 1, 5)
    renamed = [Standing(one, 200, "Studio") for one in range(1, 9)]
    moved = regroup(renamed, members, 2, 5)

    assert {one.place for one in moved.values()} == {(200, "Studio")}
    assert {one.block for one in moved.values()} == {one.block for one in members.values()}


def test_only_the_block_of_who_left_rests() -> None:
    members = regroup(_team(range(1, 41)), {}, 1, 5)
    members = regroup(_team(range(2, 41)), members, 2, 5)

    assert sum(not one.block for one in members.values()) == 5  # them, and four others


def test_newcomers_wait_until_they_are_enough() -> None:
    members = regroup(_team(range(1, 9)), {}, 1, 5)
    members = regroup(_team(range(1, 12)), members, 2, 5)
    assert [person for person, one in members.items() if not one.block] == [9, 10, 11]

    members = regroup(_team(range(1, 14)), members, 3, 5)
    assert all(one.block for one in members.values())


def test_those_whose_manager_was_not_known_come_nearer_when_it_is() -> None:
    members = regroup([Standing(one, 0, "") for one in range(1, 21)], {}, 1, 5)
    people = [*_team(range(1, 11)), *_team(range(11, 21), manager=200)]
    for week in range(2, 3 + REST):
        members = regroup(people, members, week, 5)

    assert {one.place for one in members.values()} == {(100, "Atelier"), (200, "Atelier")}


def test_a_few_people_are_counted_with_the_rest_above_them() -> None:
    people = [Standing(1, 9, "A"), Standing(2, 9, "A"), Standing(3, 9, "B"), Standing(9, 10, "")]
    people += [Standing(4, 10, "C"), Standing(5, 10, "C"), Standing(10, 0, "")]
    members = regroup(people, {}, 1, 5)

    assert {person for person, one in members.items() if one.place == (10, "") and one.block} == {
        1,
        2,
        3,
        4,
        5,
        9,
    }
    assert not members[10].block


# What is said of a place.


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 3), SMALLEST)
def test_a_figure_has_enough_people_behind_it(
    discreet: int, active: int, behind: int, shown: int, smallest: int
) -> None:
    active = min(active, discreet)
    behind = min(behind, active)
    tally = Tally(
        discreet=discreet,
        active=active,
        open_active=shown,
        parts={"opened": Part(99, behind)},
    )
    told = said(tally, smallest)

    assert bool(told) == (active >= smallest)
    if told:
        assert told["opened"].exact == (behind >= smallest)
        assert smallest <= told["active"].least - shown <= active
        assert not told["active"].exact or discreet - active >= smallest


@given(st.integers(10, 60), SMALLEST)
def test_nobody_can_tell_that_all_took_part_but_one(discreet: int, smallest: int) -> None:
    told = {
        str(said(Tally(discreet=discreet, active=active, open_active=0, parts={}), smallest))
        for active in range(max(smallest, discreet - smallest + 1), discreet + 1)
    }
    assert len(told) <= 1


LINES = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 30)), max_size=9)


@given(LINES, SMALLEST)
def test_no_line_of_a_table_can_be_got_from_its_sum(
    lines: list[tuple[int, int]], smallest: int
) -> None:
    table = [Line(f"{n}", people, (done,)) for n, (people, done) in enumerate(lines)]
    folded = fold(table, smallest, "others")

    assert all(line.people >= smallest for line in folded)
    if folded:
        assert sum(line.figures[0] for line in folded) == sum(
            line.figures[0] for line in table if line.people
        )
        hidden = [
            line for line in table if line.people and line.name not in {one.name for one in folded}
        ]
        assert not hidden or max(line.people for line in hidden) >= smallest
