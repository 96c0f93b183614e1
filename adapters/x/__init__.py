"""X, asked for one post that a person gives: its public oEmbed answer, and nothing else."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.x.oembed import asking
from bot.settings import Settings
from bot.shares.post import Look

OFF = "off"


@asynccontextmanager
async def looking(settings: Settings) -> AsyncIterator[Look | None]:
    """Give what asks X for a post, for as long as the context lasts; None where it is set off."""
    if settings.x_oembed_url == OFF:
        yield None
        return
    async with asking(settings.x_oembed_url) as look:
        yield look
