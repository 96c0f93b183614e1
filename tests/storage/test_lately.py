"""What was read within the second is not read again, and never longer."""

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
