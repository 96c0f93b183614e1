"""Share links: `/s/<token>` leads to the post ready to be sent, or to a page that says why not.

`/l/<token>` is the company's own link as a tweet carries it, where its clicks are counted.
"""

import re
from typing import Protocol

from aiohttp import web

from adapters.web.agents import is_person, previews
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

    async def lead(self, token: str, /, *, counts: bool) -> str | None:
        """Tell where a link in a tweet leads, counting who follows; None where it is not ours."""


def share_routes(bot: Follows) -> list[web.RouteDef]:
    """Return the ways behind a share link and a link in a tweet.

    Who only looks, to preview or ahead of a person, opens and counts nothing.
    """

    async def follow(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if previews(request.headers):
            return _glance(token)
        return _lead(await bot.follow(token) if TOKEN.fullmatch(token) else None)

    async def look(request: web.Request) -> web.Response:
        return _glance(request.match_info["token"])

    async def lead(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        if not TOKEN.fullmatch(token):
            return notice(UNKNOWN, status=404)
        counts = request.method == "GET" and is_person(request.headers)
        url = await bot.lead(token, counts=counts)
        return _redirect(url) if url else notice(UNKNOWN, status=404)

    return [
        web.get("/s/{token}", follow, allow_head=False),
        web.head("/s/{token}", look),
        web.get("/l/{token}", lead),
    ]


def _redirect(url: str) -> web.Response:
    return web.Response(status=302, headers={"Location": url})


def _glance(token: str) -> web.Response:
    return web.Response(status=200 if TOKEN.fullmatch(token) else 404)


def _lead(found: Opened | Closed | None) -> web.Response:
    match found:
        case Opened(url=url):
            return _redirect(url)
        case Closed(title=title, why=why, language=language):
            return notice(Notice(title, why), status=410, first=language)
        case None:
            return notice(UNKNOWN, status=404)
