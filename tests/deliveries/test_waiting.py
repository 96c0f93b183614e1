"""What waits is counted from the index, however many deliveries were said before."""

import datetime as dt

from bot.deliveries.tables import DeliveryRow, LaneRow, State
from bot.deliveries.waiting import asked, waiting
from bot.storage.asked import rows_of
from bot.storage.client import client
from bot.storage.database import on_postgres, open_database
from bot.storage.fields import milliseconds
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
SAID = """INSERT INTO deliveries (occasion, lane, person_id, key, command, text, state, due_at,
    late_at, leased_until, attempts, sent_id, why)
    VALUES (?, 'slack:T1', 1, 'U1', 'idea', '', 2, ?, ?, 0, 1, '', '')"""
MANY = 20_000


async def _delivery(lane: str, state: State, due: dt.datetime) -> None:
    await LaneRow.get_or_create(name=lane)
    number = await DeliveryRow.all().count()
    await DeliveryRow.create(
        occasion=f"{number}",
        lane=lane,
        person_id=1,
        key="U1",
        command="idea",
        state=state,
        due_at=due,
        late_at=due + DAY,
    )


async def test_all_that_waits_counts_and_what_ended_in_the_last_day(database_url: str) -> None:
    async with open_database(database_url):
        for lane, state, due in (
            ("slack:T1", State.READY, NOW - HOUR),
            ("slack:T2", State.READY, NOW - 2 * HOUR),
            ("teams:t", State.READY, NOW + 9 * DAY),
            ("teams:t", State.SENDING, NOW - 9 * DAY),
            ("slack:T1", State.SENT, NOW - HOUR),
            ("teams:t", State.SENT, NOW - HOUR),
            ("slack:T1", State.SENT, NOW - 2 * DAY),
            ("slack:T1", State.FAILED, NOW - HOUR),
            ("slack:T1", State.FAILED, NOW - 2 * DAY),
            ("slack:T1", State.DROPPED, NOW - 2 * DAY),
        ):
            await _delivery(lane, state, due)
        seen = await waiting(NOW)

    assert seen.states == {"ready": 3, "sending": 1, "sent": 2, "failed": 1, "dropped": 0}
    assert seen.due == {"slack": 2}
    assert seen.oldest == {"slack": 2 * HOUR}


async def test_what_was_said_long_ago_is_never_read(database_url: str) -> None:
    old = milliseconds(NOW - 60 * DAY)
    async with open_database(database_url):
        rows = [(f"idea:{number}", old, old) for number in range(MANY)]
        await run_tx(lambda: execute_many(SAID, rows))
        await _delivery("slack:T1", State.READY, NOW)
        ask = "EXPLAIN" if on_postgres(database_url) else "EXPLAIN QUERY PLAN"
        await client().execute_script("ANALYZE")  # it knows how many there are
        plan = [str(row[-1]) for row in await rows_of(f"{ask} {asked(NOW)}")]

    assert any("idx_deliveries_lane" in step for step in plan)
    assert not [step for step in plan if "Seq Scan on deliveries" in step or "SCAN d" in step]
