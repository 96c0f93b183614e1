"""Bolt's app: which of Slack's events the conversation hears."""

import logging
import re
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse

from adapters.slack.conversation import CHECK_DRAFT, COMMAND, Conversation
from adapters.slack.payloads import Event
from adapters.slack.send import Wire
from adapters.slack.workspaces import Home, Workspaces

log = logging.getLogger(__name__)

Ack = Callable[..., Awaitable[Any]]
ANYTHING = re.compile(r"")
TOLD, HOME = "told", "home"  # what the door puts in Bolt's context


def bolt_app(conversation: Conversation, workspaces: Workspaces, wire: Wire) -> AsyncApp:
    """Make the app: the door has looked at the signature and the payload already."""
    app = AsyncApp(
        name="porte-voix",
        client=wire.client(),
        process_before_response=True,
        authorize=_authorize,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
        ignoring_self_assistant_message_events_enabled=False,
    )
    _hear_people(app, conversation)
    _hear_events(app, _Events(conversation, workspaces))
    app.error(_failed)
    return app


async def _authorize(context: AsyncBoltContext) -> AuthorizeResult:
    home: Home = context[HOME]
    return home.authorized()


def _hear_people(app: AsyncApp, conversation: Conversation) -> None:
    @app.command(re.compile(rf"{COMMAND}\w+"))
    async def command(ack: Ack, context: AsyncBoltContext) -> None:
        await ack(**await conversation.command(context[HOME], context[TOLD]))

    @app.action(ANYTHING)
    async def action(ack: Ack, context: AsyncBoltContext) -> None:
        await conversation.pressed(context[HOME], context[TOLD])
        await ack()

    @app.view(ANYTHING)
    async def view(ack: Ack, context: AsyncBoltContext) -> None:
        await ack(**await conversation.submitted(context[HOME], context[TOLD]))

    @app.shortcut(CHECK_DRAFT)
    async def shortcut(ack: Ack, context: AsyncBoltContext) -> None:
        await conversation.shortcut(context[HOME], context[TOLD])
        await ack()


class _Events:
    """What happens in a workspace, by the name that Slack gives it."""

    def __init__(self, conversation: Conversation, workspaces: Workspaces) -> None:
        self._conversation = conversation
        self._workspaces = workspaces

    async def message(self, context: AsyncBoltContext) -> None:
        event: Event = context[TOLD].event
        if event.channel_type == "im" and _by_a_member(event, context[HOME]):
            await self._conversation.said(context[HOME], event)

    async def app_mention(self, context: AsyncBoltContext) -> None:
        event: Event = context[TOLD].event
        if event.channel_type != "im" and _by_a_member(event, context[HOME]):
            await self._conversation.mentioned(context[HOME], event)

    async def app_home_opened(self, context: AsyncBoltContext) -> None:
        await self._conversation.opened(context[HOME], context[TOLD].event)

    async def assistant_thread_started(self, context: AsyncBoltContext) -> None:
        event: Event = context[TOLD].event
        if user := str(event.assistant_thread.get("user_id", "")):
            started = event.model_copy(update={"user": user})
            await self._conversation.opened(context[HOME], started)

    async def app_uninstalled(self, context: AsyncBoltContext) -> None:
        await self._workspaces.leave(context[HOME], "the app was taken away")

    async def tokens_revoked(self, context: AsyncBoltContext) -> None:
        if context[TOLD].event.tokens.get("bot"):
            await self._workspaces.leave(context[HOME], "its token was revoked")


HEARD = (
    _Events.message,
    _Events.app_mention,
    _Events.app_home_opened,
    _Events.assistant_thread_started,
    _Events.app_uninstalled,
    _Events.tokens_revoked,
)


def _hear_events(app: AsyncApp, events: _Events) -> None:
    for hear in HEARD:
        app.event(hear.__name__)(getattr(events, hear.__name__))

    @app.event(ANYTHING)
    async def other(ack: Ack) -> None:
        await ack()


def _by_a_member(event: Event, home: Home) -> bool:
    """Say whether one of ours wrote it: no bot, no guest from elsewhere, no change of a message."""
    ours = event.user_team in (None, home.team) or home.team is None
    return bool(event.user) and not event.bot_id and event.subtype in ("", "file_share") and ours


async def _failed(error: Exception) -> BoltResponse:
    """Say where it broke; not the error's own words, which may quote somebody's."""
    place = "".join(traceback.format_tb(error.__traceback__))
    log.error("answering Slack: %s\n%s", type(error).__name__, place)
    return BoltResponse(status=200, body="")
