"""What goes wrong on demand: errors, dropped and slow answers, and Slack's rates."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import web

from slack.calls import Call, Method

BURST = 3  # messages to one channel at once: Slack allows “short bursts” and says no figure
A_CHANNEL = "chat.postMessage"


@dataclass
class Fault:
    """What becomes of the next calls of a method: `status` 0 drops the connection.

    With `error`, the answer is Slack's `ok: false`. With `until`, it waits for the event. With
    `done`, the method does its work first, and only the answer is lost.
    """

    times: int
    status: int
    error: str
    retry_after: int | None
    until: asyncio.Event | None
    done: bool

    @property
    def spoils(self) -> bool:
        """Tell whether the answer is anything but late."""
        return self.status != web.HTTPOk.status_code or bool(self.error)

    def answer(self, request: web.Request) -> web.Response:
        """Give the spoilt answer."""
        if self.status == 0 and request.transport:
            request.transport.abort()
        if self.error:
            return web.json_response({"ok": False, "error": self.error})
        if self.status == web.HTTPTooManyRequests.status_code:
            return refused(self.retry_after or 1)
        return web.Response(status=self.status or 500, text="upstream error")


def refused(seconds: int) -> web.Response:
    """Say that there were too many calls (https://docs.slack.dev/apis/web-api/rate-limits)."""
    answer = {"ok": False, "error": "ratelimited"}
    return web.json_response(answer, status=429, headers={"Retry-After": str(seconds)})


@dataclass
class Faults:
    """The faults that a test ordered, by method."""

    waiting: dict[str, list[Fault]] = field(default_factory=dict)

    def take(self, method: str) -> Fault | None:
        """Take the fault that is next for a method."""
        queue = self.waiting.get(method, [])
        if not queue:
            return None
        queue[0].times -= 1
        return queue[0] if queue[0].times else queue.pop(0)


@dataclass
class Bucket:
    """A right to call that fills up again with time; `full` calls at once, `rate` a second."""

    full: float
    rate: float
    left: float
    at: float

    def wait(self, now: float) -> float:
        """Take a call, or say how many seconds to wait for it."""
        self.left = min(self.full, self.left + (now - self.at) * self.rate)
        self.at = now
        if self.left >= 1:
            self.left -= 1
            return 0
        return (1 - self.left) / self.rate


@dataclass
class Rates:
    """How often a method may be called, by workspace, and by channel where it posts."""

    on: bool = False
    buckets: dict[tuple[str, str], Bucket] = field(default_factory=dict)

    def wait(self, call: Call, method: Method) -> int:
        """Say how many whole seconds a call must wait; 0 lets it pass."""
        if not self.on:
            return 0
        per_channel = call.method == A_CHANNEL
        key = (call.method, call.text("channel") if per_channel else call.token)
        full = BURST if per_channel else method.per_minute
        rate = 1.0 if per_channel else method.per_minute / 60
        bucket = self.buckets.setdefault(key, Bucket(full, rate, full, call.at))
        return -int(-bucket.wait(call.at) // 1)
