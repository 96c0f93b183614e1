"""A small, faithful Teams for tests: served on loopback, with a clock that the test moves."""

import asyncio
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self
from uuid import uuid4

from aiohttp import ClientSession, DummyCookieJar, web

from teams.connector import Connector
from teams.doing import Doing
from teams.entra import Entra
from teams.faults import Fault
from teams.keys import Key, Keys
from teams.reading import buttons, links, text_of
from teams.records import Call, Clock, Conversation, Dialog, Person
from teams.sender import Sender
from teams.shape import Json
from teams.world import World, new_person_id, new_thread_id

BODY = 4 * 1024 * 1024  # of a call, in bytes; the Bot Connector's own limit is checked inside


class FakeTeams(Doing):
    """A Teams with one organisation, where the app is registered.

    `stamp` gives the moment of tokens, in seconds: the real one, as a bot compares it with its
    own clock. `patience` is how many real seconds Teams waits for an answer.
    """

    text_of = staticmethod(text_of)
    buttons = staticmethod(buttons)
    links = staticmethod(links)

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        patience: float = 15.0,
        stamp: Callable[[], float] = time.time,
    ) -> None:
        self.clock = clock or Clock()
        self.world = World(self.clock)
        self.patience, self.stamp = patience, stamp
        self.entra = Entra(self.world.tenant, self.world.app_id, stamp)
        self.keys = Keys(self.world.app_id, stamp)
        self.connector = Connector(self.world, self.entra)
        self.address = ""

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=BODY)
        # the token endpoint begins with any tenant, so that it comes last
        for part in (self.connector, self.keys, self.entra):
            app.add_routes(part.routes())
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.keys.address = self.address
        self.world.service_url = f"{self.address}/emea/{self.tenant}/"
        session = ClientSession(cookie_jar=DummyCookieJar())
        self.sender = Sender(self.keys, self.patience, session)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.sender.session.close()
        await self._runner.cleanup()

    @property
    def tenant(self) -> str:
        """Give the id of the organisation in Entra."""
        return self.world.tenant

    @property
    def app_id(self) -> str:
        """Give the id of the app in Entra."""
        return self.world.app_id

    @property
    def app_password(self) -> str:
        """Give the secret of the app in Entra."""
        return self.entra.secret

    @property
    def service_url(self) -> str:
        """Give the address of the Bot Connector, which ends with a slash."""
        return self.world.service_url

    @property
    def login_url(self) -> str:
        """Give the address of Entra, before the tenant."""
        return self.address

    @property
    def keys_url(self) -> str:
        """Give the address of the OpenID metadata."""
        return self.keys.url

    @property
    def identity_url(self) -> str:
        """Give the address where a managed identity gets its token."""
        return f"{self.address}/metadata/identity/oauth2/token"

    def reach(self, address: str, path: str = "/api/messages") -> None:
        """Tell Teams where the bot is."""
        self.sender.address = f"{address.rstrip('/')}{path}"

    def add_person(self, name: str, email: str = "", **more: object) -> Person:
        """Welcome somebody who has the app; `more` is as in `Person`: locale, timezone, blocked."""
        first = name.split(maxsplit=1)[0].lower()
        address = email or f"{first}@velo.example"
        person = Person(new_person_id(), str(uuid4()), name, address, self.tenant)
        for key, value in more.items():
            if not hasattr(person, key):
                raise AttributeError(key)
            setattr(person, key, value)
        return self.world.add_person(person)

    def add_chat(self, *people: Person, name: str = "", with_bot: bool = True) -> Conversation:
        """Open a group chat of these people, with the bot or without."""
        members, chat = [person.id for person in people], new_thread_id("v2")
        return self.world.add_place(
            Conversation(chat, "groupChat", self.tenant, members, name, with_bot=with_bot)
        )

    def add_channel(self, name: str, *people: Person, with_bot: bool = True) -> Conversation:
        """Open a channel, in a team of its own, with these people."""
        members, channel = [person.id for person in people], new_thread_id("tacv2")
        team = new_thread_id("tacv2")
        return self.world.add_place(
            Conversation(channel, "channel", self.tenant, members, name, team, with_bot)
        )

    def fail_next(
        self,
        status: int,
        *,
        retry_after: int | None = None,
        times: int = 1,
        on: str = "",
        until: asyncio.Event | None = None,
        done: bool = False,
    ) -> None:
        """Spoil the next calls to the Bot Connector named `on`, or any: see `Fault`."""
        self.connector.faults.waiting.append(Fault(status, times, on, retry_after, until, done))

    def delay(self, seconds: float) -> None:
        """Let every answer of the Bot Connector take so many real seconds."""
        self.connector.faults.latency = seconds

    def limit_rates(self) -> None:
        """Refuse calls that come too often, by the clock of the test."""
        self.connector.rates.on = True

    def rotate_keys(self) -> Key:
        """Sign with a new key; the old one, listed no more, is returned."""
        return self.keys.rotate_keys()

    def token(self, **claims: object) -> str:
        """Sign a token as Teams, with claims, key or algorithm of the test: see `Keys.mint`."""
        mint: Callable[..., str] = self.keys.mint
        return mint(self.service_url, **claims)

    def messages(self, place: Person | Conversation, reader: Person | None = None) -> list[Json]:
        """Read a conversation, or somebody's chat with the bot, as they (the reader) see it."""
        if isinstance(place, Person):
            return self.world.seen(self.world.personal(place), place)
        return self.world.seen(place, reader)

    def dialog(self, person: Person) -> Dialog | None:
        """Read the dialog that somebody has open."""
        return self.world.dialogs.get(person.id)

    def notices(self, person: Person) -> list[str]:
        """Read what somebody was told in passing: the messages that answer a button."""
        return list(self.world.notices[person.id])

    def composed(self, person: Person) -> list[Json]:
        """Read the cards that the message extension put into somebody's text box."""
        return list(self.world.composed[person.id])

    def calls(self, name: str | None = None) -> list[Call]:
        """Read the calls the bot made, of one name or of all, in their order: see `Call`."""
        return [call for call in self.connector.calls if name in (None, call.name)]
