"""A platform of our own: it takes its time, keeps its limit, and remembers everything it heard."""

import asyncio
import os
import time
from collections import Counter, defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random

from aiohttp import web

TAKES = 0.06  # seconds; what was said is there for all to see after half of it
LIMIT = int(
    os.environ.get("STRESS_LIMIT", "50")
)  # messages a second in one workspace: the next is answered 429
PATIENCE = 2  # seconds that it asks for
ON_THE_WAY = 0.5  # seconds: what comes so soon after a 429 had left before it was heard


@dataclass
class Platform:
    """What it heard, and how its guests behaved."""

    chance: Random
    takes: float = TAKES
    tired: float = 0.0  # how often it wants patience for no reason
    heard: Counter[str] = field(default_factory=Counter)
    marks: set[str] = field(default_factory=set)
    asked: int = 0  # what it heard
    refused: int = 0
    over: int = 0  # came though the second was full
    impatient: int = 0  # came though they had been asked for patience
    most: int = 0  # heard in one second in one workspace
    address: str = ""
    _lately: defaultdict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _rests: dict[str, tuple[float, float]] = field(default_factory=dict)  # since when, until when

    @property
    def twice(self) -> int:
        """How many messages were said again."""
        return self.heard.total() - len(self.heard)

    async def say(self, request: web.Request) -> web.Response:
        """Hear a message."""
        workspace, said = request.match_info["workspace"], await request.json()
        if not self._takes(workspace, time.monotonic()):
            self.refused += 1
            return web.Response(status=429, headers={"Retry-After": str(PATIENCE)})
        await asyncio.sleep(self.takes / 2)
        self.heard[said["words"]] += 1
        self.marks.add(said["mark"])
        await asyncio.sleep(self.takes / 2)
        return web.json_response({"id": said["words"]})

    async def recall(self, request: web.Request) -> web.Response:
        """Say whether a message was heard."""
        self.asked += 1
        mark = request.query["mark"]
        return web.json_response({"id": mark if mark in self.marks else None})

    def _takes(self, workspace: str, now: float) -> bool:
        since, until = self._rests.get(workspace, (0.0, 0.0))
        if now < until:
            self.impatient += now > since + ON_THE_WAY
            return False
        lately = self._lately[workspace]
        while lately and lately[0] <= now - 1:
            lately.popleft()
        over = len(lately) >= LIMIT
        self.over += over
        if over or self.chance.random() < self.tired:
            self._rests[workspace] = (now, now + PATIENCE)
            return False
        lately.append(now)
        self.most = max(self.most, len(lately))
        return True


@asynccontextmanager
async def open_platform(platform: Platform) -> AsyncIterator[Platform]:
    """Serve it on a port of its own."""
    app = web.Application()
    app.router.add_post("/{workspace}", platform.say)
    app.router.add_get("/{workspace}", platform.recall)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    platform.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield platform
    finally:
        await runner.cleanup()
