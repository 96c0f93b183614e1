"""The door where Teams knocks: who it is and what it says are looked at before anything is done."""

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from aiohttp import web
from pydantic import ValidationError

from adapters.teams.activities import Activity
from adapters.teams.addresses import Addresses
from adapters.teams.keys import KeysAwayError
from adapters.teams.people import PLATFORM
from adapters.teams.trust import CHANNEL, Trust, UntrustedError
from adapters.teams.turn import Answer

log = logging.getLogger(__name__)

PATH = "/api/messages"


class Remembers(Protocol):
    """The part of the bot asked here."""

    async def first_time(self, platform: str, key: str, /) -> bool:
        """Say whether nobody took this activity yet, and take it."""


Turn = Callable[[Activity], Awaitable[Answer]]


class Door:
    """Lets in what comes from the Bot Connector and concerns our organisation, each thing once."""

    def __init__(
        self, memory: Remembers, turn: Turn, trust: Trust | None, addresses: Addresses, tenant: str
    ) -> None:
        """Lead to a turn; without `trust` everybody is believed (development only)."""
        self._memory = memory
        self._turn = turn
        self._trust = trust
        self._addresses = addresses
        self._tenant = tenant

    async def knock(self, request: web.Request) -> web.Response:
        """Answer one request: 401 for a stranger, 400 for what Teams never says."""
        service = await self._trusted(request.headers.get("Authorization", ""))
        told = _told(await request.read())
        if service is not None and told.service_url.rstrip("/") != service.rstrip("/"):
            raise _stranger("a token for another service address")
        if service is not None and told.channel_id != CHANNEL:
            raise _stranger("another channel than Teams")
        if not self._addresses.allow(told.service_url):
            raise _stranger("a service address that is not the Bot Connector's")
        if self._tenant and told.tenant not in ("", self._tenant):
            raise web.HTTPForbidden(text="this organisation is not served here")
        if told.type != "invoke" and told.id and not await self._first(told):
            return web.Response()
        status, body = await self._turn(told)
        if body is None:
            return web.Response(status=status)
        return web.json_response(body, status=status)

    async def _trusted(self, authorization: str) -> str | None:
        if self._trust is None:
            return None
        try:
            return await self._trust.check(authorization)
        except UntrustedError as error:
            raise _stranger(str(error)) from None
        except KeysAwayError:
            log.warning("Microsoft's keys cannot be read: nobody can be let in")
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "10"}) from None

    async def _first(self, told: Activity) -> bool:
        return await self._memory.first_time(PLATFORM, f"{told.id}|{told.conversation.id}")


def _stranger(why: str) -> web.HTTPUnauthorized:
    log.info("somebody knocked who is not let in: %s", why)
    return web.HTTPUnauthorized(headers={"WWW-Authenticate": "Bearer"})


def _told(raw: bytes) -> Activity:
    try:
        body: Any = json.loads(raw)
        return Activity.model_validate(body)
    except ValidationError as error:
        faults = error.errors(include_input=False)
        fields = {".".join(map(str, fault["loc"])) for fault in faults}
        log.info("a malformed activity: %s", ", ".join(sorted(fields))[:200])
    except (ValueError, RecursionError):
        log.info("a malformed activity: the body")
    raise web.HTTPBadRequest
