"""What colleagues do in Teams, and what they read."""

from teams.office import Work
from teams.records import Person


async def test_whoever_adds_the_app_is_greeted_once(work: Work, camille: Person) -> None:
    await work.install(camille)
    (card,) = work.teams.messages(camille)
    assert "Bonjour Camille" in work.reads(card)

    await work.install(camille)
    assert len(work.teams.messages(camille)) == 1


async def test_an_idea_comes_with_its_link(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    assert "Pourquoi celle-ci" in work.reads(card)
    assert any(url.startswith("https://pv.example/s/") for url in work.teams.links(card).values())


async def test_commands_are_typed_with_or_without_a_slash(work: Work, sam: Person) -> None:
    for typed in ("/idea", "idea", "IDEA", "give me an idea"):
        assert "Why this one" in work.reads(await work.say(sam, typed)), typed


async def test_another_idea_takes_the_place_of_the_card_for_good(
    work: Work, camille: Person
) -> None:
    first = await work.say(camille, "idée")
    before = work.reads(first)
    await work.press(camille, first, "Une autre")

    _, card = work.teams.messages(camille)
    assert work.reads(card) != before
    assert len(work.teams.calls("update")) == 1


async def test_two_colleagues_get_different_words(work: Work, camille: Person) -> None:
    other = work.teams.add_person("Noé Petit")
    cards = [await work.say(person, "idée") for person in (camille, other)]
    assert work.reads(cards[0]) != work.reads(cards[1])


async def test_a_draft_is_checked_in_plain_speech(work: Work, camille: Person) -> None:
    card = await work.say(camille, "puis-je tweeter : notre mot de passe est hunter2hunter2")
    said = work.reads(card)
    assert "mot de passe" in said
    assert "hunter2hunter2" not in said


async def test_the_charter_answers_word_for_word(work: Work, sam: Person) -> None:
    card = await work.say(sam, "may I name a customer?")
    assert "Article" in work.reads(card)
