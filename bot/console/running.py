"""Runs the bot until it is told to stop; the one place of `bot` that knows the adapters."""

import argparse
import asyncio
import gc
import logging
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack

import uvloop

from adapters.jobs.working import engine_for, working
from adapters.platform import Platform, platforms
from adapters.terminal.chat import converse
from adapters.web import PLATFORM as DEMO_PAGE
from adapters.web import ListenError, Metrics, metrics_routes, outer_routes, serve_routes
from adapters.x import looking
from bot.charter.article import CharterError
from bot.chat.phrase import Phrase, listed
from bot.company import CompanyError
from bot.console.doctor.visit import visit
from bot.console.fault import UsageFault
from bot.console.logs import keep_log
from bot.console.stopping import heed_signals
from bot.ideas.library import LibraryError
from bot.opening import open_bot
from bot.people.fault import RegisterError
from bot.samples import SAMPLE, cast
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.database import StorageError

TROUBLES = (
    CharterError,
    CompanyError,
    LibraryError,
    ListenError,
    RegisterError,
    SettingsError,
    StorageError,
)


NO_PLATFORM = Phrase(
    fr="aucune plateforme n’a ses réglages : il faut {wanted}",
    en="no platform has its settings: set {wanted}",
)
OR = Phrase(fr=" ; ou ", en="; or ")
WANTED = Phrase(fr="{names} pour {platform}", en="{names} for {platform}")
OPEN_TO_ALL = Phrase(
    fr="PV_DEMO_PAGE laisse chacun parler au nom de n’importe qui : il ne va qu’avec "
    "PV_HOST=127.0.0.1",
    en="PV_DEMO_PAGE lets anybody speak as anybody: it goes with PV_HOST=127.0.0.1 only",
)


def demo(_args: argparse.Namespace) -> int:
    """Serve the demo page with the sample company in its own database."""
    settings = read_settings(demo_page=True, company=SAMPLE)
    keep_log(settings, logging.WARNING)
    uvloop.run(_serve(settings, [DEMO_PAGE]))
    return 0


def serve(_args: argparse.Namespace) -> int:
    """Serve every platform that has its settings; refuse where none has."""
    settings = read_settings()
    found = platforms()
    ready = [one for one in found if not one.unset(settings)]
    if not ready:
        raise UsageFault(_unset(found, settings))
    if settings.demo_page and not settings.on_loopback:
        raise UsageFault(OPEN_TO_ALL)
    keep_log(settings, logging.INFO)
    if settings.company == SAMPLE:
        logging.getLogger("bot").warning("PV_COMPANY is unset: serving the invented company")
    uvloop.run(_serve(settings, ready))
    return 0


def doctor(_args: argparse.Namespace) -> int:
    """Look at everything the bot needs, and say what to do where something is missing."""
    return asyncio.run(visit())


def chat(args: argparse.Namespace) -> int:
    """Talk to the bot in the terminal as one of the people."""
    settings = read_settings(company=SAMPLE)
    keep_log(settings, logging.WARNING)
    who = args.who or cast()[0].email
    return asyncio.run(_converse(settings, who, " ".join(args.text)))


async def _converse(settings: Settings, who: str, said: str) -> int:
    async with looking(settings) as look, open_bot(settings, look=look) as bot:
        return await converse(bot, who, said)


async def _serve(settings: Settings, places: Sequence[Platform]) -> None:
    stop, metrics = asyncio.Event(), Metrics()
    async with AsyncExitStack() as stack:
        look = await stack.enter_async_context(looking(settings))
        bot = await stack.enter_async_context(open_bot(settings, look=look))
        bot.watch = metrics
        heed_signals(stop, bot.ending, settings.stop_after)
        engine = engine_for(settings.database_url, bot.woken)
        routes = [*outer_routes(bot, engine.health)]
        routes += metrics_routes(bot, metrics, settings.metrics_token.get_secret_value())
        for place in places:
            routes += await stack.enter_async_context(place.open(bot, settings))
        await stack.enter_async_context(
            working(engine, bot.work, bot.tend, stop=stop, patience=bot.ending.left)
        )
        gc.collect()
        gc.freeze()  # what was read at the start stays: no collection looks at it again
        await serve_routes(
            routes,
            settings.host,
            settings.port,
            stop=stop,
            started=_say_where,
            sees=metrics,
            each=settings.log_requests,
        )


def _unset(found: Sequence[Platform], settings: Settings) -> Phrase:
    """Say which settings each platform lacks."""
    wanted = (
        WANTED.given(names=", ".join(one.unset(settings)), platform=one.name) for one in found
    )
    return NO_PLATFORM.given(wanted=listed(wanted, OR))


def _say_where(address: str) -> None:
    sys.stdout.write(f"Porte-voix: {address}\n")
    sys.stdout.flush()
