"""What colleagues do in Slack, and what they read."""

from slack.office import Work
from slack.records import User
from slack.shape import Json


def french(work: Work, name: str = "Camille Roy") -> User:
    """Somebody whose Slack speaks French."""
    return work.slack.add_user(name, locale="fr-FR", tz="Europe/Paris")


async def test_an_idea_comes_in_the_answer_itself(work: Work) -> None:
    camille = french(work)
    card = await work.command("/tweet-idea", camille)

    said = work.reads(card)
    assert "Pourquoi celle-ci" in said
    assert "sur 280, comme X compte" in said
    (link,) = [one["url"] for one in _buttons(card) if "url" in one]
    assert link.startswith("https://pv.example/s/")
    assert work.slack.calls("chat.postMessage") == []


async def test_the_language_is_the_one_of_their_slack(work: Work) -> None:
    sam = work.slack.add_user("Sam Lee", locale="en-GB")
    said = work.reads(await work.command("/tweet-idea", sam))
    assert "Why this one" in said


async def test_two_colleagues_get_different_words(work: Work) -> None:
    cards = [await work.command("/tweet-idea", french(work, name)) for name in ("Ana", "Bob")]
    quotes = {str(card["blocks"][1]) for card in cards}
    assert len(quotes) == 2


async def test_the_person_of_the_list_is_recognised_by_their_address(work: Work) -> None:
    ousmane = work.slack.add_user(
        "O.", email="ousmane.diabate-vidal@lumignon-velo.com", locale="en-US"
    )
    await work.command("/tweet-mine", ousmane)
    known = await work.talk.bot.meet("slack", f"{work.slack.workspace.id}:{ousmane.id}")
    assert known.name.startswith("Ousmane")


async def test_another_idea_takes_the_place_of_the_card(work: Work) -> None:
    camille = french(work)
    first = await work.command("/tweet-idea", camille)
    await work.press(first, "Une autre", camille)

    (card,) = work.slack.ephemerals(camille)
    assert card["blocks"][1] != first["blocks"][1]


async def test_a_draft_is_checked_and_shown_as_typed(work: Work) -> None:
    camille = french(work)
    general = work.slack.add_channel("general", camille)
    draft = "Ces <!channel> <@U0BOSS> *gros* `nuls` de clients _tous_ \u202eà l’envers"
    card = await work.command(f"/tweet-check {draft}", camille, general)

    assert draft in work.reads(card)
    assert "<!channel>" not in card["text"]
    assert "<@" not in card["text"]


async def test_a_paste_of_forty_thousand_characters_gets_an_answer(work: Work) -> None:
    camille = french(work)
    card = await work.command("/tweet-check " + "é🚀 voilà " * 5_000, camille)
    assert "Ouvrir dans X" not in work.reads(card)


async def test_a_direct_message_is_answered_in_its_thread(work: Work) -> None:
    camille = french(work)
    answer = await work.say(camille, "puis-je tweeter : Bravo à l’équipe de <https://x.com|x.com>")

    sent = work.slack.calls("chat.postMessage")[-1].arguments
    asked = work.slack.messages(camille)[0]
    assert sent["thread_ts"] == asked["ts"]
    assert "Bravo à l’équipe de x.com" in work.reads(answer)


async def test_a_mention_is_answered_to_whoever_asked_alone(work: Work) -> None:
    camille, other = french(work), french(work, "Zoé")
    general = work.slack.add_channel("general", camille, other)
    assert (await work.slack.mention(camille, general, "une idée ?")).ok
    await work.done()

    assert len(work.slack.ephemerals(camille, general)) == 1
    assert work.slack.ephemerals(other, general) == []


async def test_stop_is_heard_in_plain_speech(work: Work) -> None:
    camille = french(work)
    said = work.reads(await work.say(camille, "laissez-moi tranquille"))
    assert "Je ne vous écrirai plus jamais en premier" in said


async def test_bots_and_changed_messages_get_no_answer(work: Work) -> None:
    camille = french(work)
    await work.say(camille, "idée")
    before = len(work.slack.calls("chat.postMessage"))
    place = work.slack.messages(camille)[0]["ts"]
    channel = work.slack.channel_of(place)
    changes: tuple[Json, ...] = ({"bot_id": "B1"}, {"subtype": "message_changed"}, {"user": ""})
    for more in changes:
        event = {"type": "message", "channel_type": "im", "channel": channel.id, "ts": "1.1"}
        assert (await work.slack.event({**event, "user": camille.id, "text": "idée", **more})).ok
    await work.done()
    assert len(work.slack.calls("chat.postMessage")) == before


async def test_suggestions_come_where_people_write(work: Work) -> None:
    camille = french(work)
    assert (await work.slack.open_home(camille, tab="messages")).ok
    await work.done()
    (call,) = work.slack.calls("assistant.threads.setSuggestedPrompts")
    assert call.arguments["prompts"][0] == {"title": "Une idée de tweet", "message": "idée"}


def _buttons(message: Json) -> list[Json]:
    rows = [block for block in message["blocks"] if block["type"] == "actions"]
    return [element for row in rows for element in row["elements"]]
