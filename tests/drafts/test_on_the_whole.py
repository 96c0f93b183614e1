"""What no rule names: the words of a draft, weighed together."""

import datetime as dt

import pytest
from drafts.circumstances import COMPANY, NOW, RECENT
from drafts.collection import DRAFTS, share_right

from bot.drafts.check import check
from bot.drafts.on_the_whole import ON_THE_WHOLE

KEPT = [draft for draft in DRAFTS if draft.half == "kept"]  # nothing was learned from them
TOLD_FLATLY = "La grosse laiterie de Vitré, cliente chez nous, appelle trois fois par jour"


def rules_found(text: str) -> list[str]:
    return [finding.rule for finding in check(text, COMPANY, NOW, RECENT).findings]


def test_what_no_rule_names_is_stopped_by_what_its_words_say_together() -> None:
    (finding,) = check(TOLD_FLATLY, COMPANY, NOW).findings
    assert finding.rule == "customers.on_the_whole"
    assert "laiterie" in finding.match


def test_a_draft_that_a_rule_stops_is_not_read_again() -> None:
    assert rules_found(f"Quelle bande de clowns. {TOLD_FLATLY}") == ["insult.aimed"]


def test_a_company_softens_a_family_or_switches_it_off_here_too() -> None:
    off = COMPANY.model_copy(update={"severities": {"customers": "off"}})
    soft = COMPANY.model_copy(update={"severities": {"customers": "caution"}})
    assert check(TOLD_FLATLY, off, NOW).level == "go"
    assert check(TOLD_FLATLY, soft, NOW).level == "caution"


def test_what_a_company_allows_weighs_nothing() -> None:
    ours = {"customers": ("la grosse laiterie de Vitré, cliente chez nous",)}
    allowed = COMPANY.model_copy(update={"allowed": ours})
    assert check(TOLD_FLATLY, COMPANY, NOW).level == "stop"
    assert check(TOLD_FLATLY, allowed, NOW).level == "go"


def test_a_hint_at_the_results_without_a_figure_is_free_again_once_they_are_out() -> None:
    hint = "The boss let slip that we're ending the year in the red, so no Christmas tree this time"
    assert check(hint, COMPANY, NOW).level == "stop"
    assert check(hint, COMPANY, NOW + dt.timedelta(days=30)).level == "go"


@pytest.mark.parametrize(
    "draft",
    [
        "Bon ramadan à toute l’équipe de nuit, et merci pour les dattes.",
        "Chana tova à nos amis et collègues juifs, et une année pleine de pluie douce.",
        "Joyeux Noël à celles et ceux qui sont de garde ce soir.",
        "Mon mari et moi adoptons un chien. Il a peur du vent.",
        "Deux papas à la réunion parents-profs, mon compagnon et moi.",
        "Un drapeau trans flotte dans le hall cette semaine.",
        "Ma collègue sourde m’a appris à signer « averse ». À vous maintenant.",
        "Arrivée du Sénégal il y a dix ans, je dis « crachin » comme une Bretonne.",
        "Happy Pride to everybody on the night shift.",
        "Eid Mubarak to the whole lab, and thanks for the sweets.",
        "Women in engineering lunch today: forty chairs, and people stood at the back.",
        "My wife and her girlfriend’s choir sing at the town hall on Sunday.",
        "As a wheelchair user, I rate cafés by their ramps and their scones.",
        "Our Polish colleagues brought pierogi. The meeting started late, nobody minded.",
        "Black History Month at the library: the weather pioneers nobody taught us about.",
        "Sixty-one years old and I have just learned Python from our apprentice.",
    ],
)
def test_nobody_is_stopped_for_who_people_are(draft: str) -> None:
    assert rules_found(draft) == []


def test_on_drafts_that_nothing_was_learned_from_it_stops_what_it_should() -> None:
    assert share_right([draft for draft in KEPT if draft.verdict == "stop"]) >= 0.92


def test_on_drafts_that_nothing_was_learned_from_it_leaves_alone_what_is_fine() -> None:
    assert share_right([draft for draft in KEPT if draft.verdict == "go"]) >= 0.95


def test_a_long_text_weighs_as_its_beginning_does() -> None:
    begun = "Belle journée au labo, le café était chaud. " * 60
    assert rules_found(begun) == ["length.too_long"]


@pytest.mark.parametrize("family", ON_THE_WHOLE)
def test_what_its_examples_leave_alone_is_a_go(family: str) -> None:
    assert [rules_found(draft) for draft in ON_THE_WHOLE[family].clean] == [[], []]
