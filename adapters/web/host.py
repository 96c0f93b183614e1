"""The one web server of the process: every platform brings its routes, this brings the manners."""

import asyncio
import errno
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from traceback import format_tb

from aiohttp import hdrs, web
from aiohttp.http_exceptions import BadHttpMessage
from aiohttp.typedefs import Middleware
from multidict import CIMultiDict

from adapters.web.notice import AWAY, BROKEN, NOWHERE, notice
from adapters.web.number import HEADER, number
from adapters.web.watched import Nobody, Sees, watched
from bot.chat.phrase import Phrase
from bot.chat.trouble import Trouble
from bot.storage.database import away

log = logging.getLogger(__name__)
wire = logging.getLogger(f"{__name__}.wire")

LARGEST_BODY = 256 * 1024  # bytes
LAST_WORDS = 4.0  # seconds given at most to answers under way when the server stops
STATIC = Path(__file__).parent / "static"
HEADERS = CIMultiDict(
    {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
        "img-src 'self' data: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        hdrs.CACHE_CONTROL: "no-store",
    }
)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

TAKEN = Phrase(
    fr="le port {port} est pris ; réglez PV_PORT sur un autre",
    en="port {port} is taken; set PV_PORT to another",
)
RESERVED = Phrase(
    fr="le port {port} est réservé à l’administrateur ; réglez PV_PORT au-dessus de 1023",
    en="port {port} is reserved to the administrator; set PV_PORT to one above 1023",
)
NOT_OURS = Phrase(
    fr="{host} n’est pas une adresse de cette machine ; réglez PV_HOST sur l’une des siennes",
    en="{host} is not an address of this machine; set PV_HOST to one that is",
)


class ListenError(Trouble):
    """The server cannot listen there; one sentence says why and what to do."""


class _OurFaults(logging.Filter):
    """Says nothing of what is no HTTP: strangers would fill the log with it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep what is not the sender's fault."""
        return not (record.exc_info and isinstance(record.exc_info[1], BadHttpMessage))


wire.addFilter(_OurFaults())


async def serve_routes(
    routes: Sequence[web.AbstractRouteDef],
    host: str,
    port: int,
    *,
    stop: asyncio.Event,
    started: Callable[[str], None] = lambda _address: None,
    sees: Sees | None = None,
    each: bool = False,
) -> None:
    """Serve until `stop` is set; `started` is told the address, such as http://127.0.0.1:8000.

    Port 0 takes a free one. `sees` counts the answers; `each` of them is noted in the log. What is
    under way at the end is still answered. Raises ListenError.
    """
    application = _application(routes, watched(sees or Nobody(), each=each))
    runner = web.AppRunner(application, access_log=None, logger=wire, shutdown_timeout=LAST_WORDS)
    await runner.setup()
    try:
        started(await _listen(runner, host, port))
        await stop.wait()
    finally:
        await runner.cleanup()


def _application(routes: Sequence[web.AbstractRouteDef], seen: Middleware) -> web.Application:
    application = web.Application(client_max_size=LARGEST_BODY, middlewares=[seen, _never_bare])
    application.add_routes([*routes, web.static("/static", STATIC)])
    application.on_response_prepare.append(_add_headers)
    return application


async def _listen(runner: web.AppRunner, host: str, port: int) -> str:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        raise ListenError(_explain(error, host, port)) from error
    named = f"[{host}]" if ":" in host else host
    return f"http://{named}:{runner.addresses[0][1]}"


def _explain(error: OSError, host: str, port: int) -> Phrase:
    match error.errno:
        case errno.EADDRINUSE:
            return TAKEN.given(port=port)
        case errno.EACCES:
            return RESERVED.given(port=port)
        case _:
            return NOT_OURS.given(host=host)


@web.middleware
async def _never_bare(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer an unknown path and a fault of ours with a page that a person can read."""
    if isinstance(request.match_info.http_exception, web.HTTPNotFound):
        return notice(NOWHERE, status=404)
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except Exception as error:  # noqa: BLE001 (whatever broke, the reader gets a page)
        if away(error):
            log.warning("%s while answering %s", type(error).__name__, request.method)
            return notice(AWAY, status=503)
        # where it broke, but neither the address, which may hold a token, nor the error's words
        route, place = request.match_info.route.resource, "".join(format_tb(error.__traceback__))
        name = route.canonical if route else "?"
        log.error("answering %s %s: %s\n%s", request.method, name, type(error).__name__, place)  # noqa: TRY400
        return notice(BROKEN, status=500)


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    if isinstance(response, web.FileResponse):
        response.headers.setdefault(hdrs.CACHE_CONTROL, "no-cache")
    response.headers.merge(HEADERS)  # in one go: this is done for every answer
    response.headers[HEADER] = number.get()
    response.headers[hdrs.SERVER] = "porte-voix"
