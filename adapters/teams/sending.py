"""Says replies in Teams: in a conversation, in the place of a card, or to somebody first."""

import logging
from typing import Protocol

from adapters.teams.activities import Activity
from adapters.teams.people import PLATFORM, Reference
from adapters.teams.send import Connector, ConnectorError, Json, Where

log = logging.getLogger(__name__)

# learn.microsoft.com, "Send proactive messages": blocked, uninstalled, unknown
GONE = frozenset({403, 404})


class Notes(Protocol):
    """What is noted of those who cannot be reached."""

    async def lost(self, platform: str, key: str, /) -> bool:
        """Note that somebody cannot be reached there any more; say whether it is news."""

    async def address(self, platform: str, key: str, /) -> str | None:
        """Tell where a platform reaches somebody; None where it does not any more."""


class Mouth:
    """Speaks through the connector, and hears who does not want to be spoken to any more."""

    def __init__(self, connector: Connector, notes: Notes) -> None:
        """Speak through a connector."""
        self._connector = connector
        self._notes = notes

    async def first(self, key: str, said: Json) -> str | None:
        """Say something to a person first; the message's id, None where they are not reached.

        Raises ConnectorError, TokenError and aiohttp's ClientError where it may work later.
        """
        noted = await self._notes.address(PLATFORM, key)
        if noted is None:
            return None
        try:
            # where Teams asks for patience, all that is said first waits, and not this call
            return await self._connector.send(Reference.read(noted).where, said, again=False)
        except ConnectorError as error:
            if error.status not in GONE:
                raise
            await self.lost(key, str(error))
            return None

    async def change(self, key: str, sent_id: str, said: Json) -> bool:
        """Put something else in the place of what was said to a person; False where it is gone.

        Raises ConnectorError, TokenError and aiohttp's ClientError where it may work later.
        """
        noted = await self._notes.address(PLATFORM, key)
        if noted is None:
            return False
        try:
            await self._connector.update(Reference.read(noted).where, sent_id, said)
        except ConnectorError as error:
            if error.status not in GONE:
                raise
            return False
        return True

    async def privately(self, told: Activity, said: Json) -> tuple[Where, str] | None:
        """Answer in the private conversation with whoever spoke, and say where and under which id.

        None where it cannot be: the app is not theirs yet, or they blocked the bot.
        """
        bot, member = told.recipient.id, told.from_.id
        try:
            there = await self._connector.begin(told.service_url, bot, member, told.tenant)
            return there, await self._connector.send(there, said)
        except ConnectorError as error:
            if error.status not in GONE:
                log.warning("Teams takes no private answer: %s", error)
            return None

    async def lost(self, key: str, why: str) -> None:
        """Write to a person no more."""
        if await self._notes.lost(PLATFORM, key):
            log.warning("nothing more is sent to %s: %s", key.rpartition(":")[2], why)
