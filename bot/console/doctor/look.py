"""What a look at one thing gives: whether it is well, and what was seen or what to do."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from bot.chat.phrase import Phrase

Level = Literal["well", "worth", "must"]  # worth: it serves without, and is better with


@dataclass(frozen=True, slots=True)
class Seen:
    """One line of the doctor: what was looked at, how it is, and the words for it."""

    what: Phrase
    level: Level
    said: Phrase


Look = Callable[[], Awaitable[Seen]]


def well(what: Phrase, said: Phrase, **values: object) -> Seen:
    """See that something is as it should be."""
    return Seen(what, "well", said.given(**values))


def worth(what: Phrase, said: Phrase, **values: object) -> Seen:
    """See something worth doing, without which the bot serves all the same."""
    return Seen(what, "worth", said.given(**values))


def must(what: Phrase, said: Phrase, **values: object) -> Seen:
    """See something that has to be done."""
    return Seen(what, "must", said.given(**values))
