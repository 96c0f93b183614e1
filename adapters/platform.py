"""What makes a folder of `adapters/` a place where people chat."""

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass

from aiohttp import web

import adapters
from bot.app import Bot
from bot.chat.phrase import Phrase
from bot.settings import Settings

Routes = Sequence[web.AbstractRouteDef]


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A place where people chat: `PLATFORM` in `adapters/<name>/__init__.py` is found by itself.

    `unset` names the settings that it still needs before it can run; `open` connects it to the
    bot for as long as the context lasts and gives the routes of the web server that are its own.
    `visit` looks whether it would work, and says what was seen or what to do.
    """

    name: Phrase
    unset: Callable[[Settings], tuple[str, ...]]
    open: Callable[[Bot, Settings], AbstractAsyncContextManager[Routes]]
    visit: Callable[[Settings], Awaitable[tuple[bool, Phrase]]] | None = None


def platforms() -> list[Platform]:
    """Find every platform, by name."""
    names = sorted(found.name for found in pkgutil.iter_modules(adapters.__path__) if found.ispkg)
    modules = [importlib.import_module(f"adapters.{name}") for name in names]
    return [module.PLATFORM for module in modules if hasattr(module, "PLATFORM")]
