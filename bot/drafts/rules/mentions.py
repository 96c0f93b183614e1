"""Mentions: people who are called out are notified."""

from collections.abc import Iterator, Mapping

from bot.chat.phrase import Phrase
from bot.drafts.gates import Gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.span import Span


def _limit(reading: Reading) -> Mapping[str, object]:
    return {"count": len(reading.tweet.mentions), "limit": reading.company.limits.mentions}


def _too_many(reading: Reading) -> Iterator[Span]:
    surplus = reading.tweet.mentions[reading.company.limits.mentions :]
    if surplus:
        yield Span(surplus[0].start, surplus[-1].end)


RULES = (
    Rule(
        id="mentions.too_many",
        severity="caution",
        message=Phrase(
            fr="{count} personnes mentionnées : gardez-en {limit}, les plus concernées.",
            en="{count} people mentioned: keep {limit}, those most concerned.",
        ),
        why=Phrase(
            fr="Chaque mention envoie une notification à quelqu’un qui n’a rien demandé.",
            en="Each mention notifies somebody who asked for nothing.",
        ),
        find=Gated(_too_many, (frozenset("@＠"),)),
        values=_limit,
        caught=(
            "Merci @lea @paul @ines @yann pour cette journée",
            "With @a1 @b2 @c3 @d4 @e5 on stage",
        ),
        clean=(
            "Merci @lea, @paul et @ines pour cette journée",
            "Write to jobs@brumaine.example, we read everything. Meet me @ 5pm.",
        ),
    ),
)
