"""A rewrite mends what can be mended in the author's voice, or is not offered."""

import json

import pytest
from drafts.circumstances import COMPANY, HERE, NOW, RECENT

from bot.drafts.check import check

DRAFTS = [
    json.loads(line)["text"]
    for line in (HERE / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
]


def rewrite(draft: str) -> str | None:
    return check(draft, COMPANY, NOW, RECENT).rewrite


def test_the_last_hashtags_go() -> None:
    assert rewrite("Belle pluie #pluie #data #bretagne #climat") == "Belle pluie #pluie #data"


def test_a_hashtag_inside_the_sentence_only_loses_its_sign() -> None:
    assert rewrite("Du #cloud, de la #data et un #salon bien rempli") == (
        "Du #cloud, de la #data et un salon bien rempli"
    )


def test_the_tag_that_says_where_one_works_stays() -> None:
    assert rewrite("Belle pluie #pluie #data #salarié") == "Belle pluie #pluie #salarié"


def test_exclamation_marks_calm_down() -> None:
    assert rewrite("Quelle journée !!! Merci à tous !!!") == "Quelle journée ! Merci à tous !"


def test_the_disclosure_is_added_in_the_language_of_the_draft() -> None:
    assert rewrite("Brume 3 is amazing, you should try it") == (
        "Brume 3 is amazing, you should try it #employee"
    )
    assert rewrite("Brume 3 est formidable, essayez-la sans attendre") == (
        "Brume 3 est formidable, essayez-la sans attendre #salarié"
    )


def test_the_disclosure_is_not_added_where_it_does_not_fit() -> None:
    draft = "Brume 3 is amazing, you should try it. " + "x" * 240
    assert check(draft, COMPANY, NOW).tweet.weighted_length <= 280
    assert rewrite(draft) is None


def test_what_must_not_go_out_is_not_ours_to_mend() -> None:
    assert rewrite("Quelle journée !!! Le mdp du wifi est Mouettes2026") is None


def test_a_rewrite_that_leaves_a_finding_is_not_offered() -> None:
    assert rewrite("Quelle journée !!! RT si tu es d’accord") is None


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft[:30])
def test_a_rewrite_is_a_go(draft: str) -> None:
    mended = rewrite(draft)
    assert mended is None or check(mended, COMPANY, NOW, RECENT).level == "go"
