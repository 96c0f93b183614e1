"""The bot's own token for the Bot Connector: asked for once, and again before it ends."""

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

import aiohttp
from pydantic import BaseModel, ValidationError

from bot.settings import Settings

SCOPE = "https://api.botframework.com"
EARLY = 300.0  # seconds before its end
PATIENCE = 10.0  # seconds


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

    def forget(self) -> None:
        """Ask for another one next time."""


class NoTokens:
    """Nobody proves who they are: development, on this machine."""

    async def get(self) -> str:
        """Give nothing."""
        return ""

    def forget(self) -> None:
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
                granted = await self._ask()
                self._token = granted.access_token
                self._ends = self._tick() + granted.expires_in
            return self._token

    def forget(self) -> None:
        """Ask for another one next time: this one was refused."""
        self._token = ""

    async def _ask(self) -> Granted:
        identity = self._settings.teams_managed_identity
        try:
            async with asyncio.timeout(PATIENCE), self._asking(identity=identity) as answer:
                said = await answer.json(content_type=None)
                if answer.status != 200:  # noqa: PLR2004 (HTTP's own)
                    raise TokenError(_code(said, answer.status))
                return Granted.model_validate(said)
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


def _code(said: object, status: int) -> str:
    """Find Microsoft's own code of a refusal; the rest of its words may name the app's secrets."""
    told = str(said.get("error_description", "")) if isinstance(said, dict) else ""
    code = told.partition(":")[0]
    return code if code.startswith("AADSTS") else f"HTTP {status}"
