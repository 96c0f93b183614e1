"""How a platform says something first: what deliveries ask of each of them."""

import datetime as dt
from typing import Protocol, runtime_checkable

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


@runtime_checkable
class RecallingVoice(Voice, Protocol):
    """A platform's way to speak first, where it can be asked what was said.

    With it, what a sender that died may have said is not said twice. Elsewhere, what was under
    way at that moment may be.
    """

    async def say(self, key: str, reply: Reply, language: Language, mark: str = "") -> str | None:
        """Say a reply, with a mark on it that nobody reads."""

    async def recall(self, key: str, mark: str, since: dt.datetime) -> str | None:
        """Find what was said to a person with a mark since a moment: its id; None where nothing.

        Raises LaterError where the platform does not answer.
        """


@runtime_checkable
class ChangingVoice(Voice, Protocol):
    """A platform's way to speak first, where what was said can be changed later."""

    @property
    def change_rate(self) -> float:
        """How many changes a second one workspace takes."""

    async def change(self, key: str, sent_id: str, reply: Reply, language: Language) -> bool:
        """Put a reply in the place of what was said to a person; False where it is not there.

        Changing it twice into the same changes nothing. Raises LaterError or NeverError.
        """
