"""What goes wrong on demand: refusals, late answers, lost answers, and Teams' rates."""

import asyncio
import math
from dataclasses import dataclass, field

from aiohttp import web

CODES = {
    412: "PreconditionFailed",
    429: "Throttled",
    500: "ServiceError",
    502: "BadGateway",
    504: "GatewayTimeout",
}
Windows = tuple[tuple[float, int], ...]
# (seconds, calls), by bot and conversation: …/microsoftteams/platform/bots/how-to/rate-limit
WRITES: Windows = ((1, 7), (2, 8), (30, 60), (3600, 1800))
READS: Windows = ((1, 14), (2, 16), (30, 120), (3600, 3600))


@dataclass
class Fault:
    """What becomes of the next calls named `on` (of any, where that is empty).

    A `status` of 0 drops the connection, one of 200 is an answer that is only late. With
    `until`, the call waits for the event. With `done`, the work is done first, and only the
    answer is lost.
    """

    status: int
    times: int = 1
    on: str = ""
    retry_after: int | None = None
    until: asyncio.Event | None = None
    done: bool = False

    @property
    def spoils(self) -> bool:
        """Tell whether the answer is anything but late."""
        return self.status != web.HTTPOk.status_code

    def answer(self, request: web.Request) -> web.Response:
        """Give the spoilt answer."""
        if not self.status and request.transport:
            request.transport.abort()
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        said = {"code": CODES.get(self.status, "ServiceError"), "message": "ordered by a test"}
        return web.json_response({"error": said}, status=self.status or 500, headers=headers)


@dataclass
class Faults:
    """The faults that a test ordered; `latency` is how many seconds every answer takes."""

    latency: float = 0
    waiting: list[Fault] = field(default_factory=list)

    async def met(self, name: str) -> Fault | None:
        """Wait as ordered, and take the fault that spoils this call."""
        if self.latency:
            await asyncio.sleep(self.latency)
        fault = self._take(name)
        if fault and fault.until:
            await fault.until.wait()
        return fault if fault and fault.spoils else None

    def _take(self, name: str) -> Fault | None:
        found = next((one for one in self.waiting if one.on in ("", name)), None)
        if found:
            found.times -= 1
            if not found.times:
                self.waiting.remove(found)
        return found


@dataclass
class Rates:
    """How often the bot may write to a conversation, by the clock of the test."""

    on: bool = False
    past: dict[tuple[str, Windows], list[float]] = field(default_factory=dict)

    def wait(self, place: str, windows: Windows, now: float) -> int:
        """Count a call, or say how many whole seconds it must wait; 0 lets it pass."""
        if not self.on:
            return 0
        moments = self.past.setdefault((place, windows), [])
        seconds = max(_wait(moments, window, most, now) for window, most in windows)
        if seconds > 0:
            return max(1, math.ceil(seconds))
        moments.append(now)
        return 0


def _wait(moments: list[float], window: float, most: int, now: float) -> float:
    recent = [moment for moment in moments if moment > now - window]
    return recent[-most] + window - now if len(recent) >= most else 0
