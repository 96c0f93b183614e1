"""The fake's Bot Connector, called as a bot calls it."""

from urllib.parse import quote

from teams.fake import FakeTeams
from teams.listening import Listening
from teams.records import Person
from teams.shape import Json
from teams.writing import card, message, text

SAID: Json = {"type": "message", "text": "bonjour"}


def chat_with(teams: FakeTeams, person: Person) -> Json:
    """What a bot asks to begin with somebody."""
    return {
        "isGroup": False,
        "bot": {"id": f"28:{teams.app_id}"},
        "members": [{"id": person.id}],
        "tenantId": teams.tenant,
        "channelData": {"tenant": {"id": teams.tenant}},
    }


async def place_of(teams: FakeTeams, bot: Listening, person: Person) -> str:
    """Begin a chat with somebody; its path."""
    status, made = await bot.ask("POST", "", chat_with(teams, person))
    assert status == 201
    return f"/{quote(made['id'])}"


async def test_a_message_is_posted_changed_and_taken_away(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    place = await place_of(teams, bot, camille)
    status, sent = await bot.ask("POST", f"{place}/activities", message(card(text("Une *idée*"))))
    assert status == 201
    assert [teams.text_of(one) for one in teams.messages(camille)] == ["Une idée"]

    kept = f"{place}/activities/{sent['id']}"
    changed, _ = await bot.ask("PUT", kept, message(card(text("Une autre"))))
    assert (changed, teams.text_of(teams.messages(camille)[0])) == (200, "Une autre")
    answered, _ = await bot.ask("POST", kept, SAID)
    assert (answered, teams.text_of(teams.messages(camille)[1])) == (201, "bonjour")
    assert (await bot.ask("DELETE", kept))[0] == 200
    for method, body in (("PUT", SAID), ("DELETE", None), ("POST", SAID)):
        status, said = await bot.ask(method, kept, body)
        assert (status, said["error"]["code"]) == (404, "ActivityNotFoundInConversation")
    assert [call.name for call in teams.calls()][:4] == ["create", "send", "update", "reply"]
    assert teams.calls("create")[0].body["members"] == [{"id": camille.id}]


async def test_a_chat_begins_with_who_has_the_app(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    first = await place_of(teams, bot, camille)
    assert await place_of(teams, bot, camille) == first
    by_entra = {**chat_with(teams, camille), "members": [{"id": camille.aad_id}]}
    assert f"/{quote((await bot.ask('POST', '', by_entra))[1]['id'])}" == first
    begun = {**chat_with(teams, camille), "activity": SAID}
    assert (await bot.ask("POST", "", begun))[1]["activityId"] == teams.messages(camille)[0]["id"]

    camille.installed = False
    status, said = await bot.ask("POST", "", chat_with(teams, camille))
    assert (status, said["error"]["code"]) == (403, "ForbiddenOperationException")
    status, said = await bot.ask("POST", f"{first}/activities", SAID)
    assert (status, said["error"]["code"]) == (403, "BotNotInConversationRoster")
    wrong: tuple[Json, ...] = (
        {"members": [{"id": "29:nobody"}]},
        {"members": []},
        {"isGroup": True},
        {"tenantId": "elsewhere"},
        {"bot": {"id": "28:other"}},
    )
    for other in wrong:
        assert (await bot.ask("POST", "", {**chat_with(teams, camille), **other}))[0] == 400


async def test_who_blocked_the_bot_is_not_written_to(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    place = await place_of(teams, bot, camille)
    camille.blocked = True

    status, said = await bot.ask("POST", f"{place}/activities", SAID)
    assert (status, said["error"]["code"]) == (403, "MessageWritesBlocked")
    nowhere = await bot.ask("POST", "/a%3Anowhere/activities", SAID)
    assert (nowhere[0], nowhere[1]["error"]["code"]) == (404, "ConversationNotFound")
    assert teams.messages(camille) == []


async def test_what_teams_would_not_show_is_refused(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    place = await place_of(teams, bot, camille)
    broken = message(card({"type": "TextBlok", "text": "?"}))
    cases: tuple[tuple[Json, int, str], ...] = (
        ({"type": "message", "text": "é" * 51_200}, 413, "MessageSizeTooBig"),
        (broken, 400, "BadSyntax"),
        ({"type": "message"}, 400, "BadSyntax"),
        ({"type": "shout", "text": "?"}, 400, "BadSyntax"),
    )
    for body, status, code in cases:
        got, said = await bot.ask("POST", f"{place}/activities", body)
        assert (got, said["error"]["code"]) == (status, code)
    _, said = await bot.ask("POST", f"{place}/activities", broken)
    assert "/attachments/0/content/body/0: unknown type 'TextBlok'" in said["error"]["message"]
    assert (await bot.ask("POST", f"{place}/activities", {"type": "typing"}))[0] == 201
    assert teams.messages(camille) == []


async def test_a_token_is_asked_for(teams: FakeTeams, bot: Listening, camille: Person) -> None:
    place = await place_of(teams, bot, camille)
    for token in ("", "forged"):
        assert (await bot.ask("GET", f"{place}/members", token=token))[0] == 401
    good = await bot.token()
    assert (await bot.ask("GET", f"{place}/members", token=good))[0] == 200
    teams.entra.revoke_tokens()
    assert (await bot.ask("GET", f"{place}/members", token=good))[0] == 401


async def test_members_are_known_a_page_at_a_time(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    channel = teams.add_channel("Vélos", camille, sam)
    place = f"/{quote(channel.id)}"

    _, page = await bot.ask("GET", f"{place}/pagedmembers?pageSize=1")
    after = f"{place}/pagedmembers?pageSize=1&continuationToken={page['continuationToken']}"
    _, rest = await bot.ask("GET", after)
    assert [one["name"] for one in page["members"] + rest["members"]] == ["Camille Roy", "Sam Lee"]
    assert "continuationToken" not in rest
    _, known = await bot.ask("GET", f"{place}/members/{quote(sam.id)}")
    assert (known["givenName"], known["surname"], known["aadObjectId"]) == (
        "Sam",
        "Lee",
        sam.aad_id,
    )
    assert (known["email"], known["userPrincipalName"]) == ("sam@velo.example",) * 2
    assert (known["tenantId"], known["userRole"]) == (teams.tenant, "user")
    _, everybody = await bot.ask("GET", f"{place}/members")
    assert len(everybody["list"]) == 2
    alone = await place_of(teams, bot, camille)
    status, said = await bot.ask("GET", f"{alone}/members/{quote(sam.id)}")
    assert (status, said["error"]["code"]) == (404, "MemberNotFoundInConversation")


async def test_a_conversation_takes_so_many_calls(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    mine, other = await place_of(teams, bot, camille), await place_of(teams, bot, sam)
    teams.limit_rates()
    token = await bot.token()
    for _ in range(7):
        assert (await bot.ask("POST", f"{mine}/activities", SAID, token))[0] == 201

    status, said = await bot.ask("POST", f"{mine}/activities", SAID, token)
    assert (status, said["wait"], said["error"]["code"]) == (429, 1, "Throttled")
    assert (await bot.ask("POST", f"{other}/activities", SAID, token))[0] == 201
    teams.clock.move(1)
    statuses = [(await bot.ask("POST", f"{mine}/activities", SAID, token))[0] for _ in range(2)]
    assert statuses == [201, 429]
    assert (await bot.ask("GET", f"{mine}/members", token=token))[0] == 200


async def test_a_minute_has_its_limit_too(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    place = f"{await place_of(teams, bot, camille)}/activities"
    teams.limit_rates()
    token = await bot.token()
    for _ in range(12):
        teams.clock.move(2)
        for _ in range(5):
            assert (await bot.ask("POST", place, SAID, token))[0] == 201

    teams.clock.move(2)
    status, said = await bot.ask("POST", place, SAID, token)
    assert (status, said["wait"]) == (429, 6)


async def test_faults_come_as_ordered(teams: FakeTeams, bot: Listening, camille: Person) -> None:
    place = await place_of(teams, bot, camille)
    teams.fail_next(429, retry_after=3, times=2)
    teams.fail_next(412, on="members")
    statuses = [await bot.ask("POST", f"{place}/activities", SAID) for _ in range(3)]
    assert [status for status, _ in statuses] == [429, 429, 201]
    assert statuses[0][1]["wait"] == 3
    assert (await bot.ask("GET", f"{place}/members"))[0] == 412
    assert (await bot.ask("GET", f"{place}/members"))[0] == 200

    teams.fail_next(504, done=True)
    status, said = await bot.ask("POST", f"{place}/activities", SAID)
    assert (status, said["error"]["code"]) == (504, "GatewayTimeout")
    assert len(teams.messages(camille)) == 2
    assert [call.status for call in teams.calls("send")] == [429, 429, 201, 504]


async def test_a_channel_has_threads(teams: FakeTeams, bot: Listening, camille: Person) -> None:
    channel = teams.add_channel("Vélos", camille)
    await teams.mention(camille, channel, "une idée ?")
    asked = bot.heard[0]

    thread = asked["conversation"]["id"]
    assert thread == f"{channel.id};messageid={asked['id']}"
    place = f"/{quote(thread)}/activities"
    assert (await bot.ask("POST", f"{place}/{asked['id']}", SAID))[0] == 201
    assert [one["conversation"]["id"] for one in teams.messages(channel)] == [thread] * 2
    begun = {
        "bot": {"id": f"28:{teams.app_id}"},
        "isGroup": True,
        "channelData": {"channel": {"id": channel.id}},
        "activity": SAID,
    }
    _, made = await bot.ask("POST", "", begun)
    assert made["id"] == f"{channel.id};messageid={made['activityId']}"
    channel.with_bot = False
    assert (await bot.ask("POST", place, SAID))[0] == 403
