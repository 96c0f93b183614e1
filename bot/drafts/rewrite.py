"""Mends a draft without changing its author's voice."""

from collections.abc import Sequence

from bot.drafts.reading import Reading
from bot.drafts.rule import Rule


def mended(reading: Reading, rules: Sequence[Rule | None]) -> str | None:
    """Apply each rule's fix in turn; None where one of them has no fix, or there is no rule."""
    fixes = [rule.fix if rule else None for rule in dict.fromkeys(rules)]
    if not fixes or None in fixes:
        return None
    for fix in filter(None, fixes):
        reading = reading.of(fix(reading))
    return reading.draft
