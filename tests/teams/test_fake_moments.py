"""The fake's rarer moments: cards that refresh, dialogs closed, answers late, lost or never."""

import pytest
from aiohttp import ClientError

from teams.fake import FakeTeams
from teams.filling import NotPossibleError
from teams.listening import Listening
from teams.records import Person
from teams.writing import button, card, dialog, message, replacing, text


async def test_a_card_refreshes_for_the_people_it_names(
    teams: FakeTeams, bot: Listening, camille: Person, sam: Person
) -> None:
    chat = teams.add_chat(camille, sam)
    refresh = {"action": button("Voir", "mine"), "userIds": [camille.id]}
    await bot.ask("POST", f"/{chat.id}/activities", message(card(text("À tous"), refresh=refresh)))
    (seen,) = teams.messages(chat)
    bot.answer(replacing(card(text("À vous"))))

    assert (await teams.refresh(camille, seen)).ok
    assert teams.text_of(teams.messages(chat, camille)[0]) == "À vous"
    assert teams.text_of(teams.messages(chat, sam)[0]) == "À tous"
    with pytest.raises(NotPossibleError):
        await teams.refresh(sam, seen)


async def test_a_closed_dialog_tells_nothing(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    bot.answer(dialog(card(text("Bonjour"))))
    assert (await teams.compose(camille, "check")).ok
    with pytest.raises(NotPossibleError):
        await teams.submit(camille)
    teams.close(camille)
    assert teams.dialog(camille) is None
    assert len(bot.heard) == 1


async def test_a_bot_that_does_not_answer_is_told_again(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    bot.answer(None)
    lost = await teams.say(camille, "idée")
    assert (lost.ok, lost.status, lost.kind) == (False, 0, "connection_failed")
    assert (await teams.redeliver()).ok
    assert bot.heard[0] == bot.heard[1]
    assert len(teams.messages(camille)) == 1


async def test_the_connector_is_late_or_hangs_up(
    teams: FakeTeams, bot: Listening, camille: Person
) -> None:
    place, said = teams.world.personal(camille).id, {"type": "message", "text": "bonjour"}
    teams.delay(0.01)
    assert (await bot.ask("POST", f"/{place}/activities", said))[0] == 201
    teams.fail_next(0, done=True)
    with pytest.raises(ClientError):
        await bot.ask("POST", f"/{place}/activities", said)
    assert [one["text"] for one in teams.messages(camille)] == ["bonjour"] * 2
