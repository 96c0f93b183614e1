"""What goes wrong on demand, seen by Slack's own client."""

import asyncio

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from slack.fake import FakeSlack
from slack.records import User
from slack.refused import refusal


async def test_what_goes_wrong_goes_wrong_on_demand(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    async def post(text: str) -> AsyncSlackResponse:
        return await client.chat_postMessage(channel=camille.id, text=text)

    slack.fail("chat.postMessage", status=429, retry_after=30)
    assert (await refusal(post("?"))).headers["Retry-After"] == "30"
    slack.fail("chat.postMessage", status=503, times=2)
    assert [(await refusal(post("?"))).status_code for _ in range(2)] == [503, 503]
    slack.fail("chat.postMessage", error="fatal_error")
    assert (await refusal(post("?")))["error"] == "fatal_error"
    assert slack.messages(camille) == []
    slack.fail("chat.postMessage", status=500, done=True)
    assert (await refusal(post("dit"))).status_code == 500
    gate = asyncio.Event()
    slack.fail("chat.postMessage", until=gate)
    slow = asyncio.create_task(post("tard"))
    gate.set()
    await slow
    assert [one["text"] for one in slack.messages(camille)] == ["dit", "tard"]
    assert len({call.connection for call in slack.calls("chat.postMessage")}) == 1


async def test_a_dropped_connection_is_tried_again_by_the_client(
    slack: FakeSlack, client: AsyncWebClient
) -> None:
    slack.fail("auth.test", status=0)

    assert (await client.auth_test())["ok"]
    assert len(slack.calls("auth.test")) == 2


async def test_rates_are_kept_by_the_clock(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    slack.limit_rates()
    for _ in range(3):
        await client.chat_postMessage(channel=camille.id, text="…")

    answer = await refusal(client.chat_postMessage(channel=camille.id, text="…"))
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "1")
    slack.clock.move(1)
    await client.chat_postMessage(channel=camille.id, text="…")
