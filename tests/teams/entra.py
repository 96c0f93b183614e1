"""Where a bot gets its token: Entra's client credentials, and a managed identity of Azure.

https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex, token_urlsafe
from urllib.parse import urlsplit

from aiohttp import web

from teams.faults import Faults
from teams.shape import Json

SCOPE = "https://api.botframework.com/.default"
RESOURCE = "https://api.botframework.com"
LIFETIME = 3600  # of a token, in seconds
SECRET_WRONG = 7000215
APP_UNKNOWN = 700016
TENANT_UNKNOWN = 90002
SCOPE_INVALID = 70011
GRANT_UNSUPPORTED = 70003


@dataclass
class Entra:
    """The tokens of one app in one tenant; `stamp` gives the real time, in seconds.

    `asked` is what every call for a token carried, in their order.
    """

    tenant: str
    app_id: str
    stamp: Callable[[], float]
    secret: str = field(default_factory=lambda: token_hex(20))
    faults: Faults = field(default_factory=Faults)
    asked: list[Json] = field(default_factory=list)
    tokens: dict[str, float] = field(default_factory=dict)  # until when, by the token

    def routes(self) -> list[web.RouteDef]:
        """Say where it is asked."""
        return [
            web.post("/{tenant}/oauth2/v2.0/token", self._by_secret),
            web.get("/metadata/identity/oauth2/token", self._by_identity, allow_head=False),
        ]

    def mint(self) -> str:
        """Give a token, good for an hour."""
        token = token_urlsafe(32)
        self.tokens[token] = self.stamp() + LIFETIME
        return token

    def knows(self, token: str) -> bool:
        """Tell whether a token is good."""
        return self.tokens.get(token, 0) > self.stamp()

    def revoke_tokens(self) -> None:
        """Make every token worthless."""
        self.tokens.clear()

    async def _by_secret(self, request: web.Request) -> web.Response:
        form = {key: str(value) for key, value in (await request.post()).items()}
        tenant = request.match_info["tenant"]
        self.asked.append({"tenant": tenant, **form})
        if fault := await self.faults.met("token"):
            return fault.answer(request)
        if refusal := self._refusal(tenant, form):
            return refusal
        granted = {"token_type": "Bearer", "expires_in": LIFETIME, "ext_expires_in": LIFETIME}
        return web.json_response({**granted, "access_token": self.mint()})

    def _refusal(self, tenant: str, form: dict[str, str]) -> web.Response | None:
        if tenant != self.tenant:
            return _refused("invalid_request", TENANT_UNKNOWN, f"Tenant '{tenant}' not found.")
        if form.get("grant_type") != "client_credentials":
            said = "The app requested an unsupported grant type."
            return _refused("unsupported_grant_type", GRANT_UNSUPPORTED, said)
        if (name := form.get("client_id")) != self.app_id:
            said = f"Application with identifier '{name}' was not found in the directory."
            return _refused("unauthorized_client", APP_UNKNOWN, said)
        if form.get("client_secret") != self.secret:
            said = "Invalid client secret provided."
            return _refused("invalid_client", SECRET_WRONG, said, status=401)
        if (scope := form.get("scope")) != SCOPE:
            said = f"The provided value for scope {scope} is not valid."
            return _refused("invalid_scope", SCOPE_INVALID, said)
        return None

    async def _by_identity(self, request: web.Request) -> web.Response:
        """Answer as a machine of Azure does, where the figures are texts."""
        self.asked.append(dict(request.query))
        if fault := await self.faults.met("identity"):
            return fault.answer(request)
        if request.headers.get("Metadata") != "true":
            return _bad_identity("bad_request_102", "Required metadata header not specified")
        if "api-version" not in request.query:
            return _bad_identity("bad_request", "Required api-version not specified")
        if urlsplit(request.query.get("resource", "")).hostname != urlsplit(RESOURCE).hostname:
            return _bad_identity("invalid_resource", "AADSTS500011: resource not found")
        if request.query.get("client_id") != self.app_id:
            return _bad_identity("invalid_request", "Identity not found")
        until = {"expires_in": str(LIFETIME), "expires_on": str(int(self.stamp()) + LIFETIME)}
        granted = {"access_token": self.mint(), "token_type": "Bearer", "resource": RESOURCE}
        return web.json_response({**granted, **until})


def _refused(error: str, code: int, said: str, status: int = 400) -> web.Response:
    body = {
        "error": error,
        "error_description": f"AADSTS{code}: {said}",
        "error_codes": [code],
        "trace_id": token_hex(16),
        "correlation_id": token_hex(16),
    }
    return web.json_response(body, status=status)


def _bad_identity(error: str, said: str) -> web.Response:
    return web.json_response({"error": error, "error_description": said}, status=400)
