"""The engine of many replicas: PgQueuer hands each lane to one of them, woken by PostgreSQL.

A job of its queue is the name of a lane, and nothing else: our tables say what is due. What it
forgets, or hands out twice, costs a second and no message. Jobs are called after their platform,
and a replica takes those of the platforms where it can speak.
"""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

import asyncpg
from pgqueuer import AsyncpgDriver, Job, Queries, QueueManager

from adapters.jobs.lanes import Lanes
from adapters.jobs.port import BREATH, SWEEP, Patience, Work
from adapters.jobs.postgres import connected, prepare

log = logging.getLogger(__name__)

LANE = "lane"  # what a job is called in PgQueuer's tables, before its platform
SLICE = 5.0  # seconds that one replica keeps a lane before another may have it
UNTIDY = 0.1  # seconds in which the row of a job that ended may still be there
KEPT = 86_400.0  # seconds between two times that PgQueuer's log of jobs is emptied


@dataclass(frozen=True, slots=True, kw_only=True)
class Beats:
    """How often things are looked at, in seconds."""

    sweep: float = SWEEP
    unheard: float = 2.0  # between two looks at the queue where nothing woke us
    dead: float = 10.0  # without a sign of life of its replica, a lane is handed to another


class PgQueuerEngine:
    """Asks for lanes where something is due, and drains those that it is handed."""

    name = "pgqueuer"

    def __init__(self, url: str, woken: asyncio.Event, beats: Beats | None = None) -> None:
        """Work on the database at an address; look whenever `woken` is set."""
        self.woken = woken
        self.beats = beats or Beats()
        self._url = url
        self._trouble = "not connected yet"

    def wake(self) -> None:
        """Look at once."""
        self.woken.set()

    def health(self) -> str:
        """Name what went wrong last, with the connection or with a look."""
        return self._trouble

    async def run(self, work: Work, stop: asyncio.Event, patience: Patience) -> None:
        """Ask for lanes and drain them until told to stop; connect again whatever happens."""
        lanes = Lanes(work, lambda _dealt: None)
        while not stop.is_set():
            try:
                async with connected(self._url) as connection:
                    await prepare(connection)
                    await _Shift(self, connection, work, lanes).work(stop, patience)
            except Exception as error:  # noqa: BLE001 (PostgreSQL restarts, and is found again)
                self.waits(error)
                await self.rest()
        await lanes.finish(patience())

    def waits(self, error: BaseException | None) -> None:
        """Note what deliveries wait for, and say it once; None where they need not."""
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        trouble = type(error).__name__ if error else ""
        if trouble and trouble != self._trouble:
            log.warning("deliveries wait: %s", trouble)
        self._trouble = trouble

    async def rest(self) -> None:
        """Wait to be woken, or for the next sweep."""
        await asyncio.sleep(BREATH)
        with suppress(TimeoutError):
            await asyncio.wait_for(self.woken.wait(), self.beats.sweep)
        self.woken.clear()


class _Shift:
    """The work of one connection, until the bot stops or the connection breaks."""

    def __init__(
        self, engine: PgQueuerEngine, connection: asyncpg.Connection, work: Work, lanes: Lanes
    ) -> None:
        self._engine = engine
        self._work = work
        self._lanes = lanes
        self._lost = asyncio.Event()
        self._queries = Queries(AsyncpgDriver(connection))
        self._manager = QueueManager(self._queries)
        self._take_those_of("")  # an older version's jobs, in which nothing was said of platforms
        connection.add_termination_listener(self._lose)

    async def work(self, stop: asyncio.Event, patience: Patience) -> None:
        """Ask for lanes and take them; raises ConnectionError, or what went wrong."""
        async with asyncio.TaskGroup() as both:
            both.create_task(self._take())
            await self._ask_until(stop)
            self._manager.shutdown.set()
            if stop.is_set():
                await self._lanes.finish(patience())
        if self._lost.is_set():
            raise ConnectionResetError

    def _lose(self, _connection: object) -> None:
        self._lost.set()
        self._engine.wake()

    async def _take(self) -> None:
        beats = self._engine.beats
        await self._manager.run(
            batch_size=1,  # so that a job's end is written at once
            dequeue_timeout=timedelta(seconds=beats.unheard),
            heartbeat_timeout=timedelta(seconds=beats.dead),
            shutdown_on_listener_failure=True,
            log_aggregation_interval=timedelta(0),
        )

    async def _ask_until(self, stop: asyncio.Event) -> None:
        clock = asyncio.get_running_loop().time
        emptied = -KEPT
        while not (stop.is_set() or self._lost.is_set()):
            if clock() - emptied > KEPT:
                emptied = clock()
                await self._queries.clear_queue_log(list(self._manager.entrypoint_registry))
            await self._ask()
            await self._engine.rest()

    async def _ask(self) -> None:
        """Ask for each lane where something is due, unless somebody already did."""
        try:
            names = await self._work.busy()
        except Exception as error:  # noqa: BLE001 (the ORM's connections break one by one)
            self._engine.waits(error)
            return
        self._engine.waits(None)
        if names:
            jobs = [self._take_those_of(name.partition(":")[0]) for name in names]
            payloads: list[bytes | None] = [name.encode() for name in names]
            keys: list[str | None] = [*names]
            await self._queries.enqueue(
                jobs, payloads, [0] * len(jobs), dedupe_key=keys, on_conflict="skip"
            )

    def _take_those_of(self, platform: str) -> str:
        """Take the jobs of a platform from now on: what is due there can be said here."""
        job = f"{LANE} {platform}".rstrip()
        if job not in self._manager.entrypoint_registry:
            self._manager.entrypoint(job)(self._drain)
        return job

    async def _drain(self, job: Job) -> None:
        """Drain a lane for a while; then it is asked for again where more is due."""
        name = (job.payload or b"").decode()
        loop = asyncio.get_running_loop()
        until = loop.time() + SLICE
        lost = asyncio.create_task(self._lost.wait())
        while loop.time() < until and not self._manager.shutdown.is_set():
            lane = self._lanes.begin(name)
            await asyncio.wait((lane, lost), return_when=asyncio.FIRST_COMPLETED)
            if not lane.done() or lane.cancelled() or not lane.result():
                break
        lost.cancel()
        loop.call_later(UNTIDY, self._engine.wake)
