"""What holds for any draft: sane spans, one answer, and rewrites that do no harm."""

import json
import re
from itertools import chain

from drafts.circumstances import COMPANY, HERE, NOW, RECENT
from hypothesis import given
from hypothesis import strategies as st

from bot.drafts.check import RULES, Verdict, check
from bot.drafts.reading import Reading
from bot.text.normal import bare, plain, unmasked

LABELLED = [
    str(json.loads(line)["text"])
    for path in sorted(HERE.glob("drafts*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
EXAMPLES = [*LABELLED, *chain.from_iterable(rule.caught for rule in RULES.values())]
PIECES = (
    *("!!! ", " #pluie", " #salarié", " #employee", " @lea", " https://example.com/a ", "🔥" * 6),
    *("Brume 3 est géniale. ", "Brumaine recrute ! ", "Quelle journée", "?fbclid=x1 ", "&gclid=y"),
    *("\n", "\u200b", "\u202e", "é", "\ud800", "K e s t ", "0612345678", "…", "«\u00a0", "\u00a0»"),
    *(" https://example.com/?fbclid=1&a=2", "THIS IS SO VERY LOUD TODAY ", "x" * 90, "\t", "a.b"),
)
anything = st.text(st.characters(exclude_categories=()), max_size=200)
assembled = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=12).map("".join)
disturbed = st.builds(
    lambda draft, at, piece: draft[:at] + piece + draft[at:],
    st.sampled_from(EXAMPLES),
    st.integers(0, 200),
    st.sampled_from(PIECES),
)
drafts = anything | assembled | disturbed


def answer(draft: str) -> Verdict:
    return check(draft, COMPANY, NOW, RECENT)


@given(drafts)
def test_a_finding_points_at_the_author_s_own_text(draft: str) -> None:
    for finding in answer(draft).findings:
        assert 0 <= finding.start < finding.end <= len(draft)
        told = draft[finding.start : finding.end]
        assert finding.match == told or (finding.match.endswith("…") and finding.match[:-1] in told)


@given(drafts)
def test_the_same_draft_gets_the_same_answer(draft: str) -> None:
    assert answer(draft) == answer(draft)


@given(drafts)
def test_the_level_is_that_of_the_gravest_finding(draft: str) -> None:
    verdict = answer(draft)
    severities = [finding.severity for finding in verdict.findings]
    assert severities == sorted(severities, key=["stop", "caution"].index)
    assert verdict.level == (severities[0] if severities else "go")


@given(drafts)
def test_a_rewrite_is_a_go_and_finds_nothing_new(draft: str) -> None:
    rewrite = answer(draft).rewrite
    if rewrite is not None:
        assert rewrite != draft
        assert answer(rewrite).findings == ()
        assert answer(rewrite).rewrite is None


@given(drafts)
def test_a_fix_leaves_the_author_s_words_in_their_order(draft: str) -> None:
    """Whatever else changes, no word is added but the tag that says where one works."""
    rewrite = answer(draft).rewrite
    if rewrite is not None:
        tags = {word for tag in COMPANY.disclosure.tags for word in words(tag)}
        kept = iter(words(draft))
        assert all(word in tags or word in kept for word in words(rewrite))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", plain(text).text)


@given(drafts)
def test_a_fix_alone_mends_what_its_rule_found(draft: str) -> None:
    for finding in answer(draft).findings:
        rule = RULES.get(finding.rule)
        if rule and rule.fix and rule.family != "disclosure":
            reading = Reading(draft, COMPANY, NOW, RECENT)
            mended = reading.of(rule.fix(reading))
            assert len(mended.found(rule.find)) <= len(reading.found(rule.find))


@given(drafts)
def test_normal_forms_stay_what_they_are(draft: str) -> None:
    for form in (plain, bare, unmasked):
        assert form(form(draft).text).text == form(draft).text
