"""How the bot speaks first in Teams."""

import aiohttp

from adapters.teams.cards import message
from adapters.teams.send import ConnectorError
from adapters.teams.sending import Mouth
from adapters.teams.token import TokenError
from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.voice import LaterError, NeverError

RATE = 25.0  # of the thirty a second that an app may send in a tenant (…/bots/how-to/rate-limit)
PASSING = frozenset({408, 412, 429, 500, 502, 503, 504})


class TeamsVoice:
    """Says deliveries through the connector, and changes them.

    Teams cannot be asked what was said: the connector reads no conversation back, and an activity
    takes no key of ours (learn.microsoft.com, “Bot Connector API reference”). So what was under
    way when a sender died may be said twice.
    """

    rate = RATE
    change_rate = RATE

    def __init__(self, mouth: Mouth) -> None:
        """Speak with the mouth of the office."""
        self._mouth = mouth

    async def say(self, key: str, reply: Reply, language: Language) -> str | None:
        """Say a reply to a person; None where they took the app away, or blocked it."""
        try:
            return await self._mouth.first(key, message(reply, language))
        except ConnectorError as error:
            if error.status in PASSING:
                raise LaterError(str(error), error.after) from None
            raise NeverError(str(error)) from None
        except (TokenError, aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None

    async def change(self, key: str, sent_id: str, reply: Reply, language: Language) -> bool:
        """Put a reply in the place of a message in a person's own chat; False where it is gone."""
        try:
            return await self._mouth.change(key, sent_id, message(reply, language))
        except ConnectorError as error:
            if error.status in PASSING:
                raise LaterError(str(error), error.after) from None
            raise NeverError(str(error)) from None
        except (TokenError, aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None
