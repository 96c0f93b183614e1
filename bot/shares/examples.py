"""Approved tweets to compare with: read, and given to nobody."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from bot.chat.phrase import Language
from bot.ideas.content import whole
from bot.ideas.tables import WordingRow
from bot.ideas.use import in_use
from bot.shares.tables import ShareRow

LOOKED_AT = 100  # ideas, the latest, and as many shares


async def examples(
    subject: str, language: Language, now: dt.datetime, allows: Callable[[str], bool], count: int
) -> list[str]:
    """Give approved tweets on a subject, one an idea, first those that colleagues posted already.

    Words that are kept for somebody are never among them.
    """
    good = in_use(now).filter(subject=subject)
    ideas = {row.id: row for row in await good.order_by("-starts_at", "-id").limit(LOOKED_AT)}
    free = WordingRow.filter(idea_id__in=list(ideas), language=language, free_at__lte=now)
    posted = ShareRow.filter(
        idea_id__in=list(ideas), opened_at__isnull=False, wording__language=language
    )
    told = await posted.order_by("-opened_at").limit(LOOKED_AT).values_list("idea_id", "text")
    known = [*told, *await free.order_by("idea_id", "id").values_list("idea_id", "text")]
    tweets = (whole(text, ideas[idea].link) for idea, text in _one_an_idea(known))
    return [tweet for tweet in tweets if allows(tweet)][:count]


def _one_an_idea(known: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    seen: set[int] = set()
    for idea, text in known:
        if idea not in seen:
            seen.add(idea)
            yield idea, text
