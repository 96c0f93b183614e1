"""A bot of a few lines, that checks tokens and answers what a test tells it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import jwt
from aiohttp import ClientSession, web

from teams.fake import FakeTeams
from teams.keys import ISSUER
from teams.shape import Json


@dataclass
class Listening:
    """What a bot heard, and what it answers next; without a word it says 200 and nothing."""

    teams: FakeTeams
    session: ClientSession
    heard: list[Json] = field(default_factory=list)
    answers: list[object] = field(default_factory=list)

    async def hear(self, request: web.Request) -> web.Response:
        """Take an activity; an answer that is None never comes."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not await self._trusts(token):
            return web.Response(status=401)
        self.heard.append(await request.json())
        answer = self.answers.pop(0) if self.answers else {}
        if answer is None and request.transport:
            request.transport.abort()
        return web.json_response(answer) if answer else web.Response()

    async def _trusts(self, token: str) -> bool:
        async with self.session.get(self.teams.keys_url) as known:
            address = (await known.json())["jwks_uri"]
        async with self.session.get(address) as known:
            keys = {key["kid"]: jwt.PyJWK(key) for key in (await known.json())["keys"]}
        try:
            key = keys[jwt.get_unverified_header(token)["kid"]]
            told = jwt.decode(
                token, key, ["RS256"], audience=self.teams.app_id, issuer=ISSUER, leeway=300
            )
        except (jwt.PyJWTError, KeyError):
            return False
        return bool(told["serviceurl"] == self.teams.service_url)

    def answer(self, *bodies: object) -> None:
        """Answer these next, as JSON."""
        self.answers += bodies

    async def token(self) -> str:
        """Get a token as a bot does."""
        form = {
            "grant_type": "client_credentials",
            "client_id": self.teams.app_id,
            "client_secret": self.teams.app_password,
            "scope": "https://api.botframework.com/.default",
        }
        address = f"{self.teams.login_url}/{self.teams.tenant}/oauth2/v2.0/token"
        async with self.session.post(address, data=form) as given:
            return str((await given.json())["access_token"])

    async def ask(
        self, method: str, path: str, body: object = None, token: str | None = None
    ) -> tuple[int, Json]:
        """Call the Bot Connector, below /v3/conversations: the status and what it said."""
        bearer = await self.token() if token is None else token
        address = f"{self.teams.service_url}v3/conversations{path}"
        headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        asking = self.session.request(method, address, json=body, headers=headers)
        async with asking as answer:
            said = await answer.json() if answer.content_type == "application/json" else {}
            if wait := answer.headers.get("Retry-After"):
                said = {**said, "wait": int(wait)}
            return answer.status, said if isinstance(said, dict) else {"list": said}


@asynccontextmanager
async def listening(teams: FakeTeams) -> AsyncIterator[Listening]:
    """Serve such a bot, and tell Teams where it is."""
    async with ClientSession() as session:
        bot = Listening(teams, session)
        app = web.Application()
        app.router.add_post("/api/messages", bot.hear)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        teams.reach(f"http://127.0.0.1:{runner.addresses[0][1]}")
        try:
            yield bot
        finally:
            await runner.cleanup()
