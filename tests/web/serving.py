"""A real server on a free port, for as long as a test needs it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from aiohttp import ClientResponse, ClientSession
from yarl import URL

from adapters.platform import Routes
from adapters.web import outer_routes, serve_routes
from adapters.web.origin import known_hosts
from adapters.web.page import page_routes
from adapters.web.watched import Sees
from bot.app import Bot
from bot.settings import Settings

Answer = AbstractAsyncContextManager[ClientResponse]
Headers = Mapping[str, str] | None


@dataclass(frozen=True)
class Site:
    """A server, and somebody who visits it and follows no redirect."""

    address: URL
    visitor: ClientSession

    def get(self, path: str, headers: Headers = None) -> Answer:
        """Read an answer."""
        return self.ask("GET", path, headers=headers)

    def post(self, path: str, data: bytes | str = b"", headers: Headers = None) -> Answer:
        """Send something and read the answer."""
        return self.ask("POST", path, data, headers)

    def ask(
        self, method: str, path: str, data: bytes | str = b"", headers: Headers = None
    ) -> Answer:
        """Ask by any method."""
        address = URL(f"{self.address}{path}", encoded=True)
        return self.visitor.request(
            method, address, data=data or None, headers=headers, allow_redirects=False
        )


@asynccontextmanager
async def serving(routes: Routes, sees: Sees | None = None) -> AsyncIterator[Site]:
    """Serve the routes as the bot does; `sees` counts."""
    stop = asyncio.Event()
    where: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    server = asyncio.create_task(
        serve_routes(routes, "127.0.0.1", 0, stop=stop, started=where.set_result, sees=sees)
    )
    try:
        async with ClientSession() as visitor:
            yield Site(URL(await where).with_path(""), visitor)
    finally:
        stop.set()
        await server


def whole_site(bot: Bot) -> Routes:
    """Everything the demo serves."""
    return [*outer_routes(bot), *page_routes(bot, known_hosts(Settings()))]
