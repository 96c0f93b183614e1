"""The holds that are on, as values: which subjects and drafts they reach."""

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.chat.phrase import Phrase
from bot.company import Hold
from bot.holds.tables import HoldRow
from bot.storage.asked import rows_of

ALL = "all"  # the subject of a hold on everything
ON = "SELECT id, words FROM holds WHERE lifted_at IS NULL ORDER BY id"
ARTICLE = re.compile(r"(?:les?|la|un|une|des|the|an?)\s+|l['’]", re.IGNORECASE)  # before a name


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One hold that is on; `subject` is a subject's key, "all", or empty where words alone count.

    `by` and `asked_by` are names, `by_id` and `asked_by_id` people's ids; None: they left.
    """

    id: int
    subject: str
    words: tuple[str, ...]
    reason: str
    since: dt.datetime
    by: str = ""
    by_id: int | None = None
    email: str = ""
    asked_by: str = ""
    asked_by_id: int | None = None

    def reaches(self, subject: str | None) -> bool:
        """Tell whether the ideas of a subject are held."""
        return self.subject == ALL or (bool(self.subject) and self.subject == subject)


async def holds_on() -> tuple[Held, ...]:
    """List the holds that are on, the oldest first."""
    rows = HoldRow.filter(lifted_at__isnull=True).order_by("id")
    return tuple([held_in(row) for row in await rows.select_related("set_by", "lift_asked_by")])


async def still_on(held: Iterable[Held]) -> bool:
    """Tell whether these are the holds that are on, and hold the words that they did."""
    known = [(one.id, list(one.words)) for one in held]
    return known == [(key, json.loads(words)) for key, words in await rows_of(ON)]


async def hold_of(key: int) -> Held | None:
    """Find a hold that is on; None where there is none of that number."""
    row = HoldRow.get_or_none(id=key, lifted_at__isnull=True)
    found = await row.select_related("set_by", "lift_asked_by")
    return held_in(found) if found else None


def held_in(row: HoldRow) -> Held:
    """Read a hold off its row; the people must have been fetched."""
    by, asked = row.set_by, row.lift_asked_by
    return Held(
        id=row.id,
        subject=row.subject,
        words=tuple(row.words),
        reason=row.reason,
        since=row.set_at,
        by=by.name if by else "",
        by_id=by.id if by else None,
        email=(by.email or "") if by else "",
        asked_by=asked.name if asked else "",
        asked_by_id=asked.id if asked else None,
    )


def as_rules(held: Iterable[Held], subjects: Mapping[str, Phrase]) -> tuple[Hold, ...]:
    """Give the draft check what it must stop: the words given, and the subject's own name."""
    return tuple(_rule(one, subjects.get(one.subject)) for one in held)


def _rule(held: Held, name: Phrase | None) -> Hold:
    if held.subject == ALL:
        return Hold(topic=ALL, terms=held.words, everything=True)
    names = dict.fromkeys(map(without_article, (name.fr, name.en))) if name else ()
    return Hold(topic=next(iter((*names, *held.words)), ""), terms=(*names, *held.words))


def without_article(name: str) -> str:
    """Leave out the article before a subject's name: "La réparation" is said without it too."""
    return ARTICLE.sub("", name, count=1) if ARTICLE.match(name) else name
