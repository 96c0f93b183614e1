"""What editors type in a box, and what they are shown of a change."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ideas.moments import moment_in, typed
from bot.ideas.paragraphs import boxes, texts_in
from bot.text.changes import word_changes

PARIS = ZoneInfo("Europe/Paris")
TEXTS = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40)
    .map(lambda text: text.strip("-") or "x")
    .flatmap(lambda text: st.sampled_from((text, f"{text}\n{text}", f"{text}\n\n{text}"))),
    max_size=8,
)


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("24/12/2026", dt.datetime(2026, 12, 24, tzinfo=PARIS)),
        ("2026-12-24", dt.datetime(2026, 12, 24, tzinfo=PARIS)),
        ("24.12.2026 9h", dt.datetime(2026, 12, 24, 9, tzinfo=PARIS)),
        ("24/12/2026 à 9h30", dt.datetime(2026, 12, 24, 9, 30, tzinfo=PARIS)),
        ("2026-12-24T09:05", dt.datetime(2026, 12, 24, 9, 5, tzinfo=PARIS)),
        ("32/12/2026", None),
        ("24/12/2026 25h", None),
        ("demain", None),
        ("", None),
    ],
)
def test_days_as_they_are_typed(said: str, moment: dt.datetime | None) -> None:
    assert moment_in(said, PARIS) == moment


def test_a_last_day_lasts_till_its_end() -> None:
    end = moment_in("31/12/2026", PARIS, ends=True)

    assert end == dt.datetime(2027, 1, 1, tzinfo=PARIS)
    assert typed(end, PARIS, ends=True) == "31/12/2026"


@given(TEXTS, st.integers(10, 300))
def test_wordings_come_back_from_their_boxes(texts: list[str], limit: int) -> None:
    found = [text for box in boxes(texts, limit) for text in texts_in(box)]

    assert found == texts


def test_a_paragraph_each() -> None:
    assert texts_in("\r\nUn.\r\n\r\n\r\nDeux,\r\nencore.\r\n") == ("Un.", "Deux,\nencore.")
    assert texts_in("Un.\n\nToujours un.\n---\nDeux.") == ("Un.\n\nToujours un.", "Deux.")


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("les tournevis boudent", "les clés boudent", "les [− tournevis] [+ clés] boudent"),
        ("a b c", "a c", "a [− b] c"),
        ("a c", "a b c", "a [+ b] c"),
        ("", "tout neuf", "[+ tout neuf]"),
        ("a  b", "a b", "a b"),
        ("pareil", "pareil", "pareil"),
    ],
)
def test_changes_word_by_word(old: str, new: str, shown: str) -> None:
    assert word_changes(old, new) == shown
