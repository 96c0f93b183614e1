"""The demo page, share links, people's own files and health, on the process's one web server."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Protocol

from adapters.platform import Platform, Routes
from adapters.web.health import Ready, health_routes
from adapters.web.host import ListenError, serve_routes
from adapters.web.metrics import Metrics, metrics_routes
from adapters.web.origin import known_hosts
from adapters.web.own import Gives, own_routes
from adapters.web.page import PLATFORM as PAGE
from adapters.web.page import page_routes
from adapters.web.share import Follows, share_routes
from adapters.web.voice import PageVoice
from bot.app import Bot
from bot.chat.phrase import Phrase
from bot.settings import Settings

__all__ = [
    "PLATFORM",
    "ListenError",
    "Metrics",
    "metrics_routes",
    "outer_routes",
    "serve_routes",
]

DEMO = Phrase(fr="la page de démonstration", en="the demo page")


class Outer(Ready, Follows, Gives, Protocol):
    """What is asked of the bot from outside, whatever the platforms."""

    def undone(self) -> str:
        """Name what should have come with time and did not."""


def outer_routes(bot: Outer, waits: Callable[[], str] = lambda: "") -> Routes:
    """Return what every server answers: its health, the share links, and people's own files.

    `waits` says what deliveries wait for.
    """
    return [*health_routes(bot, waits, bot.undone), *share_routes(bot), *own_routes(bot)]


def _unset(settings: Settings) -> tuple[str, ...]:
    return () if settings.demo_page else ("PV_DEMO_PAGE",)


@asynccontextmanager
async def _open(bot: Bot, settings: Settings) -> AsyncIterator[Routes]:
    voice = PageVoice()
    bot.voices[PAGE] = voice
    yield page_routes(bot, known_hosts(settings), voice)


PLATFORM = Platform(name=DEMO, unset=_unset, open=_open)
