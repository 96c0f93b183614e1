"""A pause, an absence, hours of one's own: asked for in a word, and looked at when it is said."""

import datetime as dt

from dialogue import words_of

from bot.chat.reply import Facts
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.occasions.ideas import plan_ideas
from bot.people.tables import PersonRow, RhythmRow
from occasions.town import DAY, MAELLE, WEEK, Town


async def _planned(town: Town) -> DeliveryRow:
    """An idea planned for Maëlle and not said yet."""
    await town.choose(MAELLE, "weekly")
    await town.look()
    row = await RhythmRow.get()
    assert row.idea_at
    town.talk.clock = row.idea_at
    assert await plan_ideas(town.talk.bot.house, town.talk.clock) == 1
    return await DeliveryRow.get()


async def _facts(town: Town) -> dict[str, str]:
    mine = await town.talk.ask("mes choix", as_=MAELLE)
    (facts,) = [it for it in mine.blocks if isinstance(it, Facts)]
    return dict(facts.rows)


async def test_not_this_week_on_the_card(town: Town) -> None:
    await town.choose(MAELLE, "twice")
    while not town.said:
        await town.live(town.talk.clock + DAY)
    card, pressed_at = town.said[0][2], town.talk.clock

    noted = await town.talk.press(card, "Pas cette semaine", as_=MAELLE)
    assert words_of(noted).startswith("Entendu\nPas d’idées avant le 30 novembre.")
    assert (await _facts(town))["Pause"] == "pas d’idées avant le 30 novembre"
    await town.live(dt.datetime(2026, 12, 7, tzinfo=dt.UTC))

    later = [at for at in town.heard(MAELLE) if at > pressed_at]
    assert len(later) == 2
    assert min(later).date() >= dt.date(2026, 11, 30)
    assert "Pause" not in await _facts(town)


async def test_a_pause_reaches_what_is_planned_already(town: Town) -> None:
    row = await _planned(town)
    await town.talk.ask("pas pendant deux semaines", as_=MAELLE)
    await town.look()

    await row.refresh_from_db()
    assert (row.state, row.why) == (State.DROPPED, "they wanted a pause")
    await town.live(town.talk.clock + WEEK)
    assert town.said == []


async def test_an_end_to_the_pause(town: Town) -> None:
    await town.choose(MAELLE, "twice")
    paused = await town.talk.ask("not for two weeks", as_=MAELLE)
    await town.talk.press(paused, "Fin de la pause", as_=MAELLE)
    await town.live(town.talk.clock + WEEK)

    assert len(town.heard(MAELLE)) == 2


async def test_nothing_at_all_while_somebody_is_away(town: Town) -> None:
    row = await _planned(town)
    said = await town.talk.ask("je suis en congés jusqu’au 07/12/2026", as_=MAELLE)
    assert "avant le 7 décembre" in words_of(said)
    answer = await tell(row.person_id, "help", "", "review 1", town.talk.clock)
    await town.look()
    assert answer

    await row.refresh_from_db()
    assert (row.state, row.why) == (State.DROPPED, "late")  # an idea is for its day
    await answer.refresh_from_db()
    assert answer.state == State.READY  # what she waits for waits for her
    assert answer.due_at == dt.datetime(2026, 12, 7, 8, tzinfo=dt.UTC)

    await town.live(dt.datetime(2026, 12, 6, tzinfo=dt.UTC))
    assert town.said == []
    await town.live(dt.datetime(2026, 12, 12, tzinfo=dt.UTC))
    assert len(town.heard(MAELLE)) == 2  # the answer, and that week's idea


async def test_an_absence_is_asked_for_on_a_form(town: Town) -> None:
    pause = await town.talk.ask("pause", as_=MAELLE)
    form = await town.talk.press(pause, "Je m’absente", as_=MAELLE)
    wrong = await town.talk.fill(form, as_=MAELLE, back="hier")
    assert wrong.form
    assert wrong.form.fields[0].error.startswith("Écrivez un jour à venir")
    past = await town.talk.fill(form, as_=MAELLE, back="01/11/2026")
    assert past.form

    kept = await town.talk.fill(form, as_=MAELLE, back="2026-12-24")
    assert kept.title == "Votre absence"
    assert (await _facts(town))["Absence"] == "de retour le 24 décembre"


async def test_a_question_about_holidays_is_still_a_question(town: Town) -> None:
    said = await town.talk.ask("je suis en vacances, puis-je tweeter ?", as_=MAELLE)
    assert said.title != "Votre absence"
    assert not await RhythmRow.exists(back_on__gt=0)


async def test_a_holiday_and_the_hours_of_whoever_moves(town: Town) -> None:
    friday = dt.datetime(2026, 12, 25, 10, tzinfo=dt.UTC)
    town.talk.clock = friday
    person = await PersonRow.get(email=MAELLE)
    row = await tell(person.id, "help", "", "review 1", friday)
    await town.look()
    assert row
    await row.refresh_from_db()
    assert row.due_at == dt.datetime(2026, 12, 28, 8, tzinfo=dt.UTC)

    await PersonRow.filter(id=person.id).update(timezone="America/New_York")
    town.talk.clock = row.due_at
    await town.look()
    assert town.said == []
    await row.refresh_from_db()
    assert row.due_at == dt.datetime(2026, 12, 28, 14, tzinfo=dt.UTC)
