"""The keys that the Bot Connector signs with: fetched once, and again when an unknown one signs."""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import aiohttp
import jwt
from pydantic import BaseModel, Field, ValidationError

ISSUER = "https://api.botframework.com"
KEPT = 24 * 3600.0  # seconds; Microsoft turns its keys over weeks
AGAIN = 60.0  # seconds before an unknown key makes us look again
SOON = 5.0  # the same, while no key is known
PATIENCE = 5.0  # seconds for both pages


class KeysAwayError(Exception):
    """Microsoft's keys cannot be read, so nobody can prove who they are."""


class Metadata(BaseModel):
    """What we read of the OpenID configuration."""

    issuer: str = ISSUER
    jwks_uri: str


class Listed(BaseModel):
    """The keys of the page that the configuration names, of every kind."""

    keys: tuple[dict[str, Any], ...]


class Key(BaseModel):
    """A signing key, and the channels that it may sign for."""

    kid: Annotated[str, Field(min_length=1)]
    kty: str
    n: str = ""
    e: str = ""
    endorsements: tuple[str, ...] = ()

    def public(self) -> Any:  # noqa: ANN401 (PyJWT takes the key of any algorithm)
        """Give the key as PyJWT wants it."""
        return jwt.PyJWK({"kty": self.kty, "n": self.n, "e": self.e}, algorithm="RS256").key


class Known(BaseModel):
    """A key that is known, ready to check with."""

    key: Any
    issuer: str
    endorsements: tuple[str, ...]


class Keys:
    """Finds the key of a token."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        address: str,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        """Know where the OpenID configuration stands."""
        self._session = session
        self._address = address
        self._tick = tick
        self._known: Mapping[str, Known] = {}
        self._fetched_at: float | None = None
        self._tried_at: float | None = None
        self._lock = asyncio.Lock()

    async def find(self, kid: str) -> Known | None:
        """Find a key by its number, None if unknown; KeysAwayError where none can be read."""
        if not self._fresh() or kid not in self._known:
            await self._look(kid)
        if self._fetched_at is None:
            raise KeysAwayError
        return self._known.get(kid)

    def _fresh(self) -> bool:
        return self._fetched_at is not None and self._tick() - self._fetched_at < KEPT

    async def _look(self, kid: str) -> None:
        """Fetch the keys, one flight at a time and at most once a minute."""
        async with self._lock:
            if self._fresh() and kid in self._known:
                return  # somebody else has just looked
            pause = AGAIN if self._known else SOON
            if self._tried_at is not None and self._tick() - self._tried_at < pause:
                return
            self._tried_at = self._tick()
            try:
                self._known = await self._fetch()
            except (aiohttp.ClientError, TimeoutError, ValidationError, ValueError, jwt.PyJWTError):
                return  # the keys of before still hold; the next unknown one looks again
            self._fetched_at = self._tick()

    async def _fetch(self) -> Mapping[str, Known]:
        async with asyncio.timeout(PATIENCE):
            about = Metadata.model_validate(await self._read(self._address))
            found = Listed.model_validate(await self._read(about.jwks_uri))
        keys = [Key.model_validate(one) for one in found.keys if one.get("kty") == "RSA"]
        return {
            key.kid: Known(key=key.public(), issuer=about.issuer, endorsements=key.endorsements)
            for key in keys
        }

    async def _read(self, address: str) -> Any:  # noqa: ANN401 (JSON)
        async with self._session.get(address, raise_for_status=True) as answer:
            return await answer.json(content_type=None)
