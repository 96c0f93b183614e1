"""Signed requests as fast as they are answered, over so many connections."""

import asyncio
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from statistics import median
from urllib.parse import urlencode

from adapters.slack.trust import sign

PATH = "/slack/events"


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it: requests a second, and the milliseconds of the usual and the slowest."""

    rate: float
    usual: float
    slowest: float


def signed(form: Mapping[str, str], secret: str) -> bytes:
    """Write a slash command as Slack sends it, over HTTP/1.1."""
    body, stamp = urlencode(form).encode(), str(int(time.time()))
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"X-Slack-Request-Timestamp: {stamp}\r\n"
        f"X-Slack-Signature: v0={sign(body, stamp, secret)}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def press(port: int, requests: Sequence[bytes], connections: int, seconds: float) -> Load:
    """Send the requests in turn; raises RuntimeError where one is not taken."""
    spent: list[float] = []
    turns = cycle(requests)
    began = time.perf_counter()
    await asyncio.gather(*(_line(port, turns, began + seconds, spent) for _ in range(connections)))
    rate = len(spent) / (time.perf_counter() - began)
    return Load(rate, median(spent) * 1e3, max(spent) * 1e3)


async def _line(port: int, requests: Iterator[bytes], end: float, spent: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < end:
        sent = time.perf_counter()
        writer.write(next(requests))
        head = await reader.readuntil(b"\r\n\r\n")
        if b" 20" not in head[:12]:
            raise RuntimeError(head.decode())
        size = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        await reader.readexactly(int(size or 0))
        spent.append(time.perf_counter() - sent)
    writer.close()
