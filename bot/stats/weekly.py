"""The weekly report, sent first: to each manager once a week, on Monday at nine where they are."""

import datetime as dt
from collections.abc import Awaitable, Callable, Iterable, Sequence
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError

from bot.shares.tables import ShareRow
from bot.stats.close import close_weeks
from bot.stats.managers import Managers, managers, sizes
from bot.stats.tables import ToldRow
from bot.stats.week import EARLIEST, Week, report_due
from bot.storage.transaction import run_tx

KIND = "weekly"
LATEST = dt.timedelta(days=2)  # within which a week ends everywhere
AT_ONCE = 50  # managers told in one transaction
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
    told no figure, this week or another; only what people let them see, if any. Asked often, it
    also closes each week as it ends, so that nobody waits for that.
    """
    there = await managers()
    await close_weeks(zone, smallest, now)
    told = dict(await ToldRow.all().values_list("manager_id", "week"))
    waiting = sorted(due(there, told, now).items())
    enough = await _with_enough(there, smallest) if waiting else frozenset()
    shown = await _shown_to({week for _, week in waiting}) if waiting else frozenset()
    count = 0
    for start in range(0, len(waiting), AT_ONCE):
        some = waiting[start : start + AT_ONCE]
        count += await _tell(some, enough, shown, tell)
    return count


async def _tell(
    some: Sequence[tuple[int, Week]], enough: frozenset[int], shown: frozenset[int], tell: Tell
) -> int:
    """Note and tell in one transaction; whom another process told meanwhile is left to it."""

    async def note() -> int:
        new = [(manager, week) for manager, week in some if await _note(manager, week)]
        heard = [(manager, week) for manager, week in new if manager in enough | shown]
        for manager, week in heard:
            card = "stats" if manager in enough else "seen"
            await tell(manager, card, str(week), occasion(manager, week))
        return len(heard)

    try:
        return await run_tx(note)
    except IntegrityError:  # another process noted one of them first
        return await run_tx(note)


async def _note(manager: int, week: Week) -> bool:
    """Note that a manager is told of a week; False where they were, or of a later one."""
    theirs = ToldRow.filter(manager_id=manager)
    if await theirs.filter(week__lt=week.number).update(week=week.number):
        return True
    if await theirs.exists():
        return False
    await ToldRow.create(manager_id=manager, week=week.number)
    return True


async def _shown_to(weeks: Iterable[Week]) -> frozenset[int]:
    """Name the managers of people who ticked it and posted around some weeks."""
    found: set[int] = set()
    for week in weeks:
        begins, ends = week.begins(EARLIEST), week.ends(EARLIEST)
        posted = ShareRow.filter(declared_at__gte=begins, declared_at__lt=ends + LATEST)
        ticked = posted.filter(person__shown_since__lt=ends, person__manager_id__isnull=False)
        rows = await ticked.distinct().values_list("person__manager_id", flat=True)
        found.update(int(str(manager)) for manager in rows)
    return frozenset(found)


async def _with_enough(there: Managers, smallest: int) -> frozenset[int]:
    """Name the managers of enough people, direct and below."""
    own = await sizes()
    return frozenset(
        manager
        for manager in there.zones
        if own.get(manager, 0) >= smallest
        or sum(own.get(one, 0) for one in there.below(manager)) >= smallest
    )
