"""Puts an engine to work: chosen by the database's address, beside what comes with time."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.util import find_spec

from adapters.jobs.embedded import Embedded
from adapters.jobs.port import PATIENCE, Engine, Work
from bot.storage.database import on_postgres

log = logging.getLogger(__name__)

TENDED = 60.0  # seconds between two looks at what comes with time

Sleep = Callable[[float], Awaitable[None]]


def engine_for(url: str, woken: asyncio.Event) -> Engine:
    """Choose PgQueuer where the database is PostgreSQL and it is installed, else the embedded one.

    Both are right with any number of processes on PostgreSQL; PgQueuer tells them at once.
    """
    if not on_postgres(url):
        return Embedded(woken)
    if find_spec("pgqueuer") is None:
        log.info("PgQueuer is not installed: each replica looks for deliveries every second")
        return Embedded(woken)
    from adapters.jobs.pgqueuer import PgQueuerEngine  # noqa: PLC0415 (an extra)

    return PgQueuerEngine(url, woken)


@asynccontextmanager
async def working(
    engine: Engine,
    work: Work,
    tend: Callable[[], Awaitable[None]],
    *,
    stop: asyncio.Event,
    patience: Callable[[float], float] = lambda most: most,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[None]:
    """Say what is due until `stop` is set or the context ends; what is under way is finished.

    `patience` says how many of some seconds there are left to finish in.
    """
    running = asyncio.create_task(engine.run(work, stop, lambda: patience(PATIENCE)))
    beside = (asyncio.create_task(_tend(tend, sleep)), asyncio.create_task(_ring(stop, engine)))
    try:
        yield
    finally:
        stop.set()
        engine.wake()
        for task in beside:
            task.cancel()
        await asyncio.wait((running, *beside))


async def _ring(stop: asyncio.Event, engine: Engine) -> None:
    """Let the engine finish while the server says its last words."""
    await stop.wait()
    engine.wake()


async def _tend(tend: Callable[[], Awaitable[None]], sleep: Sleep) -> None:
    while True:
        try:
            await tend()
        except Exception as error:  # noqa: BLE001 (the next minute tries again)
            log.warning("what comes with time waits: %s", type(error).__name__)
        await sleep(TENDED)
