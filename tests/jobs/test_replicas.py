"""Two replicas as processes: PostgreSQL restarts below them, and they end when told to."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from aiohttp import ClientError, ClientSession
from jobs.conftest import Server

ROOT = Path(__file__).parents[2]
MAELLE = "maelle.ferrandon@lumignon-velo.com"
DAY = 86_400_000  # ms
PATIENCE = 60  # seconds before something counts as never
TOLD = """CREATE FUNCTION told() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_notify('told', NEW.occasion || ' ' || NEW.state); RETURN NEW; END $$;
    CREATE TRIGGER told AFTER UPDATE ON deliveries FOR EACH ROW EXECUTE FUNCTION told();"""
TELL = """INSERT INTO deliveries
    (occasion, lane, person_id, key, command, text, state, due_at, late_at, leased_until,
     attempts, sent_id, why)
    SELECT $1, 'web:', id, email, 'help', '', 0, $2::bigint, $3::bigint, 0, 0, '', ''
    FROM people WHERE email = $4"""
LANE = "INSERT INTO lanes (name, free_at) VALUES ('web:', 0) ON CONFLICT DO NOTHING"
SENDING = 1


@dataclass
class Replica:
    """A process that serves, and where."""

    process: asyncio.subprocess.Process
    address: str

    async def is_ready(self, visitor: ClientSession) -> bool:
        """Ask it: no delivery waits, though what comes with time may, for the next minute."""
        try:
            async with visitor.get(f"{self.address}/readyz") as answer:
                said = await answer.text()
                return said.startswith("ready\n") and "deliveries wait" not in said
        except ClientError:
            return False


@asynccontextmanager
async def replica(url: str, folder: Path) -> AsyncIterator[Replica]:
    """Start one on a free port."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PV_")}
    settings = {"PV_DEMO_PAGE": "1", "PV_PORT": "0", "PV_DATABASE_URL": url, "LANG": "C"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        cwd=folder,
        env=own | settings | {"PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    try:
        async with asyncio.timeout(PATIENCE):
            said = (await process.stdout.readline()).decode()
        yield Replica(process, said.removeprefix("Porte-voix: ").strip())
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@asynccontextmanager
async def listening(url: str) -> AsyncIterator[asyncio.Queue[str]]:
    """Hear of every delivery that was dealt with: said, or put off until its person's hours."""
    heard: asyncio.Queue[str] = asyncio.Queue()

    def hear(_connection: object, _pid: int, _channel: str, told: object) -> None:
        occasion, _, state = str(told).partition(" ")
        if int(state) != SENDING:
            heard.put_nowait(occasion)

    connection = await asyncpg.connect(url)
    try:
        await connection.add_listener("told", hear)
        yield heard
    finally:
        await connection.close()


async def come(heard: asyncio.Queue[str], occasion: str) -> None:
    """Wait for it; the clock is the machine's, and other things may be due on such a morning."""
    while await heard.get() != occasion:
        continue


async def tell(url: str, occasion: str) -> None:
    """Have something to say to somebody."""
    now = int(time.time() * 1000)
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(LANE)
        await connection.execute(TELL, occasion, now, now + DAY, MAELLE)
    finally:
        await connection.close()


async def test_replicas_outlive_postgresql_and_end_when_told(
    server: Server, tmp_path: Path
) -> None:
    async with (
        AsyncExitStack() as stack,
        ClientSession() as visitor,
        asyncio.timeout(PATIENCE),
    ):
        one, two = await asyncio.gather(  # both find an empty database
            *(stack.enter_async_context(replica(server.url, tmp_path)) for _ in range(2))
        )
        connection = await asyncpg.connect(server.url)
        await connection.execute(TOLD)
        await connection.close()

        async with listening(server.url) as heard:
            await tell(server.url, "before")
            await come(heard, "before")

        server.stop()
        assert not await one.is_ready(visitor)
        server.start()

        for each in (one, two):
            while not await each.is_ready(visitor):
                assert each.process.returncode is None
        async with listening(server.url) as heard:
            await tell(server.url, "after")
            await come(heard, "after")

        for each in (one, two):
            each.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10):
            assert [await each.process.wait() for each in (one, two)] == [0, 0]
