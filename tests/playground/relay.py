"""Stands between the Playground, which always speaks American English, and the bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientSession, web


@dataclass(frozen=True)
class Exchange:
    """Something that the Playground told the bot, and how the bot answered over HTTP."""

    told: dict[str, Any]
    status: int
    answer: str


@dataclass
class Relay:
    """Tells the bot at `address` what it is told itself, as a client of another language would."""

    address: str
    locale: str
    here: str = ""
    exchanges: list[Exchange] = field(default_factory=list)

    @property
    def refused(self) -> list[Exchange]:
        """What the bot did not take, or could not answer."""
        return [one for one in self.exchanges if one.status >= 400]

    async def hear(self, request: web.Request) -> web.Response:
        """Pass an activity on, and its answer back."""
        if request.method != "POST":  # the Playground looks whether somebody is there
            return web.Response(status=405)
        told = await request.json()
        self._translate(told)
        async with ClientSession() as session, session.post(self.address, json=told) as answered:
            body = await answered.read()
        self.exchanges.append(Exchange(told, answered.status, body.decode()))
        return web.Response(
            status=answered.status, body=body, content_type=answered.content_type if body else None
        )

    def _translate(self, told: dict[str, Any]) -> None:
        """Put the client's own language where the Playground always says en-US."""
        for place in (told, *(one for one in told.get("entities") or () if "locale" in one)):
            if "locale" in place:
                place["locale"] = self.locale


@asynccontextmanager
async def relaying(address: str, locale: str) -> AsyncIterator[Relay]:
    """Stand on a free port."""
    relay = Relay(address, locale)
    app = web.Application()
    app.router.add_route("*", "/api/messages", relay.hear)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        relay.here = f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
        yield relay
    finally:
        await runner.cleanup()
