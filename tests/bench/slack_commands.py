"""Slash commands over signed HTTP, beside Bolt alone: the real server in a process of its own."""

import asyncio
import os
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.load import Load, press, signed
from bench.table import Row
from slack.fake import FakeSlack

ROUNDS, SECONDS = 3, 2.0  # contenders take turns
CROWD = 50  # at once
CHECK, IDEA = 0.3, 0.1  # of Bolt's own requests a second, at least
ACKNOWLEDGED = 1000.0  # ms at most, with the crowd
DRAFT = "Notre équipe a réparé trois cents vélos ce week-end, merci aux bénévoles ! #salariée"
COMMANDS = {
    "/tweet-check": (DRAFT, CHECK),
    "/tweet-idea": ("", IDEA),
    "/tweet-idea autre": ("autre", IDEA),
}


def slack_commands() -> Iterator[Row]:
    """Time each command alone and in a crowd."""
    found = asyncio.run(_measured())
    for name, (_, goal) in COMMANDS.items():
        for crowd in (1, CROWD):
            ratio = median(
                found[name, crowd, turn].rate / found["echo", crowd, turn].rate
                for turn in range(ROUNDS)
            )
            usual = median(found[name, crowd, turn].usual for turn in range(ROUNDS))
            rate = median(found[name, crowd, turn].rate for turn in range(ROUNDS))
            shown = f"{ratio:.2f} ({rate:.0f} a second, usually {usual:.1f} ms)"
            yield Row(
                f"{name}, {crowd} at once, beside Bolt alone", shown, f"≥ {goal}", ratio >= goal
            )
        slowest = max(found[name, CROWD, turn].slowest for turn in range(ROUNDS))
        holds = slowest < ACKNOWLEDGED
        yield Row(f"… the slowest of {CROWD} at once", f"{slowest:.0f} ms", "< 1 s", holds)


async def _measured() -> dict[tuple[str, int, int], Load]:
    found: dict[tuple[str, int, int], Load] = {}
    async with FakeSlack() as slack:
        people = [slack.add_user(f"Person {number}", locale="fr-FR") for number in range(CROWD)]
        home = {"team_id": slack.workspace.id, "channel_id": "C1", "trigger_id": ""}
        secret = slack.signing_secret
        async with _echo(secret) as bolt, _ours(slack) as ours:
            asked = {
                "echo": (
                    bolt,
                    [signed({**home, "user_id": "U1", "command": "/echo", "text": DRAFT}, secret)],
                )
            }
            for name, (text, _) in COMMANDS.items():
                command = name.partition(" ")[0]
                forms = [
                    {**home, "user_id": one.id, "command": command, "text": text} for one in people
                ]
                asked[name] = (ours, [signed(form, secret) for form in forms])
            for port, requests in asked.values():
                await press(
                    port, requests, CROWD, SECONDS / 2
                )  # everybody is met, patterns compile
            for turn in range(ROUNDS):
                for crowd in (1, CROWD):
                    for name, (port, requests) in asked.items():
                        found[name, crowd, turn] = await press(port, requests, crowd, SECONDS)
    return found


@asynccontextmanager
async def _echo(secret: str) -> AsyncIterator[int]:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
    words = (str(Path(__file__).with_name("echo.py")), str(port), secret)
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stderr=DEVNULL)
    async with ending(process):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                break
        yield port


@asynccontextmanager
async def _ours(slack: FakeSlack) -> AsyncIterator[int]:
    with TemporaryDirectory() as folder:
        settings = {
            "PV_SLACK_BOT_TOKEN": slack.bot_token,
            "PV_SLACK_SIGNING_SECRET": slack.signing_secret,
            "PV_SLACK_API_URL": slack.url,
            "PV_DATABASE_URL": f"sqlite://{folder}/bench.db",
            "PV_PORT": "0",
        }
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "serve"),
            env={**os.environ, **settings},
            stdout=PIPE,
            stderr=DEVNULL,
        )
        async with ending(process):
            if process.stdout is None:
                raise RuntimeError("the server says nothing")
            line = (await process.stdout.readline()).decode()
            yield int(line.rpartition(":")[2])


@asynccontextmanager
async def ending(process: Process) -> AsyncIterator[None]:
    """End a server that was begun."""
    try:
        yield
    finally:
        process.terminate()
        await process.wait()
