"""How the bot speaks first in Slack."""

import datetime as dt
import logging
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.blocks import message
from adapters.slack.people import PLATFORM
from adapters.slack.send import PERSON_GONE, WORKSPACE_GONE, SlackApiError, Wire, reason
from adapters.slack.sending import Notes, standing
from adapters.slack.workspaces import Home, Workspaces
from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.voice import LaterError, NeverError

log = logging.getLogger(__name__)

RATE = 5.0  # messages a second in one workspace, all people together
CHANGES = 50 / 60  # a second: chat.update is of tier 3 (docs.slack.dev/apis/web-api/rate-limits)
GONE = frozenset({"message_not_found", "channel_not_found"})
ONLY_THEIRS = {"replace_original": True, "response_type": "ephemeral"}
PASSING = frozenset({"ratelimited", "internal_error", "service_unavailable", "fatal_error"})
SERVER_FAULT = 500
CHANNELS = ("C", "G")  # how the ids of channels begin
MARKED = "delivery"  # the type of our metadata on a message
PAGE = 200  # messages read back: more than somebody and a bot exchange in an hour


class SlackVoice:
    """Says deliveries as direct messages, each with a mark to find it again, and changes them."""

    rate = RATE
    change_rate = CHANGES

    def __init__(self, wire: Wire, workspaces: Workspaces, notes: Notes) -> None:
        """Speak over a wire, in the workspaces that are ours."""
        self._wire = wire
        self._workspaces = workspaces
        self._notes = notes

    async def say(self, key: str, reply: Reply, language: Language, mark: str = "") -> str | None:  # noqa: ARG002 (a reply is in its language)
        """Say a reply to a member; None where they, or the app, left the workspace."""
        place, _, user = key.partition(":")
        home = await self._workspaces.of(place)
        if home is None:
            return None
        said = {"channel": user, "unfurl_links": False, "unfurl_media": False, **message(reply)}
        if mark:
            said["metadata"] = {"event_type": MARKED, "event_payload": {"mark": mark}}
        try:
            answer = await self._at_once(home).chat_postMessage(**said)
        except SlackApiError as error:
            await self._refused(home, key, error)
            return None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None
        return standing(answer.get("channel"), answer.get("ts"))

    async def change(self, key: str, sent_id: str, reply: Reply, language: Language) -> bool:  # noqa: ARG002 (a reply is in its language)
        """Put a reply in the place of a message of ours; False where it is out of reach."""
        home = await self._workspaces.of(key.partition(":")[0])
        there, _, way = sent_id.partition(" ")
        if home is None:
            return False
        try:
            if way:
                return await self._wire.respond(way, {**ONLY_THEIRS, **message(reply)})
            await self._update(home, there, reply)
        except SlackApiError as error:
            if reason(error) not in GONE:
                await self._refused(home, key, error)
            return False
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None
        return True

    async def _update(self, home: Home, there: str, reply: Reply) -> None:
        channel, _, ts = there.partition(":")
        await self._at_once(home).chat_update(channel=channel, ts=ts, **message(reply))

    async def recall(self, key: str, mark: str, since: dt.datetime) -> str | None:
        """Look for a mark in what was said to a member; None where it is not, or nobody may look.

        A person's id opens chat.postMessage and no history: their conversation is asked for first
        (docs.slack.dev, conversations.open and conversations.history). The history of a channel
        takes scopes that we do not ask for.
        """
        place, _, user = key.partition(":")
        home = await self._workspaces.of(place)
        if home is None or user.startswith(CHANNELS):
            return None
        try:
            return await self._found(self._at_once(home), user, mark, since)
        except SlackApiError as error:
            if reason(error).startswith("missing_scope"):
                log.warning("Slack was not asked what was said: the app lacks im:write there")
            else:
                await self._refused(home, key, error)
            return None
        except (aiohttp.ClientError, TimeoutError) as error:
            raise LaterError(type(error).__name__) from None

    async def _found(
        self, client: AsyncWebClient, user: str, mark: str, since: dt.datetime
    ) -> str | None:
        opened: Any = (await client.conversations_open(users=user)).get("channel")
        channel = opened["id"]
        oldest = f"{since.timestamp():.6f}"
        answer = await client.conversations_history(
            channel=channel, oldest=oldest, include_all_metadata=True, limit=PAGE
        )
        messages: Any = answer.get("messages")
        for said in messages:
            payload = said.get("metadata", {}).get("event_payload", {})
            if payload.get("mark") == mark:
                return standing(channel, said["ts"])
        return None

    def _at_once(self, home: Home) -> AsyncWebClient:
        """Call once only: where Slack asks for patience, the lane waits and not the call.

        And what failed may have been said: only a look tells.
        """
        client = self._wire.client(home.token)
        client.retry_handlers = []
        return client

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
