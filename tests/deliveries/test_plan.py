"""Many deliveries are planned at once, each occasion once, whoever plans."""

import asyncio
import datetime as dt

import pytest
from here import MAELLE, TUESDAY, Platform

from bot.deliveries.plan import Planned, plan
from bot.deliveries.tables import DeliveryRow, LaneRow
from bot.people.tables import PersonRow
from bot.storage.many import AT_ONCE
from bot.storage.transaction import run_tx

DAY = dt.timedelta(days=1)


def _card(person: int, occasion: str = "idea", due: dt.datetime = TUESDAY) -> Planned:
    return Planned(person, "idea", "", occasion, due, due + DAY)


async def test_each_is_planned_once_where_they_came_last(here: Platform) -> None:
    everybody = [_card(number) for (number,) in await PersonRow.all().values_list("id")]
    assert await plan(everybody, TUESDAY) == len(everybody) > 10
    assert await plan(everybody, TUESDAY) == 0

    maelle = await here.talk.bot.meet("web", MAELLE)
    row = await DeliveryRow.get(person_id=maelle.id)
    assert (row.lane, row.key, row.occasion) == ("here:W1", "W1:U1", f"idea:{maelle.id}")
    assert (row.due_at, row.late_at, row.attempts) == (TUESDAY, TUESDAY + DAY, 0)
    assert {it.lane for it in await DeliveryRow.exclude(id=row.id)} == {"web:"}
    assert await LaneRow.filter(name__in=["here:W1", "web:"]).count() == 2


async def test_whoever_went_away_there_is_reached_where_they_were_before(here: Platform) -> None:
    maelle = await here.talk.bot.meet("web", MAELLE)
    await here.talk.bot.lost("here", "W1:U1")
    await plan([_card(maelle.id)], TUESDAY)
    row = await DeliveryRow.get()
    assert (row.lane, row.key) == ("web:", MAELLE)


@pytest.mark.usefixtures("here")
async def test_two_replicas_plan_the_same_at_once() -> None:
    people = [number for (number,) in await PersonRow.all().values_list("id")]
    added = await asyncio.gather(
        plan([_card(one) for one in people], TUESDAY),
        run_tx(lambda: plan([_card(one) for one in reversed(people)], TUESDAY)),
    )
    assert sum(added) == len(people) == await DeliveryRow.all().count()


async def test_more_than_a_statement_holds(here: Platform) -> None:
    maelle = await here.talk.bot.meet("web", MAELLE)
    cards = [_card(maelle.id, f"idea {number}") for number in range(AT_ONCE + 10)]
    assert await plan(cards[:5], TUESDAY) == 5
    assert await plan(cards, TUESDAY) == AT_ONCE + 5


async def test_nobody_and_nothing_late_is_planned(here: Platform) -> None:
    maelle = await here.talk.bot.meet("web", MAELLE)
    yesterday = _card(maelle.id, due=TUESDAY - DAY)
    assert await plan([_card(99_999), yesterday], TUESDAY) == 0
    assert await plan([], TUESDAY) == 0


@pytest.mark.usefixtures("here")
async def test_long_occasions_of_two_people_are_two() -> None:
    one, another = await PersonRow.all().order_by("id").limit(2)
    assert await plan([_card(it.id, "x" * 300) for it in (one, another)], TUESDAY) == 2


async def test_what_is_undone_with_its_transaction_is_not_planned(here: Platform) -> None:
    maelle = await here.talk.bot.meet("web", MAELLE)

    async def fail() -> None:
        await plan([_card(maelle.id)], TUESDAY)
        raise LookupError

    (fault,) = await asyncio.gather(run_tx(fail), return_exceptions=True)
    assert isinstance(fault, LookupError)
    assert not await DeliveryRow.exists()
