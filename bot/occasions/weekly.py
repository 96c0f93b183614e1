"""What is told at most once a week to some people: who was told of which week, whoever planned."""

import datetime as dt
from collections.abc import Iterable

from bot.deliveries.plan import Planned, plan
from bot.occasions.tables import OccasionRow
from bot.stats.week import Week, week_of

WORTH = dt.timedelta(days=3)


async def state_of(kind: str) -> OccasionRow:
    """Read when a kind of occasion was last told and looked for."""
    return await OccasionRow.get_or_none(kind=kind) or OccasionRow(kind=kind)


def this_week(now: dt.datetime, zone: dt.tzinfo) -> Week:
    """Give the week of the company that a moment lies in."""
    return week_of(now.astimezone(zone).date())


async def looked(kind: str, now: dt.datetime) -> None:
    """Note that there was nothing to tell yet."""
    await OccasionRow.get_or_create(kind=kind)
    await OccasionRow.filter(kind=kind, looked_at__lt=now).update(looked_at=now)


async def tell_all(
    kind: str, people: Iterable[int], text: str, week: Week, now: dt.datetime
) -> int:
    """Plan the desk's card for some people, and note the week; again, nothing is added."""
    occasion = f"{kind}:{week}"
    count = await plan(
        [Planned(person, "desk", text, occasion, now, now + WORTH) for person in people], now
    )
    await OccasionRow.get_or_create(kind=kind)
    before = OccasionRow.filter(kind=kind, week__lt=week.number)
    await before.update(week=week.number, told_at=now, looked_at=now)
    return count
