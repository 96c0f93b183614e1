"""May I tweet this? What the author reads, and what must hold for any text."""

from datetime import timedelta

import pytest
from drafts.circumstances import COMPANY, NOW, RECENT
from hypothesis import given
from hypothesis import strategies as st

from bot.drafts.check import check

BROKEN = (
    "\ud800 lone \udfff",
    "\x00\x00",
    "a.\u200b" * 9,
    "\u202egnirts",
    "😀" * 5000,
    "K e s t " * 900,
)


def test_a_plain_tweet_is_a_go() -> None:
    verdict = check("Belle journée au labo avec toute l’équipe.", COMPANY, NOW)
    assert verdict.level == "go"
    assert verdict.findings == ()
    assert verdict.rewrite is None
    assert verdict.tweet.weighted_length == 42


def test_a_finding_quotes_the_author_s_own_characters() -> None:
    draft = "Deux jours chez H a l d e n  A i r, quel hangar"
    (finding,) = check(draft, COMPANY, NOW).findings
    assert finding.family == "customers"
    assert finding.match == draft[finding.start : finding.end] == "H a l d e n  A i r"


def test_a_finding_names_the_article_of_the_company_s_charter() -> None:
    (secret,) = check("Code portail 7412A pour la soirée", COMPANY, NOW).findings
    (insult,) = check("Quelle bande de clowns", COMPANY, NOW).findings
    assert secret.article == "8"
    assert insult.article == ""


def test_a_secret_is_never_repeated() -> None:
    draft = "glpat-abcDEF1234567890wxyz, c’est mon jeton"
    (finding,) = check(draft, COMPANY, NOW).findings
    assert finding.match == "glpa…"
    assert draft[finding.start : finding.end] == "glpat-abcDEF1234567890wxyz"


def test_a_short_code_shows_a_quarter_of_itself_at_most() -> None:
    (finding,) = check("Code portail 7412A pour la soirée", COMPANY, NOW).findings
    assert finding.match == "7…"


def test_the_digits_of_a_key_are_not_a_phone_number_too() -> None:
    verdict = check("token: aa0612345678bbccdd99", COMPANY, NOW)
    assert [finding.family for finding in verdict.findings] == ["secrets"]


def test_the_gravest_finding_comes_first() -> None:
    verdict = check("Quelle journée !!! Le mdp du wifi est Mouettes2026", COMPANY, NOW)
    assert [finding.severity for finding in verdict.findings] == ["stop", "caution"]
    assert verdict.level == "stop"


def test_an_embargo_ends_at_its_minute() -> None:
    draft = "Brume 4 est là, avec le mode hors ligne. Je travaille chez Brumaine."
    before = NOW.replace(month=12, day=1, hour=8, minute=59)
    assert check(draft, COMPANY, before).level == "stop"
    assert check(draft, COMPANY, before + timedelta(minutes=1)).level == "go"


def test_an_allusion_to_results_waits_for_the_end_of_the_quiet_period() -> None:
    draft = "Business is booming at our company"
    assert check(draft, COMPANY, NOW).level == "stop"
    assert check(draft, COMPANY, NOW + timedelta(days=30)).level == "go"


def test_a_company_softens_a_family_or_switches_it_off() -> None:
    draft = "Belle pluie ce matin #pluie #data #bretagne"
    off = COMPANY.model_copy(update={"severities": {"hashtags": "off"}})
    stern = COMPANY.model_copy(update={"severities": {"hashtags": "stop"}})
    assert check(draft, COMPANY, NOW).level == "caution"
    assert check(draft, off, NOW).level == "go"
    assert check(draft, stern, NOW).level == "stop"


def test_a_link_and_a_handle_are_no_prose() -> None:
    draft = "Merci @connard_officiel, voir https://example.com/putain/06-12-34-56-78"
    assert check(draft, COMPANY, NOW).level == "go"


@pytest.mark.parametrize(
    ("address", "draft"),
    [
        ("paul.martin at brumaine.com", "Ask paul.martin at brumaine.com, he knows"),
        ("Paul.Martin at brumaine.com", "Thanks Paul.Martin at brumaine.com"),
        ("i.roy chez wanadoo.fr", "Écrivez à i.roy chez wanadoo.fr"),
        ("karim87 sur hotmail", "Le chef de quai, c’est karim87 sur hotmail"),
        ("jroy at gmail.com", "Send your CV to jroy at gmail.com, he decides"),
        ("inès point roy chez orange point fr", "inès point roy chez orange point fr"),
    ],
)
def test_an_address_in_words_is_one(address: str, draft: str) -> None:
    findings = check(draft, COMPANY, NOW).findings
    assert [it.rule for it in findings if it.family == "personal_data"] == ["personal_data.email"]
    (found,) = (it for it in findings if it.family == "personal_data")
    assert draft[found.start : found.end] == address


@pytest.mark.parametrize(
    "draft",
    [
        "Merci @orange et @free pour le prêt de matériel",
        "Dix ans chez Orange, et maintenant ici",
        "I gave a talk at Yahoo last year, and one at Proton",
        "Le direct commence sur orange.fr, puis sur Yahoo",
        "Meet us @ brumaine.com, or log in at gmail.com",
        "Node.js at brumaine.com: our V2.0 at brumaine.com is live",
        "Join us.Today at brumaine.com",
    ],
)
def test_a_firm_and_its_account_are_no_address(draft: str) -> None:
    found = {it.rule for it in check(draft, COMPANY, NOW).findings}
    assert "personal_data.email" not in found


def test_a_word_of_one_language_is_no_insult_in_the_other() -> None:
    assert check("Le train a du retard, encore un peu de patience.", COMPANY, NOW).level == "go"
    assert check("The pros and the con of working from home", COMPANY, NOW).level == "go"


def test_a_text_longer_than_any_tweet_is_still_checked() -> None:
    verdict = check("Bonjour. " * 2000 + "mdp = azerty123", COMPANY, NOW)
    assert [finding.rule for finding in verdict.findings] == ["length.too_long"]


@pytest.mark.parametrize("draft", BROKEN)
def test_broken_text_is_checked_like_any_other(draft: str) -> None:
    assert check(draft, COMPANY, NOW, RECENT).level in ("go", "caution", "stop")


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_gets_one_verdict_and_spans_of_its_own(draft: str) -> None:
    verdict = check(draft, COMPANY, NOW, RECENT)
    assert verdict == check(draft, COMPANY, NOW, RECENT)
    for finding in verdict.findings:
        assert 0 <= finding.start < finding.end <= len(draft)
