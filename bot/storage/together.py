"""Many who ask at once are answered at once: one look and one transaction for all of them."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Q = TypeVar("Q")
A = TypeVar("A")
MOST = 200  # questions answered at once
STILL = 3  # turns of the loop in which nobody else asks: who is at the door already comes in


class Together(Generic[Q, A]):
    """Answers all that is asked at the same moment in one go: the more, the less each costs.

    Nobody hears an answer before what it notes is committed.
    """

    def __init__(self, answer: Callable[[Sequence[Q]], Awaitable[Sequence[A]]]) -> None:
        """Begin with nobody waiting; `answer` gives an answer for each question, in order."""
        self._answer = answer
        self._waiting: list[tuple[Q, asyncio.Future[A]]] = []
        self._task: asyncio.Task[None] | None = None

    async def ask(self, question: Q) -> A:
        """Wait for the answer; raises what answering raised."""
        heard: asyncio.Future[A] = asyncio.get_running_loop().create_future()
        self._waiting.append((question, heard))
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._work())
        return await heard

    async def _work(self) -> None:
        while self._waiting:
            await self._all_in()
            some, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            try:
                await self._tell(some)
            except Exception:  # noqa: BLE001 (each then hears of its own trouble)
                for one in some:
                    await self._alone(*one)

    async def _all_in(self) -> None:
        """Wait until nobody else comes; somebody alone does not notice."""
        still = came = 0
        while still < STILL and len(self._waiting) < MOST:
            still = still + 1 if len(self._waiting) == came else 0
            came = len(self._waiting)
            await asyncio.sleep(0)

    async def _tell(self, some: Sequence[tuple[Q, "asyncio.Future[A]"]]) -> None:
        answers = await self._answer([question for question, _ in some])
        for (_, heard), answer in zip(some, answers, strict=True):
            if not heard.done():  # who asked may have left
                heard.set_result(answer)

    async def _alone(self, question: Q, heard: "asyncio.Future[A]") -> None:
        try:
            await self._tell([(question, heard)])
        except Exception as error:  # noqa: BLE001 (whoever asked hears it)
            if not heard.done():
                heard.set_exception(error)
