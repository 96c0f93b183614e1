"""Asks X's public oEmbed page for one post: no key, no cookie, no redirect to elsewhere.

docs.x.com, x-for-websites, oembed-api: GET with the post's address gives JSON with `url`,
`author_url` and `html`; 404 is a post that does not exist any more, 403 one that only followers
see. Anything else is no answer, and is asked for again later.
"""

import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import aiohttp
from pydantic import BaseModel
from yarl import URL

from adapters.x.shown import text_in
from bot.shares.post import Absent, Look, Post, Shown, Silent, account_in, post_at

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds: a person waits for the answer, and the platforms give them three
LARGEST = 64 * 1024  # bytes of an answer; X's own are under five thousand
CONNECTIONS = 4
HOPS = 2  # redirects followed, on the very same host
ASKED = {"omit_script": "true", "hide_thread": "true", "hide_media": "true", "dnt": "true"}
AGENT = "Porte-voix (verifies a post that its author names)"


class Answer(BaseModel):
    """What is read of an answer."""

    url: str
    author_url: str
    html: str


@asynccontextmanager
async def asking(url: str) -> AsyncIterator[Look]:
    """Open the connections to X; `url` is the address of its oEmbed page."""
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    session = aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=PATIENCE),
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"Accept": "application/json", "User-Agent": AGENT},
        trust_env=True,  # a company's proxy
    )
    async with session:
        yield Oembed(session, URL(url)).look


class Oembed:
    """X's oEmbed page, over connections that stay open."""

    def __init__(self, session: aiohttp.ClientSession, url: URL) -> None:
        self._session = session
        self._url = url

    async def look(self, post: Post) -> Shown | Absent | Silent:
        """Ask for a post; what goes wrong is silence."""
        address = self._url.update_query(url=post.address, **ASKED)
        try:
            return await self._ask(address, HOPS)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            log.warning("X does not answer: %s", type(error).__name__)
            return Silent()

    async def _ask(self, address: URL, hops: int) -> Shown | Absent | Silent:
        async with self._session.get(address, allow_redirects=False) as answer:
            match answer.status:
                case 200:
                    return _shown(await _body(answer))
                case 404:
                    return Absent("deleted")
                case 403 if _is_json(answer):  # else it is us whom X keeps out
                    return Absent("protected")
                case 301 | 302 | 303 | 307 | 308 if hops:
                    there = address.join(URL(answer.headers.get("Location", "")))
                case status:
                    log.warning("X does not answer: %d", status)
                    return Silent(_wait(answer.headers))
        if there.origin() != self._url.origin():
            log.warning("X leads elsewhere, to %s", there.host)
            return Silent()
        return await self._ask(there, hops - 1)


async def _body(answer: aiohttp.ClientResponse) -> bytes:
    """Read an answer; ValueError where it is longer than any of X's."""
    body = b""
    async for part in answer.content.iter_any():
        body += part
        if len(body) > LARGEST:
            raise ValueError("the answer is too long")
    return body


def _is_json(answer: aiohttp.ClientResponse) -> bool:
    return answer.content_type.endswith("json")


def _wait(headers: Mapping[str, str]) -> float | None:
    said = headers.get("Retry-After", "")
    return float(said) if said.isdecimal() else None


def _shown(body: bytes) -> Shown | Silent:
    """Read an answer: the post that X shows may be another than the one asked for."""
    said = Answer.model_validate_json(body)
    post, author, text = post_at(said.url), account_in(said.author_url), text_in(said.html)
    if post is None or author is None or text is None:
        return Silent()
    return Shown(post.number, author, text)
