"""What people do in the fake: they write, press, fill in, install and go."""

import pytest

from teams.fake import FakeTeams
from teams.filling import NotPossibleError
from teams.listening import Listening
from teams.outcomes import MESSAGE_KIND
from teams.records import Person
from teams.shape import Json
from teams.writing import (
    attachment,
    button,
    card,
    dialog,
    message,
    opener,
    question,
    replacing,
    sender,
    text,
)

SUBJECTS: Json = {
    "type": "Input.ChoiceSet",
    "id": "field.subjects",
    "label": "Sujets",
    "isMultiSelect": True,
    "choices": [{"title": "Le nuage", "value": "cloud"}, {"title": "Vélos", "value": "bikes"}],
}
FORM = card(
    question("draft", "Brouillon", isRequired=True, maxLength=5),
    SUBJECTS,
    {"type": "Input.Toggle", "id": "field.sure", "title": "Sûre", "value": "false"},
    actions=(button("Envoyer", "check", verb="send"),),
)
MESSAGE = {"statusCode": 200, "type": MESSAGE_KIND, "value": "C’est noté."}


async def shown(teams: FakeTeams, bot: Listening, person: Person, content: Json) -> Json:
    """Send somebody a card; the message as they see it."""
    place = teams.world.personal(person).id
    status, _ = await bot.ask("POST", f"/{place}/activities", message(content))
    assert status == 201
    return teams.messages(person)[-1]


async def test_words_come_as_teams_sends_them(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    assert (await teams.say(camille, "une idée")).ok
    said = bot.heard[0]
    assert (said["type"], said["text"], said["textFormat"]) == ("message", "une idée", "plain")
    assert (said["locale"], said["localTimezone"]) == ("fr-FR", "Europe/Paris")
    assert said["from"] == {"id": camille.id, "name": "Camille Roy", "aadObjectId": camille.aad_id}
    assert said["recipient"] == {"id": f"28:{teams.app_id}", "name": "Porte-voix"}
    where = teams.world.personal(camille).id
    kind = {"conversationType": "personal", "tenantId": teams.tenant}
    assert said["conversation"] == {"id": where, **kind}
    assert said["channelData"] == {"tenant": {"id": teams.tenant}}
    assert (said["serviceUrl"], said["channelId"]) == (teams.service_url, "msteams")

    chat = teams.add_chat(camille, sam)
    assert (await teams.mention(sam, chat, "an idea?")).ok
    told = bot.heard[1]
    assert told["text"] == "<at>Porte-voix</at> an idea?"
    (named,) = [one for one in told["entities"] if one["type"] == "mention"]
    assert named["mentioned"]["id"] == f"28:{teams.app_id}"
    assert told["conversation"]["conversationType"] == "groupChat"
    assert (await teams.redeliver()).ok
    assert bot.heard[2] == told


async def test_people_come_and_go(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    channel = teams.add_channel("Vélos", camille)
    await teams.install(camille)
    await teams.install(camille, upgrade=True)
    await teams.install(camille, channel)
    await teams.join(sam, channel)
    await teams.leave(sam, channel)
    await teams.uninstall(camille, channel)
    await teams.uninstall(camille, upgrade=True)
    here = [camille.installed]
    await teams.uninstall(camille)
    assert [*here, camille.installed] == [True, False]

    told = [(one["type"], one.get("action")) for one in bot.heard]
    update, joined = "installationUpdate", ("conversationUpdate", None)
    ours = [joined, (update, "add"), (update, "add-upgrade"), joined, (update, "add")]
    assert told[:5] == ours
    assert told[5:8] == [joined, joined, joined]
    assert told[8:] == [(update, "remove"), (update, "remove-upgrade"), (update, "remove")]
    assert bot.heard[3]["channelData"]["eventType"] == "teamMemberAdded"
    assert bot.heard[3]["channelData"]["team"]["id"] == channel.team


async def test_a_pressed_card_is_replaced_for_who_pressed(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    chat = teams.add_chat(camille, sam)
    one = card(text("Une idée"), actions=(button("Une autre", "idea", "autre 12"),))
    await bot.ask("POST", f"/{chat.id}/activities", message(one))
    (seen,) = teams.messages(chat, camille)
    bot.answer(replacing(card(text("Une autre idée"))), MESSAGE)

    assert (await teams.press(camille, seen, "Une autre")).ok
    asked = bot.heard[-1]
    assert (asked["type"], asked["name"]) == ("invoke", "adaptiveCard/action")
    action = asked["value"]["action"]
    assert (action["verb"], action["data"]) == ("press", {"command": "idea", "text": "autre 12"})
    assert "fallback" not in action
    assert asked["replyToId"] == seen["id"]
    assert teams.text_of(teams.messages(chat, camille)[0]) == "Une autre idée"
    assert teams.text_of(teams.messages(chat, sam)[0]) == "Une idée\nUne autre"
    assert (await teams.press(sam, seen, "Une autre")).ok
    assert teams.notices(sam) == ["C’est noté."]
    with pytest.raises(NotPossibleError):
        await teams.press(camille, seen, "Une autre")
    await bot.ask("PUT", f"/{chat.id}/activities/{seen['id']}", message(card(text("Fini"))))
    assert teams.text_of(teams.messages(chat, camille)[0]) == "Fini"


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"statusCode": 200, "type": "application/vnd.microsoft.adaptive.card", "value": card()},
        {"statusCode": 500, "type": "application/vnd.microsoft.error", "value": {}},
        replacing(card({"type": "TextBlok"})),
        None,
    ],
)
async def test_a_bad_answer_to_a_button_is_a_failure(
    teams: FakeTeams, bot: Listening, camille: Person, wrong: object
) -> None:
    seen = await shown(teams, bot, camille, card(actions=(button("Une autre", "idea"),)))
    bot.answer(wrong)
    assert not (await teams.press(camille, seen, "Une autre")).ok
    assert teams.buttons(teams.messages(camille)[0]) == ["Une autre"]


