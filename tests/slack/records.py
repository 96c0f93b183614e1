"""What Slack keeps, one by one: a workspace, somebody, a conversation, a token, a view."""

import time
from dataclasses import dataclass, field
from secrets import token_hex

from slack.shape import Json

BOT_SCOPES = frozenset(
    {
        "app_mentions:read",
        "assistant:write",
        "channels:history",
        "channels:read",
        "chat:write",
        "commands",
        "dnd:read",
        "files:write",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "team:read",
        "users:read",
        "users:read.email",
    }
)


@dataclass
class Clock:
    """Slack's time, in seconds since 1970; a test moves it."""

    now: float = field(default_factory=time.time)

    def move(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


@dataclass
class Workspace:
    """A workspace where the app is or may be installed."""

    id: str
    name: str
    enterprise_id: str | None
    bot_user: str
    bot_id: str


@dataclass
class User:
    """Somebody of a workspace; `tz_offset` is in seconds."""

    id: str
    team_id: str
    name: str
    real_name: str
    email: str
    locale: str = "fr-FR"
    tz: str = "Europe/Paris"
    tz_offset: int = 3600
    deleted: bool = False
    is_bot: bool = False
    is_restricted: bool = False
    snoozed: bool = False


@dataclass
class Channel:
    """A channel, or the direct messages of a `person` with the app."""

    id: str
    team_id: str
    name: str
    members: set[str]
    person: str | None = None
    is_private: bool = False
    archived: bool = False


@dataclass
class Token:
    """What opens the methods; `team_id` is None for an installation on a whole organisation."""

    text: str
    kind: str
    scopes: frozenset[str]
    team_id: str | None
    enterprise_id: str | None = None
    expires: float | None = None
    refresh: str | None = None
    revoked: bool = False


@dataclass
class View:
    """A modal or a home tab that somebody sees; `shown` is as Slack writes it."""

    user: User
    shown: Json


@dataclass
class Trigger:
    """What lets the app open a modal: once, within three seconds of what a person did."""

    user: User
    made: float
    used: bool = False


@dataclass
class Registration:
    """The app as its maker registered it, and how the next installation goes."""

    client_id: str = field(default_factory=lambda: token_hex(8))
    client_secret: str = field(default_factory=lambda: token_hex(16))
    rotation: bool = False
    org_wide: bool = False
    denied: bool = False


@dataclass
class Place:
    """Where a response_url leads: a conversation, and the message that was acted upon."""

    user: User
    channel: Channel
    made: float
    message: str | None = None
    uses: int = 0
