"""What may be said of a place, and of the lines of a table."""

from hypothesis import given
from hypothesis import strategies as st

from bot.stats.privacy import DECLARED, OPENED, Amount, Part, Tally, fold, in_steps, said

SMALLEST = st.integers(5, 8)
OPENED_ONLY, POSTED, CHECKED = 1 << OPENED, 1 << (OPENED | DECLARED), 1 << 7


def _said(habits: dict[int, int], discreet: int = 40, shown: int = 0) -> dict[str, Amount]:
    """Say what is told where so many have each habit, and a share of each kind of it."""
    totals = {"opened": 90, "declared": 50, "verified": 20}
    return said(
        Tally(discreet=discreet, shown_active=shown, totals=totals, habits=habits), smallest=5
    )


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 3), SMALLEST)
def test_a_figure_has_enough_people_behind_it(
    discreet: int, active: int, shown: int, smallest: int
) -> None:
    active = min(active, discreet)
    tally = Tally(
        discreet=discreet, shown_active=shown, totals={"opened": 99}, habits={OPENED_ONLY: active}
    )
    told = said(tally, smallest)

    assert bool(told) == (active >= smallest)
    if told:
        assert told["opened"] == Amount(99)
        assert told["declared"] == Amount(0, exact=False)
        assert smallest <= told["active"].least - shown <= active
        assert not told["active"].exact or discreet - active >= smallest


@given(st.integers(10, 60), SMALLEST)
def test_nobody_can_tell_that_all_took_part_but_one(discreet: int, smallest: int) -> None:
    told = {
        str(said(Tally(discreet=discreet, totals={}, habits={OPENED_ONLY: active}), smallest))
        for active in range(max(smallest, discreet - smallest + 1), discreet + 1)
    }
    assert len(told) <= 1


def test_what_all_but_one_posted_is_not_told_beside_what_they_opened() -> None:
    told = _said({POSTED: 9, OPENED_ONLY: 1})

    assert told["opened"] == Amount(90)
    assert told["declared"] == Amount(50, exact=False)


@given(st.integers(5, 40), st.integers(0, 9))
def test_at_least_leaves_room_for_enough_who_did_not(posted: int, more: int) -> None:
    totals = {"opened": posted + more, "declared": posted}
    habits = {POSTED: 9, OPENED_ONLY: 1}
    told = said(Tally(discreet=40, totals=totals, habits=habits), smallest=5)["declared"]

    assert not told.exact
    assert told.least % 5 == 0
    assert told.least <= min(posted, max(0, posted + more - 5))


def test_what_enough_posted_and_enough_did_not_is() -> None:
    told = _said({POSTED: 9, OPENED_ONLY: 4, POSTED | OPENED_ONLY: 1})

    assert told["declared"] == Amount(50)


def test_what_all_posted_is() -> None:
    assert _said({POSTED: 9})["declared"] == Amount(50)


def test_one_whose_post_was_not_checked_is_not_pointed_at() -> None:
    told = _said({CHECKED: 9, POSTED: 2, OPENED_ONLY: 6})

    assert told["declared"] == Amount(50)
    assert told["verified"] == Amount(20, exact=False)


def test_clicks_are_told_only_where_they_are_counted_and_of_enough() -> None:
    def told(clicks: Part | None) -> Amount | None:
        tally = Tally(discreet=20, totals={}, habits={OPENED_ONLY: 9}, clicks=clicks)
        return said(tally, 5).get("clicks")

    assert told(None) is None
    assert told(Part(30, 4)) == Amount(0, exact=False)
    assert told(Part(30, 5)) == Amount(30)


PARTS = st.lists(
    st.integers(0, 12).flatmap(lambda people: st.tuples(st.integers(people, 30), st.just(people))),
    max_size=9,
)


@given(PARTS, SMALLEST)
def test_no_part_of_a_whole_can_be_got_from_the_others(
    parts: list[tuple[int, int]], smallest: int
) -> None:
    whole = {(f"{n}",): Part(*part) for n, part in enumerate(parts)}
    kept, others = fold(whole, smallest)

    assert all(part.people >= smallest for part in kept.values())
    if kept:
        assert others.people == 0 or others.people >= smallest
        there = sum(part.total for part in whole.values() if part.people)
        assert sum(part.total for part in kept.values()) + others.total == there


def test_a_figure_of_a_table_is_said_in_steps() -> None:
    assert [in_steps(Part(total, 5), 5) for total in (5, 9, 10, 13)] == [5, 5, 10, 10]
    assert in_steps(Part(13, 4), 5) == 0
