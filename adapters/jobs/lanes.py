"""The lanes that this process drains: each once at a time, and none left open at a stop."""

import asyncio
import logging
from collections.abc import Callable

from adapters.jobs.port import Work

log = logging.getLogger(__name__)

GIVING_BACK = 1.0  # seconds for what is cancelled to leave things tidy


class Lanes:
    """What is under way here, by lane."""

    def __init__(self, work: Work, done: Callable[[int], None]) -> None:
        """Begin with nothing; `done` is told how many were dealt with each time a lane ends."""
        self._work = work
        self._done = done
        self._under_way: dict[str, asyncio.Task[int]] = {}

    def begin(self, name: str) -> asyncio.Task[int]:
        """Say what is due in a lane, or go on where that is under way; how many it will be."""
        task = self._under_way.get(name)
        if task is None:
            task = self._under_way[name] = asyncio.create_task(self._say(name))
            task.add_done_callback(lambda ended: self._end(name, ended))
        return task

    async def finish(self, seconds: float) -> None:
        """Wait for what is under way, so long at most; cancel what is left and let it tidy up."""
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way.values(), timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            log.warning("%d lanes were stopped; what they had not said waits", len(late))
            await asyncio.wait(late, timeout=GIVING_BACK)

    async def _say(self, name: str) -> int:
        try:
            return await self._work.lane(name)
        except Exception as error:  # noqa: BLE001 (a lane that fails waits for the next look)
            log.warning("%s waits: %s", name, type(error).__name__)
            return 0

    def _end(self, name: str, ended: asyncio.Task[int]) -> None:
        del self._under_way[name]
        if not ended.cancelled():
            self._done(ended.result())
