"""An idea at the pace that somebody chose: once, in their hours, and never to who wants none."""

import asyncio
import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from dialogue import words_of

from bot.chat.reply import Button, Facts
from bot.deliveries.tables import DeliveryRow, State
from bot.occasions.ideas import plan_ideas
from bot.people.tables import PersonRow, RhythmRow
from occasions.town import DAY, HELENE, HOUR, MAELLE, WEEK, Town

PARIS, NEW_YORK = "Europe/Paris", "America/New_York"


def _days(town: Town, email: str, zone: str) -> list[dt.date]:
    return [at.astimezone(ZoneInfo(zone)).date() for at in town.heard(email)]


async def test_one_card_a_week_that_takes_twenty_seconds(town: Town) -> None:
    await town.choose(MAELLE, "weekly")
    await town.live(town.talk.clock + 2 * WEEK)

    first, second = _days(town, MAELLE, PARIS)
    assert second - first == WEEK
    _, _, card = town.said[0]
    assert [it.label for it in card.actions] == [
        "Ouvrir dans X",
        "Je l’ai posté",
        "Une autre",
        "Pas cette semaine",
        "Pas pour moi",
    ]
    assert [len(it.rows) for it in card.blocks if isinstance(it, Facts)] == [1]
    assert card.after is None


async def test_who_chose_nothing_or_said_stop_is_never_written_to(town: Town) -> None:
    await town.choose(MAELLE, "twice")
    await town.choose(HELENE, "weekly")
    await town.talk.ask("stop", as_=MAELLE)
    await town.live(town.talk.clock + 2 * WEEK)

    assert town.heard(MAELLE) == []
    assert not await DeliveryRow.exists(person_id=(await PersonRow.get(email=MAELLE)).id)
    assert {key for _, key, _ in town.said} == {HELENE}


@pytest.mark.parametrize(
    ("zone", "sunday"),
    [
        (PARIS, "2026-10-25"),
        (PARIS, "2027-03-28"),
        (NEW_YORK, "2026-11-01"),
        (NEW_YORK, "2027-03-14"),
    ],
)
async def test_one_a_week_at_the_same_hour_through_a_change_of_clocks(
    town: Town, zone: str, sunday: str
) -> None:
    change = dt.datetime.fromisoformat(sunday).replace(tzinfo=dt.UTC)
    town.talk.clock = change - 9 * DAY
    await town.choose(MAELLE, "weekly", zone)
    while town.talk.clock < change + 9 * DAY:
        town.talk.clock += HOUR
        await plan_ideas(town.talk.bot.house, town.talk.clock)

    due = [row.due_at.astimezone(ZoneInfo(zone)) for row in await DeliveryRow.all()]
    assert len(due) in (2, 3)
    assert len({at.isocalendar()[:2] for at in due}) == len(due)
    assert len({(at.hour, at.minute) for at in due}) == 1


async def test_a_clock_that_jumps_back_and_a_late_start_send_no_second_one(town: Town) -> None:
    await town.choose(MAELLE, "weekly")
    start = town.talk.clock
    await town.live(start + 5 * DAY)
    assert len(town.said) == 1

    town.talk.clock = start  # the clock jumped back, and the week is lived again
    await town.live(start + 5 * DAY)
    assert len(town.said) == 1

    town.talk.clock = start + 5 * WEEK  # nobody ran the bot for a month
    await town.live(start + 6 * WEEK)
    assert len(town.said) == 2  # the ones missed are not made up for


async def test_what_was_due_while_nobody_looked_is_said_that_day_or_not(town: Town) -> None:
    await town.choose(MAELLE, "weekly")
    await town.look()
    row = await RhythmRow.get()
    assert row.idea_at

    town.talk.clock = row.idea_at + DAY
    await town.look()
    assert town.said == []
    moved = await RhythmRow.get()
    assert moved.idea_at
    assert moved.idea_at - row.idea_at == WEEK

    town.talk.clock = moved.idea_at + 10 * dt.timedelta(minutes=1)
    await town.look()
    assert len(town.said) == 1


async def test_three_planners_at_once_plan_once(town: Town) -> None:
    people = await PersonRow.filter(email__isnull=False).values_list("email", flat=True)
    for email in people:
        await town.choose(str(email), "weekly")
    house, planned = town.talk.bot.house, 0
    for _ in range(10 * 24):
        town.talk.clock += HOUR
        planned += sum(
            await asyncio.gather(*(plan_ideas(house, town.talk.clock) for _ in range(3)))
        )

    rows = await DeliveryRow.all()
    assert len(rows) == planned
    weeks = {(it.person_id, it.due_at.isocalendar()[:2]) for it in rows}
    assert len(weeks) == len(rows)
    assert {it.person_id for it in rows} == {
        it.id for it in await PersonRow.filter(email__in=people)
    }


