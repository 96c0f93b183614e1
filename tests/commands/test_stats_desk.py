"""The desk reads the week of the company and of its library, and never that of somebody."""

import csv

from dialogue import Dialogue, words_of
from stats.sharing import (
    APOLLINE,
    CORINNE,
    MAELLE,
    TOKENS,
    WEDNESDAY,
    WEEK,
    figures,
    join,
    people_of,
    posted,
    shared,
)

from bot.chat.reply import Quote
from bot.ideas.tables import WordingRow
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State


async def test_the_desk_reads_the_company_and_its_subjects(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    team = [*await people_of(CORINNE), *await join(CORINNE, 10)]
    await posted(team[:6])
    await shared(team[6:12], WEDNESDAY, State.LET_GO)

    said = await talk.ask("bureau statistiques", as_=APOLLINE)

    assert said.title == "L’entreprise, du 16 novembre au 22 novembre"
    assert figures(said)["Partages annoncés"] == 6
    assert "au moins 10 proposées, 5 laissées, 5 ouvertes, 5 postées" in words_of(said)
    assert "Par sujet" in words_of(said)
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


async def test_a_company_of_fewer_than_five_is_told_so_kindly(talk: Dialogue) -> None:
    for person in (await PersonRow.all().order_by("id"))[4:]:
        if person.email != APOLLINE:
            await PersonRow.filter(id=person.id).update(closed_at=WEDNESDAY - 9 * WEEK)
    await PersonRow.filter(closed_at=None).exclude(email=APOLLINE).limit(1).delete()

    assert "moins de 5" in words_of(await talk.ask("bureau chiffres", as_=APOLLINE))
