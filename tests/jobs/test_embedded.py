"""The engine of one process: it looks at once when woken, and a fault costs a second, no more."""

import asyncio
from collections.abc import Awaitable, Callable

from adapters.jobs.embedded import engine


class Lanes:
    """What there is to do, as a test says; each look is noted."""

    def __init__(self, *looks: list[str] | Exception) -> None:
        self.looks = list(looks)
        self.done: list[str] = []
        self.idle = asyncio.Event()  # nothing more to do
        self.begun = asyncio.Event()
        self.hold = asyncio.Event()
        self.hold.set()

    async def busy(self) -> list[str]:
        """Name the lanes of the next look."""
        if not self.looks:
            self.idle.set()
            return []
        found = self.looks.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    async def lane(self, name: str) -> int:
        """Deal with a lane."""
        self.begun.set()
        await self.hold.wait()
        self.done.append(name)
        return 1


def noting(slept: list[float]) -> Callable[[float], Awaitable[None]]:
    """A sleep that takes no time."""

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    return sleep


async def test_what_is_due_is_said_lane_by_lane() -> None:
    lanes = Lanes(["slack:T1", "teams:t"], ["slack:T1"])
    async with engine(lanes, asyncio.Event()):
        await lanes.idle.wait()
    assert sorted(lanes.done) == ["slack:T1", "slack:T1", "teams:t"]


async def test_it_looks_at_once_when_something_was_asked() -> None:
    lanes, woken = Lanes(), asyncio.Event()
    async with engine(lanes, woken):
        await lanes.idle.wait()
        lanes.idle.clear()
        lanes.looks.append(["slack:T1"])
        woken.set()
        await asyncio.wait_for(lanes.idle.wait(), 0.9)  # sooner than the next sweep
    assert lanes.done == ["slack:T1"]


async def test_a_database_that_is_away_is_looked_for_again() -> None:
    slept: list[float] = []
    lanes = Lanes(ConnectionError(), ConnectionError(), ["slack:T1"])
    async with engine(lanes, asyncio.Event(), sleep=noting(slept)):
        await lanes.idle.wait()
    assert lanes.done == ["slack:T1"]
    assert slept.count(1.0) == 2


async def test_what_is_under_way_is_finished_before_a_stop() -> None:
    lanes = Lanes(["slack:T1"])
    lanes.hold.clear()
    async with engine(lanes, asyncio.Event()):
        await lanes.begun.wait()
        asyncio.get_running_loop().call_soon(lanes.hold.set)
    assert lanes.done == ["slack:T1"]


async def test_what_comes_with_time_is_looked_after_whatever_happens() -> None:
    minutes: list[float] = []
    enough = asyncio.Event()

    async def tend() -> None:
        if len(minutes) == 2:
            enough.set()
        raise ConnectionError

    async def sleep(seconds: float) -> None:
        minutes.append(seconds)
        if len(minutes) > 2:
            await asyncio.Event().wait()

    async with engine(Lanes(), asyncio.Event(), tend, sleep):
        await enough.wait()
    assert minutes[:2] == [60.0, 60.0]
