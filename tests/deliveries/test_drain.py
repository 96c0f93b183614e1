"""What the bot says first: once, at its pace, in a person's hours, and only while it is wanted."""

import asyncio
import datetime as dt

import pytest
from here import MAELLE, TUESDAY, Platform

from bot.deliveries.lane import enter
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.deliveries.voice import LaterError, NeverError


async def test_it_is_said_once_for_one_occasion(here: Platform) -> None:
    assert await here.tell()
    assert await here.tell() is None

    assert await here.drain().busy() == ["here:W1"]
    assert await here.drain().lane("here:W1") == 1
    assert here.said == [("W1:U1", "fr: Bonjour Maëlle")]
    assert await here.drain().busy() == []

    assert await here.tell("review 2")


async def test_two_senders_at_once_say_it_once(here: Platform) -> None:
    for number in range(15):
        await here.tell(f"review {number}")
    await asyncio.gather(*(here.drain().lane("here:W1") for _ in range(3)))
    assert len(here.said) == 15


async def test_what_a_dead_sender_took_is_said_by_another(here: Platform) -> None:
    row = await here.tell()
    assert row
    lease = TUESDAY + dt.timedelta(seconds=30)
    await DeliveryRow.filter(id=row.id).update(state=State.SENDING, leased_until=lease)
    assert await here.drain().lane("here:W1") == 0

    here.talk.clock = TUESDAY + dt.timedelta(seconds=31)
    assert await here.drain().lane("here:W1") == 1
    assert len(here.said) == 1


async def test_whoever_said_stop_hears_nothing_more(here: Platform) -> None:
    await here.tell()
    await here.talk.ask("stop", as_=MAELLE)
    await here.drain().lane("here:W1")
    assert here.said == []
    assert (await DeliveryRow.get()).why == "they said stop"


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-24T22:00+00:00", "2026-11-25T08:00+00:00"),  # in the evening
        ("2026-11-27T17:30+00:00", "2026-11-30T08:00+00:00"),  # on Friday, after six in Paris
        ("2027-03-27T12:00+00:00", "2027-03-30T07:00+00:00"),  # clocks change, then Easter Monday
    ],
)
async def test_it_waits_for_working_hours(here: Platform, now: str, opens: str) -> None:
    here.talk.clock = dt.datetime.fromisoformat(now)
    await here.tell()
    await here.drain().lane("here:W1")
    assert here.said == []
    assert (await DeliveryRow.get()).due_at == dt.datetime.fromisoformat(opens)

    here.talk.clock = dt.datetime.fromisoformat(opens)
    await here.drain().lane("here:W1")
    assert len(here.said) == 1


async def test_what_is_late_is_dropped(here: Platform) -> None:
    await here.tell()
    here.talk.clock = TUESDAY + dt.timedelta(days=2)
    await here.drain().lane("here:W1")
    assert here.said == []
    assert (await DeliveryRow.get()).why == "late"


async def test_the_pace_is_kept_from_one_sender_to_the_next(here: Platform) -> None:
    here.rate = 2.0
    for number in range(9):
        await here.tell(f"review {number}")
    begun = here.talk.clock
    rounds = [await here.drain().lane("here:W1") for _ in range(3)]

    assert rounds == [5, 4, 0]  # two seconds each
    assert here.slept == [0.0, *[0.5] * 8]
    assert (here.talk.clock - begun).total_seconds() == 4.0


async def test_patience_is_kept_and_is_no_failed_try(here: Platform) -> None:
    await here.tell()
    here.faults = [LaterError("429", 20.0)]
    await here.drain().lane("here:W1")
    row = await DeliveryRow.get()
    assert (row.attempts, row.due_at) == (0, TUESDAY + dt.timedelta(seconds=20))

    here.talk.clock = row.due_at
    await here.drain().lane("here:W1")
    assert len(here.said) == 1


async def test_what_fails_is_tried_again_later_each_time_and_not_for_ever(here: Platform) -> None:
    await here.tell()
    here.faults = [LaterError("502") for _ in range(8)]
    waits = []
    for _ in range(8):
        before = here.talk.clock
        await here.drain().lane("here:W1")
        row = await DeliveryRow.get()
        waits.append((row.due_at - before).total_seconds())
        here.talk.clock = max(row.due_at, before)
    assert waits[:4] == [4.0, 8.0, 16.0, 32.0]
    last = await DeliveryRow.get()
    assert (last.state, last.why) == (State.FAILED, "502")


async def test_what_never_works_is_not_tried_again(here: Platform) -> None:
    await here.tell()
    here.faults = [NeverError("403")]
    await here.drain().lane("here:W1")
    assert (await DeliveryRow.get()).state == State.FAILED
    assert await here.drain().busy() == []


async def test_nobody_reached_is_nobody_told(here: Platform) -> None:
    assert await tell(99_999, "help", "", "review", here.talk.clock) is None


async def test_one_sender_has_a_lane_at_a_time(here: Platform) -> None:
    for number in range(5):
        await here.tell(f"review {number}")
    others: list[object] = []

    async def meanwhile() -> None:
        others.append((await here.drain().busy(), await here.drain().lane("here:W1")))

    here.meanwhile = meanwhile
    assert await here.drain().lane("here:W1") == 5
    assert others == [([], 0)] * 5


async def test_a_sender_that_slept_through_its_turn_says_nothing_more(here: Platform) -> None:
    for number in range(4):
        await here.tell(f"review {number}")

    async def meanwhile() -> None:
        here.meanwhile = None
        here.talk.clock += dt.timedelta(seconds=31)  # the first of them sleeps as if stopped
        assert await here.drain().lane("here:W1") == 4

    here.meanwhile = meanwhile
    await here.drain().lane("here:W1")
    assert len(here.said) == 4
    assert await DeliveryRow.filter(state=State.SENT).count() == 4


async def test_a_lane_of_a_dead_sender_is_free_after_ten_seconds(here: Platform) -> None:
    await here.tell()
    assert await enter("here:W1", 1.0, here.talk.clock)
    assert await here.drain().busy() == []

    here.talk.clock += dt.timedelta(seconds=10)
    assert await here.drain().busy() == ["here:W1"]
    assert await here.drain().lane("here:W1") == 1


async def test_patience_is_that_of_the_whole_lane(here: Platform) -> None:
    for number in range(8):
        await here.tell(f"review {number}")
    here.rate, here.faults = 2.0, [LaterError("429", 20.0)]
    begun = here.talk.clock
    await here.drain().lane("here:W1")
    assert here.said == []
    assert await here.drain().busy() == []
    assert await here.drain().lane("here:W1") == 0
    assert await DeliveryRow.filter(state=State.READY, attempts=0).count() == 8

    here.talk.clock = begun + dt.timedelta(seconds=20)
    while await here.drain().busy():
        await here.drain().lane("here:W1")
    assert len(here.said) == 8
