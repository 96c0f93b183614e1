"""Sees every answer of the server: at which door, how long it took, what came of it."""

import logging
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

from aiohttp import web
from aiohttp.typedefs import Middleware

from adapters.web.number import HEADER, number, number_for

log = logging.getLogger(__name__)

SLOW = 3.0  # seconds: Slack waits no longer (docs.slack.dev, "Handling user interaction")
NOWHERE = "nowhere"  # the door of a path that is none of ours
BROKEN = 500
GONE = 499  # they hung up before the answer, as nginx notes it

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Sees(Protocol):
    """Whoever counts the server's answers."""

    def came(self) -> None:
        """See a request come in."""

    def answered(self, door: str, status: int, seconds: float) -> None:
        """See it answered; the door is the route as we wrote it, never the path itself."""


class Nobody:
    """Nobody counts."""

    def came(self) -> None:
        """Let it pass."""

    def answered(self, door: str, status: int, seconds: float) -> None:
        """Let it pass."""


def watched(sees: Sees, *, each: bool = False) -> Middleware:
    """Make the middleware; `each` notes every request in the log, else only the slow ones."""

    @web.middleware
    async def see(request: web.Request, handler: Handler) -> web.StreamResponse:
        number.set(number_for(request.headers.get(HEADER)))
        sees.came()
        began, status = time.perf_counter(), BROKEN
        try:
            answer = await handler(request)
            status = answer.status
        except web.HTTPException as refusal:
            status = refusal.status
            raise
        except BaseException as error:
            status = BROKEN if isinstance(error, Exception) else GONE
            raise
        else:
            return answer
        finally:
            seconds, door = time.perf_counter() - began, _door(request)
            sees.answered(door, status, seconds)
            if each or seconds > SLOW:
                _note(request.method, door, status, seconds)

    return see


def _door(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else NOWHERE


def _note(method: str, door: str, status: int, seconds: float) -> None:
    level = logging.WARNING if seconds > SLOW else logging.INFO
    ms = round(seconds * 1000)
    known = {"door": door, "status": status, "ms": ms}
    log.log(level, "%s %s: %s in %s ms", method, door, status, ms, extra=known)
