"""Length: X refuses what is too long."""

from collections.abc import Iterator, Mapping

from bot.chat.phrase import Phrase
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.span import Span
from bot.text.tweet import LIMIT, weigh


def _excess(reading: Reading) -> Mapping[str, object]:
    return {"excess": reading.tweet.weighted_length - LIMIT, "limit": LIMIT}


def _overflow(reading: Reading) -> Iterator[Span]:
    """Find what stands past the limit, cutting where the first characters still fit."""
    if reading.tweet.weighted_length <= LIMIT:
        return
    low, high = 0, min(len(reading.draft), 2 * LIMIT)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if weigh(reading.draft[:middle]) <= LIMIT else (low, middle - 1)
    yield Span(min(low, len(reading.draft) - 1), len(reading.draft))


RULES = (
    Rule(
        id="length.too_long",
        severity="caution",
        message=Phrase(
            fr="C’est trop long pour X : retirez {excess} caractères.",
            en="It is too long for X: take out {excess} characters.",
        ),
        why=Phrase(
            fr="Un tweet tient en {limit} signes, un lien comptant pour 23.",
            en="A tweet holds {limit} characters, and a link counts for 23.",
        ).given(limit=LIMIT),
        find=_overflow,
        values=_excess,
        caught=(
            "Une longue journée au salon, des rencontres et des idées plein la tête. " * 5,
            "A long day at the fair, people to meet and many ideas to bring home. " * 5,
        ),
        clean=(
            "x" * LIMIT,
            "Un article à lire : https://example.com/" + "tres-long-" * 30,
        ),
    ),
)
