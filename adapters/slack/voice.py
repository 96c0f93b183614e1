"""How the bot speaks first in Slack."""

from typing import Any

import aiohttp

from adapters.slack.blocks import message
from adapters.slack.people import PLATFORM
from adapters.slack.send import PERSON_GONE, WORKSPACE_GONE, SlackApiError, Wire, reason
from adapters.slack.sending import Notes
from adapters.slack.workspaces import Home, Workspaces
from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.voice import LaterError, NeverError

RATE = 5.0  # messages a second in one workspace, all people together
PASSING = frozenset({"ratelimited", "internal_error", "service_unavailable", "fatal_error"})
SERVER_FAULT = 500


class SlackVoice:
    """Says deliveries as direct messages."""

    rate = RATE

    def __init__(self, wire: Wire, workspaces: Workspaces, notes: Notes) -> None:
        """Speak over a wire, in the workspaces that are ours."""
        self._wire = wire
        self._workspaces = workspaces
        self._notes = notes

    async def say(self, key: str, reply: Reply, language: Language) -> str | None:  # noqa: ARG002 (a reply is in its language)
        """Say a reply to a member; None where they, or the app, left the workspace."""
        place, _, user = key.partition(":")
        home = await self._workspaces.of(place)
        if home is None:
            return None
        said = {"channel": user, "unfurl_links": False, "unfurl_media": False, **message(reply)}
        try:
            answer = await self._wire.client(home.token).chat_postMessage(**said)
        except SlackApiError as error:
            await self._refused(home, key, error)
            return None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None
        return f"{answer.get('channel')}:{answer.get('ts')}"

    async def _refused(self, home: Home, key: str, error: SlackApiError) -> None:
        """Hear who is gone; raises LaterError or NeverError for the others."""
        answer: Any = error.response
        why = reason(error)
        word = why.partition(";")[0]
        if word in WORKSPACE_GONE:
            await self._workspaces.leave(home, why)
        elif word in PERSON_GONE:
            await self._notes.lost(PLATFORM, key)
        elif word in PASSING or answer.status_code >= SERVER_FAULT:
            after = answer.headers.get("Retry-After")
            raise LaterError(why, float(after) if after else None) from None
        else:
            raise NeverError(why) from None
