"""Counts how often the links of ours that tweets carry are followed: so many a week, and no more.

A link leads on for as long as tweets carry it: past the end of its idea, through a hold, after
its person left. It leads to a page that the company published, and a tweet that is out stays out.
"""

import asyncio
import datetime as dt
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.shares.tables import LinkRow
from bot.storage.many import execute_many
from bot.storage.together import Together
from bot.storage.transaction import run_tx

log = logging.getLogger(__name__)

BEHIND = 0.2  # seconds that a click may wait to be written
KNOWN = 20_000  # links kept in mind: where one leads never changes
ADD = """INSERT INTO clicks (link_id, week, count) VALUES (?, ?, ?)
    ON CONFLICT (link_id, week) DO UPDATE SET count = clicks.count + excluded.count"""


class Way(NamedTuple):
    """A link of ours, and where it leads."""

    link: int
    url: str


class Clicks:
    """Leads on from links and counts who follows, a moment behind; `week` numbers a moment's."""

    def __init__(self, week: Callable[[dt.datetime], int], behind: float = BEHIND) -> None:
        self._week = week
        self._behind = behind
        self._ways: dict[str, Way] = {}
        self._reading = Together(_read)
        self._counted = Counter[tuple[int, int]]()  # by link and week, still to be written
        self._writing: asyncio.Task[None] | None = None

    async def lead(self, token: str, now: dt.datetime, *, counts: bool) -> str | None:
        """Tell where a link leads, and count it where a person follows; None for no such link."""
        way = self._ways.get(token) or await self._look(token)
        if way is None:
            return None
        if counts:
            self._counted[way.link, self._week(now)] += 1
            if self._writing is None or self._writing.done():
                self._writing = asyncio.ensure_future(self._write_behind())
        return way.url

    async def _look(self, token: str) -> Way | None:
        way = await self._reading.ask(token)
        if way:
            if len(self._ways) >= KNOWN:
                self._ways.clear()
            self._ways[token] = way
        return way

    async def _write_behind(self) -> None:
        while self._counted:
            await asyncio.sleep(self._behind)
            try:
                await self.write()
            except Exception as error:  # noqa: BLE001 (they are kept, and written next time)
                log.warning("clicks wait: %s", type(error).__name__)

    async def write(self) -> None:
        """Write what was counted so far; what cannot be written now is kept."""
        some, self._counted = self._counted, Counter()
        rows = [(link, week, count) for (link, week), count in sorted(some.items())]
        try:
            await run_tx(lambda: execute_many(ADD, rows))
        except Exception:
            self._counted.update(some)
            raise

    async def close(self) -> None:
        """Write what was counted, before the process ends."""
        if self._writing:
            self._writing.cancel()
            await asyncio.gather(self._writing, return_exceptions=True)
        if not self._counted:
            return
        try:
            await self.write()
        except Exception as error:  # noqa: BLE001 (nothing is left to try)
            log.error("%d clicks lost: %s", self._counted.total(), type(error).__name__)  # noqa: TRY400


async def _read(tokens: Sequence[str]) -> list[Way | None]:
    rows = LinkRow.filter(token__in=sorted(set(tokens)))
    ways = {token: Way(*way) for token, *way in await rows.values_list("token", "id", "url")}
    return [ways.get(token) for token in tokens]
