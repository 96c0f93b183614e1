"""A sender may die between a word and its note: the platform is asked, where it can be asked."""

import datetime as dt

import pytest
from here import LANE, MAELLE, Platform, Recalling

from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.voice import LaterError


@pytest.fixture
def asked(here: Platform) -> Recalling:
    """The platform where Maëlle is, which can be asked."""
    return Recalling(here.talk)


async def _die(here: Platform) -> None:
    """Its sender died with all that it had taken."""
    await DeliveryRow.all().update(state=State.SENDING, attempts=1, sent_id="")
    lease = here.talk.clock + dt.timedelta(seconds=30)
    await DeliveryRow.all().update(leased_until=lease)
    here.talk.clock = lease + dt.timedelta(seconds=1)


async def test_what_was_said_is_not_said_again(asked: Recalling) -> None:
    await asked.tell()
    await asked.drain().lane(LANE)
    before = asked.talk.clock
    await _die(asked)

    assert await asked.drain().lane(LANE) == 1
    row = await DeliveryRow.get()
    assert (row.state, row.sent_id, len(asked.said)) == (State.SENT, "1", 1)
    assert asked.since[0] < before


async def test_what_was_not_said_is(asked: Recalling) -> None:
    await asked.tell()
    await _die(asked)

    await asked.drain().lane(LANE)
    assert len(asked.said) == len(asked.since) == 1
    assert (await DeliveryRow.get()).state == State.SENT


async def test_an_answer_that_was_lost_is_no_second_message(asked: Recalling) -> None:
    await asked.tell()
    asked.faults = [LaterError("the connection broke")]
    await asked.drain().lane(LANE)
    row = await DeliveryRow.get()
    assert row.state == State.READY

    asked.talk.clock = row.due_at
    await asked.drain().lane(LANE)
    assert (await DeliveryRow.get()).state == State.SENT
    assert len(asked.said) == 1


async def test_what_was_said_before_a_stop_is_known_as_said(asked: Recalling) -> None:
    await asked.tell()
    await asked.drain().lane(LANE)
    await _die(asked)
    await asked.talk.ask("stop", as_=MAELLE)

    await asked.drain().lane(LANE)
    assert (await DeliveryRow.get()).state == State.SENT


async def test_who_cannot_be_asked_may_hear_it_again_but_not_after_a_stop(here: Platform) -> None:
    await here.tell()
    await here.drain().lane(LANE)
    await _die(here)
    await here.drain().lane(LANE)
    assert len(here.said) == 2

    await _die(here)
    await here.talk.ask("stop", as_=MAELLE)
    await here.drain().lane(LANE)
    row = await DeliveryRow.get()
    assert (row.state, row.why) == (State.DROPPED, "they said stop; it may have been said")


async def test_what_kills_its_sender_each_time_is_given_up(here: Platform) -> None:
    await here.tell()
    await _die(here)
    await DeliveryRow.all().update(attempts=8)
    await here.drain().lane(LANE)
    row = await DeliveryRow.get()
    assert (here.said, row.state, row.why) == ([], State.FAILED, "it never came to an end")
