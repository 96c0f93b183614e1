"""The port of an engine: what it is given to do, and the three things asked of it."""

import asyncio
from collections.abc import Callable
from typing import Protocol

SWEEP = 1.0  # seconds between two looks at what is due
BREATH = 0.05  # the same where every answer wakes us
PATIENCE = 5.0  # seconds given to what is under way when the bot stops

Patience = Callable[[], float]  # the seconds there still are


class Work(Protocol):
    """What there is to do."""

    async def busy(self) -> list[str]:
        """Name the lanes where something is due."""

    async def lane(self, name: str, /) -> int:
        """Say what is due in a lane; how many were dealt with.

        Cancelled, it leaves what it took so that another can take it.
        """


class Engine(Protocol):
    """What hands lanes to whoever drains them: one process alone, or one of many."""

    @property
    def name(self) -> str:
        """What it is called in the log."""

    def wake(self) -> None:
        """Look at once: something may be due."""

    async def run(self, work: Work, stop: asyncio.Event, patience: Patience) -> None:
        """Hand work out until `stop` is set and the engine is woken, then finish.

        What is under way has the seconds of `patience` to end, and is cancelled then. A database
        that is away is waited for: only a cancellation is raised.
        """

    def health(self) -> str:
        """Say in a word or two what keeps it from working; empty where nothing does."""
