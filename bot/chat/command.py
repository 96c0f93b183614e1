"""Something people can ask, and who may ask it."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.reply import Reply
from bot.chat.request import Request

House = TypeVar("House")  # what a command may ask of the rest of the bot


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(Generic[House]):
    """One command: a file of `bot/commands/` that `help` and every platform's menu find by itself.

    `heard` are patterns of plain speech, matched from the start of what was said, without regard
    to case; what follows the match, or its group `rest`, becomes the command's text.
    """

    name: str
    summary: Phrase
    answer: Callable[[Request, House], Awaitable[Reply]]
    example: Phrase
    role: Role = Role.PERSON
    heard: tuple[re.Pattern[str], ...] = ()
    also: tuple[str, ...] = ()  # other single words for the same command
    alone: bool = False  # whether, in plain speech, its word counts only where nothing follows
    aside: bool = False  # whether `help` names it only under "more"
    changes_me: bool = False  # whether it may change who asks: their language, their name
    order: int = 100  # the place in menus, smallest first
    parts: "tuple[Command[House], ...]" = ()  # named by a second word, each with its own role


def hears(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Compile patterns of plain speech."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
