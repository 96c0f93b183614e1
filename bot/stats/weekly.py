"""The weekly report, sent first: to each manager once a week, on Monday at nine where they are."""

import datetime as dt
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError

from bot.people.tables import PersonRow
from bot.stats.close import close_weeks
from bot.stats.managers import Managers, managers
from bot.stats.tables import ToldRow
from bot.stats.week import Week, report_due
from bot.storage.transaction import run_tx

KIND = "weekly"
Tell = Callable[[int, str, str, str], Awaitable[None]]  # person, command, text, occasion


def occasion(manager: int, week: Week) -> str:
    """Name the one occasion of a manager's report on a week."""
    return f"{KIND}:{manager}:{week}"


def due(there: Managers, told: dict[int, int], now: dt.datetime) -> dict[int, Week]:
    """Say which manager is to be sent the report on which week, and was sent none so new. Pure."""
    zones = {zone: report_due(now, zone) for zone in set(there.zones.values())}
    return {
        manager: week
        for manager, zone in there.zones.items()
        if (week := zones[zone]) and told.get(manager, 0) < week.number
    }


async def plan_reports(now: dt.datetime, *, tell: Tell, zone: ZoneInfo, smallest: int) -> int:
    """Tell each manager whose report is due, once a week whatever the clocks do; say how many.

    A late start sends the latest one for three days. Who manages fewer than `smallest` people is
    told nothing: there would be no figure in it, this week or another.
    """
    there = await managers()
    told = dict(await ToldRow.all().values_list("manager_id", "week"))
    waiting = due(there, told, now)
    if not waiting:
        return 0
    await close_weeks(there, zone, smallest, now)
    enough = await _with_enough(there, smallest)
    return sum(
        [
            await _once(manager, waiting[manager], manager in enough, tell)
            for manager in sorted(waiting)
        ]
    )


async def _once(manager: int, week: Week, enough: bool, tell: Tell) -> bool:  # noqa: FBT001
    """Note and tell in one transaction; another process that is first has told them."""

    async def note() -> bool:
        if not await ToldRow.filter(manager_id=manager, week__lt=week.number).update(
            week=week.number
        ):
            if await ToldRow.exists(manager_id=manager):
                return False
            await ToldRow.create(manager_id=manager, week=week.number)
        if enough:
            await tell(manager, "stats", str(week), occasion(manager, week))
        return enough

    try:
        return await run_tx(note)
    except IntegrityError:
        return False


async def _with_enough(there: Managers, smallest: int) -> frozenset[int]:
    """Name the managers of enough people, direct and below."""
    own: dict[int, int] = {}
    for (boss,) in await PersonRow.filter(manager_id__isnull=False).values_list("manager_id"):
        own[boss] = own.get(boss, 0) + 1
    return frozenset(
        manager
        for manager in there.zones
        if own.get(manager, 0) >= smallest
        or sum(own.get(one, 0) for one in there.below(manager)) >= smallest
    )
