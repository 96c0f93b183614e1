"""With whom people are counted: whole blocks, near to where they stand, and nobody lost."""

from collections.abc import Iterable
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.stats.blocks import REST, Standing, regroup
from stats.company import company

SEEDS = st.integers(0, 2**32)
SMALLEST = st.integers(5, 8)


@settings(max_examples=100)
@given(SEEDS, st.integers(1, 90), st.integers(1, 9), SMALLEST)
def test_at_first_only_a_few_are_not_counted(
    seed: int, people: int, managers: int, smallest: int
) -> None:
    now = company(Random(seed), people, managers)
    members = regroup([*now.values()], {}, 1, smallest)

    left = [person for person, one in members.items() if not one.block and not now[person].shown]
    assert len(left) < smallest
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


def test_a_block_has_enough_who_hide_one_another() -> None:
    people = [*_team(range(1, 8)), *(one._replace(shown=True) for one in _team(range(8, 12)))]
    members = regroup(people, {}, 1, 5)
    assert len({one.block for one in members.values()}) == 1

    ticked = [one._replace(shown=one.person > 4) for one in people]
    members = regroup(ticked, members, 2, 5)
    assert not any(one.block for one in members.values())
