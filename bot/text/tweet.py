"""A tweet as X counts it: its weighted length, its links, hashtags, mentions and cashtags."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.text.emoji import with_one_sign_an_emoji
from bot.text.entity import Entities, Entity
from bot.text.links import links_in
from bot.text.tags import cashtags_in, hashtags_in, mentions_in

__all__ = ["CAP", "LIMIT", "URL_WEIGHT", "Entity", "Tweet", "read_tweet", "weigh"]

LIMIT = 280
URL_WEIGHT = 23
CAP = 4000

_HEAVY = re.compile("[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_INVALID = re.compile("[\ufffe\ufeff\uffff]")
# Sorting hundreds of accents on one letter takes quadratic time: such a text is weighed as it is.
_STACK_OF_MARKS = re.compile("[\u0300-\u20ff\ua66f-\uabff\ufe20-\ufe2f\U00010000-\U0001ffff]{40}")


@dataclass(frozen=True, slots=True)
class Tweet:
    """Lengths are weighted as X weighs them; entities are those of the first CAP characters."""

    text: str
    weighted_length: int
    valid: bool
    urls: Entities
    hashtags: Entities
    mentions: Entities
    cashtags: Entities


def read_tweet(text: str) -> Tweet:
    """Read a text of any size; offsets point into it as it is, composed or not."""
    head = text[:CAP]
    urls = links_in(head)
    as_written = len(text) <= CAP and _composed(text) == text
    weight = _weigh(text, urls) if as_written else weigh(text)
    return Tweet(
        text=text,
        weighted_length=weight,
        valid=0 < weight <= LIMIT and not _INVALID.search(text),
        urls=urls,
        hashtags=_outside(urls, hashtags_in(head)),
        mentions=_outside(urls, mentions_in(head)),
        cashtags=_outside(urls, cashtags_in(head)),
    )


def weigh(text: str) -> int:
    """Count as X does: a link is 23, an emoji 2, a character 1 or 2, once accents are composed.

    A text longer than CAP is weighed in pieces of at most CAP characters, cut at spaces.
    """
    return sum(_weigh(piece, links_in(piece)) for piece in map(_composed, _pieces(text)))


def _weigh(piece: str, links: Entities) -> int:
    if links:
        piece = _with_links_weighed(piece, links)
    piece = with_one_sign_an_emoji(piece)
    heavy = 0 if piece.isascii() else len(_HEAVY.findall(piece))
    return len(piece) + heavy


def _with_links_weighed(piece: str, links: Entities) -> str:
    ends = (0, *(link.end for link in links))
    between = [piece[end : link.start] for end, link in zip(ends, links, strict=False)]
    return ("x" * URL_WEIGHT).join((*between, piece[ends[-1] :]))


def _composed(text: str) -> str:
    if text.isascii() or _STACK_OF_MARKS.search(text):
        return text
    return unicodedata.normalize("NFC", text)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while len(text) - start > CAP:
        end = start + CAP
        space = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
        end = space + 1 if space >= 0 else end
        yield text[start:end]
        start = end
    yield text[start:]


def _outside(links: Entities, found: Entities) -> Entities:
    """Drop what stands within a link."""
    if not links or not found:
        return found
    return tuple(tag for tag in found if not any(_meet(link, tag) for link in links))


def _meet(one: Entity, other: Entity) -> bool:
    return one.start < other.end and other.start < one.end
