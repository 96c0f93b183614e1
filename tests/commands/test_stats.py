"""A manager reads the week of a team, and never that of somebody."""

import csv
import datetime as dt
import itertools
from collections.abc import Iterable
from itertools import count
from random import Random

import pytest
from dialogue import Dialogue, button_of, words_of

from bot.chat.reply import Chart, Paragraph, Quote, Reply
from bot.ideas.tables import IdeaRow, WordingRow
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State
from bot.stats.words import TOO_FEW

CORINNE = "corinne.vauzelle@lumignon-velo.com"  # the manager of five
DENISE = "denise.okafor-roy@lumignon-velo.com"  # of one, in Toronto
MAELLE = "maelle.ferrandon@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner
WEDNESDAY = dt.datetime(2026, 11, 18, 11, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
WEEK = 7 * DAY
TOKENS = count(1)


async def people_of(manager: str) -> list[PersonRow]:
    """Find who reports to a manager."""
    return await PersonRow.filter(manager__email=manager).order_by("id")


async def join(manager: str, many: int, team: str = "Atelier Grenoble") -> list[PersonRow]:
    """Let people arrive in a manager's team."""
    boss = await PersonRow.get(email=manager)
    return [
        await PersonRow.create(
            name=f"Prénom Nom{number}",
            email=f"nom{next(TOKENS)}@lumignon-velo.com",
            team=team,
            manager=boss,
            language="fr",
            timezone="Europe/Paris",
        )
        for number in range(many)
    ]


async def opened(people: Iterable[PersonRow], at: dt.datetime = WEDNESDAY) -> None:
    """Let each open an idea."""
    await shared(people, at, State.OPENED)


async def posted(people: Iterable[PersonRow], at: dt.datetime = WEDNESDAY) -> None:
    """Let each open an idea, and say they posted it."""
    await shared(people, at, State.DECLARED)


async def shared(people: Iterable[PersonRow], at: dt.datetime, state: State) -> None:
    """Let each be offered the same idea, and take it so far."""
    idea = await IdeaRow.all().order_by("id").first()
    assert idea
    for person in people:
        await ShareRow.create(
            token=f"t{next(TOKENS)}",
            person=person,
            idea=idea,
            text="Un tweet",
            state=state.value,
            offered_at=at,
            opened_at=None if state is State.LET_GO else at,
            declared_at=at if state is State.DECLARED else None,
        )


def figures(reply: Reply) -> dict[str, float]:
    """Read the bars of a report; none where nothing is told."""
    charts = [block for block in reply.blocks if isinstance(block, Chart)]
    return dict(charts[0].bars) if charts else {}


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


# Names.


async def test_a_name_only_of_who_ticked(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    talk.clock = WEDNESDAY - WEEK
    choices = await talk.ask("mine choices", as_=MAELLE)
    page = await talk.fill(
        choices, as_=MAELLE, language="fr", subjects="", cadence="asked", shown="yes"
    )
    assert "Votre manager lit votre nom" in words_of(page)
    await posted(team)
    talk.clock = WEDNESDAY + WEEK

    assert "Ont posté et veulent bien que vous le sachiez : Maëlle Ferrandon." in words_of(
        await talk.ask("semaine", as_=CORINNE)
    ).replace("\u00a0", " ")
    assert "Maëlle" not in words_of(await talk.ask("semaine", as_=HELENE))

    choices = await talk.ask("mine choices", as_=MAELLE)
    await talk.fill(choices, as_=MAELLE, language="fr", subjects="", cadence="asked")
    assert "Maëlle" not in words_of(await talk.ask("semaine", as_=CORINNE))


async def test_whoever_is_named_hides_nobody(talk: Dialogue) -> None:
    """Five active, of whom one is named: four are left, and nothing is said of them."""
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await PersonRow.filter(id=team[0].id).update(shown_since=WEDNESDAY - WEEK)
    await posted(team[:5])

    assert not figures(await talk.ask("semaine", as_=CORINNE))


async def test_ticking_later_names_nobody_in_a_week_that_is_over(talk: Dialogue) -> None:
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await posted(team[:5])
    assert figures(await talk.ask("semaine", as_=CORINNE))

    await PersonRow.filter(id=team[0].id).update(shown_since=talk.clock)

    assert "Maëlle" not in words_of(await talk.ask("semaine", as_=CORINNE))


# What is over stays as it was counted.


async def test_who_erases_what_they_shared_changes_no_report(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await posted(team[:7])
    before = await talk.ask("semaine", as_=CORINNE)

    await ShareRow.filter(person_id=team[0].id).delete()
    await PersonRow.filter(id=team[1].id).delete()

    assert await talk.ask("semaine", as_=CORINNE) == before


async def test_a_leaver_cannot_be_subtracted(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 15)]
    await posted(team)
    assert figures(await talk.ask("semaine", as_=CORINNE))["Partages annoncés"] == 20

    await PersonRow.filter(id=team[0].id).delete()
    talk.clock += WEEK
    await posted(team[1:], WEDNESDAY + WEEK)

    assert figures(await talk.ask("semaine", as_=CORINNE))["Partages annoncés"] == 15


async def test_the_week_under_way_is_not_counted_as_it_goes(talk: Dialogue) -> None:
    await posted(await people_of(CORINNE), talk.clock)

    said = words_of(await talk.ask("semaine 2026-W48", as_=CORINNE))

    assert "Cette semaine n’est pas finie" in said


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


# The desk.


async def test_the_desk_reads_the_company_and_its_subjects(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 10)]
    await posted(team[:6])
    await shared(team[6:12], WEDNESDAY, State.LET_GO)

    said = await talk.ask("bureau statistiques", as_=APOLLINE)

    assert said.title == "L’entreprise, du 16 novembre au 22 novembre"
    assert figures(said)["Partages annoncés"] == 6
    assert "12 proposées, 6 laissées, 6 ouvertes, 6 postées" in words_of(said)
    assert "Prénom" not in words_of(said)


async def test_a_subject_of_few_people_is_no_line(talk: Dialogue) -> None:
    team = [*await people_of(CORINNE), *await join(CORINNE, 7)]
    await posted(team[:4])

    assert "postées" not in words_of(await talk.ask("bureau statistiques", as_=APOLLINE))


async def test_the_desk_hears_which_subjects_run_out_of_words(talk: Dialogue) -> None:
    rows = await ShareRow.all().count()
    assert not rows
    assert "Les mots vont manquer" not in words_of(await talk.ask("desk stats", as_=APOLLINE))
    wordings = (
        await WordingRow.filter(language="fr").order_by("idea_id", "id").select_related("idea")
    )
    subject = wordings[0].idea.subject
    (maelle,) = await PersonRow.filter(email=MAELLE)
    for wording in [one for one in wordings if one.idea.subject == subject]:
        await ShareRow.create(
            token=f"t{next(TOKENS)}",
            person=maelle,
            idea=wording.idea,
            wording=wording,
            text=wording.text,
            state=State.OPENED.value,
            offered_at=talk.clock,
            opened_at=talk.clock,
        )
        await WordingRow.filter(id=wording.id).update(free_at=talk.clock + WEEK)

    assert "Les mots vont manquer" in words_of(await talk.ask("desk stats", as_=APOLLINE))


async def test_the_desk_takes_the_week_as_a_table(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await PersonRow.filter(manager__email=CORINNE).update(team="=CMD()")
    await posted([*await people_of(CORINNE), *await join(CORINNE, 7, "=CMD()")])
    said = await talk.ask("bureau statistiques", as_=APOLLINE)
    (quote,) = (await talk.press(said, "En tableau (CSV)", as_=APOLLINE)).blocks
    assert isinstance(quote, Quote)
    rows = list(csv.DictReader(quote.text.splitlines()))

    assert [row["kind"] for row in rows][:2] == ["company", "team"]
    assert (rows[1]["manager"], rows[1]["name"], rows[1]["active"]) == (
        "Corinne Vauzelle",
        "'=CMD()",
        ">=8",
    )
    assert {row["week"] for row in rows} == {"2026-W47"}


async def test_the_desk_is_for_editors(talk: Dialogue) -> None:
    assert "réservée" in words_of(await talk.ask("bureau statistiques", as_=CORINNE))


# Everything that anybody may ask, subtracted from everything else.


async def test_no_two_reports_tell_of_few_people(talk_on_both: Dialogue) -> None:
    """Each active person posts once: what is left of a report without another counts people."""
    talk, chance = talk_on_both, Random(8)
    chain = [CORINNE, DENISE, "priya.holroyd@lumignon-velo.com"]
    for boss, below in itertools.pairwise(chain):
        manager = await PersonRow.get(email=boss)
        await PersonRow.filter(email=below).update(manager_id=manager.id)
    for boss, team in itertools.product(chain, ("A", "B", "")):
        await join(boss, chance.randint(3, 14), team)
    attacks = 0
    for _ in range(4):
        people = await PersonRow.all()
        await posted([one for one in people if chance.random() < 0.9], talk.clock - 5 * DAY)
        asks = list(itertools.product(chain, ("", "A", "B")))
        told = {one: _counted(await talk.ask(f"semaine {one[1]}", as_=one[0])) for one in asks}
        for one, other in itertools.permutations(asks, 2):
            wider = chain.index(one[0]) <= chain.index(other[0]) and one[1] in ("", other[1])
            if wider and told[other]:
                attacks += 1
                for more, less in zip(told[one], told[other], strict=True):
                    assert more - less == 0 or more - less >= 5, (one, other)
        await PersonRow.filter(id=chance.choice(people[14:]).id).delete()
        talk.clock += WEEK
    assert attacks > 20


def _counted(reply: Reply) -> tuple[int, ...]:
    """How many people were counted, and how many posts; nothing where nothing is told."""
    charts = [block for block in reply.blocks if isinstance(block, Chart)]
    return (int(charts[0].title.split()[0]), int(charts[0].bars[1][1])) if charts else ()
