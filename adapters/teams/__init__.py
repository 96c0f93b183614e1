"""Microsoft Teams: transport, activities to requests, replies to cards, sending."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

from adapters.platform import Platform, Routes
from bot.app import Bot
from bot.chat.phrase import Phrase, same
from bot.settings import Settings

__all__ = ["PLATFORM"]


def _unset(settings: Settings) -> tuple[str, ...]:
    """Name what is missing: the app, its organisation, and its secret or its identity."""
    if settings.teams_unauthenticated:
        return ()
    wanted: dict[str, object] = {
        "PV_TEAMS_APP_ID": settings.teams_app_id,
        "PV_TEAMS_TENANT_ID": settings.teams_tenant_id,
        "PV_TEAMS_APP_PASSWORD": settings.teams_app_password or settings.teams_managed_identity,
    }
    return tuple(name for name, value in wanted.items() if not value)


@asynccontextmanager
async def _open(bot: Bot, settings: Settings) -> AsyncIterator[Routes]:
    office = import_module("adapters.teams.office")  # botbuilder takes half a second to read
    async with office.open_office(bot, settings) as opened:
        yield opened.routes


async def _visit(settings: Settings) -> tuple[bool, Phrase]:
    looked: tuple[bool, Phrase] = await import_module("adapters.teams.visit").visit(settings)
    return looked


PLATFORM = Platform(name=same("Teams"), unset=_unset, open=_open, visit=_visit)
