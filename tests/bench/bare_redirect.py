"""A redirect and nothing else, on aiohttp alone: what share links are measured beside."""

import asyncio
import sys

from aiohttp import web

WHERE = "https://x.com/intent/tweet?text=Un%20guide&url=https%3A%2F%2Fwww.lumignon-velo.com"


async def _lead(_request: web.Request) -> web.Response:
    return web.Response(status=302, headers={"Location": WHERE})


async def _serve() -> None:
    application = web.Application()
    application.add_routes([web.get("/{kind}/{token}", _lead)])
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sys.stdout.write(f"http://127.0.0.1:{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve())
