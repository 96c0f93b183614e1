"""What colleagues press and fill in, in the cards of a chat."""

import pkgutil
from importlib import import_module

import pytest

import adapters.teams
from bot.chat.phrase import Phrase
from teams.card_reading import inputs, parts
from teams.filling import NotPossibleError
from teams.office import Work
from teams.reading import cards_of, pressables
from teams.records import Person
from teams.shape import Json

POST = "https://x.com/camille/status/1234567890123456789"


def last(work: Work, person: Person) -> Json:
    """The last message in somebody's chat, as they see it."""
    return work.teams.messages(person)[-1]


async def test_another_idea_takes_the_place_of_the_card_for_good(
    work: Work, camille: Person
) -> None:
    first = await work.say(camille, "idée")
    before = work.reads(first)
    await work.press(camille, first, "Une autre")

    _, card = work.teams.messages(camille)
    assert work.reads(card) != before
    assert len(work.teams.calls("update")) == 1
    (kept,) = work.teams.world.messages[card["conversation"]["id"]][1:]
    assert work.reads(kept) == work.reads(card)  # on every other client too


async def test_an_idea_was_posted(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    await work.press(camille, card, "Je l’ai posté")
    assert "Merci, c’est noté" in work.reads(last(work, camille))

    await work.press(camille, card, "Garder l’adresse", {"Adresse du post": POST})
    assert POST in work.reads(last(work, camille))
    assert len(work.teams.messages(camille)) == 2


async def test_a_wrong_address_is_said_beside_it(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    await work.press(camille, card, "Je l’ai posté")
    await work.press(camille, card, "Garder l’adresse", {"Adresse du post": "ailleurs.example"})

    seen = last(work, camille)
    assert "⚠️" in work.reads(seen)
    field, _account = inputs(cards_of(seen)[0]["body"])  # in sight, not folded away below a button
    assert field["value"] == "ailleurs.example"
    await work.press(camille, card, "Garder l’adresse", {"Adresse du post": POST})
    assert POST in work.reads(last(work, camille))


async def test_one_tells_it_in_ones_own_words(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    await work.press(camille, card, "Avec mes mots")
    form = last(work, camille)
    assert form["id"] != card["id"]  # below the idea, which stays
    assert work.teams.notices(camille) == ["Ma réponse est juste en dessous."]

    with pytest.raises(NotPossibleError):
        await work.press(camille, form, "Vérifier et préparer")
    await work.press(
        camille, form, "Vérifier et préparer", {"Votre tweet": "mdp : hunter2hunter2 des nuls"}
    )
    seen = last(work, camille)
    assert seen["id"] == form["id"]
    assert "Pas encore tout à fait" in work.reads(seen)
    assert "Charte" in work.reads(seen)
    await work.press(
        camille, form, "Vérifier et préparer", {"Votre tweet": "Fier de ce que nous réparons"}
    )
    assert "Fier de ce que nous réparons" in work.reads(last(work, camille))
    assert "Ouvrir dans X" in work.teams.links(last(work, camille))


async def test_an_idea_is_not_for_everybody(work: Work, camille: Person) -> None:
    for choice, read in (
        ("Pas cette idée", "Pourquoi celle-ci"),
        ("Pas ce sujet", "C’est noté\u00a0: plus d’idées sur"),
        ("Pas maintenant", "Entendu, pas maintenant"),
        ("Plus jamais", "C’est arrêté"),
    ):
        card = await work.say(camille, "idée")
        await work.press(camille, card, "Pas pour moi")
        assert "vous ne devez aucune explication" in work.reads(last(work, camille))
        await work.press(camille, card, choice)
        assert read in work.reads(last(work, camille)), choice
        assert last(work, camille)["id"] == card["id"]


async def test_every_button_of_every_card_is_answered(work: Work, sam: Person) -> None:
    first = await work.say(sam, "help")  # what would help is asked below it, and only there
    assert {"Tweet ideas", "Nothing, thank you"} <= set(pressed_in(first))
    for said in ("help", "idea", "check it is @ann’s password: hunter2hunter2", "mine", "charter"):
        for title in pressed_in(await work.say(sam, said)):
            card = await work.say(sam, said)
            await work.press(sam, card, title)
            assert "broke on our side" not in work.reads(last(work, sam)), (said, title)


async def test_choices_are_made_in_the_card(work: Work, camille: Person) -> None:
    card = await work.say(camille, "mes choix")
    await work.press(camille, card, "Changer mes choix")
    subjects = {part["title"]: part["value"] for part in choices_of(last(work, camille), "Sujets")}
    wanted = next(iter(subjects))
    await work.press(camille, card, "Garder ces choix", {"Langue": "English", "Sujets": [wanted]})
    said = work.reads(last(work, camille))
    assert "Your choices are kept" in said
    assert "English" in said


async def test_a_draft_is_checked_from_the_form(work: Work, camille: Person) -> None:
    help_ = await work.say(camille, "aide")
    await work.press(camille, help_, "Vérifier un brouillon")
    form = last(work, camille)
    await work.press(camille, form, "Vérifier", {"Votre brouillon": "   "})
    assert "Il n’y a rien à vérifier encore" in work.reads(last(work, camille))
    await work.press(camille, form, "Vérifier", {"Votre brouillon": "Bravo à toute l’équipe"})
    assert "Vous pouvez y aller" in work.reads(last(work, camille))
    assert last(work, camille)["id"] == form["id"]


async def test_an_old_client_is_answered_too(work: Work, sam: Person) -> None:
    sam.old_client = True
    card = await work.say(sam, "idea")
    before = work.reads(card)
    await work.press(sam, card, "Another")
    assert last(work, sam)["id"] == card["id"]
    assert work.reads(last(work, sam)) != before

    choices = await work.say(sam, "mine")
    await work.press(sam, choices, "Change my choices")
    await work.press(sam, choices, "Keep these choices", {"Language": "français"})
    assert "C’est gardé" in work.reads(last(work, sam))


async def test_a_card_of_long_ago_is_answered(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    for data in (
        {"command": "idea", "text": "another token-of-nobody"},
        {"command": "gone", "text": ""},
        {"command": {}, "text": [1]},
        {"command": "idea", "text": "no this", "field.tweet": {"a": 1}},
        {},
    ):
        value = {"action": {"type": "Action.Execute", "verb": "press", "data": data}}
        answer = await work.teams.ask("adaptiveCard/action", value, camille, replyToId=card["id"])
        assert answer.status == 200, data
        await work.done()
        assert "cassé chez nous" not in work.reads(last(work, camille)), data


async def test_nothing_names_another_platform(work: Work, camille: Person, sam: Person) -> None:
    for person, words in (
        (camille, ("aide", "idée", "charte", "mes choix", "stop", "vérifie : nul", "bureau")),
        (sam, ("help", "idea", "charter", "mine", "stop", "check awful", "desk")),
    ):
        for said in words:
            card = await work.say(person, said)
            assert "slack" not in str(card).lower(), said
        await work.compose(person, "check")
        assert "slack" not in work.reads(work.dialog(person)).lower()


def test_no_phrase_of_the_adapter_names_another_platform() -> None:
    for found in pkgutil.iter_modules(adapters.teams.__path__):
        for name, said in vars(import_module(f"adapters.teams.{found.name}")).items():
            if isinstance(said, Phrase):
                assert "slack" not in f"{said.fr} {said.en}".lower(), name


def pressed_in(message: Json) -> list[str]:
    """What can be pressed at once, and tells the bot something."""
    (card,) = cards_of(message)
    told = [one for one in pressables(card) if one["type"] == "Action.Execute"]
    return [one["title"] for one in told if not inputs(card) or one.get("associatedInputs")]


def choices_of(message: Json, label: str) -> list[Json]:
    """The choices of a question."""
    (card,) = cards_of(message)
    (field,) = [part for part in parts(card) if part.get("label") == label]
    return [*field["choices"]]
