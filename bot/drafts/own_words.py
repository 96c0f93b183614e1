"""A company's own words: some that count as findings of a family, others that never do."""

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType

from bot.chat.phrase import Phrase
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.drafts.rules import FAMILIES
from bot.text.normal import bare
from bot.text.span import Span

MESSAGE = Phrase(
    fr="Votre entreprise évite ces mots : dites-le autrement.",
    en="Your company avoids these words: say it another way.",
)
WHY = Phrase(
    fr="Ils sont dans la liste de l’entreprise, que tient la communication.",
    en="They are on the company’s own list, which the communications team keeps.",
)


def without_allowed(family: str, reading: Reading) -> Reading:
    """Read the draft as if what the company allows in a family were not there."""
    allowed = reading.company.allowed.get(family, ())
    spans = tuple(_said(reading, allowed)) if allowed else ()
    return reading.blanked(spans) if spans else reading


def _rule(family: str, rules: tuple[Rule, ...]) -> Rule:
    return Rule(
        id=f"{family}.own_words",
        severity=max(rule.severity for rule in rules),  # "stop" comes after "caution"
        message=MESSAGE,
        why=WHY,
        find=_finder(family),
        masks=any(rule.masks for rule in rules),
        caught=(),
        clean=(),
    )


def _finder(family: str) -> Finder:
    return lambda reading: _said(reading, reading.company.words.get(family, ()))


def _said(reading: Reading, phrases: tuple[str, ...]) -> Iterator[Span]:
    """Find phrases, whatever their capitals, accents and disguises; never inside a word."""
    if phrases:
        for form in (reading.bare, reading.unmasked):
            for match in _any_of(phrases).finditer(form.text):
                yield form.source(*match.span())


@lru_cache(maxsize=256)
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    spelled = {r"\s+".join(map(re.escape, bare(phrase).text.split())) for phrase in phrases}
    longest_first = sorted(spelled, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")


OWN_WORDS = MappingProxyType({family: _rule(family, rules) for family, rules in FAMILIES.items()})
