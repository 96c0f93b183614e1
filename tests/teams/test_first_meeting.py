"""The first meeting in Teams: what was asked, then the question below it, in one card."""

from bot.people.tables import PersonRow
from teams.office import Work
from teams.records import Person


async def test_two_taps_below_the_first_answer(work: Work, camille: Person) -> None:
    await work.install(camille)
    (greeting,) = work.teams.messages(camille)
    assert "qu’est-ce qui vous aiderait" not in work.reads(greeting)  # she has not written yet

    card = await work.say(camille, "idée")
    said = work.reads(card)
    assert said.index("Pourquoi celle-ci") < said.index("qu’est-ce qui vous aiderait")

    await work.press(camille, card, "Des idées de tweets")
    rhythm = work.teams.messages(camille)[-1]
    await work.press(camille, rhythm, "Deux fois par semaine")

    row = await PersonRow.get(name="Camille Roy")
    assert (row.help, row.cadence) == ("ideas", "twice")
    assert "Pourquoi celle-ci" in work.reads(work.teams.messages(camille)[-2])  # it still stands
    again = work.reads(await work.say(camille, "bonjour"))
    assert "qu’est-ce qui vous aiderait" not in again


async def test_another_card_in_its_place_keeps_the_question(work: Work, camille: Person) -> None:
    card = await work.say(camille, "idée")
    await work.press(camille, card, "Une autre")
    (other,) = [one for one in work.teams.messages(camille) if one["id"] == card["id"]]
    assert "qu’est-ce qui vous aiderait" in work.reads(other)

    await work.press(camille, other, "Rien, merci")
    await work.press(camille, other, "Une autre")
    (shown,) = [one for one in work.teams.messages(camille) if one["id"] == card["id"]]
    assert "qu’est-ce qui vous aiderait" not in work.reads(shown)


async def test_nothing_thank_you_is_the_end_of_it(work: Work, camille: Person) -> None:
    card = await work.say(camille, "bonjour")
    await work.press(camille, card, "Rien, merci")

    assert "Je ne vous écrirai pas." in work.reads(work.teams.messages(camille)[-1])
    assert (await PersonRow.get(name="Camille Roy")).hushed_at is not None
