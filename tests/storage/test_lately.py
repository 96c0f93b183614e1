"""What was read within the second is not read again, and never longer."""

import asyncio

from bot.storage.lately import MOMENT, Lately


async def test_a_crowd_reads_once() -> None:
    clock, reads = [0.0], []

    async def read() -> int:
        reads.append(clock[0])
        return len(reads)

    lately = Lately[int](lambda: clock[0])
    assert [await lately.get("ideas", read) for _ in range(50)] == [1] * 50
    clock[0] += MOMENT
    assert await lately.get("ideas", read) == 2
    assert await lately.get("posts", read) == 3
    lately.forget("ideas")
    assert await lately.get("ideas", read) == 4
    lately.forget_all()
    assert await lately.get("posts", read) == 5


async def test_what_was_being_read_when_it_was_forgotten_is_not_kept() -> None:
    lately = Lately[str](lambda: 0.0)
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def old() -> str:
        begun.set()
        await goes_on.wait()
        return "old"

    async def new() -> str:
        return "new"

    reading = asyncio.ensure_future(lately.get("key", old))
    await begun.wait()
    lately.forget("key")
    assert await lately.get("key", new) == "new"
    goes_on.set()

    assert await reading == "old"
    assert await lately.get("key", old) == "new"
