"""A company's own feed, RSS or Atom, as drafts: what it published, for somebody to put in words."""

import datetime as dt
import hashlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import feedparser

from bot.chat.phrase import Language, language_from
from bot.ideas.content import FACTS, LONGEST, TITLE, Content
from bot.ideas.tables import IdeaRow, State
from bot.ideas.write import MONTH, new_idea
from bot.journal.note import note
from bot.storage.transaction import run_tx
from bot.text.language import language_of

TAG = re.compile(r"<[^>]*>")
SPACE = re.compile(r"\s+")
MOST = 50  # entries of a feed that are brought in at once, as it gives them


class FeedError(Exception):
    """What was given is no feed."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a company published."""

    key: str
    content: Content


def items_of(raw: bytes, language: Language, now: dt.datetime, zone: dt.tzinfo) -> tuple[Item, ...]:
    """Read a feed's bytes; `language` is that of a feed which does not say. Raises FeedError."""
    read = feedparser.parse(raw)  # bytes: given an address, it would fetch it
    if not read.version and not read.entries:
        raise FeedError
    spoken = language_from(read.feed.get("language")) or language
    found = {one.key: one for one in _items(read.entries[:MOST], spoken, now, zone)}
    return tuple(found.values())


def _items(
    entries: list[Any], language: Language, now: dt.datetime, zone: dt.tzinfo
) -> Iterator[Item]:
    day = (now + MONTH).astimezone(zone).date()
    ends = dt.datetime.combine(day, dt.time(), zone)
    for entry in entries:
        title, said = _plain(entry.get("title", "")), _plain(entry.get("summary", ""))
        link = str(entry.get("link", ""))
        if not title:
            continue
        spoken = language_of(f"{title} {said}") or language
        content = Content(
            title={spoken: _cut(title, TITLE)},
            facts={spoken: _cut(said, FACTS)} if said else {},
            link=link if link.startswith("http") and len(link) <= LONGEST else "",
            ends=ends,
        )
        yield Item(_key(str(entry.get("id") or link or title)), content)


def _plain(text: object) -> str:
    """Leave the markup out."""
    return SPACE.sub(" ", html.unescape(TAG.sub(" ", str(text)))).strip()


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0] + "…"


def _key(said: str) -> str:
    return f"feed-{hashlib.blake2b(said.encode('utf-8', 'replace'), digest_size=8).hexdigest()}"


async def bring_feed(
    items: tuple[Item, ...], author_id: int | None, now: dt.datetime, source: str
) -> tuple[int, int]:
    """Keep what is new as drafts without words; count what is new and what was known."""

    async def work() -> tuple[int, int]:
        keys = [one.key for one in items]
        known = {key for (key,) in await IdeaRow.filter(key__in=keys).values_list("key")}
        new = [one for one in items if one.key not in known]
        for one in new:
            await new_idea(one.key, one.content, author_id, now, State.DRAFT)
        if new:
            await note("feed imported", author_id, {"feed": source, "new": len(new)}, now)
        return len(new), len(known)

    return await run_tx(work)
