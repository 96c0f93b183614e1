"""The fake's methods, called by Slack's own client."""

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from slack.fake import FakeSlack
from slack.records import User
from slack.refused import refusal
from slack.writing import home, modal, question, section

HOUR = 3600


async def test_a_message_is_posted_changed_and_taken_away(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    posted = await client.chat_postMessage(
        channel=camille.id,
        text="repli",
        blocks=[section("Une *idée* &amp; un <https://x.fr|lien>")],
    )
    channel, ts = posted["channel"], posted["ts"]

    assert slack.text_of(slack.messages(camille)[0]) == "Une *idée* & un lien"
    await client.chat_update(channel=channel, ts=ts, text="autre", blocks=[section("Autre")])
    assert [slack.text_of(one) for one in slack.messages(camille)] == ["Autre"]
    link = await client.chat_getPermalink(channel=channel, message_ts=ts)
    assert link["permalink"].endswith(f"/archives/{channel}/p{ts.replace('.', '')}")
    await client.chat_delete(channel=channel, ts=ts)
    assert slack.messages(camille) == []
    gone = await refusal(client.chat_update(channel=channel, ts=ts, text="?"))
    assert gone["error"] == "message_not_found"


async def test_blocks_that_slack_refuses_are_refused_in_its_words(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    long = client.chat_postMessage(channel=camille.id, text="…", blocks=[section("x" * 3001)])
    answer = await refusal(long)

    to = {"channel": camille.id}
    said = "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    assert (answer["error"], answer.status_code) == ("invalid_blocks", 200)
    assert answer["response_metadata"]["messages"] == [said]
    assert (await refusal(client.api_call("chat.postMessage", json=to)))["error"] == "no_text"
    nobody = await refusal(client.chat_postMessage(channel="C0", text="?"))
    assert nobody["error"] == "channel_not_found"
    assert slack.messages(camille) == []


async def test_channels_know_their_members(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    ours, theirs = slack.add_channel("velos", camille), slack.add_channel("rh", with_bot=False)
    noor = slack.add_user("Noor Haddad")

    outside = await refusal(client.chat_postMessage(channel=theirs.id, text="?"))
    assert outside["error"] == "not_in_channel"
    await client.chat_postEphemeral(channel=ours.id, user=camille.id, text="pour vous")
    assert [one["text"] for one in slack.ephemerals(camille, ours)] == ["pour vous"]
    stranger = await refusal(
        client.chat_postEphemeral(channel=ours.id, user=noor.id, text="pour vous")
    )
    assert stranger["error"] == "user_not_in_channel"
    ours.archived = True
    closed = await refusal(client.chat_postMessage(channel=ours.id, text="?"))
    assert closed["error"] == "is_archived"


async def test_a_scheduled_message_comes_at_its_moment(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    soon, late = int(slack.clock.now) + HOUR, int(slack.clock.now) + 121 * 24 * HOUR

    kept = await client.chat_scheduleMessage(channel=camille.id, post_at=soon, text="à l’heure")
    dropped = await client.chat_scheduleMessage(channel=camille.id, post_at=soon, text="non")
    await client.chat_deleteScheduledMessage(
        channel=kept["channel"], scheduled_message_id=dropped["scheduled_message_id"]
    )
    for when, error in ((late, "time_too_far"), (1, "time_in_past")):
        answer = client.chat_scheduleMessage(channel=camille.id, post_at=when, text="?")
        assert (await refusal(answer))["error"] == error

    assert slack.messages(camille) == []
    slack.clock.move(HOUR)
    assert [one["text"] for one in slack.messages(camille)] == ["à l’heure"]


async def test_history_has_threads_and_metadata_where_asked(
    client: AsyncWebClient, camille: User
) -> None:
    about = {"event_type": "idea", "event_payload": {"id": "7"}}
    root = await client.chat_postMessage(channel=camille.id, text="un", metadata=about)
    channel = root["channel"]
    await client.chat_postMessage(channel=channel, text="réponse", thread_ts=root["ts"])
    await client.chat_postMessage(channel=channel, text="deux")

    bare = await client.conversations_history(channel=channel, limit=1)
    rest = await client.conversations_history(
        channel=channel, cursor=bare["response_metadata"]["next_cursor"], include_all_metadata=True
    )
    assert [one["text"] for one in bare["messages"] + rest["messages"]] == ["deux", "un"]
    assert rest["messages"][0]["metadata"] == about
    thread = await client.conversations_replies(channel=channel, ts=root["ts"])
    assert [one["text"] for one in thread["messages"]] == ["un", "réponse"]
    assert "event_payload" not in thread["messages"][0]["metadata"]


async def test_people_are_found_a_page_at_a_time(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    slack.add_user("Noor Haddad", locale="en-GB", tz="Asia/Tokyo", tz_offset=9 * HOUR)
    names = set()
    async for page in await client.users_list(limit=1):
        names |= {member["name"] for member in page["members"]}

    assert names == {"portevoix", "camille", "noor"}
    found = await client.users_lookupByEmail(email="noor@velo.example")
    known = await client.users_info(user=found["user"]["id"], include_locale=True)
    assert (known["user"]["locale"], known["user"]["tz_offset"]) == ("en-GB", 9 * HOUR)
    opened = await client.conversations_open(users=[camille.id])
    assert opened["channel"]["user"] == camille.id
    camille.deleted = camille.snoozed = True
    assert (await client.dnd_info(user=camille.id))["snooze_enabled"]
    gone = await refusal(client.conversations_open(users=camille.id))
    assert gone["error"] == "user_disabled"


async def test_conversations_say_what_they_are(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    channel = slack.add_channel("velos", camille)
    direct = slack.world.direct(camille)

    listed = await client.conversations_list(types="public_channel,im")
    assert [one["id"] for one in listed["channels"]] == [channel.id, direct.id]
    known = await client.conversations_info(channel=channel.id, include_num_members=True)
    assert (known["channel"]["name"], known["channel"]["num_members"]) == ("velos", 2)
    members = await client.conversations_members(channel=channel.id)
    assert set(members["members"]) == {camille.id, slack.workspace.bot_user}
    bot = await client.bots_info(bot=slack.workspace.bot_id)
    assert bot["bot"]["user_id"] == slack.workspace.bot_user


async def test_a_token_opens_what_its_scopes_say(slack: FakeSlack, client: AsyncWebClient) -> None:
    who = await client.auth_test()
    assert (who["team_id"], who["user_id"]) == (slack.workspace.id, slack.workspace.bot_user)
    assert "chat:write" in who.headers["x-oauth-scopes"]

    narrow = slack.world.add_token(slack.workspace.id, frozenset({"team:read"}))
    answer = await refusal(client.users_list(token=narrow.text))
    needed = (answer["error"], answer["needed"], answer["provided"])
    assert needed == ("missing_scope", "users:read", "team:read")
    assert (await client.team_info(token=narrow.text))["team"]["domain"] == "velo"
    assert (await refusal(client.auth_test(token=f"{slack.bot_token}?")))["error"] == "invalid_auth"
    assert (await refusal(client.api_call("chat.shout")))["error"] == "unknown_method"
    await client.auth_revoke(token=narrow.text)
    assert (await refusal(client.auth_test(token=narrow.text)))["error"] == "token_revoked"
    async with ClientSession() as session, session.post(f"{slack.url}auth.test") as bare:
        assert (await bare.json())["error"] == "not_authed"
    form = {"token": slack.bot_token, "user": who["user_id"]}
    async with ClientSession() as session, session.post(f"{slack.url}users.info", data=form) as ok:
        assert (await ok.json())["ok"]


async def test_a_modal_opens_once_in_three_seconds(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    view, good = modal("Vérifier", question("Brouillon", "draft")), slack.world.trigger(camille)
    opened = await client.views_open(trigger_id=good, view=view)
    late = slack.world.trigger(camille)
    slack.clock.move(3.1)

    for given, error in ((good, "exchanged_trigger_id"), (late, "expired_trigger_id")):
        assert (await refusal(client.views_open(trigger_id=given, view=view)))["error"] == error
    long = modal("Vérifier un brouillon avec soin", section("…"))
    answer = await refusal(client.views_open(trigger_id=slack.world.trigger(camille), view=long))
    assert answer["error"] == "invalid_arguments"
    assert "[json-pointer:/view/title/text]" in answer["response_metadata"]["messages"][1]

    old = opened["view"]
    new = modal("Fait", section("Merci"))
    await client.views_update(view_id=old["id"], hash=old["hash"], view=new)
    assert [slack.text_of(one) for one in slack.views(camille)] == ["Fait\nMerci\nEnvoyer\nAnnuler"]
    stale = await refusal(client.views_update(view_id=old["id"], hash=old["hash"], view=new))
    assert stale["error"] == "hash_conflict"
    for _ in range(2):
        await client.views_push(trigger_id=slack.world.trigger(camille), view=new)
    full = await refusal(client.views_push(trigger_id=slack.world.trigger(camille), view=new))
    assert (full["error"], len(slack.views(camille))) == ("push_limit_reached", 3)


async def test_a_home_is_each_persons_own(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    first = await client.views_publish(user_id=camille.id, view=home(section("Bonjour")))
    seen = first["view"]["hash"]
    await client.views_publish(user_id=camille.id, view=home(section("Bonsoir")), hash=seen)
    stale = client.views_publish(user_id=camille.id, view=home(section("?")), hash=seen)

    assert (await refusal(stale))["error"] == "hash_conflict"
    shown = slack.home(camille)
    assert shown
    assert slack.text_of(shown) == "Bonsoir"
    assert slack.home(slack.add_user("Noor Haddad")) is None


async def test_files_and_threads_of_the_agent(
    slack: FakeSlack, client: AsyncWebClient, camille: User
) -> None:
    channel = slack.world.direct(camille).id
    await client.files_upload_v2(channel=channel, content="a;b", filename="x.csv", title="Chiffres")
    shared = slack.messages(camille)[0]
    assert slack.world.files[shared["files"][0]["id"]]["bytes"] == b"a;b"

    await client.assistant_threads_setStatus(channel_id=channel, thread_ts="1.0", status="lit…")
    prompts = [{"title": "Une idée", "message": "idée"}]
    await client.assistant_threads_setSuggestedPrompts(
        channel_id=channel, thread_ts="1.0", prompts=prompts
    )
    assert slack.world.threads[(channel, "1.0")] == {"status": "lit…", "prompts": prompts}
