"""The notation of lists: what a line finds, and where."""

from datetime import UTC, datetime

import pytest
from drafts.circumstances import COMPANY

from bot.drafts.phrases import Lists, Phrases
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
        ("marge de # %", "une marge de 12 %", "marge de 12"),
        ("ouvert|open #h", "ouvert 24h sur 24", "ouvert 24h"),
        ("dix|# … (les) clients", "10 de nos fidèles clients", "10 de nos fidèles clients"),
    ],
)
def test_a_line_finds_what_it_says(line: str, draft: str, found: str) -> None:
    reading = Reading(draft, COMPANY, NOW)

    assert found in [reading.words(span) for span in Phrases(line, among=Lists())(reading)]


@pytest.mark.parametrize("draft", ["des postes", "#postes", "120. Postes à pourvoir"])
def test_a_number_is_needed_right_before(draft: str) -> None:
    assert not [*Phrases("# postes|jobs", among=Lists())(Reading(draft, COMPANY, NOW))]


@pytest.mark.parametrize(
    "draft", ["un secret. Une recette", "un secret gardé par la vieille tante de la recette"]
)
def test_a_phrase_ends_with_its_sentence_and_within_reach(draft: str) -> None:
    assert not [*Phrases("secret … recette", among=Lists())(Reading(draft, COMPANY, NOW))]


def test_a_line_whose_first_word_may_be_left_out_is_refused() -> None:
    """It would find the same without it, and look as if it asked for more."""
    with pytest.raises(ValueError, match="begin with a word that must be there"):
        Phrases("(le) secret", among=Lists())
