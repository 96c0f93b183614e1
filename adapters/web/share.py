"""Share links: `/s/<token>` leads to the post ready to be sent, or to a page that says why not."""

import re
from typing import Protocol

from aiohttp import web

from adapters.web.notice import Notice, notice
from bot.chat.phrase import Phrase
from bot.shares.follow import Closed, Opened

TOKEN = re.compile(r"[\w-]{8,128}", re.ASCII)
UNKNOWN = Notice(
    Phrase(fr="Ce lien ne mène nulle part", en="This link leads nowhere"),
    Phrase(
        fr="Il est peut-être incomplet, ou l’idée a été retirée. "
        "Retournez à la conversation et demandez-en une autre.",
        en="It may have been cut short, or the idea was withdrawn. "
        "Go back to the conversation and ask for another.",
    ),
)


class Follows(Protocol):
    """The part of the bot asked here."""

    async def follow(self, token: str, /) -> Opened | Closed | None:
        """Note that the link was opened and tell where it leads; None where there is no such."""


def share_routes(bot: Follows) -> list[web.RouteDef]:
    """Return the way behind a share link; HEAD and prefetching look without opening anything."""

    async def follow(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if "prefetch" in request.headers.get("Sec-Purpose", ""):
            return _glance(token)
        return _lead(await bot.follow(token) if TOKEN.fullmatch(token) else None)

    async def look(request: web.Request) -> web.Response:
        return _glance(request.match_info["token"])

    return [web.get("/s/{token}", follow, allow_head=False), web.head("/s/{token}", look)]


def _glance(token: str) -> web.Response:
    return web.Response(status=200 if TOKEN.fullmatch(token) else 404)


def _lead(found: Opened | Closed | None) -> web.Response:
    match found:
        case Opened(url=url):
            return web.Response(status=302, headers={"Location": url})
        case Closed(title=title, why=why, language=language):
            return notice(Notice(title, why), status=410, first=language)
        case None:
            return notice(UNKNOWN, status=404)
