"""How a platform says something first: what deliveries ask of each of them."""

from typing import Protocol

from bot.chat.phrase import Language
from bot.chat.reply import Reply


class LaterError(Exception):
    """It may work later: after so many seconds where the platform says so."""

    def __init__(self, why: str, seconds: float | None = None) -> None:
        super().__init__(why)
        self.seconds = seconds


class NeverError(Exception):
    """It will never work: the platform refused it, in a word that quotes nobody."""


class Voice(Protocol):
    """One platform's way to speak first."""

    @property
    def rate(self) -> float:
        """How many messages a second one workspace takes."""

    async def say(self, key: str, reply: Reply, language: Language) -> str | None:
        """Say a reply to a person by their key; the message's id, None where nobody is reached.

        Raises LaterError or NeverError.
        """
