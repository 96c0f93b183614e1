"""Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode."""

import asyncio
import json
import time
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import uuid4

from aiohttp import WSMsgType, web

from slack.answer import Answer
from slack.shape import Json
from slack.world import World

CONNECTIONS = 10
RETRIES = 3


@dataclass(eq=False)
class Line:
    """A connection of the app; a `silent` one answers no ping, as one that died unnoticed."""

    socket: web.WebSocketResponse
    request: web.Request
    silent: bool = False
    pings: int = 0
    pongs: int = 0


@dataclass
class Lines:
    """Every connection of the app, in the order in which they take their turn."""

    world: World
    patience: float
    open: list[Line] = field(default_factory=list)
    waiting: dict[str, asyncio.Future[Json]] = field(default_factory=dict)
    acknowledged: list[str] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Serve a connection for as long as it lasts; an address is good once."""
        ticket = request.query.get("ticket", "")
        if ticket not in self.world.tickets or len(self.open) >= CONNECTIONS:
            return web.Response(status=404)
        self.world.tickets.remove(ticket)
        line = Line(web.WebSocketResponse(autoping=False), request)
        with suppress(ConnectionError):
            await line.socket.prepare(request)
            try:
                await self._greet(line)
                await self._listen(line)
            finally:
                await self._gone(line)
        return line.socket

    async def _greet(self, line: Line) -> None:
        hello = {"type": "hello", "num_connections": len(self.open) + 1}
        about = {"connection_info": {"app_id": self.world.app_id}, "debug_info": {"host": "fake"}}
        await line.socket.send_json({**hello, **about})
        async with self.changed:
            self.open.append(line)
            self.changed.notify_all()

    async def _gone(self, line: Line) -> None:
        async with self.changed:
            if line in self.open:
                self.open.remove(line)
            self.changed.notify_all()

    async def _listen(self, line: Line) -> None:
        async for message in line.socket:
            if message.type is WSMsgType.PING:
                line.pings += 1
                if not line.silent:
                    await line.socket.pong(message.data)
            elif message.type is WSMsgType.PONG:
                line.pongs += 1
            elif message.type is WSMsgType.TEXT:
                self._acknowledge(json.loads(message.data))

    def _acknowledge(self, said: Json) -> None:
        name = said.get("envelope_id", "")
        self.acknowledged.append(name)
        if (waiting := self.waiting.get(name)) and not waiting.done():
            waiting.set_result(said.get("payload") or {})

    async def deliver(self, kind: str, payload: Json) -> Answer:
        """Send an envelope, and send an event again where it is not acknowledged in time.

        `kind` is events_api, slash_commands or interactive.
        """
        retries = RETRIES if kind == "events_api" else 0
        reasons: list[str] = []
        start = time.perf_counter()
        for attempt in range(retries + 1):
            body = await self._send(kind, payload, attempt)
            if body is not None:
                text = json.dumps(body) if body else ""
                seconds, tried = time.perf_counter() - start, tuple(reasons)
                return Answer(200, text, seconds, "application/json", attempt + 1, tried)
            reasons.append("timeout")
        seconds = time.perf_counter() - start
        return Answer(0, "", seconds, tries=retries + 1, reasons=tuple(reasons[:retries]))

    async def _send(self, kind: str, payload: Json, attempt: int) -> Json | None:
        """Send an envelope over the next connection, and wait for its acknowledgement."""
        envelope = {
            "envelope_id": str(uuid4()),
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope["retry_attempt"] = attempt
            envelope["retry_reason"] = "timeout" if attempt else ""
        if not self.open:
            return None
        self.open.append(line := self.open.pop(0))
        waiting: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self.waiting[str(envelope["envelope_id"])] = waiting
        with suppress(ConnectionError):
            await line.socket.send_json(envelope)
        with suppress(TimeoutError):
            return await asyncio.wait_for(waiting, self.patience)
        return None

    async def connected(self, lines: int = 1) -> None:
        """Wait until the app has so many connections, or more."""
        async with self.changed:
            await self.changed.wait_for(lambda: len(self.open) >= lines)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell the app to connect anew: warning, refresh_requested or link_disabled.

        After a warning the connection stays for some seconds; else it is closed.
        """
        for line in tuple(self.open):
            await line.socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {}})
            if reason != "warning":
                self.open.remove(line)
                await line.socket.close()

    async def ping(self) -> None:
        """Ask every connection whether it is alive."""
        for line in self.open:
            await line.socket.ping(b"Ping from applink")

    def silence(self) -> None:
        """Let the connections die unnoticed: no ping is answered any more."""
        for line in self.open:
            line.silent = True

    def drop(self) -> None:
        """Cut every connection without a word."""
        while self.open:
            if transport := self.open.pop().request.transport:
                transport.abort()

    async def close(self) -> None:
        """Close every connection."""
        for line in tuple(self.open):
            await line.socket.close()
