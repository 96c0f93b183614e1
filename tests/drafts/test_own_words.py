"""A company adds words to a family, or takes some off, without touching a rule."""

from collections.abc import Mapping

import pytest
from drafts.circumstances import COMPANY, NOW

from bot.company import FAMILIES as KNOWN
from bot.company import Company
from bot.drafts.check import check
from bot.drafts.rule import Finding
from bot.drafts.rules import FAMILIES


def findings(draft: str, **tables: Mapping[str, tuple[str, ...]]) -> tuple[Finding, ...]:
    return check(draft, COMPANY.model_copy(update=dict(tables)), NOW).findings


def test_a_company_s_own_words_are_found_with_their_family() -> None:
    draft = "On en reparle au comité du jeudi."
    (finding,) = findings(draft, words={"confidential": ("Comité du jeudi",)})
    assert (finding.rule, finding.family) == ("confidential.own_words", "confidential")
    assert finding.severity == "stop"
    assert finding.match == "comité du jeudi"


def test_a_word_of_a_light_family_is_a_caution_with_its_article() -> None:
    (finding,) = findings("A guaranteed rainbow", words={"length": ("rainbow",)})
    assert (finding.severity, finding.article) == ("caution", "19")


@pytest.mark.parametrize(
    "said", ["le COMITE DU JEUDI", "le comité\N{NO-BREAK SPACE}du  jeudi", "le c0mité du j3udi"]
)
def test_their_disguises_are_found_too(said: str) -> None:
    assert findings(said, words={"confidential": ("comité du jeudi",)})


def test_they_are_never_found_inside_a_word() -> None:
    assert not findings("Un tiroir à outils", words={"insult": ("tir",)})


def test_signs_are_part_of_a_phrase() -> None:
    words = {"insult": ("c++", "#pasmoi")}
    assert [it.match for it in findings("Du C++, dit-il #PasMoi", words=words)] == [
        "C++",
        "#PasMoi",
    ]
    assert not findings("Une vitamine C", words=words)


def test_a_secret_word_is_not_repeated() -> None:
    (finding,) = findings("Notre sésame : tournesol", words={"secrets": ("tournesol",)})
    assert finding.match == "to…"


def test_the_company_s_severity_holds_for_its_words() -> None:
    soft = COMPANY.model_copy(
        update={"words": {"insult": ("zouave",)}, "severities": {"insult": "caution"}}
    )
    off = soft.model_copy(update={"severities": {"insult": "off"}})
    assert check("Quel zouave", soft, NOW).level == "caution"
    assert check("Quel zouave", off, NOW).level == "go"


def test_what_a_company_allows_is_no_finding_of_that_family() -> None:
    draft = "Quelle bande de clowns"
    assert findings(draft)
    assert not findings(draft, allowed={"insult": ("bande de clowns",)})
    assert findings(draft, allowed={"confidential": ("bande de clowns",)})


def test_a_tag_that_is_allowed_does_not_count() -> None:
    draft = "Belle pluie #pluie #data #salarié"
    assert findings(draft)
    assert not findings(draft, allowed={"hashtags": ("#salarié",)})


def test_what_stands_beside_it_is_still_found() -> None:
    draft = "Quelle bande de clowns, bande de nuls"
    (finding,) = findings(draft, allowed={"insult": ("bande de clowns",)})
    assert finding.match == "bande de nuls"


def test_nobody_mends_a_company_s_own_word() -> None:
    company = COMPANY.model_copy(update={"words": {"shouting": ("youpi",)}})
    verdict = check("Youpi, quelle journée !!!", company, NOW)
    assert verdict.level == "caution"
    assert verdict.rewrite is None


def test_a_company_may_name_each_family_and_no_other() -> None:
    assert set(KNOWN) == set(FAMILIES)
    words = dict.fromkeys(KNOWN, ("x",))
    assert Company.model_validate({"company": {"names": ["A"]}, "words": words}).words == words


def test_a_name_spelled_with_single_gaps_is_the_name() -> None:
    (finding,) = findings("Deux jours chez H a l d e n A i r, quel hangar")
    assert finding.match == "H a l d e n A i r"
    (other,) = findings("S.i.r.o.c.c.o-2 tourne au labo")
    assert other.match == "S.i.r.o.c.c.o-2"
