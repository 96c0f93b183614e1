"""Whether the process lives, and whether it can work: for whatever watches over it."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from aiohttp import web

PATIENCE = 3.0  # seconds


class Ready(Protocol):
    """The part of the bot asked here."""

    async def ready(self) -> bool:
        """Tell whether the database answers, and nobody told the bot to stop."""


def _nothing() -> str:
    return ""


def health_routes(
    bot: Ready, waits: Callable[[], str] = _nothing, undone: Callable[[], str] = _nothing
) -> list[web.RouteDef]:
    """Return /healthz, which always answers "ok", and /readyz, which asks the bot.

    What deliveries wait for is said there, and what should have come with time and did not;
    whoever asks the bot something is answered all the same.
    """
    troubles = {"deliveries wait": waits, "undone": undone}

    async def ready(_request: web.Request) -> web.Response:
        if await _answers(bot):
            said = {what: trouble() for what, trouble in troubles.items()}
            lines = [f"{what}: {trouble}\n" for what, trouble in said.items() if trouble]
            return web.Response(text="".join(["ready\n", *lines]))
        return web.Response(
            text="not ready: stopping, or the database does not answer\n", status=503
        )

    return [web.get("/healthz", _alive), web.get("/readyz", ready)]


async def _alive(_request: web.Request) -> web.Response:
    return web.Response(text="ok\n")


async def _answers(bot: Ready) -> bool:
    try:
        async with asyncio.timeout(PATIENCE):
            return await bot.ready()
    except TimeoutError:
        return False