async def test_planned_again_adds_nothing_and_reads_nobody(town: Town) -> None:
    await town.choose(MAELLE, "weekly")
    await town.live(town.talk.clock + WEEK)
    before = await DeliveryRow.all().count()

    assert await plan_ideas(town.talk.bot.house, town.talk.clock) == 0
    assert await DeliveryRow.all().count() == before
    row = await RhythmRow.get()
    assert row.idea_at
    assert row.idea_at > town.talk.clock


async def test_a_change_of_mind_between_planning_and_sending(town: Town) -> None:
    await town.choose(MAELLE, "weekly")
    await town.look()
    row = await RhythmRow.get()
    assert row.idea_at
    town.talk.clock = row.idea_at
    assert await plan_ideas(town.talk.bot.house, town.talk.clock) == 1

    await town.choose(MAELLE, "asked")
    await town.look()

    assert town.said == []
    assert (await DeliveryRow.get()).why == "they want none first"


async def test_on_a_public_holiday_nobody_is_written_to(town: Town) -> None:
    good_friday = dt.datetime(2027, 3, 26, tzinfo=dt.UTC)  # in Leeds, as Easter Monday
    town.talk.clock = good_friday - 4 * DAY
    people = await PersonRow.filter(email__isnull=False).values_list("email", flat=True)
    for email in people:
        await town.choose(str(email), "twice", "Europe/London")
    while town.talk.clock < good_friday + 6 * DAY:
        town.talk.clock += 3 * HOUR
        await plan_ideas(town.talk.bot.house, town.talk.clock)

    days = {row.due_at.date() for row in await DeliveryRow.all()}
    assert days
    assert not days & {dt.date(2027, 3, 26), dt.date(2027, 3, 29)}


async def test_no_idea_left_is_nothing_said(town: Town) -> None:
    await town.talk.ask("desk hold all Deuil", as_=HELENE)
    await town.choose(MAELLE, "weekly")
    await town.live(town.talk.clock + WEEK)

    assert town.heard(MAELLE) == []


# Read, or not.


async def test_unread_twice_it_comes_half_as_often_and_says_so_where_asked(town: Town) -> None:
    await town.choose(MAELLE, "twice")
    start = town.talk.clock
    await town.live(start + 10 * WEEK)

    person = await PersonRow.get(email=MAELLE)
    assert person.cadence == "fortnight"
    weeks = [(day - start.date()).days // 7 for day in _days(town, MAELLE, PARIS)]
    assert weeks[:2] == [0, 0]
    assert [after - before for before, after in zip(weeks[-3:], weeks[-2:], strict=False)] == [2, 2]
    for _, _, card in town.said:
        assert "rythme" not in words_of(card)

    mine = await town.talk.ask("mes choix", as_=MAELLE)
    (facts,) = [dict(it.rows) for it in mine.blocks if isinstance(it, Facts)]
    assert facts["Recevoir des idées"] == "toutes les deux semaines"
    assert "deux fois par semaine" in facts["Pourquoi ce rythme"]

    form = await town.talk.press(mine, "Changer mes choix", as_=MAELLE)
    again = await town.talk.fill(form, as_=MAELLE, language="fr", cadence="twice")
    assert "Pourquoi ce rythme" not in words_of(again)
    assert (await PersonRow.get(email=MAELLE)).cadence == "twice"


@pytest.mark.parametrize("does", ["presses", "opens"])
async def test_whoever_presses_or_opens_keeps_the_pace(town: Town, does: str) -> None:
    await town.choose(MAELLE, "twice")
    start, seen = town.talk.clock, 0
    for _ in range(6 * 7):
        await town.live(town.talk.clock + DAY)
        if len(town.said) > seen:
            seen = len(town.said)
            card = town.said[-1][2]
            if does == "presses":
                await town.talk.press(card, "Une autre", as_=MAELLE)
            else:
                (link,) = [it.url for it in card.actions if not isinstance(it, Button)]
                await town.talk.bot.follow(link.rpartition("/")[2])

    assert (await PersonRow.get(email=MAELLE)).cadence == "twice"
    assert len(town.said) >= 11, start


async def test_what_was_never_sent_is_not_unread(town: Town) -> None:
    await town.choose(MAELLE, "weekly")
    for _ in range(4 * 7 * 4):
        town.talk.clock += 6 * HOUR
        await plan_ideas(town.talk.bot.house, town.talk.clock)
    await DeliveryRow.all().update(state=State.FAILED)

    assert (await PersonRow.get(email=MAELLE)).cadence == "weekly"
