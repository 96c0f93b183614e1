"""Slack: transport, events to requests, replies to blocks, sending."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass

from adapters.errands import Errands
from adapters.platform import Platform, Routes
from adapters.slack.app import bolt_app
from adapters.slack.conversation import Conversation
from adapters.slack.door import Door, routes
from adapters.slack.install import Installed, install_routes
from adapters.slack.line import Line
from adapters.slack.people import PLATFORM as PLATFORM_KEY
from adapters.slack.send import Wire, explain, open_wire
from adapters.slack.sending import Mouth
from adapters.slack.visit import visit
from adapters.slack.voice import SlackVoice
from adapters.slack.workspaces import OneWorkspace, Workspaces
from bot.app import Bot
from bot.chat.phrase import same
from bot.settings import Settings
from bot.workspaces.seal import Seal

__all__ = ["PLATFORM", "Office", "open_office"]


def _unset(settings: Settings) -> tuple[str, ...]:
    """Name what is missing: a token or the app's own secret, and a way to hear Slack."""
    if settings.slack_client_id:
        wanted = {
            "PV_SLACK_CLIENT_SECRET": settings.slack_client_secret,
            "PV_SECRET_KEY": settings.secret_key,
        }
    else:
        wanted = {"PV_SLACK_BOT_TOKEN": settings.slack_bot_token}
    if not settings.slack_app_token:
        wanted["PV_SLACK_SIGNING_SECRET"] = settings.slack_signing_secret
    return tuple(name for name, value in wanted.items() if not value)


@dataclass(frozen=True, slots=True)
class Office:
    """The bot at work in Slack: where it is knocked at, and what it still has to do."""

    routes: Routes
    errands: Errands


@asynccontextmanager
async def open_office(bot: Bot, settings: Settings) -> AsyncIterator[Office]:
    """Connect the bot to Slack."""
    async with AsyncExitStack() as stack:
        wire = await stack.enter_async_context(open_wire(settings.slack_api_url))
        errands = Errands(explain, bot.ending)
        stack.push_async_callback(errands.finish)
        workspaces, install = _workspaces(bot, wire, settings)
        mouth = Mouth(wire, workspaces, bot)
        conversation = Conversation(bot, wire, mouth, errands)
        door = Door(bot, bolt_app(conversation, workspaces, wire), workspaces)
        await workspaces.look()
        bot.voices[PLATFORM_KEY] = SlackVoice(wire, workspaces, bot)
        if token := settings.slack_app_token.get_secret_value():
            await stack.enter_async_context(_listening(Line(door, wire, token, bot.watch)))
        secret = settings.slack_signing_secret.get_secret_value()
        yield Office([*(routes(door, secret) if secret else ()), *install], errands)


@asynccontextmanager
async def _open(bot: Bot, settings: Settings) -> AsyncIterator[Routes]:
    async with open_office(bot, settings) as office:
        yield office.routes


def _workspaces(bot: Bot, wire: Wire, settings: Settings) -> tuple[Workspaces, Routes]:
    """Give the one workspace of the token, or all that install the app themselves."""
    if not settings.slack_client_id:
        return OneWorkspace(wire, settings.slack_bot_token.get_secret_value()), ()
    seal = Seal(settings.secret_key.get_secret_value())
    installed = Installed(bot, wire, settings, seal)
    return installed, install_routes(installed, wire, settings, seal)


@asynccontextmanager
async def _listening(line: Line) -> AsyncIterator[None]:
    task = asyncio.create_task(line.keep_open())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


PLATFORM = Platform(name=same("Slack"), unset=_unset, open=_open, visit=visit)
