"""Says things to the Bot Connector: one pool of connections, retried where Teams asks for it."""

import asyncio
import logging
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp

from adapters.teams.addresses import Addresses
from adapters.teams.token import Tokens

log = logging.getLogger(__name__)

TIMEOUT = 15.0  # seconds for one call
POOL = 100  # calls at once
TRIES = 4  # after the first one
AGAIN = frozenset({412, 429, 502, 504})  # learn.microsoft.com, "Optimize your bot: rate limiting"
FIRST_PAUSE = 0.5  # seconds, doubled each time
LONGEST_PAUSE = 30.0  # who is asked to wait longer gives up
UNAUTHORIZED = 401

Json = Mapping[str, Any]


class ConnectorError(Exception):
    """The Bot Connector refused: its status and its code, such as 403 MessageWritesBlocked."""

    def __init__(self, status: int, code: str, after: float | None = None) -> None:
        """Keep what was said and the seconds to wait; never the message that was refused."""
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code
        self.after = after


@dataclass(frozen=True, slots=True)
class Where:
    """A conversation, and the service through which it is reached."""

    service: str
    conversation: str


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait before the next try."""

    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random

    async def wait(self, turn: int, asked: float | None) -> None:
        """Wait as long as was asked for, else twice as long each time, never all at once."""
        usual = FIRST_PAUSE * 2**turn * (0.5 + self.chance())
        await self.sleep(usual if asked is None else asked + self.chance())


class Connector:
    """The way to the conversations."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        tokens: Tokens,
        addresses: Addresses,
        pace: Pace | None = None,
    ) -> None:
        """Speak over a session, with a token, to the addresses that are allowed."""
        self._session = session
        self._tokens = tokens
        self._addresses = addresses
        self._pace = pace or Pace()

    async def send(self, where: Where, activity: Json, *, again: bool = True) -> str:
        """Post an activity, once only unless `again`; the id under which it can be changed."""
        there = _activities(where)
        said = await self._call("POST", where.service, there, activity, again=again)
        return str(said.get("id", ""))

    async def update(self, where: Where, activity_id: str, activity: Json) -> None:
        """Put another activity in the place of one."""
        path = f"{_activities(where)}/{quote(activity_id, safe='')}"
        await self._call("PUT", where.service, path, {**activity, "id": activity_id})

    async def delete(self, where: Where, activity_id: str) -> None:
        """Take an activity away."""
        path = f"{_activities(where)}/{quote(activity_id, safe='')}"
        await self._call("DELETE", where.service, path)

    async def begin(self, service: str, bot: str, member: str, tenant: str) -> Where:
        """Open the private conversation with somebody, or find it again."""
        asked = {
            "bot": {"id": bot},
            "members": [{"id": member}],
            "isGroup": False,
            "tenantId": tenant,
            "channelData": {"tenant": {"id": tenant}},
        }
        said = await self._call("POST", service, "/v3/conversations", asked)
        return Where(service, str(said.get("id", "")))

    async def member(self, where: Where, user: str) -> Json:
        """Read what Teams tells of somebody in a conversation."""
        path = f"/v3/conversations/{quote(where.conversation, safe='')}/members"
        return await self._call("GET", where.service, f"{path}/{quote(user, safe='')}")

    async def _call(
        self, method: str, service: str, path: str, body: Json | None = None, *, again: bool = True
    ) -> Json:
        """Call, and again where that may help; raises ConnectorError, TokenError, ClientError."""
        if not self._addresses.allow(service):
            raise ConnectorError(0, "an address that is not the Bot Connector's")
        url = service.rstrip("/") + path
        for turn in range(TRIES + 1):
            last = turn == TRIES or not again
            try:
                status, said, after = await self._once(method, url, body)
            except (aiohttp.ClientConnectionError, TimeoutError):
                if last:
                    raise
                status, said, after = 504, {}, None
            if status < 300:  # noqa: PLR2004 (HTTP's own; no redirection is followed)
                return said
            renewed = status == UNAUTHORIZED and turn == 0
            if not renewed and (last or status not in AGAIN or (after or 0) > LONGEST_PAUSE):
                raise ConnectorError(status, _code(said), after)
            if not renewed:
                await self._pace.wait(turn, after)
        raise AssertionError("the last turn returns or raises")

    async def _once(
        self, method: str, url: str, body: Json | None
    ) -> tuple[int, dict[str, Any], float | None]:
        token = await self._tokens.get()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        async with self._session.request(
            method, url, json=body, headers=headers, allow_redirects=False
        ) as answer:
            if answer.status == UNAUTHORIZED:
                self._tokens.forget(token)
            return answer.status, await _json(answer), _seconds(answer.headers.get("Retry-After"))


def _activities(where: Where) -> str:
    return f"/v3/conversations/{quote(where.conversation, safe='')}/activities"


async def _json(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    try:
        said = await answer.json(content_type=None)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _code(said: Json) -> str:
    told = said.get("error")
    return str(told.get("code", ""))[:100] if isinstance(told, dict) else ""


def _seconds(after: str | None) -> float | None:
    try:
        return max(0.0, float(after)) if after else None
    except ValueError:
        return None


@asynccontextmanager
async def open_session() -> AsyncIterator[aiohttp.ClientSession]:
    """Open the one session through which everything is said."""
    timeout = aiohttp.ClientTimeout(total=TIMEOUT)
    pool = aiohttp.TCPConnector(limit=POOL)
    async with aiohttp.ClientSession(timeout=timeout, connector=pool) as session:
        yield session
