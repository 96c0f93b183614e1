"""The same envelopes over Socket Mode, to Slack's own client."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, WSMsgType, WSServerHandshakeError
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from slack.fake import FakeSlack
from slack.records import User


class Connected:
    """An app over Socket Mode: what it heard, and how many envelopes it leaves unanswered."""

    def __init__(self) -> None:
        self.heard: list[SocketModeRequest] = []
        self.ignores = 0

    async def hear(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        """Acknowledge an envelope, with a message where one may be given."""
        self.heard.append(request)
        if self.ignores:
            self.ignores -= 1
            return
        payload = {"text": "bonjour"} if request.type == "slash_commands" else None
        await client.send_socket_mode_response(SocketModeResponse(request.envelope_id, payload))


@pytest.fixture
async def connected(slack: FakeSlack) -> AsyncIterator[Connected]:
    """An app that is connected by Slack's own client."""
    app = Connected()
    async with ClientSession() as session:
        web = AsyncWebClient(base_url=slack.url, session=session)
        client = SocketModeClient(slack.app_token, web_client=web, ping_interval=0.05)
        client.socket_mode_request_listeners.append(app.hear)
        await client.connect()  # type: ignore[no-untyped-call]
        await slack.lines.connected()
        yield app
        await client.close()  # type: ignore[no-untyped-call]


async def test_envelopes_are_acknowledged(
    slack: FakeSlack, connected: Connected, camille: User
) -> None:
    answer = await slack.command("/tweet-idea", "repair", camille)
    said = await slack.say(camille, "une idée ?")
    opened = await slack.shortcut("check", camille)

    assert (answer.ok, said.ok, opened.ok) == (True, True, True)
    assert [slack.text_of(one) for one in slack.ephemerals(camille)] == ["bonjour"]
    kinds = [request.type for request in connected.heard]
    assert kinds == ["slash_commands", "events_api", "interactive"]
    assert connected.heard[1].payload["event"]["text"] == "une idée ?"


async def test_an_event_that_is_not_acknowledged_comes_again(
    slack: FakeSlack, connected: Connected, camille: User
) -> None:
    connected.ignores, slack.lines.patience = 1, 0.2
    answer = await slack.say(camille, "une idée ?")

    assert (answer.status, answer.tries, answer.reasons) == (200, 2, ("timeout",))
    assert [request.retry_attempt for request in connected.heard] == [0, 1]
    assert len({request.payload["event_id"] for request in connected.heard}) == 1


async def test_the_app_connects_anew(slack: FakeSlack, connected: Connected, camille: User) -> None:
    await slack.lines.disconnect()
    await slack.lines.connected()
    assert (await slack.say(camille, "encore")).ok
    slack.lines.drop()
    await slack.lines.connected()
    assert (await slack.say(camille, "toujours")).ok
    assert len(connected.heard) == 2
    assert len(slack.calls("apps.connections.open")) >= 3


async def test_an_address_is_good_once(slack: FakeSlack) -> None:
    async with ClientSession() as session:
        client = AsyncWebClient(slack.app_token, base_url=slack.url, session=session)
        url = (await client.apps_connections_open(app_token=slack.app_token))["url"]
        async with session.ws_connect(url) as line:
            assert (await line.receive_json())["type"] == "hello"
            await slack.lines.connected()
            await slack.lines.ping()
            await slack.lines.disconnect("warning")
            assert (await line.receive_json())["reason"] == "warning"
            assert not line.closed
        with pytest.raises(WSServerHandshakeError):
            await session.ws_connect(url)


async def test_a_connection_can_die_unnoticed(slack: FakeSlack) -> None:
    async with ClientSession() as session:
        client = AsyncWebClient(slack.app_token, base_url=slack.url, session=session)
        url = (await client.apps_connections_open(app_token=slack.app_token))["url"]
        async with session.ws_connect(url, autoping=False) as line:
            await line.receive()
            await line.ping()
            assert (await line.receive()).type is WSMsgType.PONG
            slack.lines.silence()
            await line.ping()
            await slack.lines.disconnect()
            kinds = [message.type async for message in line]
            assert kinds == [WSMsgType.TEXT]
