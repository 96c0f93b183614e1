"""Which engine works, and what comes with time beside it."""

import asyncio

import pytest
from jobs.lanes import Desk

from adapters.jobs import working as module
from adapters.jobs.embedded import Embedded
from adapters.jobs.pgqueuer import PgQueuerEngine
from adapters.jobs.working import engine_for, working

POSTGRES = "postgres://pv@db/pv"


def test_the_address_chooses_the_engine() -> None:
    woken = asyncio.Event()
    assert isinstance(engine_for("sqlite://pv.db", woken), Embedded)
    assert isinstance(engine_for(POSTGRES, woken), PgQueuerEngine)


def test_without_the_extra_replicas_look_by_themselves_and_say_so(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    monkeypatch.setattr(module, "find_spec", lambda _name: None)  # as where it is not installed
    assert isinstance(engine_for(POSTGRES, asyncio.Event()), Embedded)
    assert "PgQueuer is not installed" in caplog.text


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

    engine = Embedded(asyncio.Event())
    async with working(engine, Desk(), tend, stop=asyncio.Event(), sleep=sleep):
        await enough.wait()
    assert minutes[:2] == [60.0, 60.0]


async def test_told_to_stop_it_finishes_before_the_context_ends() -> None:
    desk, stop = Desk(due={"slack:T1": 1}), asyncio.Event()
    desk.hold.clear()

    async def nothing() -> None:
        pass

    async with working(Embedded(asyncio.Event()), desk, nothing, stop=stop):
        await desk.begun.wait()
        stop.set()
        desk.hold.set()
        await desk.until("slack:T1")
        desk.due["slack:T1"] = 1
    assert desk.said == ["slack:T1"]
