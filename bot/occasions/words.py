"""Words run out: the editors hear of it once a week, while there is time to write some."""

import datetime as dt

from bot.chat.person import Role
from bot.occasions.asks import Asks
from bot.occasions.weekly import state_of, tell_all, this_week
from bot.people.register import people_with
from bot.shares.forecast import forecast

KIND = "words"
HOUR = dt.time(10)  # of Monday, where the company is


async def plan_words(house: Asks, now: dt.datetime) -> int:
    """Tell the editors, else the owners, where words that people use run out; say how many."""
    week = this_week(now, house.zone)
    begins = dt.datetime.combine(week.monday, HOUR, house.zone).astimezone(dt.UTC)
    if now < begins or (await state_of(KIND)).week >= week.number:
        return 0
    found, _ = await forecast(house.subjects, now)
    short = any(one.out_on and one.weekly for one in found)
    editors = await people_with(Role.EDITOR) or await people_with(Role.OWNER)
    return await tell_all(KIND, editors if short else (), "forecast", week, now)
