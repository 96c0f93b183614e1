"""A manager reads the week of a team, and never that of somebody."""

import datetime as dt

import pytest
from dialogue import Dialogue, button_of, words_of
from stats.sharing import (
    APOLLINE,
    CORINNE,
    DENISE,
    MAELLE,
    WEDNESDAY,
    WEEK,
    figures,
    join,
    opened,
    people_of,
    posted,
)

from bot.chat.reply import Paragraph
from bot.people.tables import PersonRow
from bot.stats.words import SO_FEW, TOO_FEW

HELENE = "helene.dombasle@lumignon-velo.com"  # the owner


# What a manager reads.


async def test_a_manager_reads_the_week_that_is_over(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await opened(team[:6])
    await posted(team[:5])

    said = await talk.ask("semaine", as_=CORINNE)

    assert said.title == "Votre équipe, du 16 novembre au 22 novembre"
    assert figures(said) == {
        "Personnes actives": 6,
        "Idées ouvertes": 11,
        "Partages annoncés": 5,
    }
    assert "Personnes actives : 6\n" in words_of(said).replace("\u00a0", " ")
    assert "12 personnes comptées" in words_of(said)
    assert "Idées les plus suivies" in words_of(said)
    assert "cliqu" not in words_of(said)


async def test_both_languages_say_it(talk: Dialogue) -> None:
    await posted(await people_of(CORINNE))
    await talk.ask("in English", as_=CORINNE)

    said = await talk.ask("stats last week", as_=CORINNE)

    assert said.title == "Your team, 16 November to 22 November"
    assert "People active: at least 5\nIdeas opened: 5\nShares declared: 5" in words_of(said)


async def test_change_on_the_week_before(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 9)]
    await opened(team[:7], WEDNESDAY - WEEK)
    await opened(team[:9])

    said = words_of(await talk.ask("semaine", as_=CORINNE))
    assert "9 (7 la semaine d’avant)" in said

    before = await talk.press(
        await talk.ask("semaine", as_=CORINNE), "La semaine d’avant", as_=CORINNE
    )
    assert before.title == "Votre équipe, du 9 novembre au 15 novembre"
    assert figures(before)["Personnes actives"] == 7


@pytest.mark.parametrize("active", [0, 1, 4])
async def test_fewer_than_five_are_no_figure(talk: Dialogue, active: int) -> None:
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await posted(team[:active])

    said = await talk.ask("semaine", as_=CORINNE)

    assert said.blocks == (Paragraph(TOO_FEW.to("fr", smallest=5)),)  # the same for each


async def test_a_figure_of_few_people_is_left_out_of_the_others(talk: Dialogue) -> None:
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await opened(team[:7])
    await posted(team[:1])

    assert "Partages annoncés" not in words_of(await talk.ask("semaine", as_=CORINNE))


async def test_all_but_one_is_not_told_from_all(talk_on_both: Dialogue) -> None:
    """Whoever does not take part is left alone."""
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await opened(team[:11], WEDNESDAY - WEEK)
    await opened(team[:12])

    now = words_of(await talk.ask("semaine", as_=CORINNE))
    before = words_of(await talk.ask("semaine 2026-W46", as_=CORINNE))

    assert "au moins 8" in now
    assert "au moins 8" in before


async def test_a_company_may_ask_for_more_people_and_never_for_fewer(talk: Dialogue) -> None:
    company = talk.bot.house.company
    with pytest.raises(ValueError, match="5"):
        type(company.privacy)(smallest=4)


async def test_the_week_under_way_is_not_counted_as_it_goes(talk: Dialogue) -> None:
    await posted(await people_of(CORINNE), talk.clock)

    said = words_of(await talk.ask("semaine 2026-W48", as_=CORINNE))

    assert "Cette semaine n’est pas finie" in said


