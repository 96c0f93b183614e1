"""What Slack sends to an app over HTTP, and what it makes of the answers."""

import pytest
from aiohttp import ClientSession, web
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from slack.fake import FakeSlack
from slack.forms import NotPossibleError
from slack.listening import Listening
from slack.records import User
from slack.writing import actions, button, modal, options, plain, question, section

HALF_AN_HOUR = 30 * 60


async def test_a_command_is_answered_in_blocks_or_words(
    slack: FakeSlack, app: Listening, camille: User
) -> None:
    app.answer({"text": "repli", "blocks": [section("Une idée")]}, "en clair", "")
    for _ in range(3):
        assert (await slack.command("/tweet-idea", "repair", camille)).ok

    asked = app.heard[0]
    assert (asked["command"], asked["text"], asked["user_id"]) == (
        "/tweet-idea",
        "repair",
        camille.id,
    )
    assert app.headers[0]["User-Agent"].startswith("Slackbot")
    shown = [slack.text_of(one) for one in slack.ephemerals(camille)]
    assert shown == ["Une idée", "en clair"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"blocks": [section("x" * 3001)]}, "invalid_blocks"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": "…", "txet": "…"}, "invalid_payload"),
        (["…"], "invalid_payload"),
    ],
)
async def test_a_bad_answer_to_a_command_is_seen(
    slack: FakeSlack, app: Listening, camille: User, body: object, error: str
) -> None:
    app.answer(body)

    answer = await slack.command("/tweet-idea", "", camille)

    assert answer.errors[0] == error
    assert slack.ephemerals(camille) == []


async def test_an_event_comes_again_until_it_is_answered(
    slack: FakeSlack, app: Listening, camille: User
) -> None:
    app.answers += [web.Response(status=500), None]
    answer = await slack.say(camille, "une idée ?")

    assert (answer.status, answer.tries) == (200, 3)
    assert answer.reasons == ("http_error", "connection_failed")
    assert [headers.get("X-Slack-Retry-Num") for headers in app.headers] == [None, "1", "2"]
    assert len({heard["event_id"] for heard in app.heard}) == 1
    event = app.heard[0]["event"]
    assert (event["channel_type"], event["text"]) == ("im", "une idée ?")
    assert app.heard[0]["authorizations"][0]["user_id"] == slack.workspace.bot_user

    app.answers += [web.Response(status=400, headers={"X-Slack-No-Retry": "1"})]
    assert (await slack.open_home(camille)).tries == 1
    app.answers += [web.Response(status=500) for _ in range(4)]
    assert (await slack.mention(camille, slack.add_channel("velos", camille), "idée")).tries == 4


@pytest.mark.usefixtures("app")
async def test_an_app_that_is_late_or_away_is_asked_again(slack: FakeSlack, camille: User) -> None:
    slack.sender.patience = 0.0001
    late = await slack.say(camille, "une idée ?")
    assert (late.status, late.tries, set(late.reasons)) == (0, 4, {"http_timeout"})
    slack.sender.patience = slack.patience
    slack.reach("http://127.0.0.1:1")
    away = await slack.command("/tweet-idea", "", camille)
    assert (away.tries, away.errors) == (1, ("dispatch_failed: connection_failed",))


@pytest.mark.usefixtures("app")
async def test_an_app_is_where_it_says(slack: FakeSlack) -> None:
    with pytest.raises(AssertionError):
        await slack.verify_url()
    slack.signing_secret = slack.sender.secret = "wrong"  # noqa: S105 (not the app's)
    assert (await slack.event({"type": "team_rename"})).status == 401


async def test_what_is_pressed_is_told_with_what_is_chosen(
    slack: FakeSlack, app: Listening, client: AsyncWebClient, camille: User
) -> None:
    menu = {"type": "static_select", "action_id": "when", "options": options("matin", "soir")}
    row = actions(button("Partager", "share", "jeton"), menu)
    await client.chat_postMessage(channel=camille.id, text="repli", blocks=[row])
    (message,) = slack.messages(camille)

    assert (await slack.press(message, "Partager", values={"when": "soir"})).ok
    assert (await slack.press(message, "when", option="matin")).ok
    first, second = app.heard
    assert first["actions"][0]["value"] == "jeton"
    block = message["blocks"][0]["block_id"]
    assert first["state"]["values"][block]["when"]["selected_option"]["value"] == "soir"
    assert second["actions"][0]["selected_option"]["value"] == "matin"
    assert first["container"]["message_ts"] == message["ts"]
    with pytest.raises(NotPossibleError):
        await slack.press(message, "Publier")


