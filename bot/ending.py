"""How long there is to finish what is under way, once the bot was told to stop."""

import time
from collections.abc import Callable

WHOLE = 8.5  # seconds; whoever runs us ends us by force after ten


class Ending:
    """One allowance of seconds for everything that must finish, however many wait for it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, whole: float = WHOLE) -> None:
        self._clock = clock
        self._whole = whole
        self._ends: float | None = None

    @property
    def begun(self) -> bool:
        """Whether the bot was told to stop."""
        return self._ends is not None

    def begin(self, after: float = 0.0) -> None:
        """Count from so many seconds from now; told twice, it counts from the first time."""
        if self._ends is None:
            self._ends = self._clock() + after + self._whole

    def left(self, most: float) -> float:
        """Give the seconds that one may still wait, so many at most; never less than none."""
        if self._ends is None:
            return most
        return max(0.0, min(most, self._ends - self._clock()))
