"""What may be given now, and what was opened much: the same for everybody who asks."""

import datetime as dt
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.ideas.stock import Stock, stock_at
from bot.ideas.use import changes
from bot.shares.tables import ShareRow
from bot.storage.lately import Lately, Tick

HOUR = dt.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The ideas in use; how often each was opened within the hour."""

    stock: Stock
    lately: Mapping[int, int]


class Shelves:
    """Keeps what is in use in mind until somebody changes it, in whatever process."""

    def __init__(self, tick: Tick = time.monotonic) -> None:
        """Begin with nothing in mind."""
        self._shelves = Lately[Shelf](tick)
        self._stock: Stock | None = None
        self._changes = -1

    async def at(self, now: dt.datetime) -> Shelf:
        """Look at the shelf."""
        return await self._shelves.get("now", lambda: self._look(now))

    async def _look(self, now: dt.datetime) -> Shelf:
        counted = await changes()  # first: what changes while we read is read again
        if self._stock is None or counted != self._changes:
            self._stock, self._changes = await stock_at(now), counted
        opened = ShareRow.filter(opened_at__gt=now - HOUR)
        lately = Counter(idea for (idea,) in await opened.values_list("idea_id"))
        return Shelf(self._stock, lately)