async def test_a_response_url_is_good_five_times_in_half_an_hour(
    slack: FakeSlack, app: Listening, client: AsyncWebClient, camille: User
) -> None:
    row = actions(button("Partager", "share"))
    await client.chat_postMessage(channel=camille.id, text="repli", blocks=[row])
    for _ in range(2):
        await slack.press(slack.messages(camille)[0], "Partager")
    first, second = app.heard

    async with ClientSession() as session:
        hook = AsyncWebhookClient(first["response_url"], session=session)
        await hook.send(text="fait", replace_original=True)
        assert [one["text"] for one in slack.messages(camille)] == ["fait"]
        bad = await hook.send(text="…", blocks=[section("")])
        assert (bad.status_code, "invalid_blocks" in bad.body) == (400, True)
        await hook.send(text="pour vous")
        await hook.send(text="pour tous", response_type="in_channel")
        assert (await hook.send(delete_original=True)).body == "ok"
        assert "used_url" in (await hook.send(text="?")).body
        slack.clock.move(HALF_AN_HOUR + 1)
        late = AsyncWebhookClient(second["response_url"], session=session)
        assert "expired_url" in (await late.send(text="?")).body
    assert [one["text"] for one in slack.messages(camille)] == ["pour tous"]
    assert [one["text"] for one in slack.ephemerals(camille)] == ["pour vous"]


async def test_a_form_is_filled_in_and_followed(
    slack: FakeSlack, app: Listening, client: AsyncWebClient, camille: User
) -> None:
    form = modal("Vérifier", question("Brouillon", "draft", max_length=20), notify_on_close=True)
    await slack.shortcut("check", camille)
    await client.views_open(trigger_id=app.heard.pop()["trigger_id"], view=form)
    (view,) = slack.views(camille)

    for draft in ("", "x" * 21):
        with pytest.raises(NotPossibleError):
            await slack.submit(view, {"Brouillon": draft})
    app.answer({"response_action": "errors", "errors": {"draft": "trop vague"}})
    assert (await slack.submit(view, {"Brouillon": "bof"})).json["errors"]["draft"] == "trop vague"
    app.answer({"response_action": "errors", "errors": {"daft": "trop vague"}})
    assert (await slack.submit(view, {"draft": "bof"})).errors == ("invalid_payload", '"daft"')
    app.answer({"response_action": "push", "view": modal("Détail", section("voici"))})
    assert (await slack.submit(view, {"draft": "mieux"})).ok
    assert app.heard[-1]["view"]["state"]["values"]["draft"]["draft"]["value"] == "mieux"
    app.answer({"response_action": "update", "view": modal("Fini", section("merci"))})
    assert (await slack.submit(above := slack.views(camille)[-1])).ok
    assert [one["title"]["text"] for one in slack.views(camille)] == ["Vérifier", "Fini"]
    assert above["previous_view_id"] == view["id"]
    assert await slack.close(above) is None
    assert await slack.close(view)
    assert (app.heard[-1]["type"], slack.views(camille)) == ("view_closed", [])


async def test_a_view_says_what_is_pressed_and_chosen(
    slack: FakeSlack, app: Listening, client: AsyncWebClient, camille: User
) -> None:
    days = {"type": "checkboxes", "action_id": "days", "options": options("lundi", "mardi")}
    pick = {"type": "input", "block_id": "b", "label": plain("Jours"), "element": days}
    who = {"type": "users_select", "action_id": "who"}
    city = {"type": "external_select", "action_id": "city"}
    blocks = (pick, actions(button("Oui", "yes"), who, city))
    await client.views_publish(user_id=camille.id, view={"type": "home", "blocks": [*blocks]})
    shown = slack.home(camille)
    assert shown

    await slack.press(shown, "Oui", values={"Jours": ["mardi"]})
    await slack.press(shown, "who", option=camille.id)
    await slack.suggest(shown, "city", "Ly")
    pressed, chosen, typed = app.heard
    days_chosen = pressed["view"]["state"]["values"]["b"]["days"]["selected_options"]
    assert [one["value"] for one in days_chosen] == ["mardi"]
    assert pressed["container"] == {"type": "view", "view_id": shown["id"]}
    assert chosen["actions"][0]["selected_user"] == camille.id
    assert (typed["type"], typed["value"]) == ("block_suggestion", "Ly")


async def test_what_is_done_to_a_message_says_which(
    slack: FakeSlack, app: Listening, client: AsyncWebClient, camille: User
) -> None:
    await client.chat_postMessage(channel=camille.id, text="un brouillon")
    await slack.shortcut("check", camille, slack.messages(camille)[0])
    await slack.change_user(camille, deleted=True)
    await slack.uninstall()

    told = app.heard[0]
    assert (told["type"], told["message"]["text"]) == ("message_action", "un brouillon")
    kinds = [heard["event"]["type"] for heard in app.heard[1:]]
    assert kinds == ["user_change", "tokens_revoked", "app_uninstalled"]
    assert app.heard[1]["event"]["user"]["deleted"] is True
    assert slack.world.tokens[slack.bot_token].revoked
