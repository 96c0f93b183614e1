"""All that is done in lanes, as one: what is said first, and what was said and changes."""

import asyncio
from typing import Protocol


class Deals(Protocol):
    """Something that is done in lanes."""

    async def busy(self) -> list[str]:
        """Name the lanes where something is due."""

    async def lane(self, name: str, /) -> int:
        """Do what is due in a lane now; how many were dealt with."""


class Lanes:
    """Several of them, which do not wait for one another within a lane."""

    def __init__(self, *parts: Deals) -> None:
        """Do all of these."""
        self._parts = parts

    async def busy(self) -> list[str]:
        """Name the lanes where something is due."""
        return sorted({lane for part in self._parts for lane in await part.busy()})

    async def lane(self, name: str) -> int:
        """Do what is due in a lane now; how many were dealt with."""
        return sum(await asyncio.gather(*(part.lane(name) for part in self._parts)))
