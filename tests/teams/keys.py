"""How Teams proves who it is: signed tokens, and the keys that a bot checks them with.

https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from secrets import token_urlsafe
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

from teams.faults import Faults
from teams.shape import Json

ISSUER = "https://api.botframework.com"
LIFETIME = 3600  # of a token, in seconds
PATH = "/v1/.well-known"


@cache
def _made(number: int) -> rsa.RSAPrivateKey:
    """Make a key once for all tests: it takes a moment."""
    del number
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Key:
    """A key, and the channels that it may speak for."""

    private: rsa.RSAPrivateKey
    endorsements: tuple[str, ...] = ("msteams",)
    kid: str = field(default_factory=lambda: token_urlsafe(20))

    def public(self) -> Json:
        """Write the public half as a JWK."""
        written = jwt.algorithms.RSAAlgorithm.to_jwk(self.private.public_key())
        more = {"use": "sig", "kid": self.kid, "x5t": self.kid}
        return {**json.loads(written), **more, "endorsements": list(self.endorsements)}


@dataclass
class Keys:
    """The keys of the Bot Framework, and the tokens it signs for `app_id`.

    `stamp` gives the real time, in seconds; `fetches` counts how often the keys were read.
    """

    app_id: str
    stamp: Callable[[], float]
    address: str = ""
    key: Key = field(default_factory=lambda: Key(_made(0)))
    other: Key = field(default_factory=lambda: Key(_made(1), ("webchat",)))
    faults: Faults = field(default_factory=Faults)
    fetches: int = 0
    rotations: int = 1

    def routes(self) -> list[web.RouteDef]:
        """Say where it is asked."""
        return [
            web.get(f"{PATH}/openidconfiguration", self._metadata),
            web.get(f"{PATH}/keys", self._keys),
        ]

    @property
    def url(self) -> str:
        """Give the address of the OpenID metadata."""
        return f"{self.address}{PATH}/openidconfiguration"

    def rotate_keys(self) -> Key:
        """Sign with a new key, and list the old one no more; the old one is returned."""
        old, self.rotations = self.key, self.rotations + 1
        self.key = Key(_made(self.rotations))
        return old

    def forger(self) -> Key:
        """Give a key that is listed nowhere, under the name of the good one."""
        return Key(_made(-1), kid=self.key.kid)

    def mint(
        self,
        service_url: str,
        *,
        key: Key | None = None,
        algorithm: str = "RS256",
        secret: str = "",
        **claims: Any,  # noqa: ANN401 (a claim is any JSON)
    ) -> str:
        """Sign a token; a claim given replaces the good one, and None takes it away.

        `algorithm` may be none, or HS256 with a `secret`.
        """
        now, by = int(self.stamp()), key or self.key
        good: Json = {
            "serviceurl": service_url,
            "nbf": now,
            "exp": now + LIFETIME,
            "iss": ISSUER,
            "aud": self.app_id,
        }
        told = {name: value for name, value in {**good, **claims}.items() if value is not None}
        signed_with = {"none": "", "HS256": secret}.get(algorithm, by.private)
        return jwt.encode(told, signed_with, algorithm, {"kid": by.kid, "x5t": by.kid})

    async def _metadata(self, request: web.Request) -> web.Response:
        if fault := await self.faults.met("metadata"):
            return fault.answer(request)
        known = {
            "issuer": ISSUER,
            "authorization_endpoint": "https://invalid.botframework.com",
            "jwks_uri": f"{self.address}{PATH}/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        }
        return web.json_response(known)

    async def _keys(self, request: web.Request) -> web.Response:
        self.fetches += 1
        if fault := await self.faults.met("keys"):
            return fault.answer(request)
        listed = [self.other.public(), self.key.public()]
        return web.json_response({"keys": listed})
