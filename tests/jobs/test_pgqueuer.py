"""What only PgQueuer promises: one replica a lane, the dead replaced, tables that are made."""

import asyncio
from datetime import timedelta
from uuid import uuid4

from jobs.conftest import QUICK, Server
from jobs.lanes import Desk
from pgqueuer import AsyncpgDriver, Queries
from pgqueuer.ports.repository import EntrypointExecutionParameter
from pgqueuer.types import QueueEntrypoint, QueueManagerId

from adapters.jobs.pgqueuer import LANE, PgQueuerEngine
from adapters.jobs.port import Engine
from adapters.jobs.postgres import connected, prepare
from adapters.jobs.working import working
from bot.storage.database import open_database


async def nothing() -> None:
    """Tend nothing."""


def engine(url: str) -> Engine:
    """One replica's."""
    return PgQueuerEngine(url, asyncio.Event(), QUICK)


async def test_a_lane_is_drained_by_one_replica_at_a_time(empty_url: str) -> None:
    desk = Desk(due={"slack:T1": 20, "teams:t": 20})
    one, two = engine(empty_url), engine(empty_url)
    async with (
        working(one, desk, nothing, stop=asyncio.Event()),
        working(two, desk, nothing, stop=asyncio.Event()),
    ):
        await desk.until(*["slack:T1"] * 20, *["teams:t"] * 20)
    assert desk.most == 1


async def test_the_lane_of_a_dead_replica_is_handed_to_another(empty_url: str) -> None:
    async with connected(empty_url) as connection:
        await prepare(connection)
        queries = Queries(AsyncpgDriver(connection))
        await queries.enqueue(LANE, b"slack:T1", dedupe_key="slack:T1")
        taken = await queries.dequeue(  # and never heard of again
            batch_size=1,
            entrypoints={QueueEntrypoint(LANE): EntrypointExecutionParameter(0)},
            queue_manager_id=QueueManagerId(uuid4()),
            global_concurrency_limit=None,
            heartbeat_timeout=timedelta(seconds=QUICK.dead),
        )
        assert len(taken) == 1

    desk = Desk(due={"slack:T1": 1})
    async with working(engine(empty_url), desk, nothing, stop=asyncio.Event()):
        await asyncio.wait_for(desk.until("slack:T1"), 10)


async def test_the_tables_make_themselves_whoever_comes_first(empty_url: str) -> None:
    async def start() -> None:
        async with connected(empty_url) as connection:
            await prepare(connection)

    async def migrate() -> None:
        async with open_database(empty_url):
            pass

    await asyncio.gather(start(), migrate(), start(), start())
    await start()
    async with connected(empty_url) as connection:
        assert await connection.fetchval("SELECT COUNT(*) FROM pgqueuer") == 0
        assert await connection.fetchval("SELECT COUNT(*) FROM deliveries") == 0


async def test_a_restart_of_postgresql_ends_nothing(server: Server) -> None:
    desk = Desk(due={"slack:T1": 1, "slack:T2": 1})
    one, two = engine(server.url), engine(server.url)
    async with (
        working(one, desk, nothing, stop=asyncio.Event()),
        working(two, desk, nothing, stop=asyncio.Event()),
    ):
        await desk.until("slack:T1", "slack:T2")
        desk.hold.clear()
        desk.begun.clear()
        desk.due["slack:T1"] = 1
        one.wake()
        await desk.begun.wait()

        server.stop()
        desk.due["slack:T2"] = 1
        desk.hold.set()
        server.start()
        await desk.until("slack:T1", "slack:T1", "slack:T2", "slack:T2")


async def test_the_connection_asks_what_the_address_says(empty_url: str) -> None:
    more = f"{'&' if '?' in empty_url else '?'}application_name=pv&schema=public"
    async with connected(f"{empty_url}{more}") as connection:
        assert await connection.fetchval("SHOW application_name") == "pv"
        assert await connection.fetchval("SHOW search_path") == "public"
