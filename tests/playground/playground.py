"""Starts Microsoft's Playground on a free port, and ends it and all that it started."""

import asyncio
import json
import os
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from aiohttp import ClientError, ClientSession
from playground.organisation import Json

GUARD = Path(__file__).parent / "guard.cjs"
READY = "Listening on "
JOURNAL = "journal.log"
PATIENCE = 60.0  # seconds


class StartError(Exception):
    """The Playground did not start: the end of its journal."""


@asynccontextmanager
async def playing(
    program: Path, bot: str, organisation: Json, folder: Path, timezone: str
) -> AsyncIterator[str]:
    """Play the organisation in front of the bot; the address of the page.

    `bot` is the address to which activities are posted; `folder`, an empty one, is where the
    configuration file and the journal go.
    """
    folder.mkdir(parents=True)
    (folder / ".m365agentsplayground.yml").write_text(json.dumps(organisation))  # YAML holds JSON
    process = await asyncio.create_subprocess_exec(
        *("node", str(program), "start", "--app-endpoint", bot, "--channel-id", "msteams"),
        *("--port", "0", "--disable-telemetry"),
        cwd=folder,
        env=_environment(folder, timezone),
        start_new_session=True,
        stdin=PIPE,  # the guard ends with us
        stdout=PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield await _ready(process, folder)
    finally:
        await _end(process)


def _environment(folder: Path, timezone: str) -> Mapping[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "TZ": timezone,
        "NODE_OPTIONS": f"--require {GUARD}",
        "TEAMSAPPTESTER_BROWSER": "none",
        "M365_AGENTS_PLAYGROUND_LOGFILE": str(folder / JOURNAL),
    }


async def _ready(process: Process, folder: Path) -> str:
    """Wait until it serves the page; one that dislikes its configuration says so by then."""
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        line = (await process.stdout.readline()).decode()
        address = f"http://127.0.0.1:{line.removeprefix(READY).strip()}/"
        served = line.startswith(READY) and await _serves(address)
    journal = folder / JOURNAL
    said = journal.read_text() if journal.exists() else line
    if not served or "Failed to start" in said:
        raise StartError(said[-2000:])
    return address


async def _serves(address: str) -> bool:
    try:
        async with ClientSession() as session, session.get(address) as page:
            return page.ok
    except ClientError:
        return False


async def _end(process: Process) -> None:
    """End the whole group: it holds nothing that is worth a gentle word."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.communicate()
