"""Drafts from colleagues of every trade, and what should be said of them."""

import json
from collections.abc import Callable

import pytest
from drafts.circumstances import COMPANY, HERE, NOW, RECENT

from bot.drafts.check import check

Draft = dict[str, str | list[str]]
DRAFTS: list[Draft] = [
    json.loads(line) for line in (HERE / "drafts.jsonl").read_text(encoding="utf-8").splitlines()
]


def share(drafts: list[Draft], holds: Callable[[Draft], bool]) -> float:
    return sum(map(holds, drafts)) / len(drafts)


def verdict(draft: Draft) -> str:
    return check(str(draft["text"]), COMPANY, NOW, RECENT).level


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_verdict_is_right_nine_times_in_ten(language: str) -> None:
    drafts = [draft for draft in DRAFTS if draft["lang"] == language]
    assert share(drafts, lambda draft: verdict(draft) == draft["verdict"]) >= 0.9


def test_what_must_not_go_out_is_stopped() -> None:
    stops = [draft for draft in DRAFTS if draft["verdict"] == "stop"]
    assert share(stops, lambda draft: verdict(draft) == "stop") >= 0.95


def test_what_is_fine_is_left_alone() -> None:
    clean = [draft for draft in DRAFTS if draft["verdict"] == "go"]
    assert share(clean, lambda draft: verdict(draft) == "go") >= 0.97


def test_the_families_named_are_the_right_ones() -> None:
    told = true = both = 0
    for draft in DRAFTS:
        findings = check(str(draft["text"]), COMPANY, NOW, RECENT).findings
        families = {finding.family for finding in findings}
        told += len(families)
        true += len(draft["families"])
        both += len(families & set(draft["families"]))
    assert both / told >= 0.9
    assert both / true >= 0.9
