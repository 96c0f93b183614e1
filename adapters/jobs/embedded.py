"""The engine of a process that needs nobody: it looks every second, and at once when woken."""

import asyncio
import logging
from contextlib import suppress

from adapters.jobs.lanes import Lanes
from adapters.jobs.port import BREATH, SWEEP, Patience, Work

log = logging.getLogger(__name__)


class Embedded:
    """Drains every lane where something is due; several of them share the tables, and no queue."""

    name = "embedded"

    def __init__(self, woken: asyncio.Event, sweep: float = SWEEP) -> None:
        """Look whenever `woken` is set, and after so many seconds."""
        self._woken = woken
        self._sweep = sweep
        self._trouble = ""

    def wake(self) -> None:
        """Look at once."""
        self._woken.set()

    def health(self) -> str:
        """Name the trouble of the last look."""
        return self._trouble

    async def run(self, work: Work, stop: asyncio.Event, patience: Patience) -> None:
        """Begin every lane where something is due, until told to stop."""
        lanes = Lanes(work, self._look_again)
        while not stop.is_set():
            self._woken.clear()
            await self._look(work, lanes)
            await asyncio.sleep(BREATH)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), self._sweep)
        await lanes.finish(patience())

    async def _look(self, work: Work, lanes: Lanes) -> None:
        try:
            for name in await work.busy():
                lanes.begin(name)
        except Exception as error:  # noqa: BLE001 (the database is away: the next look finds it)
            trouble = type(error).__name__
            if trouble != self._trouble:
                log.warning("deliveries wait: %s", trouble)
            self._trouble = trouble
        else:
            self._trouble = ""

    def _look_again(self, dealt: int) -> None:
        if dealt:
            self.wake()
