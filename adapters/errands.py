"""What a platform still has to do after it answered: kept in hand, and finished before a stop."""

import asyncio
import logging
import traceback
from collections.abc import Callable, Coroutine
from typing import Any

from bot.ending import Ending

log = logging.getLogger(__name__)

DRAIN = 5.0  # seconds given at most to what is under way when the bot stops


class Errands:
    """What is done after the answer."""

    def __init__(
        self,
        explain: Callable[[Exception], str | None] = lambda _: None,
        ending: Ending | None = None,
    ) -> None:
        """Begin with nothing to do; `explain` puts the platform's own troubles in words."""
        self._explain = explain
        self._ending = ending or Ending()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, errand: Coroutine[Any, Any, object]) -> None:
        """Do something without being waited for; its failure is said in the log."""
        task = asyncio.ensure_future(self._done(errand))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self, seconds: float = DRAIN) -> None:
        """Wait for what is under way, so long at most."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=self._ending.left(seconds))
            for task in late:
                task.cancel()
            if late:
                log.warning("the end came before %s answers were through", len(late))

    async def _done(self, errand: Coroutine[Any, Any, object]) -> None:
        try:
            await errand
        except Exception as error:  # noqa: BLE001 (nobody waits for it: the log has to be told)
            if words := self._explain(error):
                log.warning("%s", words)
                return
            place = "".join(traceback.format_tb(error.__traceback__))
            log.error("left undone: %s\n%s", type(error).__name__, place)  # noqa: TRY400
