"""What Teams keeps, one by one: somebody, a conversation, a call, an open dialog."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from teams.shape import Json

Kind = Literal["personal", "groupChat", "channel"]


@dataclass
class Clock:
    """Teams' time, in seconds since 1970; a test moves it."""

    now: float = field(default_factory=time.time)

    def move(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


@dataclass
class Person:
    """Somebody of an organisation.

    `installed` says whether the app is in their personal scope, `blocked` whether they blocked
    the bot, and `old_client` whether their client knows no Action.Execute and no chart.
    """

    id: str
    aad_id: str
    name: str
    email: str
    tenant: str
    locale: str = "fr-FR"
    timezone: str = "Europe/Paris"
    role: str = "user"
    installed: bool = True
    blocked: bool = False
    old_client: bool = False


@dataclass
class Conversation:
    """A personal chat with the bot, a group chat or a channel; `members` are ids of people.

    `with_bot` says whether the app is installed there; of a personal chat, its `person` knows.
    """

    id: str
    kind: Kind
    tenant: str
    members: list[str]
    name: str = ""
    team: str = ""
    with_bot: bool = True
    person: Person | None = None


@dataclass
class Call:
    """A call as the Bot Connector got it; `connection` tells TCP connections apart.

    `name` is create, send, reply, update, delete, members, member or paged_members; `at` is
    Teams' time; `status` is that of the answer, 0 while there is none.
    """

    name: str
    conversation: str
    activity: str
    body: Json
    token: str
    connection: int
    at: float
    headers: Mapping[str, str] = field(repr=False)
    status: int = 0


@dataclass(frozen=True)
class Dialog:
    """A dialog that somebody has open: its title, its card, and what opened it.

    `extension` is the value of the invoke that the message extension began with, or None where
    a button of a card opened the dialog; `message` is then the one with that button.
    """

    title: str
    card: Json
    place: Conversation
    extension: Json | None = None
    message: str = ""
