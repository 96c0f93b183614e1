"""The bot at work in Teams: where it is knocked at, how it speaks, what it still has to do."""

import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

import aiohttp
from aiohttp import web

from adapters.errands import Errands
from adapters.platform import Routes
from adapters.teams.addresses import Addresses
from adapters.teams.conversation import Conversation
from adapters.teams.door import PATH, Door
from adapters.teams.keys import Keys
from adapters.teams.people import PLATFORM
from adapters.teams.send import Connector, ConnectorError, open_session
from adapters.teams.sending import Mouth
from adapters.teams.token import AppTokens, NoTokens, TokenError
from adapters.teams.trust import Trust
from adapters.teams.turn import Hearing, Turns
from adapters.teams.voice import TeamsVoice
from bot.app import Bot
from bot.chat.phrase import Phrase
from bot.settings import Settings, SettingsError

log = logging.getLogger(__name__)

OPEN_TO_ALL = Phrase(
    fr="PV_TEAMS_UNAUTHENTICATED laisse chacun parler au nom de n’importe qui : il ne va qu’avec "
    "PV_HOST=127.0.0.1",
    en="PV_TEAMS_UNAUTHENTICATED lets anybody speak as anybody: it goes with PV_HOST=127.0.0.1 "
    "only",
)


@dataclass(frozen=True, slots=True)
class Office:
    """The routes of its own, its mouth, and its errands."""

    routes: Routes
    mouth: Mouth
    errands: Errands


@asynccontextmanager
async def open_office(bot: Bot, settings: Settings) -> AsyncIterator[Office]:
    """Connect the bot to Teams; raises SettingsError where it would be open to everybody."""
    everybody = settings.teams_unauthenticated
    if everybody and not settings.on_loopback:
        raise SettingsError(OPEN_TO_ALL)
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(open_session())
        addresses = Addresses(settings.teams_service_urls, loopback=everybody)
        tokens = NoTokens() if everybody else AppTokens(session, settings)
        connector = Connector(session, tokens, addresses)
        errands = Errands(explain, bot.ending)
        stack.push_async_callback(errands.finish)
        mouth = Mouth(connector, bot)
        conversation = Conversation(bot, connector, mouth, errands)
        hearing = Hearing(conversation.hears(), conversation.answers())
        turn = partial(Turns(connector).run, hearing)
        trust = _trust(session, settings)
        door = Door(bot, turn, trust, addresses, settings.teams_tenant_id)
        bot.voices[PLATFORM] = TeamsVoice(mouth)
        yield Office([web.post(PATH, door.knock)], mouth, errands)


def _trust(session: aiohttp.ClientSession, settings: Settings) -> Trust | None:
    if settings.teams_unauthenticated:
        log.warning("PV_TEAMS_UNAUTHENTICATED: anybody on this machine may speak as anybody")
        return None
    return Trust(Keys(session, settings.teams_keys_url), settings.teams_app_id)


def explain(error: Exception) -> str | None:
    """Put a trouble of Teams in words; None for a fault of our own."""
    match error:
        case ConnectorError():
            return f"Teams refused: {error}"
        case TokenError():
            return f"Microsoft gives no token: {error}"
        case aiohttp.ClientError() | TimeoutError():
            return f"Teams cannot be reached: {type(error).__name__}"
        case _:
            return None
