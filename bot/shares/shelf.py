"""What may be given now, and how often it was opened: the same for everybody who asks."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from tortoise.functions import Count

from bot.ideas.tables import IdeaRow
from bot.shares.tables import ShareRow

HOUR = dt.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The ideas good at a moment; how often each was opened ever, and within the hour."""

    ideas: tuple[IdeaRow, ...]
    opened: Mapping[int, int]
    lately: Mapping[int, int]


async def shelf_at(now: dt.datetime) -> Shelf:
    """Look at the shelf."""
    ideas = await IdeaRow.filter(starts_at__lte=now, ends_at__gt=now)
    opened = ShareRow.filter(opened_at__isnull=False).annotate(count=Count("id"))
    ever = await opened.group_by("idea_id").values_list("idea_id", "count")
    lately = await ShareRow.filter(opened_at__gt=now - HOUR).values_list("idea_id")
    return Shelf(tuple(ideas), dict(ever), Counter(idea for (idea,) in lately))
