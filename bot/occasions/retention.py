"""What was forgotten in a month: owners hear of it once, on the first working day of the next."""

import datetime as dt

from bot.chat.person import Role
from bot.deliveries.plan import Planned, plan
from bot.occasions.asks import Asks, countries_of
from bot.occasions.weekly import looked, state_of
from bot.people.forgotten import forgotten_in, month_of
from bot.people.register import people_with
from bot.people.working import NOTHING, calendar_of

KIND = "retention"
WORTH = dt.timedelta(days=7)  # somebody may be away; the desk shows it later too


async def plan_retention(house: Asks, now: dt.datetime) -> int:
    """Tell the owners what was forgotten last month, where anything was; say how many."""
    first = now.astimezone(house.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    begins = calendar_of(house.zone, countries_of(house)).after(first, NOTHING)
    if now < begins or (await state_of(KIND)).looked_at >= begins:
        return 0
    month = month_of(house.company, first - dt.timedelta(days=1))
    owners = await people_with(Role.OWNER) if await forgotten_in(month, house.company) else []
    said = f"{KIND}:{month}"
    told = [Planned(one, "desk", f"{KIND} {month}", said, now, now + WORTH) for one in owners]
    count = await plan(told, now)
    await looked(KIND, now)
    return count
