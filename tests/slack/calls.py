"""A call to a method: who calls, with which arguments, over which connection."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.helpers import parse_mimetype

from slack.records import Channel, Token, User
from slack.shape import Json
from slack.world import World

TRUTHS = (True, 1, "1", "true", "True")


class ApiError(Exception):
    """Slack's `ok: false`, with what else the answer says."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.answer: Json = {"ok": False, "error": error, **more}


def invalid_arguments(*messages: str) -> ApiError:
    """Refuse arguments, as https://docs.slack.dev/apis/web-api/using-the-slack-web-api."""
    return ApiError("invalid_arguments", response_metadata={"messages": list(messages)})


@dataclass(frozen=True)
class Call:
    """A call as Slack got it; `connection` tells TCP connections apart; `at` is Slack's time."""

    method: str
    arguments: Json
    token: str
    connection: int
    at: float
    headers: Mapping[str, str] = field(repr=False)
    world: World = field(repr=False)

    def text(self, key: str, default: str = "") -> str:
        """Read an argument as text."""
        value = self.arguments.get(key)
        return default if value is None else str(value)

    def need(self, key: str) -> str:
        """Read an argument that must be there."""
        if not (value := self.text(key)):
            raise invalid_arguments(f"[ERROR] missing required field: {key}")
        return value

    def flag(self, key: str) -> bool:
        """Read an argument as yes or no: true, 1, "true" and "1" are yes."""
        return self.arguments.get(key) in TRUTHS

    def number(self, key: str, default: int) -> int:
        """Read an argument as a whole number."""
        try:
            return int(self.text(key) or default)
        except ValueError:
            raise invalid_arguments(f"[ERROR] must be an integer [json-pointer:/{key}]") from None

    def value(self, key: str, error: str = "invalid_arguments") -> Any:  # noqa: ANN401 (JSON)
        """Read an argument that may be written as JSON in text, as forms do."""
        value = self.arguments.get(key)
        try:
            return json.loads(value) if isinstance(value, str) and value else value
        except ValueError:
            raise ApiError(error) from None

    @property
    def key(self) -> Token:
        """The token, which the door has checked."""
        return self.world.tokens[self.token]

    @property
    def team(self) -> str:
        """The workspace that is meant: the token's, or `team_id` where it is an organisation's."""
        team = self.key.team_id or self.text("team_id")
        if team not in self.world.workspaces:
            raise ApiError("missing_argument" if not team else "team_not_found")
        return team

    def sees(self, team_id: str) -> bool:
        """Tell whether the token reaches into a workspace."""
        if self.key.team_id:
            return self.key.team_id == team_id
        return self.world.workspaces[team_id].enterprise_id == self.key.enterprise_id

    def user(self, key: str = "user") -> User:
        """Read an argument that names somebody."""
        user = self.world.users.get(self.need(key))
        if not user or not self.sees(user.team_id):
            raise ApiError("user_not_found")
        return user

    def conversation(self, key: str = "channel") -> Channel:
        """Read an argument that names a conversation; somebody's id is none."""
        if self.text(key) in self.world.users:
            raise ApiError("channel_not_found")
        return self.channel(key)

    def channel(self, key: str = "channel") -> Channel:
        """Read an argument that names a conversation, or somebody to write to."""
        name = self.text(key)
        person = self.world.users.get(name)
        if person and not person.is_bot and not person.deleted and self.sees(person.team_id):
            return self.world.direct(person)
        channel = self.world.channels.get(name)
        if not channel or not self.sees(channel.team_id):
            raise ApiError("channel_not_found")
        return channel


@dataclass(frozen=True)
class Method:
    """A method: what it does, the scope it asks for and the kind of token ("" for none)."""

    run: Callable[[Call], Json]
    scope: str = ""
    kind: str = "bot"
    per_minute: int = 50


async def read_arguments(request: web.Request) -> Json:
    """Read the arguments of a call: query, then form or JSON, whichever was sent."""
    given: Json = dict(request.query)
    if request.method == "GET" or not request.can_read_body:
        return given
    if parse_mimetype(request.content_type).subtype == "json":
        try:
            body = await request.json()
        except ValueError:
            raise ApiError("invalid_json") from None
        if not isinstance(body, dict):
            raise ApiError("json_not_object")
        return {**given, **body}
    return {**given, **await request.post()}


def read_token(request: web.Request, arguments: Json) -> str:
    """Read the token: a bearer's, or the argument `token`."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else str(arguments.pop("token", ""))
