"""The first meeting in Slack: what was asked, then the question below it, in one message."""

from bot.people.tables import PersonRow
from slack.office import Work


async def test_two_taps_below_the_first_answer(work: Work) -> None:
    camille = work.slack.add_user("Camille Roy", locale="fr-FR", tz="Europe/Paris")
    card = await work.command("/tweet-idea", camille)
    said = work.reads(card)
    assert said.index("Pourquoi celle-ci") < said.index("qu’est-ce qui vous aiderait")

    await work.press(card, "Des idées de tweets", camille)
    rhythm = work.slack.ephemerals(camille)[-1]
    assert "À quel rythme" in work.reads(rhythm)
    await work.press(rhythm, "Une fois par semaine", camille)

    row = await PersonRow.get(name="Camille Roy")
    assert (row.help, row.cadence) == ("ideas", "weekly")
    again = work.reads(await work.command("/tweet-idea", camille))
    assert "qu’est-ce qui vous aiderait" not in again


async def test_another_card_in_its_place_keeps_the_question(work: Work) -> None:
    camille = work.slack.add_user("Camille Roy", locale="fr-FR", tz="Europe/Paris")
    card = await work.command("/tweet-idea", camille)
    await work.press(card, "Une autre", camille)
    other = work.slack.ephemerals(camille)[-1]
    assert other["ts"] == card["ts"]
    assert "qu’est-ce qui vous aiderait" in work.reads(other)

    await work.press(other, "Rien, merci", camille)
    await work.press(other, "Une autre", camille)
    shown = next(one for one in work.slack.ephemerals(camille) if one["ts"] == card["ts"])
    assert "qu’est-ce qui vous aiderait" not in work.reads(shown)


async def test_a_form_comes_alone_and_the_question_with_what_comes_of_it(work: Work) -> None:
    camille = work.slack.add_user("Camille Roy", locale="fr-FR", tz="Europe/Paris")
    assert (await work.slack.command("/tweet-check", "", camille)).body == ""
    await work.done()
    form = work.slack.views(camille)[-1]
    assert "qu’est-ce qui vous aiderait" not in work.reads(form)

    assert (await work.slack.submit(form, {"draft": "Il pleut, et mes piles tiennent."})).ok
    await work.done()
    verdict = work.slack.views(camille)[-1]
    assert "qu’est-ce qui vous aiderait" in work.reads(verdict)
    await work.press(verdict, "Relire mes brouillons", camille)

    assert (await PersonRow.get(name="Camille Roy")).help == "checks"
