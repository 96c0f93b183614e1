"""Hashtags: a few words to be found by, not a sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.chat.phrase import Phrase
from bot.drafts.cues import disclosing
from bot.drafts.gates import Gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.normal import bare
from bot.text.span import Span
from bot.text.tweet import Entity

APART = re.compile(r"#\w+|https?://\S+")  # what may follow the sentence without being of it


def _limit(reading: Reading) -> Mapping[str, object]:
    return {"count": len(reading.tweet.hashtags), "limit": reading.company.limits.hashtags}


def _surplus(reading: Reading) -> Sequence[Entity]:
    """Choose which to drop: the last ones, but never the one that says where one works."""
    tags = reading.tweet.hashtags
    excess = len(tags) - reading.company.limits.hashtags
    if excess <= 0:
        return ()
    kept = reading.known.once(disclosing)
    return [tag for tag in tags if bare(tag.text).text not in kept][-excess:]


def _too_many(reading: Reading) -> Iterator[Span]:
    if surplus := _surplus(reading):
        yield Span(surplus[0].start, surplus[-1].end)


def _drop(reading: Reading) -> str:
    """Drop the surplus at the end; a tag inside the sentence only loses its sign."""
    draft = reading.draft
    for tag in reversed(_surplus(reading)):
        before, after = draft[: tag.start], draft[tag.end :]
        if re.search(r"[^\W_]", APART.sub("", after)):
            draft = before + tag.text + after
        else:
            draft = before.rstrip(" ") + after
    return draft


RULES = (
    Rule(
        id="hashtags.too_many",
        severity="caution",
        message=Phrase(
            fr="{count} mots-dièse : gardez-en {limit}, ceux que vos lecteurs suivent.",
            en="{count} hashtags: keep {limit}, those your readers follow.",
        ),
        why=Phrase(
            fr="Au-delà, X montre moins le tweet et l’on vous prend pour une publicité.",
            en="Beyond that, X shows the tweet less and people take it for an advertisement.",
        ),
        find=Gated(_too_many, (frozenset("#＃"),)),
        values=_limit,
        fix=_drop,
        caught=(
            "Great day at the fair #cloud #data #ai #iot",
            "#Innovation et #industrie, une #belle journée #salon",
        ),
        clean=(
            "Great day at the fair #cloud #data",
            "C# and F# in one week, issue #42 closed.",
        ),
    ),
)
