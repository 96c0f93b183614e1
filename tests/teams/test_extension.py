"""The message extension: a draft is checked where people write, in a window of its own."""

import pytest

from teams.filling import NotPossibleError
from teams.office import Work
from teams.reading import cards_of, links
from teams.records import Dialog, Person

LOUD = "Notre atelier #velo #bike #repair #reparer #grenoble"


def verdict_of(work: Work, person: Person) -> str:
    """What stands in the open dialog."""
    return work.reads(work.dialog(person))


async def test_a_draft_is_asked_for_where_people_write(work: Work, camille: Person) -> None:
    dialog = await work.compose(camille, "check")
    assert dialog.title.startswith("Puis-je tweeter ça")
    with pytest.raises(NotPossibleError):
        await work.submit(camille, {"Votre brouillon": ""})

    await work.submit(camille, {"Votre brouillon": "  "})
    assert "Il n’y a rien à vérifier encore" in verdict_of(work, camille)
    await work.submit(camille, {"Votre brouillon": "Bravo à toute l’équipe"})
    assert work.dialog(camille).title == "Vous pouvez y aller"
    assert links(work.dialog(camille).card)["Ouvrir dans X"].startswith("https://x.com/intent/")


async def test_it_speaks_english_to_who_reads_english(work: Work, sam: Person) -> None:
    dialog = await work.compose(sam, "check")
    assert "Your draft" in work.reads(dialog)


async def test_a_message_is_checked_where_it_stands(
    work: Work, camille: Person, sam: Person
) -> None:
    chat = work.teams.add_chat(camille, sam)
    draft = work.teams.write(sam, chat, "mot de passe : hunter2hunter2\nsigné <Zoé> & Cie")
    dialog = await work.compose(camille, "check", draft)

    said = work.reads(dialog)
    assert dialog.title == "Pas comme ça"
    assert "signé <Zoé> & Cie" in said
    assert "hunter2hunter2" not in str(dialog.card)
    assert work.teams.messages(chat) == [draft]  # the author is told nothing


async def test_what_is_wrong_leads_to_a_version_or_a_human(work: Work, camille: Person) -> None:
    await work.compose(camille, "check")
    await work.submit(camille, {"Votre brouillon": LOUD})
    said = verdict_of(work, camille)
    assert "Une version qui passe, si elle vous va\nNotre atelier #velo #bike" in said
    assert "Ouvrir dans X" in links(work.dialog(camille).card)
    await work.submit(camille, title="Demander à un humain")
    assert "Un second avis" in verdict_of(work, camille)


async def test_another_draft_is_checked_in_the_same_window(work: Work, sam: Person) -> None:
    await work.compose(sam, "check")
    for draft in ("well done, all of you", "the bike is out of the workshop"):
        await work.submit(sam, {"Your draft": draft})
        assert draft in verdict_of(work, sam)
        await work.submit(sam, title="Check another draft")
        assert "Your draft" in verdict_of(work, sam)


@pytest.mark.parametrize("command", ["", "check", "gone"])
async def test_any_command_opens_the_one_window(work: Work, sam: Person, command: str) -> None:
    assert "Your draft" in work.reads(await work.compose(sam, command))


@pytest.mark.parametrize(
    ("kind", "content", "read"),
    [
        (
            "html",
            "<div><p>Bravo à <b>tous</b></p><p>et&nbsp;merci</p></div>",
            "Bravo à tous\net merci",
        ),
        ("html", '<p>Bravo <emoji alt="🎉"></emoji><br/>merci</p>', "Bravo 🎉\nmerci"),
        ("html", "a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("html", '<p>Bravo <at id="0">Zoé Roy</at></p>', "Bravo Zoé Roy"),
        ("html", "<p>merci<attachment id='1'></attachment><!-- hors champ --></p>", "merci"),
        ("text", "x<y et y>z, 1 &amp; 2", "x<y et y>z, 1 &amp; 2"),
    ],
)
async def test_a_message_is_read_as_its_author_saw_it(
    work: Work, camille: Person, kind: str, content: str, read: str
) -> None:
    shown = await fetched(work, camille, {"body": {"contentType": kind, "content": content}})
    assert read in work.reads(shown)


@pytest.mark.parametrize(
    "payload",
    [{}, {"body": None}, {"body": "x"}, {"body": {"content": None}}, None, [1], {"body": {}}],
)
async def test_a_message_without_words_leads_to_the_form(
    work: Work, camille: Person, payload: object
) -> None:
    assert "Votre brouillon" in work.reads(await fetched(work, camille, payload))


async def test_forty_thousand_characters_get_an_answer(work: Work, camille: Person) -> None:
    long = "<p>" + "é🚀 voilà " * 5_000 + "</p>"
    shown = await fetched(work, camille, {"body": {"contentType": "html", "content": long}})
    assert "Ouvrir dans X" not in work.reads(shown)


@pytest.mark.parametrize("value", [None, {}, [1], "x", {"data": None}, {"data": [1]}])
async def test_what_teams_never_sends_is_answered_too(
    work: Work, camille: Person, value: object
) -> None:
    for name in ("composeExtension/fetchTask", "composeExtension/submitAction"):
        assert (await work.teams.ask(name, value, camille)).status == 200, name


async def test_who_begins_with_the_extension_is_known_by_their_address(work: Work) -> None:
    """The bot is not in the chat where a colleague writes to another, and cannot ask there."""
    callum = work.teams.add_person(
        "C. T.", email="callum.thistlewood@lumignon-velo.com", locale="fr-FR"
    )
    friend = work.teams.add_person("Zoé")
    chat = work.teams.add_chat(callum, friend, with_bot=False)
    draft = work.teams.write(friend, chat, "well done, all of you")

    assert (await work.compose(callum, "check", draft)).title == "You can go ahead"
    known = await work.talk.bot.meet("teams", f"{work.teams.tenant}:{callum.aad_id}")
    assert known.name == "Callum Thistlewood"


async def test_a_chat_of_two_colleagues_is_not_where_one_is_written_to(
    work: Work, camille: Person
) -> None:
    value = {"commandId": "check", "commandContext": "compose"}
    place = {"id": "19:a_b@unq.gbl.spaces", "conversationType": "personal"}
    told = work.teams.invoke("composeExtension/fetchTask", value, camille, conversation=place)
    assert (await work.teams.deliver(told)).ok
    key = f"{work.teams.tenant}:{camille.aad_id}"
    assert await work.office.mouth.first(key, {"type": "message", "text": "?"}) is None
    assert work.teams.calls("send") == []


async def fetched(work: Work, person: Person, payload: object) -> Dialog:
    """Choose the command on a message that a test writes itself."""
    value = {"commandId": "check", "commandContext": "message", "messagePayload": payload}
    answer = await work.teams.ask("composeExtension/fetchTask", value, person)
    assert answer.ok, answer
    shown = answer.json["task"]["value"]
    (card,) = cards_of(shown["card"])
    return Dialog(shown["title"], card, work.teams.world.personal(person))
