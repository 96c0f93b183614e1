"""Whatever a manager asks, names are those of who ticked, and no report less another tells."""

import itertools
from random import Random

from dialogue import Dialogue, words_of
from stats.sharing import (
    CORINNE,
    DAY,
    DENISE,
    MAELLE,
    WEDNESDAY,
    WEEK,
    figures,
    join,
    people_of,
    posted,
)

from bot.chat.reply import Chart, Reply
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow

HELENE = "helene.dombasle@lumignon-velo.com"  # the owner


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
