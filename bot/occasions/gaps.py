"""The charter says nothing to what several people asked: its owners hear of it, once a week."""

import datetime as dt

from bot.chat.person import Role
from bot.gaps.keep import FEWEST, gaps
from bot.gaps.tables import GapRow
from bot.occasions.asks import Asks
from bot.occasions.weekly import looked, state_of, tell_all, this_week
from bot.people.register import people_with

KIND = "gaps"
EVERY = dt.timedelta(hours=1)  # at most: grouping two thousand questions takes a moment


async def plan_gaps(house: Asks, now: dt.datetime) -> int:
    """Tell the owners once a group has reached its size since they were last told; say how many."""
    last, week = await state_of(KIND), this_week(now, house.zone)
    if last.week >= week.number or now < last.looked_at + EVERY:
        return 0
    if not await GapRow.exists(asked_at__gt=last.looked_at):
        return 0
    groups = await gaps(house.company, now)
    if any(group.reached(FEWEST) > last.told_at for group in groups):
        return await tell_all(KIND, await people_with(Role.OWNER), "gaps", week, now)
    await looked(KIND, now)
    return 0
