"""Follows links as fast as they lead on, over so many connections kept open; one process."""

import asyncio
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median

HEAD = "Host: 127.0.0.1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0\r\n\r\n"
END = b"\r\n\r\n"
LOOK, RESTS = 2.0, 0.05  # seconds between two looks; the share of a core that counts as rest


@dataclass
class Ride:
    """What came of it: each status, how long each answer took, and what the server's CPU did."""

    answers: dict[str, int] = field(default_factory=dict)  # by path, the last status
    statuses: list[int] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)  # seconds
    seconds: float = 0.0
    cpu: float = 0.0  # seconds of the server

    def __str__(self) -> str:
        """Say it in a line."""
        ordered = sorted(self.spent)
        late = ordered[int(len(ordered) * 0.99)]
        rate, each = len(ordered) / self.seconds, self.cpu / len(ordered) * 1e6
        return (
            f"{rate:,.0f} a second, {each:.0f} µs of CPU each, usually in"
            f" {median(ordered) * 1e3:.0f} ms, 99 in 100 under {late * 1e3:.0f}"
        )


class _Line(asyncio.Protocol):
    """One connection: asks, reads the answer, asks the next; ends as paths or server do."""

    def __init__(self, paths: Iterator[str], ride: Ride, done: "asyncio.Future[None]") -> None:
        self._paths, self._ride, self._done = paths, ride, done
        self._heard = b""
        self._path = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._way = transport
        self._ask()

    def _ask(self) -> None:
        self._path = next(self._paths, "")
        if not self._path:
            self._way.close()
            return
        self._sent = time.perf_counter()
        assert isinstance(self._way, asyncio.Transport)
        self._way.write(f"GET {self._path} HTTP/1.1\r\n{HEAD}".encode())

    def data_received(self, data: bytes) -> None:
        self._heard += data
        head, end, rest = self._heard.partition(END)
        size = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        if not end or len(rest) < size:
            return
        self._heard = rest[size:]
        status = int(head[9:12])
        self._ride.answers[self._path] = status
        self._ride.statuses.append(status)
        self._ride.spent.append(time.perf_counter() - self._sent)
        self._ask()

    def connection_lost(self, _error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_result(None)


async def ride(port: int, paths: Sequence[str], connections: int, server: int) -> Ride:
    """Follow each path once; `server` is the process that answers."""
    ride, left, loop = Ride(), iter(paths), asyncio.get_running_loop()
    began, before = time.perf_counter(), _cpu(server)
    ends = []
    for _ in range(connections):
        end = loop.create_future()
        ends.append(end)
        await loop.create_connection(partial(_Line, left, ride, end), "127.0.0.1", port)
    await asyncio.gather(*ends)
    ride.seconds, ride.cpu = time.perf_counter() - began, _cpu(server) - before
    return ride


async def rested(server: int) -> None:
    """Wait until a server that nobody asks anything rests: the chores of its start are over."""
    before = -1.0
    while (now := _cpu(server)) - before > RESTS * LOOK:
        before = now
        await asyncio.sleep(LOOK)


def _cpu(process: int) -> float:
    """Read the seconds of CPU that a process took so far; 0 once it is gone."""
    try:
        words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
