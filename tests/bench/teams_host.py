"""Teams: an echo through our host beside botbuilder's own, and sixty messages sent first."""

import asyncio
import json
import socket
import sys
import time
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from statistics import median

import aiohttp
from bench.load import Load, press
from bench.slack_commands import ending
from bench.table import Row
from bench.teams_echo import watch

from adapters.teams.addresses import Addresses
from adapters.teams.door import PATH
from adapters.teams.send import Connector, Where, open_session
from adapters.teams.token import NoTokens

ROUNDS, SECONDS = 3, 2.0  # contenders take turns
GOALS = {1: 8, 50: 14}  # of CloudAdapter's requests a second, at least, with so many at once
SENDS, WAIT, SENT = 60, 0.2, 1.0  # messages, seconds that each takes, seconds for all at most
HELD = 0.05  # seconds that the loop is held at most


def teams_host() -> Iterator[Row]:
    """Time both hosts in turn, then the messages."""
    loads, sent, held = asyncio.run(_measured())
    for crowd, goal in GOALS.items():
        pairs = [
            (loads["ours", crowd, turn], loads["theirs", crowd, turn]) for turn in range(ROUNDS)
        ]
        ratio = median(ours.rate / theirs.rate for ours, theirs in pairs)
        rate = median(ours.rate for ours, _ in pairs)
        what = f"Teams: an echo, {crowd} at once, beside CloudAdapter"
        yield Row(what, f"{ratio:.0f} × ({rate:.0f} a second)", f"≥ {goal} ×", ratio >= goal)
    what = f"Teams: {SENDS} messages to a connector that takes {WAIT * 1000:.0f} ms each"
    yield Row(what, f"{sent:.2f} s", f"< {SENT:.0f} s", sent < SENT)
    shown = f"{held * 1000:.0f} ms"
    yield Row("Teams: the longest that the loop was held", shown, "≤ 50 ms", held <= HELD)


async def _measured() -> tuple[dict[tuple[str, int, int], Load], float, float]:
    found: dict[tuple[str, int, int], Load] = {}
    async with AsyncExitStack() as stack:
        names = ("connector", "ours", "theirs")
        ports = {name: await stack.enter_async_context(_server(name)) for name in names}
        said = _message(f"http://127.0.0.1:{ports['connector']}/0")
        for name in ("ours", "theirs"):
            await press(ports[name], [said], 2, SECONDS / 2)
        await _held(ports["ours"])
        held: list[float] = []
        for turn in range(ROUNDS):
            for crowd in GOALS:
                for name in ("ours", "theirs"):
                    found[name, crowd, turn] = await press(ports[name], [said], crowd, SECONDS)
                    longest = await _held(ports["ours"])
                    if name == "ours" and crowd == 1:  # a crowd is a queue, no hold
                        held.append(longest)
        sent, meanwhile = await _sent(f"http://127.0.0.1:{ports['connector']}/{WAIT}")
    return found, sent, max(median(held), meanwhile)


async def _sent(service: str) -> tuple[float, float]:
    held = [0.0]
    async with open_session() as session:
        connector = Connector(session, NoTokens(), Addresses(loopback=True))
        said = {"type": "message", "text": "…"}
        watching = asyncio.create_task(watch(held))
        began = time.perf_counter()
        await asyncio.gather(
            *(connector.send(Where(service, f"a:{number}"), said) for number in range(SENDS))
        )
        watching.cancel()
        return time.perf_counter() - began, held[0]


def _message(service: str) -> bytes:
    told = {
        "type": "message",
        "id": "1",
        "channelId": "msteams",
        "serviceUrl": service,
        "from": {"id": "29:1", "name": "Camille", "aadObjectId": "1"},
        "recipient": {"id": "28:1", "name": "Porte-voix"},
        "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": "1"},
        "channelData": {"tenant": {"id": "1"}},
        "text": "puis-je tweeter ceci ?",
        "textFormat": "plain",
        "locale": "fr-FR",
    }
    body = json.dumps(told).encode()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _held(port: int) -> float:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/held") as answer,
    ):
        return float(await answer.json())


@asynccontextmanager
async def _server(name: str) -> AsyncIterator[int]:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
    words = ("-m", "bench.teams_echo", name, str(port))
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stderr=DEVNULL)
    async with ending(process):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                if process.returncode is not None:
                    raise RuntimeError(f"the server {name} does not start") from None
                await asyncio.sleep(0.05)
            else:
                writer.close()
                break
        yield port
