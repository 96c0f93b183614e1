"""Slack's own framework understands what the fake sends, and the fake what it answers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

from slack.fake import FakeSlack
from slack.records import User
from slack.shape import Json
from slack.writing import actions, button, home, modal, question, section


def bot(slack: FakeSlack, client: AsyncWebClient) -> AsyncApp:
    """A small bot, as people write them with Bolt."""
    app = AsyncApp(client=client, signing_secret=slack.signing_secret, process_before_response=True)
    app.command("/tweet-idea")(idea)
    app.action("check")(check)
    app.view("draft")(judge)
    app.event("app_home_opened")(welcome)
    app.message("bonjour")(greet)
    return app


async def idea(ack: AsyncAck) -> None:
    """Answer the command."""
    await ack(blocks=[section("Une idée"), actions(button("Vérifier", "check"))], text="…")


async def check(ack: AsyncAck, body: Json, client: AsyncWebClient, respond: AsyncRespond) -> None:
    """Open a modal, and replace the card."""
    await ack()
    view = modal("Vérifier", question("Brouillon", "draft"), callback_id="draft")
    await client.views_open(trigger_id=body["trigger_id"], view=view)
    await respond(text="ouvert", replace_original=True)


async def judge(ack: AsyncAck, view: Json) -> None:
    """Put the verdict in the modal's place."""
    said = view["state"]["values"]["draft"]["draft"]["value"]
    await ack(response_action="update", view=modal("Verdict", section(f"{said} : oui")))


async def welcome(event: Json, client: AsyncWebClient) -> None:
    """Publish the home tab."""
    await client.views_publish(user_id=event["user"], view=home(section("Bonjour")))


async def greet(say: AsyncSay) -> None:
    """Say hello back."""
    await say("Bonjour à vous")


@asynccontextmanager
async def running(slack: FakeSlack, app: AsyncApp) -> AsyncIterator[None]:
    """Serve the bot, and tell Slack where it is."""
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.reach(f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        yield
    finally:
        await runner.cleanup()


async def test_a_bot_of_bolt_converses(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    async with running(slack, bot(slack, client)):
        assert (await slack.verify_url()).ok
        assert (await slack.command("/tweet-idea", "", camille)).ok
        (card,) = slack.ephemerals(camille)
        assert (await slack.press(card, "Vérifier")).ok
        (form,) = slack.views(camille)
        assert (await slack.submit(form, {"Brouillon": "vélo"})).ok
        assert (await slack.open_home(camille)).ok
        assert (await slack.say(camille, "bonjour")).ok
        await slack.echo(slack.messages(camille)[-1])

    (verdict,) = slack.views(camille)
    assert "vélo : oui" in slack.text_of(verdict)
    assert [one["text"] for one in slack.ephemerals(camille)] == ["ouvert"]
    assert slack.home(camille)
    assert [one["text"] for one in slack.messages(camille)] == ["bonjour", "Bonjour à vous"]
