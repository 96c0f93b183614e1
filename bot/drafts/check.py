"""May I tweet this? One verdict on one draft: the same draft, the same verdict."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from bot.chat.reply import Level
from bot.company import Company
from bot.drafts.gates import choosing, parts_of
from bot.drafts.on_the_whole import ON_THE_WHOLE, likeliest
from bot.drafts.own_words import OWN_WORDS, without_allowed
from bot.drafts.reading import Reading
from bot.drafts.rewrite import mended
from bot.drafts.rule import Finder, Finding, Rule
from bot.drafts.rules import FAMILIES
from bot.text.span import Span
from bot.text.tweet import Tweet

SHOWN_PLACES = 10  # of one rule in one draft
SHOWN = 4  # characters of a secret shown at most, and never more than a quarter of it
ASKED = [rule for rules in FAMILIES.values() for rule in rules]
RULES: dict[str, Rule] = {rule.id: rule for rule in (*ASKED, *ON_THE_WHOLE.values())}
ORDER = {rule_id: place for place, rule_id in enumerate(RULES)}
ASKED_BY: dict[Finder, list[str]] = {}
for _rule in ASKED:
    for _part in parts_of(_rule.find):
        ASKED_BY.setdefault(_part, []).append(_rule.id)
CHOOSE = choosing(tuple(ASKED_BY))


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the rules say of a draft; findings gravest first."""

    level: Level
    tweet: Tweet
    findings: tuple[Finding, ...]
    rewrite: str | None  # the draft mended, where that makes it a "go"


def check(
    text: str,
    company: Company,
    now: datetime,
    recent: Sequence[str] = (),
    *,
    on_the_whole: bool = True,
) -> Verdict:
    """Check a draft at a moment (an aware datetime), beside what colleagues posted lately.

    `on_the_whole` weighs its words as well: not for what a human has read or will, nor for what is
    no tweet.
    """
    reading = Reading(text, company, now, recent)
    findings = _findings(reading, on_the_whole=on_the_whole)
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


def _findings(reading: Reading, *, on_the_whole: bool = True) -> tuple[Finding, ...]:
    off = {family for family, said in reading.company.severities.items() if said == "off"}
    found = [
        finding
        for rule, parts in (*_ours(reading), *_theirs(reading))
        if rule.family not in off
        for finding in _of(rule, parts, without_allowed(rule.family, reading))
    ]
    if on_the_whole and all(finding.severity != "stop" for finding in found):
        found += _on_the_whole(reading, off.union(finding.family for finding in found))
    once = {(it.family, it.start, it.end): it for it in reversed(found)}.values()
    kept = [
        finding
        for finding in once
        if not (_within_another(finding, found) or _told_better(finding, found))
    ]
    return tuple(sorted(kept, key=lambda it: (it.severity != "stop", it.start, it.rule)))


def _ours(reading: Reading) -> Iterator[tuple[Rule, Sequence[Finder]]]:
    """Give the rules that find something, and with which of their parts."""
    finding: dict[str, list[Finder]] = {}
    for part in CHOOSE(reading):
        if reading.sure(part):
            for rule_id in ASKED_BY[part]:
                finding.setdefault(rule_id, []).append(part)
    for rule_id in sorted(finding, key=ORDER.__getitem__):
        yield RULES[rule_id], finding[rule_id]


def _theirs(reading: Reading) -> Iterator[tuple[Rule, Sequence[Finder]]]:
    """Give the rules made of the company's own words."""
    for family in reading.company.words:
        yield OWN_WORDS[family], (OWN_WORDS[family].find,)


def _on_the_whole(reading: Reading, families: AbstractSet[str]) -> Iterator[Finding]:
    """Say what nothing else says of the draft, other families than these."""
    family = likeliest(reading)
    if family and family not in families:
        rule = ON_THE_WHOLE[family]
        yield from _of(rule, (rule.find,), without_allowed(family, reading))


def _within_another(finding: Finding, found: Sequence[Finding]) -> bool:
    """Say whether a wider finding tells it already: a name its parts, a key the digits in it."""
    return any(
        _holds(other, finding)
        and (
            (other.family == "secrets" != finding.family)
            or (other.family == finding.family and _length(other) > _length(finding))
        )
        for other in found
    )


def _told_better(finding: Finding, found: Sequence[Finding]) -> bool:
    """Say whether a family that the rule yields to stops another part of the draft."""
    rule = RULES.get(finding.rule)
    return rule is not None and any(
        other.severity == "stop" and not _holds(finding, other)
        for other in found
        if other.family in rule.yields_to
    )


def _holds(wide: Finding, narrow: Finding) -> bool:
    return wide.start <= narrow.start and narrow.end <= wide.end


def _length(finding: Finding) -> int:
    return finding.end - finding.start


def _of(rule: Rule, parts: Sequence[Finder], reading: Reading) -> Iterator[Finding]:
    if spans := [span for part in parts for span in reading.found(part)]:
        for span in islice(_apart(sorted(spans)), SHOWN_PLACES):
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
