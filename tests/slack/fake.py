"""A small, faithful Slack for tests: served on loopback, with a clock that the test moves."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from copy import deepcopy
from functools import partial
from secrets import token_hex
from types import TracebackType
from typing import Self

from aiohttp import ClientSession, DummyCookieJar, web

from slack import files, oauth, responses
from slack.calls import ApiError, Call, read_arguments, read_token
from slack.door import METHODS, perform
from slack.faults import Fault, Faults, Rates, refused
from slack.messages import text_of
from slack.people import People
from slack.records import Channel, Clock, User, Workspace
from slack.sender import AppAddress, Sender
from slack.shape import Json
from slack.socket_mode import Lines
from slack.world import World

BODY = 50 * 1024 * 1024  # of an uploaded file, in bytes


class FakeSlack(People):
    """A Slack with one workspace, where the app is installed with `bot_token`.

    `stamp` gives the moment that is signed, in seconds: the real one, as an app compares it
    with its own clock. `patience` is how many real seconds Slack waits for an answer.
    """

    text_of = staticmethod(text_of)

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        patience: float = 3.0,
        stamp: Callable[[], float] = time.time,
    ) -> None:
        self.clock = clock or Clock()
        self.world = World(self.clock)
        self.patience, self.stamp = patience, stamp
        self.signing_secret = token_hex(16)
        self.lines = Lines(self.world, patience)
        self.faults, self.rates = Faults(), Rates()
        self.workspace = self.world.add_workspace("velo")
        self.bot_token = self.world.add_token(self.workspace.id).text
        scopes = frozenset({"connections:write"})
        self.app_token = self.world.add_token(None, scopes, kind="app").text
        self._calls: list[Call] = []
        self._connections: dict[asyncio.BaseTransport, int] = {}

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=BODY)
        app.add_routes(self._routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.world.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        session = ClientSession(cookie_jar=DummyCookieJar())
        self.sender = Sender(self.signing_secret, self.patience, self.stamp, self.lines, session)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.lines.close()
        await self.sender.session.close()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Give the base of the methods, as AsyncWebClient(base_url=…) wants it."""
        return f"{self.world.address}/api/"

    def reach(
        self,
        address: str,
        events: str = "/slack/events",
        commands: str = "/slack/events",
        interactivity: str = "/slack/events",
    ) -> None:
        """Tell Slack where the app is."""
        paths = (f"{address.rstrip('/')}{path}" for path in (events, commands, interactivity))
        self.sender.app = AppAddress(*paths)

    def add_user(self, real_name: str, workspace: Workspace | None = None, **more: object) -> User:
        """Welcome somebody; `more` is as in `User`, such as locale, tz, email or is_restricted."""
        name = real_name.split(maxsplit=1)[0].lower()
        user_id, team = self.world.new_id("U"), (workspace or self.workspace).id
        user = User(user_id, team, name, real_name, f"{name}@velo.example")
        for key, value in more.items():
            setattr(user, key, value)
        self.world.users[user.id] = user
        return user

    def add_channel(
        self, name: str, *members: User, with_bot: bool = True, workspace: Workspace | None = None
    ) -> Channel:
        """Open a channel with these people, and the app's bot."""
        home = workspace or self.workspace
        people = {user.id for user in members} | ({home.bot_user} if with_bot else set())
        channel = Channel(self.world.new_id("C"), home.id, name, people)
        self.world.channels[channel.id] = channel
        return channel

    def fail(
        self,
        method: str,
        *,
        times: int = 1,
        status: int = 200,
        error: str = "",
        retry_after: int | None = None,
        until: asyncio.Event | None = None,
        done: bool = False,
    ) -> None:
        """Spoil the next calls of a method: see `Fault`; a status of 0 drops the connection."""
        fault = Fault(times, status, error, retry_after, until, done)
        self.faults.waiting.setdefault(method, []).append(fault)

    def limit_rates(self) -> None:
        """Refuse calls that come too often, by the clock of the test."""
        self.rates.on = True

    def messages(self, channel: Channel | User) -> list[Json]:
        """Read a conversation, or the direct messages of somebody with the app."""
        place = self.world.direct(channel) if isinstance(channel, User) else channel
        self.world.post_due()
        return deepcopy(self.world.messages[place.id])

    def ephemerals(self, user: User, channel: Channel | None = None) -> list[Json]:
        """Read what somebody alone sees, in a conversation or in direct messages."""
        place = channel or self.world.direct(user)
        kept = self.world.ephemerals
        return [deepcopy(one) for who, where, one in kept if (who, where) == (user.id, place.id)]

    def home(self, user: User) -> Json | None:
        """Read somebody's home tab; nothing where the app published none."""
        name = self.world.homes.get(user.id)
        return deepcopy(self.world.views[name].shown) if name else None

    def views(self, user: User) -> list[Json]:
        """Read the modals that somebody has open, the visible one last."""
        return [deepcopy(view.shown) for view in self.world.stack(user.id)]

    def calls(self, method: str | None = None) -> list[Call]:
        """Read the calls the app made, of one method or of all, in their order."""
        return [call for call in self._calls if method in (None, call.method)]

    def _routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/api/{method}", self._answer),
            web.get("/oauth/v2/authorize", self._authorize),
            web.route("*", "/upload/{file}", partial(files.receive, self.world)),
            web.post("/respond/{place}", self._respond),
            web.get("/link", self.lines.serve),
        ]

    async def _authorize(self, request: web.Request) -> web.Response:
        team = request.query.get("team") or self.workspace.id
        people = self.world.everybody(team)
        installer = next((user.id for user in people if not user.is_bot), "U0INSTALLER")
        return oauth.authorize(self.world, team, installer, request)

    async def _answer(self, request: web.Request) -> web.Response:
        """Answer a call, unless it comes too often or a test ordered otherwise."""
        try:
            call = await self._call(request, request.match_info["method"])
        except ApiError as refusal:
            return web.json_response(refusal.answer)
        return await self._spoilt(call, request, partial(self._done, call))

    async def _done(self, call: Call) -> web.Response:
        method = METHODS.get(call.method)
        if method and (seconds := self.rates.wait(call, method)):
            return refused(seconds)
        return perform(call, method)

    async def _respond(self, request: web.Request) -> web.Response:
        """Take what comes at a response_url, which is a call of the method `response_url`."""
        try:
            call = await self._call(request, "response_url")
        except ApiError as refusal:
            return web.json_response(refusal.answer, status=400)
        return await self._spoilt(call, request, partial(responses.receive, self.world, request))

    async def _spoilt(
        self, call: Call, request: web.Request, work: Callable[[], Awaitable[web.Response]]
    ) -> web.Response:
        """Do the work of a call, and spoil it where a test ordered so."""
        fault = self.faults.take(call.method)
        if fault and fault.until:
            await fault.until.wait()
        if fault and fault.spoils and not fault.done:
            return fault.answer(request)
        answer = await work()
        return fault.answer(request) if fault and fault.spoils else answer

    async def _call(self, request: web.Request, name: str) -> Call:
        arguments = await read_arguments(request)
        token = read_token(request, arguments)
        line = self._connections.setdefault(_line(request), len(self._connections) + 1)
        call = Call(name, arguments, token, line, self.clock.now, request.headers, self.world)
        self._calls.append(call)
        return call


def _line(request: web.Request) -> asyncio.BaseTransport:
    if not request.transport:
        raise web.HTTPBadRequest
    return request.transport