async def test_an_old_client_sends_a_message_with_a_value(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    form = card(question("draft", "Brouillon"), actions=(button("Vérifier", "check"),))
    seen = await shown(teams, bot, camille, form)
    camille.old_client = True

    assert (await teams.press(camille, seen, "Vérifier", {"Brouillon": "bonjour"})).ok
    asked = bot.heard[-1]
    assert (asked["type"], asked.get("text"), asked["replyToId"]) == ("message", None, seen["id"])
    assert asked["value"] == {"command": "check", "text": "", "field.draft": "bonjour"}


async def test_fields_are_filled_in_as_a_client_lets_them(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    seen = await shown(teams, bot, camille, FORM)
    cases: tuple[Json, ...] = (
        {},
        {"Brouillon": "trop long"},
        {"Brouillon": "bon", "Quoi": 1},
        {"Brouillon": "bon", "Sujets": ["?"]},
    )
    for values in cases:
        with pytest.raises(NotPossibleError):
            await teams.press(camille, seen, "Envoyer", values)

    bot.answer(MESSAGE)
    filled = {"Brouillon": "bon", "Sujets": ["Le nuage", "bikes"], "Sûre": True}
    assert (await teams.press(camille, seen, "Envoyer", filled)).ok
    fields = {"field.draft": "bon", "field.subjects": "cloud,bikes", "field.sure": "true"}
    assert bot.heard[-1]["value"]["action"]["data"] == {"command": "check", "text": "", **fields}


async def test_a_dialog_opens_again_until_it_is_done(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    seen = await shown(teams, bot, camille, card(actions=(opener("Écrire", "check"),)))
    asked = card(question("draft", "Brouillon"), actions=(sender("Vérifier", "check"),))
    bot.answer(dialog(asked, "Un brouillon"), dialog(asked, "Encore"), {})

    assert (await teams.press(camille, seen, "Écrire")).ok
    assert bot.heard[-1]["name"] == "task/fetch"
    assert bot.heard[-1]["value"]["data"]["command"] == "check"
    open_one = teams.dialog(camille)
    assert open_one
    assert (open_one.title, teams.text_of(open_one.card)) == ("Un brouillon", "Brouillon\nVérifier")
    assert (await teams.submit(camille, {"Brouillon": "bonjour"})).ok
    assert bot.heard[-1]["name"] == "task/submit"
    assert bot.heard[-1]["value"]["data"]["field.draft"] == "bonjour"
    again = teams.dialog(camille)
    assert again
    assert again.title == "Encore"
    assert (await teams.submit(camille)).ok
    assert teams.dialog(camille) is None
    bot.answer({"task": {"type": "continue", "value": {"title": "", "card": {}}}})
    assert not (await teams.press(camille, seen, "Écrire")).ok


async def test_the_message_extension_opens_from_both_places(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    chat = teams.add_chat(camille, sam, with_bot=False)
    note = teams.write(sam, chat, "nos <clients>\nnuls")
    asked = card(question("draft", "Brouillon"), actions=(sender("Vérifier", "check"),))
    result = {"type": "result", "attachmentLayout": "list", "attachments": [attachment(card())]}
    bot.answer(dialog(asked), {"composeExtension": result}, dialog(asked))

    assert (await teams.compose(camille, "check")).ok
    assert bot.heard[-1]["value"]["commandContext"] == "compose"
    assert (await teams.submit(camille, {"Brouillon": "bonjour"})).ok
    sent = bot.heard[-1]
    assert (sent["name"], sent["value"]["commandId"]) == ("composeExtension/submitAction", "check")
    assert teams.composed(camille) == [attachment(card())]
    assert (await teams.compose(camille, "check", message=note)).ok
    value = bot.heard[-1]["value"]
    assert (value["commandContext"], bot.heard[-1]["conversation"]["id"]) == ("message", chat.id)
    body = value["messagePayload"]["body"]
    expected = "<div><div>nos &lt;clients&gt;<br>nuls</div></div>"
    assert body == {"contentType": "html", "content": expected}
    assert value["messagePayload"]["from"]["user"]["displayName"] == "Sam Lee"


async def test_signs_changes_and_unknown_invokes_are_told(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    seen = await shown(teams, bot, camille, card(text("Une idée")))
    await teams.react(camille, seen, "heart")
    assert bot.heard[-1]["reactionsAdded"] == [{"type": "heart"}]
    await teams.say(camille, "idee")
    await teams.edit(camille, teams.messages(camille)[-1], "idée")
    assert (bot.heard[-1]["type"], bot.heard[-1]["text"]) == ("messageUpdate", "idée")
    await teams.ask("signin/verifyState", {"state": "1"}, camille)
    assert (bot.heard[-1]["name"], bot.heard[-1]["value"]) == ("signin/verifyState", {"state": "1"})
