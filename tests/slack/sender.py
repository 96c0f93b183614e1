"""How Slack speaks to an app over HTTP: signed, in three seconds, and again for events.

https://docs.slack.dev/authentication/verifying-requests-from-slack
https://docs.slack.dev/apis/events-api#retries
"""

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout

from slack.answer import Answer
from slack.shape import Json
from slack.socket_mode import RETRIES, Lines

FORM = "application/x-www-form-urlencoded"
AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
OK = 200


@dataclass(frozen=True)
class AppAddress:
    """Where an app listens: to events, to commands and to what people press."""

    events: str
    commands: str
    interactivity: str


@dataclass
class Sender:
    """Slack's voice: over Socket Mode where the app is connected, else over HTTP.

    `stamp` gives the moment that is signed, in seconds; `patience` is how many real seconds
    Slack waits for an answer.
    """

    secret: str
    patience: float
    stamp: Callable[[], float]
    lines: Lines
    session: ClientSession
    app: AppAddress | None = None

    async def event(self, body: Json) -> Answer:
        """Send an event, up to three times more where the app does not answer well."""
        if self.lines.open:
            return await self.lines.deliver("events_api", body)
        reasons: list[str] = []
        while True:
            answer = await self.post(self._app.events, _json(body), "application/json", reasons)
            tried = replace(answer, tries=len(reasons) + 1, reasons=tuple(reasons))
            stop = answer.headers.get("X-Slack-No-Retry") == "1"
            if answer.status == OK or stop or len(reasons) == RETRIES:
                return tried
            reasons.append(answer.kind if not answer.status else "http_error")

    async def challenge(self, body: Json) -> Answer:
        """Ask whether the app is at its address; always over HTTP, and once."""
        return await self.post(self._app.events, _json(body), "application/json")

    async def command(self, form: Mapping[str, str]) -> Answer:
        """Send a slash command, once."""
        if self.lines.open:
            return await self.lines.deliver("slash_commands", dict(form))
        return await self.post(self._app.commands, urlencode(form).encode(), FORM)

    async def interaction(self, body: Json) -> Answer:
        """Send what somebody pressed or submitted, once."""
        if self.lines.open:
            return await self.lines.deliver("interactive", body)
        form = urlencode({"payload": json.dumps(body, ensure_ascii=False)}).encode()
        return await self.post(self._app.interactivity, form, FORM)

    @property
    def _app(self) -> AppAddress:
        if not self.app:
            raise RuntimeError("tell where the app is first: slack.reach(address)")
        return self.app

    def signed(self, body: bytes) -> dict[str, str]:
        """Sign the very bytes, with the moment of now."""
        stamp = str(int(self.stamp()))
        secret, signed = self.secret.encode(), b"v0:" + stamp.encode() + b":" + body
        signature = hmac.new(secret, signed, hashlib.sha256).hexdigest()
        return {
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={signature}",
            "User-Agent": AGENT,
        }

    async def post(
        self, address: str, body: bytes, kind: str, reasons: list[str] | None = None
    ) -> Answer:
        """Send signed bytes once; no answer has the status 0, and its reason as `kind`."""
        headers = {**self.signed(body), "Content-Type": kind}
        if reasons:
            headers["X-Slack-Retry-Num"] = str(len(reasons))
            headers["X-Slack-Retry-Reason"] = reasons[-1]
        start = time.perf_counter()
        try:
            return await self._exchange(address, body, headers)
        except TimeoutError:
            return Answer(0, "", time.perf_counter() - start, "http_timeout")
        except ClientError:
            return Answer(0, "", time.perf_counter() - start, "connection_failed")

    async def _exchange(self, address: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        start, limit = time.perf_counter(), ClientTimeout(total=self.patience)
        sending = self.session.post(
            address, data=body, headers=headers, timeout=limit, allow_redirects=False
        )
        async with sending as got:
            text, seconds = await got.text(), time.perf_counter() - start
            return Answer(got.status, text, seconds, got.content_type, headers=got.headers)


def _json(body: Json) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode()
