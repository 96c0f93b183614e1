"""Socket Mode: Slack talks over a line that we open, and that is opened anew when it dies."""

import asyncio
import logging
import time

from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_bolt.response import BoltResponse
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from adapters.slack.door import Door, MalformedError
from adapters.slack.send import Wire
from bot.chat.watch import Watch

log = logging.getLogger(__name__)

PING = 10.0  # seconds between two signs of life
LINE = "slack socket"  # the door's name, where nobody knocks over HTTP
DEAD = 6  # signs of life missed before the line is opened anew


class Line:
    """Keeps a line to Slack open: Slack's own client opens it again, and we watch over both.

    Its client may believe for ever that it is connected, or fail to open a new line on a closed
    session (slackapi/python-slack-sdk, issues 1913 and 1922): then another client takes over.
    """

    def __init__(self, door: Door, wire: Wire, app_token: str, watch: Watch) -> None:
        """Lead to a door; `watch` is told how long Slack waits for its answers."""
        self._door = door
        self._wire = wire
        self._token = app_token
        self._watch_over = watch
        self._ping = PING

    async def keep_open(self) -> None:
        """Listen until cancelled."""
        while True:
            client = self._client()
            try:
                async with asyncio.timeout(DEAD * self._ping):
                    await client.connect()  # type: ignore[no-untyped-call]
                await self._watch(client)
            except TimeoutError:
                log.warning("Slack opens no line: trying again")
            finally:
                await client.close()  # type: ignore[no-untyped-call]

    def _client(self) -> SocketModeClient:
        client = SocketModeClient(
            self._token,
            logger=log.getChild("client"),
            web_client=self._wire.client(),
            ping_interval=self._ping,
        )
        client.socket_mode_request_listeners.append(self._hear)
        return client

    async def _watch(self, client: SocketModeClient) -> None:
        """Return when nothing was heard from the other end for too long."""
        heard = time.time()
        while time.time() - heard < DEAD * self._ping:
            await asyncio.sleep(self._ping)
            open_ = client.current_session is not None and not client.current_session.closed
            if open_ and not client.aiohttp_client_session.closed:
                heard = max(heard, client.last_ping_pong_time or 0)
        log.warning("the line to Slack is dead: opening another")

    async def _hear(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        began = time.time()
        try:
            answer = await self._door.take(request.payload)
        except MalformedError as error:
            log.info("a malformed request from Slack: %s", error)
            answer = BoltResponse(status=200, body="")
        await send_async_response(client, request, answer, began)
        self._watch_over.acknowledged(LINE, time.time() - began)
