"""The door where Slack knocks: who it is and what it says are looked at before anything is done."""

import json
import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol
from urllib.parse import parse_qsl

from aiohttp import web
from pydantic import ValidationError
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack.app import HOME, TOLD
from adapters.slack.payloads import Anything, Happening, Other, Question, read
from adapters.slack.people import PLATFORM
from adapters.slack.trust import trust
from adapters.slack.workspaces import Workspaces

log = logging.getLogger(__name__)

PATH = "/slack/events"
NO_FIELDS = 100  # fields of a form at most; Slack sends fewer than twenty


class MalformedError(Exception):
    """What came is not what Slack sends."""


class Remembers(Protocol):
    """The part of the bot asked here."""

    def now(self) -> datetime:
        """Tell the time, with its zone."""

    async def first_time(self, platform: str, key: str, /) -> bool:
        """Say whether nobody took this event yet, and take it."""


class Door:
    """Lets in what comes from Slack and concerns a workspace of ours, each event once."""

    def __init__(self, bot: Remembers, app: AsyncApp, workspaces: Workspaces) -> None:
        """Lead to an app."""
        self._bot = bot
        self._app = app
        self._workspaces = workspaces

    async def take(self, body: dict[str, Any]) -> BoltResponse:
        """Take what Slack says, over HTTP or over a socket; raises MalformedError."""
        told = _told(body)
        if isinstance(told, Question):
            return BoltResponse(status=200, body=told.challenge)
        if isinstance(told, Other):
            return BoltResponse(status=200, body="")
        home = await self._workspaces.home(told.team_id, told.enterprise_id)
        if home is None and isinstance(told, Happening):  # a refusal would be told again
            return BoltResponse(status=200, body="")
        if home is None:
            return BoltResponse(status=403, body="this workspace is not served here")
        if isinstance(told, Happening) and not await self._first(told):
            return BoltResponse(status=200, body="")
        context = {TOLD: told, HOME: home}
        request = AsyncBoltRequest(mode="socket_mode", body=body, context=context)
        return await self._app.async_dispatch(request)

    async def _first(self, happening: Happening) -> bool:
        return await self._bot.first_time(PLATFORM, happening.event_id)


def _told(body: dict[str, Any]) -> Anything:
    try:
        return read(body)
    except ValidationError as error:
        fields = {".".join(map(str, fault["loc"])) for fault in error.errors(include_input=False)}
        raise MalformedError(", ".join(sorted(fields))[:200]) from None


def routes(door: Door, secret: str, clock: Callable[[], float] = time.time) -> list[web.RouteDef]:
    """Return where Slack knocks over HTTP."""

    async def knock(request: web.Request) -> web.Response:
        raw = await request.read()
        known = trust(request.headers, raw, secret, clock())
        if known != "good":
            raise web.HTTPUnauthorized if known == "unsigned" else web.HTTPBadRequest
        try:
            answer = await door.take(body_of(raw, request.content_type))
        except MalformedError as error:
            log.info("a malformed request from Slack: %s", error)
            raise web.HTTPBadRequest from None
        return _response(answer)

    return [web.post(PATH, knock)]


def body_of(raw: bytes, content_type: str) -> dict[str, Any]:
    """Read a body: JSON, a form, or JSON in a form; raises MalformedError."""
    try:
        text = raw.decode()
        if content_type == "application/json":
            body = json.loads(text)
        else:
            fields = parse_qsl(text, keep_blank_values=True, max_num_fields=NO_FIELDS)
            body = dict(fields)
            if "payload" in body:
                body = json.loads(body["payload"])
    except (ValueError, RecursionError):
        raise MalformedError("the body") from None
    if not isinstance(body, dict):
        raise MalformedError("the body")
    return body


def _response(answer: BoltResponse) -> web.Response:
    kind = answer.headers.get("content-type", ["text/plain"])[0]
    response = web.Response(status=answer.status, text=answer.body or "")
    response.headers["Content-Type"] = kind
    return response
