"""An app of a few lines, that checks signatures and answers what a test tells it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from slack.fake import FakeSlack
from slack.shape import Json


@dataclass
class Listening:
    """What an app heard, and what it answers next; without a word it says 200 and nothing."""

    verifier: SignatureVerifier
    heard: list[Json] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    answers: list[web.Response | None] = field(default_factory=list)

    async def hear(self, request: web.Request) -> web.Response:
        """Take a request; an answer that is None never comes."""
        body = await request.read()
        headers = dict(request.headers)
        if not self.verifier.is_valid_request(body, headers):
            return web.Response(status=401)
        self.heard.append(_read(request.content_type, body.decode()))
        self.headers.append(headers)
        answer = self.answers.pop(0) if self.answers else web.Response()
        if answer is None and request.transport:
            request.transport.abort()
        return answer or web.Response()

    def answer(self, *bodies: object) -> None:
        """Answer these next: JSON, or text."""
        for body in bodies:
            is_text = isinstance(body, str)
            self.answers.append(
                web.Response(text=str(body)) if is_text else web.json_response(body)
            )


def _read(kind: str, body: str) -> Json:
    if kind == "application/json":
        return dict(json.loads(body))
    form = {key: values[0] for key, values in parse_qs(body, keep_blank_values=True).items()}
    return dict(json.loads(form["payload"])) if "payload" in form else form


@asynccontextmanager
async def listening(slack: FakeSlack) -> AsyncIterator[Listening]:
    """Serve such an app, and tell Slack where it is."""
    heard = Listening(SignatureVerifier(slack.signing_secret))
    app = web.Application()
    app.router.add_post("/slack/events", heard.hear)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.reach(f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        yield heard
    finally:
        await runner.cleanup()
