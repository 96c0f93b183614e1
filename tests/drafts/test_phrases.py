"""The notation of lists: what a line finds, and where."""

from datetime import UTC, datetime

import pytest
from drafts.circumstances import COMPANY

from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "draft", "found"),
    [
        ("salaud(s)", "Quels salauds !", "salauds"),
        ("tas de (gros) nuls", "un tas de gros nuls", "tas de gros nuls"),
        ("buy|sell shares", "do not sell shares", "sell shares"),
        ("gagné # clients", "On a gagné 1 200 clients", "gagné 1 200 clients"),
        ("# postes|jobs", "Adieu à 120 postes", "120 postes"),
        ("# de marge", "on fait 12,5 de marge", "12,5 de marge"),
        ("trop … étrangers", "trop de petits étrangers", "trop de petits étrangers"),
    ],
)
def test_a_line_finds_what_it_says(line: str, draft: str, found: str) -> None:
    reading = Reading(draft, COMPANY, NOW)

    assert found in [reading.words(span) for span in Phrases(line)(reading)]


@pytest.mark.parametrize("draft", ["des postes", "#postes", "120. Postes à pourvoir"])
def test_a_number_is_needed_right_before(draft: str) -> None:
    assert not [*Phrases("# postes|jobs")(Reading(draft, COMPANY, NOW))]
