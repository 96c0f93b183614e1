"""A small X that shows posts as publish.x.com does: JSON with html, 404, 403, 429, and troubles."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

LINK = re.compile(r"https?://\S+")
TAG = re.compile(r"#(\w+)")
STATUS = re.compile(r"https://(?:x|twitter)\.com/\w+/status/(\d+)")


@dataclass
class Posted:
    """A post; `protected` is for followers alone."""

    author: str
    text: str
    protected: bool = False


@dataclass
class FakeX:
    """Posts by number, what goes wrong, and who was asked for what."""

    url: str = ""
    posts: dict[str, Posted] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    status: int = 0  # answered whatever is asked
    retry_after: str = ""
    leads: str = ""  # a redirect, whatever is asked
    body: str = ""  # said instead of any JSON
    holding: asyncio.Barrier | None = None  # answers wait for so many questions

    def post(self, number: str, author: str, text: str, *, protected: bool = False) -> str:
        """Post, and give the address as somebody copies it."""
        self.posts[number] = Posted(author, text, protected)
        return f"https://x.com/{author}/status/{number}"

    async def oembed(self, request: web.Request) -> web.Response:
        """Answer as X documents it, or with the trouble set."""
        self.asked.append(request.query.get("url", ""))
        self.headers.append(dict(request.headers))
        if self.holding:
            await self.holding.wait()
        if self.leads:
            raise web.HTTPFound(self.leads)
        if self.status:
            held = {"Retry-After": self.retry_after} if self.retry_after else {}
            return web.Response(status=self.status, headers=held, text=self.body)
        if self.body:
            return web.Response(text=self.body, content_type="application/json")
        return self._show(request.query.get("url", ""))

    def _show(self, address: str) -> web.Response:
        """X looks at the number alone: the name in an address may be anybody's."""
        found = STATUS.fullmatch(address)
        post = self.posts.get(found[1]) if found else None
        if not found or post is None:
            return web.Response(status=404)
        if post.protected:
            said = {"error": "Sorry, you are not authorized to see this status."}
            return web.json_response(said, status=403)
        number = found[1]
        return web.json_response(
            {
                "url": f"https://twitter.com/{post.author}/status/{number}",
                "author_name": f"{post.author} & co",
                "author_url": f"https://twitter.com/{post.author}",
                "html": _html(post, number),
                "width": 550,
                "height": None,
                "type": "rich",
                "cache_age": "3153600000",
                "provider_name": "Twitter",
                "provider_url": "https://twitter.com",
                "version": "1.0",
            }
        )


def _html(post: Posted, number: str) -> str:
    """Write the post as X does: links shortened, hashtags linked, line breaks and entities."""
    text = html.escape(post.text).replace("\n", "<br>")
    text = LINK.sub('<a href="https://t.co/AbC123xyz0">https://t.co/AbC123xyz0</a>', text)
    text = TAG.sub(r'<a href="https://twitter.com/hashtag/\1?src=hash">#\1</a>', text)
    return (
        f'<blockquote class="twitter-tweet" data-dnt="true"><p lang="fr" dir="ltr">{text}</p>'
        f"&mdash; {post.author} &amp; co (@{post.author}) "
        f'<a href="https://twitter.com/{post.author}/status/{number}">November 23, 2026</a>'
        "</blockquote>\n"
    )


@asynccontextmanager
async def fake_x() -> AsyncIterator[FakeX]:
    """Serve it on a free port of this machine."""
    fake = FakeX()
    application = web.Application()
    application.router.add_get("/oembed", fake.oembed)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}/oembed"
    try:
        yield fake
    finally:
        await runner.cleanup()
