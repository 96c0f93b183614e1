"""What a person asks, whatever the platform it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from bot.chat.person import Person
from bot.chat.phrase import Phrase

NOTHING: Mapping[str, str] = MappingProxyType({})


class Channel(NamedTuple):
    """A channel that several read, as its platform names and reaches it."""

    key: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the request was made; a place that is not private is read by others too.

    `channel`: the one it was made in, also where the answer is read by one person only.
    """

    platform: str
    private: bool = True
    channel: Channel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One thing asked; an empty `command` means plain speech, all of it in `text`.

    `unasked`: the bot asks it in the person's name, to say something first.
    """

    person: Person
    at: datetime
    place: Place
    command: str = ""
    text: str = ""
    fields: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    unasked: bool = False

    def say(self, phrase: Phrase, **values: object) -> str:
        """Say a phrase in the language of the person who asked."""
        return phrase.to(self.person.language, **values)
