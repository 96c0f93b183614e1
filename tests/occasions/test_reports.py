"""One report a manager and a week, all the way: planned, looked at, said, whatever clocks do."""

import asyncio
import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from bot.deliveries.tables import DeliveryRow
from bot.people.tables import PersonRow
from bot.stats.week import week_of
from occasions.town import DAY, HOUR, Town

CORINNE = "corinne.vauzelle@lumignon-velo.com"  # the manager of five
DENISE = "denise.okafor-roy@lumignon-velo.com"
NEW_YORK, PARIS = ZoneInfo("America/New_York"), ZoneInfo("Europe/Paris")


@pytest.fixture
async def managers(town: Town) -> Town:
    """Two managers of five people each: one in Paris, one in New York."""
    other = await PersonRow.get(email=DENISE)
    await PersonRow.filter(id=other.id).update(timezone=NEW_YORK.key, language="en")
    for number in range(5):
        await PersonRow.create(
            name=f"P{number}", language="en", timezone=NEW_YORK.key, manager_id=other.id
        )
    return town


async def _live(town: Town, start: dt.datetime, end: dt.datetime, replicas: int = 1) -> None:
    """Tend and say what is due, hour by hour from Sunday on."""
    town.talk.clock = start
    while town.talk.clock < end:
        town.talk.clock += HOUR
        for _ in range(replicas):
            await asyncio.gather(*(town.talk.bot.tend() for _ in range(replicas)))
            await asyncio.gather(*(town.drain().lane("web:") for _ in range(replicas)))


def _reports(town: Town) -> Counter[tuple[str, str]]:
    return Counter(
        (key, reply.title)
        for _, key, reply in town.said
        if "quipe" in reply.title or "team" in reply.title
    )


async def _once_each(town: Town, monday: dt.date) -> None:
    rows = await DeliveryRow.filter(occasion__startswith="weekly:")
    assert len(rows) == len({(row.person_id, row.text) for row in rows})
    reports = _reports(town)
    assert set(reports.values()) == {1}
    assert len(reports) == 2
    for at, key, _ in town.said:
        zone = PARIS if key == CORINNE else NEW_YORK
        local = at.astimezone(zone)
        assert (local.date(), local.hour) == (monday, 9)


@pytest.mark.parametrize(
    "monday", ["2026-03-09", "2026-03-30", "2026-10-26", "2026-11-02", "2026-11-23"]
)
async def test_at_nine_after_each_change_of_clocks(managers: Town, monday: str) -> None:
    day = dt.date.fromisoformat(monday)
    midnight = dt.datetime.combine(day, dt.time(), dt.UTC)
    await _live(managers, midnight - 4 * HOUR, midnight + 22 * HOUR)

    await _once_each(managers, day)


async def test_three_replicas_and_a_clock_that_jumps_back(managers: Town) -> None:
    midnight = dt.datetime(2026, 10, 26, tzinfo=dt.UTC)
    await _live(managers, midnight + 6 * HOUR, midnight + 15 * HOUR, replicas=3)
    await _live(managers, midnight - 2 * HOUR, midnight + 15 * HOUR, replicas=2)

    await _once_each(managers, midnight.date())


async def test_a_late_start_sends_the_latest_one_only(managers: Town) -> None:
    tuesday = dt.datetime(2026, 11, 24, 15, tzinfo=dt.UTC)
    await _live(managers, tuesday - HOUR, tuesday + 2 * HOUR)
    assert sorted(_reports(managers).values()) == [1, 1]
    rows = await DeliveryRow.filter(occasion__startswith="weekly:")
    assert {row.text for row in rows} == {str(week_of(tuesday.date()).before)}

    friday = tuesday + 10 * DAY
    await _live(managers, friday - HOUR, friday)
    assert len(_reports(managers)) == 2  # nobody is told on a Friday what was news on Monday


async def test_on_a_holiday_it_waits_for_the_day_after(managers: Town) -> None:
    easter = dt.datetime(2026, 4, 6, tzinfo=dt.UTC)  # a Monday, off in France and not in New York
    await _live(managers, easter, easter + 36 * HOUR)

    heard = {key: at for at, key, _ in managers.said}
    assert heard.pop(CORINNE).astimezone(PARIS).date() == dt.date(2026, 4, 7)
    (other,) = heard.values()
    assert other.astimezone(NEW_YORK).date() == easter.date()
