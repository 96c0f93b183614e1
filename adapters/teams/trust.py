"""Whether an activity comes from the Bot Connector, and was meant for this bot."""

from typing import Any

import jwt

from adapters.teams.keys import Keys

SKEW = 300  # seconds; learn.microsoft.com, "Authenticate requests from the Bot Connector service"
CHANNEL = "msteams"
REQUIRED = ["exp", "iss", "aud"]


class UntrustedError(Exception):
    """A request that does not prove where it comes from; it says what was missing, nothing more."""


class Trust:
    """Checks bearer tokens for one bot."""

    def __init__(self, keys: Keys, app_id: str) -> None:
        """Know the bot's own id: the audience of its tokens."""
        self._keys = keys
        self._app_id = app_id

    async def check(self, authorization: str) -> str:
        """Check a token; give the service address that it speaks for. Raises UntrustedError.

        Raises KeysAwayError where nobody can be told from anybody.
        """
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise UntrustedError("no bearer token")
        try:
            claims = await self._claims(token.strip())
        except (jwt.PyJWTError, UnicodeError) as error:
            raise UntrustedError(type(error).__name__) from None
        return str(claims.get("serviceurl") or claims.get("serviceUrl") or "")

    async def _claims(self, token: str) -> dict[str, Any]:
        kid = jwt.get_unverified_header(token).get("kid")
        known = await self._keys.find(kid) if isinstance(kid, str) else None
        if known is None:
            raise UntrustedError("signed with an unknown key")
        if CHANNEL not in known.endorsements:
            raise UntrustedError("signed with a key for other channels")
        claims: dict[str, Any] = jwt.decode(
            token,
            known.key,
            algorithms=["RS256"],
            audience=self._app_id,
            issuer=known.issuer,
            leeway=SKEW,
            options={"require": REQUIRED},
        )
        return claims
