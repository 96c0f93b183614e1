"""Three small servers for the rows of Teams: our host, botbuilder's own, and a connector.

usage: python -m bench.teams_echo ours|theirs|connector PORT
"""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from functools import partial

from aiohttp import web
from botbuilder.core import ActivityHandler, TurnContext

from adapters.teams.addresses import Addresses
from adapters.teams.door import PATH, Door
from adapters.teams.send import Connector, open_session
from adapters.teams.token import NoTokens
from adapters.teams.turn import Turns

TICK = 0.005  # seconds between two looks at the clock


class Echo(ActivityHandler):  # type: ignore[misc]  # botbuilder brings no types
    """Says again what it was told: the same on both hosts."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Say it."""
        await turn_context.send_activity(turn_context.activity.text)


class Fresh:
    """A memory in which everything is new."""

    async def first_time(self, _platform: str, _key: str) -> bool:
        """Say so."""
        return True


def ours() -> web.Application:
    """Our door and our connector around botbuilder's turn, and how long the loop was held."""
    app = web.Application()
    held = [0.0]

    async def open_host(app: web.Application) -> AsyncIterator[None]:
        async with open_session() as session:
            addresses = Addresses(loopback=True)
            turn = partial(Turns(Connector(session, NoTokens(), addresses)).run, Echo())
            app["door"] = Door(Fresh(), turn, None, addresses, "")
            watching = asyncio.create_task(watch(held))
            yield
            watching.cancel()

    async def knock(request: web.Request) -> web.Response:
        answer: web.Response = await request.app["door"].knock(request)
        return answer

    async def longest(_request: web.Request) -> web.Response:
        longest, held[0] = held[0], 0.0
        return web.json_response(longest)

    app.cleanup_ctx.append(open_host)
    app.add_routes([web.post(PATH, knock), web.get("/held", longest)])
    return app


async def watch(held: list[float]) -> None:
    """Note the longest time, in seconds, for which the loop was held."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(TICK)
        held[0] = max(held[0], time.perf_counter() - before - TICK)


def theirs() -> web.Application:
    """Botbuilder's CloudAdapter, as its samples write it, without authentication."""
    from botbuilder.integration.aiohttp import (  # noqa: PLC0415 (not in our own process)
        CloudAdapter,
        ConfigurationBotFrameworkAuthentication,
    )

    class Configuration:
        APP_ID = APP_PASSWORD = APP_TENANTID = ""
        APP_TYPE = "MultiTenant"

    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(Configuration()))
    bot = Echo()

    async def messages(request: web.Request) -> web.Response:
        answer: web.Response | None = await adapter.process(request, bot)
        return answer or web.Response(status=201)

    app = web.Application()
    app.add_routes([web.post(PATH, messages)])
    return app


def connector() -> web.Application:
    """A connector that takes everything at once, or after `?wait=` seconds."""

    async def take(request: web.Request) -> web.Response:
        await request.read()
        await asyncio.sleep(float(request.match_info["wait"]))
        return web.json_response({"id": "1"})

    app = web.Application()
    app.add_routes([web.post("/{wait}/{rest:.*}", take)])
    return app


if __name__ == "__main__":
    made = {"ours": ours, "theirs": theirs, "connector": connector}[sys.argv[1]]()
    web.run_app(made, host="127.0.0.1", port=int(sys.argv[2]), access_log=None, print=None)
