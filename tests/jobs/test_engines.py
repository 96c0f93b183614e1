"""What holds of every engine: it looks when woken, survives faults, and leaves nothing open."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from jobs.lanes import Desk

from adapters.jobs.port import Engine
from adapters.jobs.working import working

Working = Callable[..., AbstractAsyncContextManager[Engine]]


async def nothing() -> None:
    """Tend nothing."""


@pytest.fixture
def replica(new_engine: Callable[[asyncio.Event], Engine]) -> Working:
    """Put an engine to work, as one replica of perhaps several."""

    @asynccontextmanager
    async def replica(desk: Desk, patience: float = 5.0) -> AsyncIterator[Engine]:
        engine = new_engine(asyncio.Event())
        stop = asyncio.Event()
        async with working(engine, desk, nothing, stop=stop, patience=lambda _: patience):
            yield engine

    return replica


async def test_everything_due_is_said_lane_by_lane(replica: Working) -> None:
    desk = Desk(due={"slack:T1": 3, "teams:t": 2})
    async with replica(desk):
        await desk.until("slack:T1", "slack:T1", "slack:T1", "teams:t", "teams:t")
    assert desk.most == 1


async def test_a_slow_lane_holds_up_no_other(replica: Working) -> None:
    desk = Desk(due={"slack:T1": 1})
    desk.hold.clear()
    async with replica(desk) as engine:
        await desk.begun.wait()
        hold, desk.hold = desk.hold, asyncio.Event()
        desk.hold.set()
        desk.due["teams:t"] = 1
        engine.wake()
        await desk.until("teams:t")
        hold.set()
        await desk.until("teams:t", "slack:T1")


async def test_what_becomes_due_while_a_lane_is_drained_is_said_too(replica: Working) -> None:
    desk = Desk(due={"slack:T1": 1})
    desk.hold.clear()
    async with replica(desk) as engine:
        await desk.begun.wait()
        desk.due["slack:T1"] += 2
        engine.wake()
        desk.hold.set()
        await desk.until(*["slack:T1"] * 3)
    assert desk.most == 1


async def test_two_replicas_say_everything_once(replica: Working) -> None:
    desk = Desk(due={f"slack:T{number}": 4 for number in range(5)})
    everything = [name for name, many in desk.due.items() for _ in range(many)]
    async with replica(desk), replica(desk):
        await desk.until(*everything)


async def test_a_lane_goes_only_to_who_can_speak_there(replica: Working) -> None:
    due = {f"{platform}:{number}": 4 for platform in ("slack", "teams") for number in range(5)}
    everything = [name for name, many in due.items() for _ in range(many)]
    slack = Desk(due=due, speaks=("slack",))
    teams = slack.beside("teams")
    async with replica(slack), replica(teams):
        await slack.until(*everything)
    assert (slack.astray, teams.astray) == ([], [])


async def test_a_look_that_fails_costs_a_moment(replica: Working) -> None:
    desk = Desk(due={"slack:T1": 1}, faults=[ConnectionError(), ConnectionError()])
    async with replica(desk) as engine:
        await desk.until("slack:T1")
        assert engine.health() == ""


async def test_it_says_what_keeps_it_from_working(replica: Working) -> None:
    desk = Desk(faults=[ConnectionError() for _ in range(3)])
    async with replica(desk) as engine:
        async with desk.changed:
            await desk.changed.wait_for(lambda: len(desk.faults) < 2)
        assert engine.health() == "ConnectionError"


async def test_what_is_under_way_is_finished_before_a_stop(replica: Working) -> None:
    desk = Desk(due={"slack:T1": 2})
    desk.hold.clear()
    async with replica(desk):
        await desk.begun.wait()
        asyncio.get_running_loop().call_later(0.05, desk.hold.set)
    assert desk.said == ["slack:T1"]  # the second waits for whoever comes next
    assert desk.given_back == []


async def test_what_cannot_be_finished_is_given_back(replica: Working) -> None:
    desk = Desk(due={"slack:T1": 1})
    desk.hold.clear()
    async with replica(desk, patience=0.01):
        await desk.begun.wait()
    assert (desk.said, desk.given_back) == ([], ["slack:T1"])

    desk.hold.set()
    async with replica(desk):
        await desk.until("slack:T1")
