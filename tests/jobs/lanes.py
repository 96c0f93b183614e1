"""What there is to do, as a test says."""

import asyncio
from dataclasses import dataclass, field, replace


@dataclass
class Desk:
    """Lanes with so many things to say each; what is said is written down."""

    due: dict[str, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    given_back: list[str] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)  # of the next looks
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    hold: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    at_once: dict[str, int] = field(default_factory=dict)
    most: int = 0  # how often one lane was drained at the same time
    speaks: tuple[str, ...] = ()  # the platforms that can be spoken on from here; empty: any
    astray: list[str] = field(default_factory=list)  # lanes that came here and cannot be said

    def __post_init__(self) -> None:
        """Nothing is held up unless a test says so."""
        self.hold.set()

    async def busy(self) -> list[str]:
        """Name the lanes where something is due."""
        if self.faults:
            fault = self.faults.pop(0)
            await self._tell()
            raise fault
        return [name for name, many in self.due.items() if many and self._can_say(name)]

    async def lane(self, name: str) -> int:
        """Say one thing of a lane."""
        if not self._can_say(name):
            self.astray.append(name)
            return 0
        self.at_once[name] = self.at_once.get(name, 0) + 1
        self.most = max(self.most, self.at_once[name])
        try:
            return await self._say(name)
        except asyncio.CancelledError:
            self.given_back.append(name)
            raise
        finally:
            self.at_once[name] -= 1

    async def until(self, *said: str) -> None:
        """Wait until these were said, in any order."""
        async with self.changed:
            await self.changed.wait_for(lambda: sorted(self.said) == sorted(said))

    async def until_faults_are_over(self) -> None:
        """Wait until every fault was met."""
        async with self.changed:
            await self.changed.wait_for(lambda: not self.faults)

    def beside(self, *speaks: str) -> "Desk":
        """What a replica with other platforms' settings sees of the same tables."""
        return replace(self, speaks=speaks, astray=[])

    def _can_say(self, name: str) -> bool:
        return not self.speaks or name.partition(":")[0] in self.speaks

    async def _say(self, name: str) -> int:
        if not self.due.get(name):
            return 0
        self.begun.set()
        await self.hold.wait()
        self.due[name] -= 1
        self.said.append(name)
        await self._tell()
        return 1

    async def _tell(self) -> None:
        async with self.changed:
            self.changed.notify_all()
