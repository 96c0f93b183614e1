"""What colleagues say in Teams, and what they read."""

import pytest

from teams.office import Work
from teams.records import Person
from teams.shape import Json


async def test_whoever_adds_the_app_is_greeted_once(work: Work, camille: Person) -> None:
    await work.install(camille)
    (card,) = work.teams.messages(camille)
    assert "Bonjour Camille" in work.reads(card)
    assert "Hello" not in work.reads(card)

    await work.install(camille)
    assert len(work.teams.messages(camille)) == 1


async def test_whoever_said_stop_is_not_greeted(work: Work, camille: Person) -> None:
    await work.say(camille, "stop")
    before = len(work.teams.messages(camille))
    await work.install(camille)
    assert len(work.teams.messages(camille)) == before


async def test_an_idea_comes_with_its_link(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    assert "Pourquoi celle-ci" in work.reads(card)
    assert "sur 280, comme X compte" in work.reads(card)
    assert any(url.startswith("https://pv.example/s/") for url in work.teams.links(card).values())


async def test_a_card_says_itself_in_a_notification(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    assert "text" not in card
    assert "Pourquoi celle-ci" in card["summary"]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("help", "Hello Sam"),
        ("idea", "Why this one"),
        ("check well done, all of you", "You can go ahead"),
        ("charter", "What does the charter say?"),
        ("mine", "Your shares and your choices"),
        ("human", "A second opinion, from a human"),
        ("desk", "That is not possible"),
    ],
)
async def test_commands_are_typed_with_or_without_a_slash(
    work: Work, sam: Person, typed: str, read: str
) -> None:
    for said in (typed, f"/{typed}", typed.capitalize(), f"  {typed}\u00a0"):
        assert read in work.reads(await work.say(sam, said)), said


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("bonjour", "Bonjour Camille"),
        ("donne-moi une idée", "Pourquoi celle-ci"),
        ("puis-je tweeter : Bravo à toute l’équipe", "Vous pouvez y aller"),
        ("puis-je citer un client ?", "mot pour mot"),
        ("mes choix", "Vos partages et vos choix"),
        ("parler à un humain", "Un second avis, par un humain"),
        ("je l’ai posté", "Ce n’est pas possible"),
        ("laissez-moi tranquille", "Je ne vous écrirai plus jamais en premier"),
        ("speak english", "Your choices are kept"),
    ],
)
async def test_plain_speech_is_understood(
    work: Work, camille: Person, typed: str, read: str
) -> None:
    assert read in work.reads(await work.say(camille, typed))


async def test_two_colleagues_get_different_words(work: Work, camille: Person) -> None:
    other = work.teams.add_person("Noé Petit")
    cards = [await work.say(person, "idée") for person in (camille, other)]
    assert work.reads(cards[0]) != work.reads(cards[1])


async def test_a_secret_is_not_repeated(work: Work, camille: Person) -> None:
    card = await work.say(camille, "puis-je tweeter : notre mot de passe est hunter2hunter2")
    assert "mot de passe" in work.reads(card)
    assert "hunter2hunter2" not in str(card)


async def test_a_draft_is_shown_as_typed(work: Work, sam: Person) -> None:
    draft = "Great *bold* `code` [link](https://x.com/a) <b>tag</b> {{DATE(2026-01-01)}} _so_"
    card = await work.say(sam, f"can I tweet this: {draft}")
    assert draft in work.reads(card).replace("\u2060", "")


async def test_forty_thousand_characters_get_an_answer(work: Work, camille: Person) -> None:
    card = await work.say(camille, "vérifie : " + "é🚀 voilà " * 5_000)
    assert "Ouvrir dans X" not in work.reads(card)


async def test_stop_is_taken_back(work: Work, camille: Person) -> None:
    card = await work.say(camille, "stop")
    await work.press(camille, card, "Reprendre")
    assert "C’est reparti, doucement" in work.reads(work.teams.messages(camille)[-1])
    assert "stop" not in work.reads(await work.say(camille, "mes choix")).partition("Vous seul")[0]


async def test_the_language_is_told_only_later(work: Work) -> None:
    ulla = work.teams.add_person("Ulla Berg", locale="de-DE")
    assert "Bonjour Ulla" in work.reads(await work.say(ulla, "hello"))
    ulla.locale = "en-US"
    assert "Hello Ulla" in work.reads(await work.say(ulla, "hello"))
    ulla.locale = "fr-FR"  # said once, it is theirs to change
    assert "Hello Ulla" in work.reads(await work.say(ulla, "hello"))


async def test_no_language_is_told_at_first(work: Work, sam: Person) -> None:
    await deliver(work, work.teams.message(sam, "hello"), "locale")
    assert "Bonjour Sam" in work.reads(work.teams.messages(sam)[-1])
    assert "Hello Sam" in work.reads(await work.say(sam, "hello"))


async def test_a_chosen_language_outlives_the_client(work: Work, camille: Person) -> None:
    await work.say(camille, "speak english")
    assert "Hello Camille" in work.reads(await work.say(camille, "bonjour"))


async def test_somebody_named_in_a_draft_is_read_as_a_name(work: Work, camille: Person) -> None:
    told = work.teams.message(camille, "puis-je tweeter : Bravo <at>Zoé Roy</at>, quelle équipe")
    named = {"id": "29:zoe", "name": "Zoé Roy"}
    mention = {"type": "mention", "mentioned": named, "text": "<at>Zoé Roy</at>"}
    await deliver(work, {**told, "entities": [mention]})

    said = work.reads(work.teams.messages(camille)[-1])
    assert "Bravo Zoé Roy, quelle équipe" in said
    assert "<at>" not in said


async def test_the_bot_may_be_named_in_its_own_chat(work: Work, camille: Person) -> None:
    told = work.teams.message(camille, "<at>Porte-voix</at>&nbsp;idée")
    mention = {"type": "mention", "mentioned": told["recipient"], "text": "<at>Porte-voix</at>"}
    await deliver(work, {**told, "entities": [mention]})
    assert "Pourquoi celle-ci" in work.reads(work.teams.messages(camille)[-1])


async def test_what_needs_no_answer_gets_none(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    before = len(work.teams.calls())
    for answer in (
        await work.teams.react(camille, card),
        await work.teams.edit(camille, work.teams.messages(camille)[0], "idea"),
        await work.teams.deliver(work.teams.activity("typing", camille)),
        await work.teams.deliver(work.teams.activity("endOfConversation", camille)),
        await work.teams.deliver(work.teams.activity("somethingNew", camille)),
        await work.teams.deliver(work.teams.activity("event", camille, name="readReceipt")),
    ):
        assert answer.ok, answer
    await work.done()
    assert len(work.teams.calls()) == before


async def test_an_invoke_that_is_not_known_is_said_to_be(work: Work, camille: Person) -> None:
    for name in ("task/fetch", "signin/verifyState", "fileConsent/invoke", ""):
        assert (await work.teams.ask(name, {}, camille)).status == 501, name


async def deliver(work: Work, told: Json, without: str = "") -> None:
    """Send an activity, perhaps without something that Teams leaves out."""
    left = {name: value for name, value in told.items() if name != without}
    answer = await work.teams.deliver(left)
    assert answer.ok, answer
    await work.done()
