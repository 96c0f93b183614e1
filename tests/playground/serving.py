"""`python -m bot serve` for Teams, as an administrator tries it on one machine."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

PATIENCE = 60.0  # seconds
GREETING = "Porte-voix: "


@asynccontextmanager
async def serving(database: str, journal: Path) -> AsyncIterator[str]:
    """Serve the sample company to a client that nobody has to prove anything to; its address.

    The journal is a file, which a test may read afterwards.
    """
    settings = {
        "PV_TEAMS_UNAUTHENTICATED": "true",
        "PV_HOST": "127.0.0.1",
        "PV_PORT": str(_free_port()),
        "PV_DATABASE_URL": database,
    }
    with journal.open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve"),
            env=_environment(settings),
            stdout=PIPE,
            stderr=log,
        )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            line = (await process.stdout.readline()).decode()
        assert line.startswith(GREETING), journal.read_text()[-2000:]
        yield line.removeprefix(GREETING).strip().rstrip("/")
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


def _environment(settings: dict[str, str]) -> dict[str, str]:
    """Leave out what a tester's own shell sets for another bot."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PV_")}
    return {**kept, **settings}


def _free_port() -> int:
    """Choose a port: links in cards hold it, so that it cannot be left to the server."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port
