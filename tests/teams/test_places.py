"""Where others read too: the answer is for whoever asked, and waits in their own chat."""

import pytest

from teams.office import Work
from teams.records import Conversation, Person


@pytest.fixture(params=["channel", "groupChat"])
def place(request: pytest.FixtureRequest, work: Work, camille: Person, sam: Person) -> Conversation:
    """Somewhere that Camille and Sam both read."""
    if request.param == "channel":
        return work.teams.add_channel("Vélos", camille, sam)
    return work.teams.add_chat(camille, sam)


async def test_the_answer_waits_in_private(
    work: Work, place: Conversation, camille: Person, sam: Person
) -> None:
    shown = await work.mention(camille, place, "puis-je tweeter : Bravo à toute l’équipe")
    (answer,) = work.teams.messages(camille)
    assert "Vous pouvez y aller" in work.reads(answer)
    assert "Bravo à toute l’équipe" in work.reads(answer)

    said = work.reads(shown)
    assert "Je vous réponds en privé" in said
    assert "Ma réponse vous attend dans notre conversation" in said
    assert "Bravo" not in str(shown)
    assert "Vous pouvez y aller" not in str(shown)
    assert work.teams.links(shown)["Ouvrir notre conversation"].endswith(f"28:{work.teams.app_id}")
    assert work.teams.messages(sam) == []


async def test_in_a_channel_it_stays_in_the_thread(work: Work, camille: Person) -> None:
    channel = work.teams.add_channel("Vélos", camille)
    shown = await work.mention(camille, channel, "idée")
    asked = work.teams.messages(channel)[0]
    assert shown["conversation"]["id"] == asked["conversation"]["id"]


async def test_who_has_not_the_app_is_told_so(work: Work, place: Conversation, sam: Person) -> None:
    sam.installed = False
    shown = await work.mention(sam, place, "idea")
    assert "Add me first" in work.reads(shown)
    assert "Why this one" not in str(shown)
    assert len(work.teams.messages(place)) == 2


async def test_who_blocked_the_bot_is_told_where_it_cannot_answer(
    work: Work, place: Conversation, sam: Person
) -> None:
    sam.blocked = True
    shown = await work.mention(sam, place, "idea")
    assert "Add me first" in work.reads(shown)
    assert "Why this one" not in str(shown)


async def test_one_asks_again_in_private(work: Work, place: Conversation, camille: Person) -> None:
    await work.mention(camille, place, "idée")
    (idea,) = work.teams.messages(camille)
    await work.press(camille, idea, "Une autre")
    assert len(work.teams.messages(camille)) == 1
    assert len(work.teams.messages(place)) == 2


async def test_who_asked_in_public_is_reached_in_private(
    work: Work, place: Conversation, camille: Person
) -> None:
    await work.mention(camille, place, "idée")
    said = {"type": "message", "text": "Bonjour"}
    assert await work.office.mouth.first(f"{work.teams.tenant}:{camille.aad_id}", said)
    assert work.teams.messages(camille)[-1]["text"] == "Bonjour"
    assert len(work.teams.messages(place)) == 2


async def test_a_place_is_greeted_by_nobody(
    work: Work, place: Conversation, camille: Person, sam: Person
) -> None:
    await work.install(camille, place)
    assert (await work.teams.join(sam, place)).ok
    assert (await work.teams.leave(sam, place)).ok
    for answer in await work.teams.uninstall(camille, place):
        assert answer.ok
    await work.done()
    assert work.teams.messages(place) == []
    assert work.teams.calls("send") == []


async def test_a_card_that_others_see_is_changed_for_one_only(
    work: Work, place: Conversation, camille: Person, sam: Person
) -> None:
    shown = await work.mention(camille, place, "idée")
    told = {"type": "Action.Execute", "verb": "press", "data": {"command": "idea", "text": ""}}
    answer = await work.teams.ask(
        "adaptiveCard/action", {"action": told}, camille, place, replyToId=shown["id"]
    )
    await work.done()
    assert "Pourquoi celle-ci" in work.reads(answer.json["value"])
    assert work.teams.messages(place, sam)[-1] == shown
    assert len(work.teams.messages(place)) == 2


async def test_an_old_client_presses_where_others_read(
    work: Work, place: Conversation, camille: Person
) -> None:
    data = {"command": "idea", "text": ""}
    told = work.teams.activity("message", camille, place, value=data)
    assert (await work.teams.deliver(told)).ok
    await work.done()
    assert "Pourquoi celle-ci" in work.reads(work.teams.messages(camille)[-1])
    assert "Pourquoi celle-ci" not in str(work.teams.messages(place))


async def test_others_who_join_a_chat_are_not_greeted(work: Work, camille: Person) -> None:
    told = work.teams.activity("conversationUpdate", camille, membersAdded=[{"id": camille.id}])
    assert (await work.teams.deliver(told)).ok
    await work.done()
    assert work.teams.messages(camille) == []
