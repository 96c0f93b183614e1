"""May I tweet this? One verdict on one draft: the same draft, the same verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from bot.chat.reply import Level
from bot.company import Company
from bot.drafts.finders import choosing
from bot.drafts.own_words import OWN_WORDS, without_allowed
from bot.drafts.reading import Reading
from bot.drafts.rewrite import mended
from bot.drafts.rule import Finding, Rule
from bot.drafts.rules import FAMILIES
from bot.text.span import Span
from bot.text.tweet import Tweet

SHOWN_PLACES = 10  # of one rule in one draft
SHOWN = 4  # characters of a secret shown at most, and never more than a quarter of it
RULES: dict[str, Rule] = {rule.id: rule for rules in FAMILIES.values() for rule in rules}
EVERY = tuple((family, rule) for family, rules in FAMILIES.items() for rule in rules)
CHOOSE = choosing([rule.find for rule in RULES.values()])


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the rules say of a draft; findings gravest first."""

    level: Level
    tweet: Tweet
    findings: tuple[Finding, ...]
    rewrite: str | None  # the draft mended, where that makes it a "go"


def check(text: str, company: Company, now: datetime, recent: Sequence[str] = ()) -> Verdict:
    """Check a draft at a moment (an aware datetime), beside what colleagues posted lately."""
    reading = Reading(text, company, now, recent)
    findings = _findings(reading)
    return Verdict(
        level=findings[0].severity if findings else "go",
        tweet=reading.tweet,
        findings=findings,
        rewrite=_rewrite(reading, findings),
    )


def _rewrite(reading: Reading, findings: Sequence[Finding]) -> str | None:
    """Mend what the author could mend alone; a rewrite that is not a "go" is no help."""
    text = None
    if all(finding.severity == "caution" for finding in findings):
        text = mended(reading, [RULES.get(finding.rule) for finding in findings])
    return None if text is None or _findings(reading.of(text)) else text


def _findings(reading: Reading) -> tuple[Finding, ...]:
    asked, company = set(CHOOSE(reading)), reading.company
    ours = (one for one in EVERY if one[1].find in asked)
    theirs = ((family, OWN_WORDS[family]) for family in company.words)
    found = [
        finding
        for family, rule in (*ours, *theirs)
        if company.severities.get(family) != "off"
        for finding in _of(rule, without_allowed(family, reading))
    ]
    once = {(it.family, it.start, it.end): it for it in reversed(found)}.values()
    kept = (finding for finding in once if not _within_another(finding, found))
    return tuple(sorted(kept, key=lambda it: (it.severity != "stop", it.start, it.rule)))


def _within_another(finding: Finding, found: Sequence[Finding]) -> bool:
    """Say whether a wider finding tells it already: a name its parts, a key the digits in it."""
    return any(
        other.start <= finding.start
        and finding.end <= other.end
        and (
            (other.family == "secrets" != finding.family)
            or (other.family == finding.family and _length(other) > _length(finding))
        )
        for other in found
    )


def _length(finding: Finding) -> int:
    return finding.end - finding.start


def _of(rule: Rule, reading: Reading) -> Iterator[Finding]:
    if spans := reading.found(rule.find):
        for span in islice(_apart(spans), SHOWN_PLACES):
            yield _finding(rule, reading, span)


def _apart(spans: Sequence[Span]) -> Iterator[Span]:
    """Join stretches that overlap."""
    last: Span | None = None
    for span in spans:
        if last and span.start < last.end:
            last = Span(last.start, max(last.end, span.end))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _finding(rule: Rule, reading: Reading, span: Span) -> Finding:
    match = reading.words(span)
    severity = reading.company.severities.get(rule.family, rule.severity)
    return Finding(
        rule=rule.id,
        family=rule.family,
        severity="stop" if severity == "stop" else "caution",
        article=reading.company.articles.get(rule.family, ""),
        start=span.start,
        end=span.end,
        match=masked(match) if rule.masks else match,
        message=rule.message.given(**rule.values(reading)),
        why=rule.why,
    )


def masked(match: str) -> str:
    """Show how a secret begins, and no more."""
    return match[: min(SHOWN, len(match) // 4)] + "…"
