"""A person's own data behind `/mine/<token>`: a page with one button, which gives the file once.

What looks at links before people do (previews, scanners of mail and chat) only ever asks for the
page; the file takes a press. No cookie, no script, nothing kept by browsers or search engines.
"""

from html import escape
from string import Template
from typing import Protocol
from urllib.parse import quote

from aiohttp import web

from adapters.web.notice import PAGE, Notice, notice
from adapters.web.share import TOKEN
from bot.chat.phrase import Language, Phrase
from bot.people.export import OwnFile

FORM = Template(
    "<section>\n<h1>$title</h1>\n<p>$text</p>\n"
    '<form method="post"><button class="button primary">$press</button></form>\n</section>'
)
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Robots-Tag": "noindex, nofollow",
}

READY = Phrase(fr="Vos données", en="Your data")
READY_HOW = Phrase(
    fr="Un seul fichier, que n’importe quel éditeur de texte ouvre. Il ne se donne qu’une fois.",
    en="A single file, which any text editor opens. It is given only once.",
)
PRESS = Phrase(fr="Télécharger le fichier", en="Download the file")
OVER = Notice(
    Phrase(
        fr="Ce lien a servi, ou son temps est passé", en="This link was used, or its time is over"
    ),
    Phrase(
        fr="Il ne sert qu’une fois, pendant un quart d’heure. Demandez-en un autre dans la "
        "conversation : « mes données ».",
        en="It works once, for a quarter of an hour. Ask for another in the conversation: “my "
        "data”.",
    ),
)


class Gives(Protocol):
    """The part of the bot asked here."""

    async def own_file_awaits(self, token: str, /) -> Language | None:
        """Tell which language the person reads whose file awaits there."""

    async def own_file(self, token: str, /) -> OwnFile | None:
        """Give the file, for the only time."""


def own_routes(bot: Gives) -> list[web.RouteDef]:
    """Return the page, and the way to the file itself; HEAD looks without asking anybody."""

    async def page(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        language = await bot.own_file_awaits(token) if TOKEN.fullmatch(token) else None
        return _ready(language) if language else _over()

    async def give(request: web.Request) -> web.Response:
        token = request.match_info["token"]
        file = await bot.own_file(token) if TOKEN.fullmatch(token) else None
        return _given(file) if file else _over()

    async def look(request: web.Request) -> web.Response:
        known = TOKEN.fullmatch(request.match_info["token"])
        return web.Response(status=200 if known else 404, headers=HEADERS)

    there = "/mine/{token}"
    return [web.get(there, page, allow_head=False), web.post(there, give), web.head(there, look)]


def _ready(language: Language) -> web.Response:
    words = {"title": READY, "text": READY_HOW, "press": PRESS}
    form = FORM.substitute({name: escape(said.to(language)) for name, said in words.items()})
    page = PAGE.substitute(language=language, title=escape(READY.to(language)), sections=form)
    return web.Response(text=page, content_type="text/html", headers=HEADERS)


def _given(file: OwnFile) -> web.Response:
    named = f"attachment; filename*=UTF-8''{quote(file.name)}"
    headers = {**HEADERS, "Content-Disposition": named}
    return web.Response(
        body=file.content, content_type="application/json", charset="utf-8", headers=headers
    )


def _over() -> web.Response:
    answer = notice(OVER, status=410)
    answer.headers.update(HEADERS)
    return answer
