"""What was read a moment ago need not be read again: a crowd that asks at once asks once."""

import time
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 10_000  # things kept in mind
MOMENT = 1.0  # seconds

Tick = Callable[[], float]  # seconds that only grow


class Lately(Generic[T]):
    """Keeps what was read, by key, for a second."""

    def __init__(self, tick: Tick = time.monotonic) -> None:
        """Begin with nothing in mind."""
        self._tick = tick
        self._kept: dict[Hashable, tuple[float, T]] = {}

    async def get(self, key: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        """Give what was read within the second, else read it."""
        now = self._tick()
        kept = self._kept.get(key)
        if kept and now - kept[0] < MOMENT:
            return kept[1]
        if len(self._kept) >= MOST:
            self.forget_all()
        found = await read()
        self._kept[key] = (now, found)
        return found

    def forget_all(self) -> None:
        """Read everything anew next time."""
        self._kept.clear()

    def forget(self, key: Hashable) -> None:
        """Read it anew next time."""
        self._kept.pop(key, None)
