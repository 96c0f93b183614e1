"""The rules, each held to its own examples."""

import pytest
from drafts.circumstances import COMPANY, NOW, RECENT

from bot.drafts.check import RULES, check
from bot.drafts.on_the_whole import ON_THE_WHOLE
from bot.drafts.rule import Rule
from bot.drafts.rules import FAMILIES

STOPS = {
    "secrets", "personal_data", "confidential", "financial", "customers", "unreleased", "insult",
    "discrimination", "politics_religion", "competitor", "crisis",
}  # fmt: skip
CAUTIONS = {
    "length", "hashtags", "mentions", "links", "shouting", "disclosure", "absolute_claim",
    "follow_bait", "duplicate", "image_rights", "off_topic",
}  # fmt: skip


def rules_found(draft: str) -> set[str]:
    verdict = check(draft, COMPANY, NOW, RECENT)
    return {finding.rule for finding in verdict.findings}


@pytest.mark.parametrize(
    ("rule", "draft"),
    [
        pytest.param(rule, draft, id=f"{rule.id}-{draft[:24]}")
        for rule in RULES.values()
        for draft in rule.caught
    ],
)
def test_a_rule_finds_what_its_examples_say(rule: Rule, draft: str) -> None:
    assert rule.id in rules_found(draft)


@pytest.mark.parametrize(
    ("rule", "draft"),
    [
        pytest.param(rule, draft, id=f"{rule.id}-{draft[:24]}")
        for rule in RULES.values()
        for draft in rule.clean
    ],
)
def test_a_rule_leaves_its_clean_examples_alone(rule: Rule, draft: str) -> None:
    assert rule.id not in rules_found(draft)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_no_rule_goes_without_examples(rule: Rule) -> None:
    assert rule.caught
    assert rule.clean


def test_every_family_of_the_design_has_its_file() -> None:
    assert set(FAMILIES) == STOPS | CAUTIONS


@pytest.mark.parametrize("family", FAMILIES)
def test_a_file_holds_the_rules_of_its_family_only(family: str) -> None:
    assert {rule.family for rule in FAMILIES[family]} == {family}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_is_as_grave_as_the_design_says(family: str) -> None:
    gravest = max(rule.severity for rule in FAMILIES[family])
    assert gravest == ("stop" if family in STOPS else "caution")


def test_two_rules_never_share_a_name() -> None:
    assert len(RULES) == sum(map(len, FAMILIES.values())) + len(ON_THE_WHOLE)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_speaks_plainly_in_both_languages(rule: Rule) -> None:
    said = (rule.message.fr, rule.message.en, rule.why.fr, rule.why.en)
    assert all(said)
    assert not any("!" in words for words in said)
    assert not any(f" {sign}" in rule.message.fr + rule.why.fr for sign in ":;?»")
