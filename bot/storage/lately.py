"""What was read a moment ago need not be read again: a crowd that asks at once reads once."""

import time
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 10_000  # things kept in mind
MOMENT = 1.0  # seconds

Tick = Callable[[], float]  # seconds that only grow


class Lately(Generic[T]):
    """Keeps what was read, by key, for a second or for so many."""

    def __init__(self, tick: Tick = time.monotonic, seconds: float = MOMENT) -> None:
        """Begin with nothing in mind."""
        self._tick = tick
        self._seconds = seconds
        self._kept: dict[Hashable, tuple[float, T]] = {}
        self._forgotten = 0  # times: what was being read meanwhile is out of date

    async def get(self, key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        """Give what was read lately, else read it; meanwhile the others get what was known."""
        if kept := self._fresh(key):
            return kept[0]
        forgotten = self._forgotten
        found = await read()
        return self._keep(key, found) if forgotten == self._forgotten else found

    def known(self, key: Hashable) -> T | None:
        """Give what was read last, however long ago; None where nothing was."""
        return next(iter(self._kept.get(key, ())[1:]), None)

    def made(self, key: Hashable, make: Callable[[], T]) -> T:
        """Give what was made lately, else make it."""
        kept = self._fresh(key)
        return kept[0] if kept else self._keep(key, make())

    def _fresh(self, key: Hashable) -> tuple[T] | None:
        now = self._tick()
        at, *kept = self._kept.get(key, (now,))
        if not kept:
            return None
        if now - at < self._seconds:
            return (kept[0],)
        self._kept[key] = (now, kept[0])
        return None

    def _keep(self, key: Hashable, found: T) -> T:
        if len(self._kept) >= MOST:
            self.forget_all()
        self._kept[key] = (self._tick(), found)
        return found

    def forget_all(self) -> None:
        """Read everything anew next time."""
        self._forgotten += 1
        self._kept.clear()

    def forget(self, key: Hashable) -> None:
        """Read it anew next time."""
        self._forgotten += 1
        self._kept.pop(key, None)
