"""Says replies in Slack: posted, whispered, in a window, on somebody's Home."""

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from adapters.slack.payloads import Event, View
from adapters.slack.people import PLATFORM, key_of
from adapters.slack.send import PERSON_GONE, WORKSPACE_GONE, SlackApiError, Wire, reason
from adapters.slack.workspaces import Home, Workspaces
from bot.chat.phrase import Language, Phrase

log = logging.getLogger(__name__)

EXPIRED = frozenset({"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"})
MAY_ASK = Phrase(fr="Vous pouvez demander", en="You can ask")
PROMPTS = (  # what stands on each, and what it types
    (
        Phrase(fr="Une idée de tweet", en="A tweet idea"),
        Phrase(fr="idée", en="idea"),
    ),
    (
        Phrase(fr="Vérifier un brouillon", en="Check a draft"),
        Phrase(fr="vérifier", en="check"),
    ),
    (
        Phrase(
            fr="Que dit la charte sur les clients ?", en="What does the charter say on customers?"
        ),
        Phrase(fr="puis-je citer un client ?", en="may I name a customer?"),
    ),
    (
        Phrase(fr="Mes choix", en="My choices"),
        Phrase(fr="mes choix", en="my choices"),
    ),
)


def prompts(language: Language) -> list[dict[str, str]]:
    """Write what to ask as Slack suggests it: four at most, for an agent's view."""
    return [
        {"title": title.to(language), "message": words.to(language)} for title, words in PROMPTS
    ]


class Notes(Protocol):
    """What is noted of those who cannot be reached."""

    async def lost(self, platform: str, key: str, /) -> bool:
        """Note that somebody cannot be reached there any more; say whether it is news."""


def standing(channel: object, ts: object) -> str:
    """Say where a message stands, as it can be changed later; empty where Slack does not tell."""
    return f"{channel}:{ts}" if channel and ts else ""


class Mouth:
    """Calls Slack's methods in the name of a workspace, and hears when it may not any more."""

    def __init__(self, wire: Wire, workspaces: Workspaces, notes: Notes) -> None:
        """Speak over a wire."""
        self._wire = wire
        self._workspaces = workspaces
        self._notes = notes

    async def post(self, home: Home, user: str, said: Mapping[str, Any]) -> str:
        """Post a message that links do not unfold under; where it stands, as `channel:moment`."""
        said = {"unfurl_links": False, "unfurl_media": False, **said}
        answer = await self._call(home, "chat.postMessage", said, user)
        return standing(answer.get("channel"), answer.get("ts"))

    async def whisper(self, home: Home, user: str, said: Mapping[str, Any]) -> None:
        """Say something in a channel to one member only."""
        await self._call(home, "chat.postEphemeral", said, user)

    async def open(self, home: Home, trigger: str, view: Mapping[str, Any]) -> None:
        """Open a window, within the three seconds that the trigger is good for."""
        await self._call(home, "views.open", {"trigger_id": trigger, "view": view})

    async def update(self, home: Home, view: View, shown: Mapping[str, Any]) -> None:
        """Show something else in a window."""
        await self._call(home, "views.update", {"view_id": view.id, "view": shown})

    async def publish(self, home: Home, user: str, view: Mapping[str, Any]) -> None:
        """Show somebody's Home."""
        await self._call(home, "views.publish", {"user_id": user, "view": view}, user)

    async def prompt(self, home: Home, language: Language, event: Event) -> None:
        """Suggest what to ask, where somebody writes to the bot."""
        said = {"title": MAY_ASK.to(language), "prompts": prompts(language), **_where(event)}
        await self._call(home, "assistant.threads.setSuggestedPrompts", said)

    async def _call(
        self, home: Home, method: str, said: Mapping[str, Any], user: str = ""
    ) -> Mapping[str, Any]:
        """Call a method; what Slack answers, nothing where it refused."""
        try:
            answer = await self._wire.client(home.token).api_call(method, json=dict(said))
        except SlackApiError as error:
            await self._refused(home, user, method, reason(error))
            return {}
        return answer.data if isinstance(answer.data, dict) else {}

    async def _refused(self, home: Home, user: str, method: str, why: str) -> None:
        word = why.partition(";")[0]
        if word in WORKSPACE_GONE:
            await self._workspaces.leave(home, why)
        elif user and word in PERSON_GONE:
            if await self._notes.lost(PLATFORM, key_of(home, user)):
                log.warning("nothing more is sent to member %s: %s", user, why)
        elif word in EXPIRED:
            log.warning("%s came too late: %s", method, why)
        else:
            log.warning("Slack refused %s: %s", method, why)


def _where(event: Event) -> Mapping[str, Any]:
    """Say where: a thread only in the older kind of view (docs.slack.dev, setSuggestedPrompts)."""
    if thread := event.assistant_thread:
        return {"channel_id": thread.get("channel_id"), "thread_ts": thread.get("thread_ts")}
    return {"channel_id": str(event.channel)}
