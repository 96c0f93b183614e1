"""The bot's own token for the Bot Connector: asked for once, and again before it ends."""

import asyncio
import re
import time
from collections.abc import Callable
from typing import Protocol

import aiohttp
from pydantic import BaseModel, ValidationError

from bot.settings import Settings

SCOPE = "https://api.botframework.com"
EARLY = 300.0  # seconds before its end
PATIENCE = 10.0  # seconds
CODE = re.compile(r"AADSTS\d+")


class TokenError(Exception):
    """Microsoft gives no token: its own code, such as AADSTS7000215, or what happened."""


class Granted(BaseModel):
    """A token and the seconds that it lasts."""

    access_token: str
    expires_in: float


class Tokens(Protocol):
    """Gives what proves who writes."""

    async def get(self) -> str:
        """Give a token that is still good; empty where none is asked for. Raises TokenError."""

    def forget(self, token: str) -> None:
        """Ask for another one next time, unless it is another one already."""


class NoTokens:
    """Nobody proves who they are: development, on this machine."""

    async def get(self) -> str:
        """Give nothing."""
        return ""

    def forget(self, token: str) -> None:
        """Have nothing to forget."""


class AppTokens:
    """Tokens of one app, by its secret or by its managed identity."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        settings: Settings,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        """Know the app."""
        self._session = session
        self._settings = settings
        self._tick = tick
        self._token = ""
        self._ends = 0.0
        self._lock = asyncio.Lock()

    async def get(self) -> str:
        """Give the token, fetching it in one flight; raises TokenError."""
        left = self._ends - self._tick()
        if self._token and (left > EARLY or (left > 0 and self._lock.locked())):
            return self._token
        async with self._lock:
            if not self._token or self._ends - self._tick() <= EARLY:
                await self._renew()
            return self._token

    async def _renew(self) -> None:
        """Get another token; where none is given, keep the one that is still good."""
        try:
            granted = await self._ask()
        except TokenError:
            if self._token and self._ends > self._tick():
                return
            raise
        self._token = granted.access_token
        self._ends = self._tick() + granted.expires_in

    def forget(self, token: str) -> None:
        """Ask for another one next time: this one was refused."""
        if token == self._token:  # else it was renewed meanwhile
            self._token = ""

    async def _ask(self) -> Granted:
        identity = self._settings.teams_managed_identity
        try:
            async with asyncio.timeout(PATIENCE), self._asking(identity=identity) as answer:
                if answer.status != 200:  # noqa: PLR2004 (HTTP's own)
                    raise TokenError(_code(await answer.text(), answer.status))
                return Granted.model_validate_json(await answer.text())
        except (aiohttp.ClientError, TimeoutError, ValidationError, ValueError) as error:
            raise TokenError(type(error).__name__) from None

    def _asking(self, *, identity: bool) -> "aiohttp.client._RequestContextManager":
        settings = self._settings
        if identity:  # learn.microsoft.com, "How to use managed identities … to acquire a token"
            asked = {
                "api-version": "2018-02-01",
                "resource": SCOPE,
                "client_id": settings.teams_app_id,
            }
            return self._session.get(
                settings.teams_identity_url, params=asked, headers={"Metadata": "true"}
            )
        form = {
            "grant_type": "client_credentials",
            "client_id": settings.teams_app_id,
            "client_secret": settings.teams_app_password.get_secret_value(),
            "scope": f"{SCOPE}/.default",
        }
        tenant = settings.teams_tenant_id
        return self._session.post(
            f"{settings.teams_login_url}/{tenant}/oauth2/v2.0/token", data=form
        )


def _code(said: str, status: int) -> str:
    """Find Microsoft's own code of a refusal; the rest of its words may name the app's secrets."""
    found = CODE.search(said)
    return found[0] if found else f"HTTP {status}"