async def test_it_is_asked_in_many_words(talk: Dialogue) -> None:
    ours, last = "Votre équipe", "du 16 novembre au 22 novembre"
    asks = {
        "stats": f"{ours}, {last}",
        "chiffres": f"{ours}, {last}",
        "stats last week": f"{ours}, {last}",
        "semaine dernière": f"{ours}, {last}",
        "les chiffres de mon équipe": f"{ours}, {last}",
        "chiffres de la semaine dernière": f"{ours}, {last}",
        "chiffres atelier": f"Atelier Grenoble, {last}",
        "stats last week ATELIER GRENOBLE": f"Atelier Grenoble, {last}",
        "chiffres 2026-W46 atelier": "Atelier Grenoble, du 9 novembre au 15 novembre",
    }
    assert {said: (await talk.ask(said, as_=CORINNE)).title for said in asks} == asks
    for said in ("stats this week", "chiffres de cette semaine"):
        assert "n’est pas finie" in words_of(await talk.ask(said, as_=CORINNE))


async def test_a_question_about_figures_is_for_the_charter(talk: Dialogue) -> None:
    said = await talk.ask("Chiffres financiers : que puis-je dire ?", as_=MAELLE)

    assert "réservée" not in words_of(said)


async def test_a_team_of_fewer_than_five_is_told_so_kindly(talk: Dialogue) -> None:
    await posted(await people_of(DENISE))

    said = await talk.ask("stats", as_=DENISE)

    assert said.blocks == (Paragraph(SO_FEW.to("en", smallest=5)),)


async def test_a_week_begins_and_ends_at_the_managers_own_midnight(talk_on_both: Dialogue) -> None:
    """Toronto is five hours behind: 4:59 on Monday in UTC is Sunday there."""
    talk = talk_on_both
    team = await join(DENISE, 11, "Support Montréal")
    midnight = dt.datetime(2026, 11, 23, 5, tzinfo=dt.UTC)
    second = dt.timedelta(seconds=1)
    await opened(team[:6], midnight - second)
    await opened(team[:7], midnight)
    await opened(team[:8], midnight - WEEK - second)
    talk.clock = midnight + second
    assert figures(await talk.ask("stats", as_=DENISE))["People active"] == 6

    talk.clock += WEEK
    assert figures(await talk.ask("stats", as_=DENISE))["People active"] == 7


# Teams.


async def test_a_manager_asks_for_one_of_their_teams(talk: Dialogue) -> None:
    atelier = await people_of(CORINNE)
    vernis = await join(CORINNE, 12, "Vernis")
    await posted(atelier)
    await posted(vernis[:6])

    whole = await talk.ask("semaine", as_=CORINNE)
    assert figures(whole)["Partages annoncés"] == 11
    one = await talk.press(whole, "Vernis", as_=CORINNE)
    assert one.title == "Vernis, du 16 novembre au 22 novembre"
    assert figures(one)["Personnes actives"] == 6
    assert one == await talk.ask("semaine VERNIS", as_=CORINNE)
    assert button_of(one, "Toute mon équipe").text == "2026-W47"


async def test_not_one_of_another(talk: Dialogue) -> None:
    said = words_of(await talk.ask("semaine Studio Leeds", as_=CORINNE))

    assert "Je ne vois pas d’équipe" in said
    assert "Atelier Grenoble" in said


async def test_a_manager_of_managers_reads_all_below(talk: Dialogue) -> None:
    boss, corinne = await PersonRow.get(email=DENISE), await PersonRow.get(email=CORINNE)
    await PersonRow.filter(id=corinne.id).update(manager_id=boss.id)
    await posted(await people_of(CORINNE))

    assert figures(await talk.ask("stats", as_=DENISE))["Shares declared"] == 5


async def test_people_who_manage_one_another_are_counted_too(talk: Dialogue) -> None:
    boss, corinne = await PersonRow.get(email=DENISE), await PersonRow.get(email=CORINNE)
    await PersonRow.filter(id=corinne.id).update(manager_id=boss.id)
    await PersonRow.filter(id=boss.id).update(manager_id=corinne.id)
    await posted(await people_of(CORINNE))

    assert figures(await talk.ask("stats", as_=DENISE))["Shares declared"] == 5


async def test_who_manages_nobody_has_no_team(talk: Dialogue) -> None:
    assert "réservée à un autre rôle" in words_of(await talk.ask("semaine", as_=MAELLE))
    await PersonRow.filter(email=APOLLINE).update(manager_id=None, role="manager")
    assert "Personne ne vous est rattaché" in words_of(await talk.ask("semaine", as_=APOLLINE))
