"""Whoever holds all the reports, of all managers and several weeks, still learns of no few people.

Company, hierarchy, weeks and shares are made at random; then somebody adds and subtracts what is
told as they like: every manager's reports, those of each team, the company's, the desk's tables.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.stats.blocks import REST, Members
from bot.stats.content import COLUMNS, tables
from bot.stats.privacy import FIGURES, NOT_SAID, Amount, fold, said
from stats.adversary import Adversary
from stats.company import Company, Share, counted, reports, shares, weeks
from stats.told import columns_of, tally_of

SEEDS = st.integers(0, 2**32)
SMALLEST = st.integers(5, 8)
Told = Mapping[object, Mapping[str, Amount]]  # by place


# Who is counted, over several weeks: a report counts people, whatever they do.


def _alike(told: Sequence[tuple[Company, Members]]) -> list[int]:
    """How many people no combination can ever tell apart: those who are in the same reports.

    A combination counts all of such a class the same number of times; what it isolates is made of
    whole classes, so that the smallest class is what the best attack can hope for. Those who let
    themselves be seen hide nobody, in the weeks in which they do.
    """
    seen: dict[int, set[tuple[int, str]]] = defaultdict(set)
    for week, (now, members) in enumerate(told):
        places = counted(members)
        for name, some in reports(now, members).items():
            for person in set[int]().union(*(places[place] for place in some)):
                seen[person].add((week, name))
    alike: dict[frozenset[tuple[int, str]], list[int]] = defaultdict(list)
    for person, where in seen.items():
        alike[frozenset(where)].append(person)
    return [
        sum(not told[week][0][person].shown for person in some)
        for where, some in alike.items()
        for week in {week for week, _ in where}
    ]


@settings(max_examples=100)
@given(SEEDS, st.integers(1, 90), st.integers(1, 9), SMALLEST)
def test_no_combination_of_the_reports_of_near_weeks_isolates_few(
    seed: int, people: int, managers: int, smallest: int
) -> None:
    told = [*weeks(Random(seed), people, managers, 2 * REST + 4, smallest)]

    for first in range(len(told)):
        assert min(_alike(told[first : first + REST + 1]), default=smallest) >= smallest


# What is said of them, in a week: the shares behind each figure.


def _told(now: Company, members: Members, done: list[Share], smallest: int) -> Told:
    return {
        place: said(tally_of(now, some, done), smallest) for place, some in counted(members).items()
    }


def _rows(now: Company, members: Members, done: list[Share], told: Told) -> list[dict[object, int]]:
    """Write each figure of each report as how often it counts each share, or person.

    Those who let themselves be seen are known, and taken off.
    """
    places = counted(members)
    hidden = {person for person, one in now.items() if not one.shown}
    rows: list[dict[object, int]] = []
    for some in reports(now, members).values():
        row: dict[object, int] = {}
        for place in some:
            if told[place] and told[place]["active"].exact:
                ours = {one.person for one in done if one.kind} & places[place] & hidden
                row.update(dict.fromkeys(ours, 1))
        rows.append(row)
        for name, bit in FIGURES.items():
            there = [place for place in some if told[place].get(name, NOT_SAID).exact]
            ours = set[int]().union(*(places[place] for place in there)) & hidden
            rows.append({one: 1 for one in done if one.kind & bit and one.person in ours})
    return rows


def _behind(rows: list[dict[object, int]]) -> dict[object, int]:
    found = {column for row in rows for column in row}
    return {one: one.person if isinstance(one, Share) else int(str(one)) for one in found}


@settings(max_examples=120)
@given(SEEDS, st.integers(5, 70), st.integers(1, 6), SMALLEST)
def test_no_sum_of_figures_tells_of_few(
    seed: int, people: int, managers: int, smallest: int
) -> None:
    chance = Random(seed)
    for now, members in weeks(chance, people, managers, 3, smallest):
        done = shares(chance, now)
        rows = _rows(now, members, done, _told(now, members, done, smallest))
        assert Adversary(rows, _behind(rows)).few(smallest) is None


def _masked(members: Members, done: list[Share], told: Told) -> list[tuple[Share, list[str]]]:
    """Say in which columns of the desk's tables each share counts."""
    found = []
    for one in done:
        told_there = told[members[one.person].place] if members[one.person].block else {}
        columns = [
            column
            for column in COLUMNS
            if told_there
            and one.counts_in(column)
            and told_there.get(column, NOT_SAID if column in FIGURES else Amount()) != NOT_SAID
        ]
        found.append((one, columns))
    return found


@settings(max_examples=120)
@given(SEEDS, st.integers(5, 70), st.integers(1, 6), SMALLEST)
def test_no_sum_of_the_desks_tables_and_the_company_tells_of_few(
    seed: int, people: int, managers: int, smallest: int
) -> None:
    """Not even if their figures were exact, as the company's are."""
    chance = Random(seed)
    for now, members in weeks(chance, people, managers, 3, smallest):
        done = shares(chance, now)
        masked = _masked(members, done, _told(now, members, done, smallest))
        for column, parts in zip(COLUMNS, columns_of(now, masked), strict=True):
            theirs = [it for it, where in masked if column in where and not now[it.person].shown]
            kept, _ = fold(parts, smallest)
            rows: list[dict[object, int]] = [dict.fromkeys(theirs, 1)] if kept else []
            for place, name in sorted({(place, atom[place]) for atom in kept for place in (0, 1)}):
                line = [it for it in theirs if it.atom in kept and it.atom[place] == name]
                rows.append(dict.fromkeys(line, 1))
            assert Adversary(rows, _behind(rows)).few(smallest) is None


@given(SEEDS, st.integers(5, 70), SMALLEST)
def test_no_figure_of_a_table_is_exact(seed: int, people: int, smallest: int) -> None:
    """So that none can be taken from a team's report, which is."""
    chance = Random(seed)
    for now, members in weeks(chance, people, 2, 1, smallest):
        done = shares(chance, now)
        masked = _masked(members, done, _told(now, members, done, smallest))
        for lines in tables(columns_of(now, masked), smallest):
            assert all(figure % smallest == 0 for line in lines for figure in line.figures)


# The adversary is no fool.


def test_the_adversary_finds_what_it_looks_for() -> None:
    team, smaller = dict.fromkeys(range(12), 1), dict.fromkeys(range(11), 1)
    behind = {one: one for one in range(30)}
    assert Adversary([team], behind).few(5) is None
    assert Adversary([team, smaller], behind).few(5) == frozenset({11})
    three = [
        dict.fromkeys({*range(10), 20, 21}, 1),
        dict.fromkeys({*range(10, 20), 20, 21}, 1),
        dict.fromkeys(range(20), 1),
    ]
    assert Adversary(three, behind).few(5) == frozenset(
        {20, 21}
    )  # the sum of two less the third: twice


def test_the_adversary_finds_the_one_whose_post_was_not_verified() -> None:
    done = [Share(person, ("cloud", ""), 7, offered=True) for person in range(6)]
    done.append(Share(6, ("cloud", ""), 3, offered=True))
    rows: list[dict[object, int]] = [
        {one: 1 for one in done if one.kind & bit} for bit in FIGURES.values()
    ]

    assert Adversary(rows, _behind(rows)).few(5) == frozenset({6})
