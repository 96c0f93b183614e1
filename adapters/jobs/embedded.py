"""The engine of one process: looks every second, and at once when something was asked."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Protocol

log = logging.getLogger(__name__)

SWEEP = 1.0  # seconds
TENDED = 60.0  # seconds between two looks at what comes with time
DRAIN = 5.0  # seconds given to what is under way when the bot stops


class Drains(Protocol):
    """What there is to do."""

    async def busy(self) -> list[str]:
        """Name the lanes where something is due."""

    async def lane(self, name: str, /) -> int:
        """Say what is due in a lane; how many were dealt with."""


async def _nothing() -> None:
    pass


@asynccontextmanager
async def engine(
    drain: Drains,
    woken: asyncio.Event,
    tend: Callable[[], Awaitable[None]] = _nothing,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> AsyncIterator[None]:
    """Say what is due for as long as the context lasts; what is under way is finished."""
    stop = asyncio.Event()
    task = asyncio.create_task(_run(drain, woken, stop, sleep))
    tending = asyncio.create_task(_tend(tend, sleep))
    try:
        yield
    finally:
        tending.cancel()
        stop.set()
        woken.set()
        with suppress(TimeoutError):
            await asyncio.wait_for(task, DRAIN)


async def _run(
    drain: Drains,
    woken: asyncio.Event,
    stop: asyncio.Event,
    sleep: Callable[[float], Awaitable[None]],
) -> None:
    while not stop.is_set():
        try:
            lanes = await drain.busy()
            await asyncio.gather(*(drain.lane(lane) for lane in lanes))
        except Exception as error:  # noqa: BLE001 (the database is away: the next look finds it)
            log.warning("deliveries wait: %s", type(error).__name__)
            await sleep(SWEEP)
            continue
        if not lanes:
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), SWEEP)
            woken.clear()


async def _tend(
    tend: Callable[[], Awaitable[None]], sleep: Callable[[float], Awaitable[None]]
) -> None:
    while True:
        try:
            await tend()
        except Exception as error:  # noqa: BLE001 (the next minute tries again)
            log.warning("what comes with time waits: %s", type(error).__name__)
        await sleep(TENDED)
