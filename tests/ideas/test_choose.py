"""Which idea for whom: the same question always has the same answer."""

import datetime as dt

from dialogue import MONDAY

from bot.ideas.choose import (
    OPENED_AN_HOUR,
    UNTOUCHED,
    YOU_ASKED,
    YOU_CHOSE,
    Candidate,
    ranked,
    reason,
)
from bot.people.choices import Choices

NOBODY = Choices()


def _idea(number: int, subject: str = "repair", **more: object) -> Candidate:
    known = {"starts_at": MONDAY, "free_words": 5} | more
    return Candidate(id=number, key=f"idea-{number}", subject=subject, **known)  # type: ignore[arg-type]  # the test's own shorthand


def _first(*candidates: Candidate, choices: Choices = NOBODY, subject: str | None = None) -> int:
    return ranked(candidates, choices, subject)[0].id


def test_least_seen_comes_first() -> None:
    assert _first(_idea(1, seen=1), _idea(2)) == 2


def test_new_comes_before_old() -> None:
    assert _first(_idea(1, starts_at=MONDAY - dt.timedelta(days=9)), _idea(2)) == 2


def test_plenty_of_words_come_before_few() -> None:
    assert _first(_idea(1, free_words=1), _idea(2)) == 2


def test_an_idea_opened_by_many_this_hour_waits() -> None:
    assert _first(_idea(1, opened_lately=OPENED_AN_HOUR), _idea(2, seen=3)) == 2


def test_chosen_subjects_come_first_and_others_after() -> None:
    chosen = Choices(subjects=("jobs",))

    assert _first(_idea(1), _idea(2, "jobs", seen=9), choices=chosen) == 2
    assert _first(_idea(1), choices=chosen) == 1


def test_declined_subjects_come_only_when_asked_for() -> None:
    declined = Choices(declined=("repair",))

    assert ranked([_idea(1)], declined, None) == []
    assert _first(_idea(1), choices=declined, subject="repair") == 1


def test_the_order_does_not_depend_on_the_order_given() -> None:
    ideas = [_idea(n, seen=n % 2) for n in range(9)]

    assert ranked(ideas, NOBODY, None) == ranked(ideas[::-1], NOBODY, None)


def test_the_card_says_why() -> None:
    assert reason(_idea(1), NOBODY, "repair", MONDAY) == YOU_ASKED
    assert reason(_idea(1), Choices(subjects=("repair",)), None, MONDAY) == YOU_CHOSE
    assert reason(_idea(1), NOBODY, None, MONDAY) == UNTOUCHED
