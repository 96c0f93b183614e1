"""What Teams keeps: the organisation, its people, their conversations and what they see."""

import datetime as dt
from collections import defaultdict
from copy import deepcopy
from dataclasses import dataclass, field
from secrets import token_hex, token_urlsafe
from uuid import uuid4

from teams.records import Clock, Conversation, Dialog, Person
from teams.shape import Json

THREAD = ";messageid="
Shown = tuple[str, str, int]  # who, the message, the attachment's place in it


@dataclass
class World:
    """Everything of this Teams, and its clock; `service_url` is where the bot writes to it."""

    clock: Clock
    tenant: str = field(default_factory=lambda: str(uuid4()))
    app_id: str = field(default_factory=lambda: str(uuid4()))
    bot_name: str = "Porte-voix"
    service_url: str = ""
    people: dict[str, Person] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    messages: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    replaced: dict[Shown, Json] = field(default_factory=dict)  # the card in its place
    dialogs: dict[str, Dialog] = field(default_factory=dict)  # by person
    notices: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    composed: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    last: int = 0

    @property
    def bot(self) -> Json:
        """Name the bot as activities do."""
        return {"id": f"28:{self.app_id}", "name": self.bot_name}

    def new_id(self) -> str:
        """Name a message by its moment in milliseconds, that no other has."""
        self.last = max(self.last + 1, int(self.clock.now * 1_000))
        return str(self.last)

    def now(self) -> dt.datetime:
        """Tell the time, in UTC."""
        return dt.datetime.fromtimestamp(self.clock.now, dt.UTC)

    def add_person(self, person: Person) -> Person:
        """Welcome somebody."""
        self.people[person.id] = person
        return person

    def add_place(self, place: Conversation) -> Conversation:
        """Open a conversation."""
        self.conversations[place.id] = place
        return place

    def find_person(self, name: str) -> Person | None:
        """Find somebody by their id with this bot, in Entra, or by their address."""
        for person in self.people.values():
            if name in (person.id, person.aad_id, person.email):
                return person
        return None

    def personal(self, person: Person) -> Conversation:
        """Open the chat of somebody with the bot."""
        for place in self.conversations.values():
            if place.person is person:
                return place
        name = f"a:1{token_urlsafe(48)}"
        members = [person.id]
        return self.add_place(Conversation(name, "personal", person.tenant, members, person=person))

    def find_place(self, name: str) -> Conversation | None:
        """Find a conversation by its id, which may end with the thread of a channel."""
        return self.conversations.get(name.partition(THREAD)[0])

    def post(self, place: Conversation, message: Json, thread: str = "") -> Json:
        """Keep a message, with its id, its moment and its thread (in a channel)."""
        name = message.get("id") or self.new_id()
        where = place.id
        if place.kind == "channel":
            where = f"{place.id}{THREAD}{thread or name}"
        conversation = {"id": where, "conversationType": place.kind, "tenantId": place.tenant}
        stamp = self.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        kept = {**message, "id": name, "timestamp": stamp, "conversation": conversation}
        self.messages[place.id].append(kept)
        return kept

    def find_message(self, place: Conversation, name: str) -> Json | None:
        """Find a message by its id."""
        return next((one for one in self.messages[place.id] if one["id"] == name), None)

    def place_of(self, message: str) -> Conversation:
        """Find where a message is.

        Raises:
            LookupError: it was taken away, or never was.

        """
        for name, kept in self.messages.items():
            if any(one["id"] == message for one in kept):
                return self.conversations[name]
        raise LookupError(f"no message {message}: it was taken away, or never was")

    def forget_replaced(self, message: str) -> None:
        """Show a message again as the bot wrote it, to everybody."""
        self.replaced = {key: card for key, card in self.replaced.items() if key[1] != message}

    def seen(self, place: Conversation, reader: Person | None) -> list[Json]:
        """Read the messages of a conversation as somebody sees them."""
        return [self._seen(message, reader) for message in self.messages[place.id]]

    def _seen(self, message: Json, reader: Person | None) -> Json:
        shown = deepcopy(message)
        for index, attachment in enumerate(shown.get("attachments", ())):
            key = (reader.id if reader else "", message["id"], index)
            if key in self.replaced:
                attachment["content"] = deepcopy(self.replaced[key])
        return shown


def new_person_id() -> str:
    """Name somebody as Teams does to one bot."""
    return f"29:1{token_urlsafe(48)}"


def new_thread_id(suffix: str) -> str:
    """Name a group chat or a channel as Teams does."""
    return f"19:{token_hex(16)}@thread.{suffix}"
