"""What comes with time: the chores of each minute, each done whatever becomes of the others."""

import datetime as dt
import logging
import traceback
from collections.abc import Awaitable, Callable

from bot.commands.house import House
from bot.occasions.gaps import plan_gaps
from bot.occasions.ideas import plan_ideas
from bot.occasions.retention import plan_retention
from bot.occasions.words import plan_words
from bot.people.forget import Forgetting
from bot.reviews.clock import remind
from bot.shares.verify import look_again
from bot.stats import weekly
from bot.storage import database

log = logging.getLogger(__name__)

Chore = Callable[[House, dt.datetime], Awaitable[object]]


class UndoneError(Exception):
    """Some chores were not done, and wait for the next minute: their names."""


class Tending:
    """The chores, in their order, and which of them were not done the last time."""

    def __init__(self) -> None:
        forgetting = Forgetting()
        self._undone = ""
        self._chores: dict[str, Chore] = {
            "reminders": remind,
            "reports": plan_reports,
            "forgetting": lambda house, now: forgetting.look(house.company, house.fingerprint, now),
            "ideas": plan_ideas,
            "words": plan_words,
            "gaps": plan_gaps,
            "retention": plan_retention,
            "posts": lambda house, now: look_again(now, house.look),
        }

    async def look(self, house: House, now: dt.datetime) -> None:
        """Do each chore; raises UndoneError once all were tried, where one failed."""
        undone = [
            name for name, chore in self._chores.items() if not await _done(name, chore, house, now)
        ]
        self._undone = ", ".join(undone)
        if undone:
            raise UndoneError(self._undone)

    def undone(self) -> str:
        """Name the chores that were not done the last time; empty where all were."""
        return self._undone


async def plan_reports(house: House, now: dt.datetime) -> int:
    """Tell each manager whose weekly report is due; how many were told."""
    smallest = house.company.privacy.smallest
    return await weekly.plan_reports(now, tell=house.tell, zone=house.zone, smallest=smallest)


async def _done(name: str, chore: Chore, house: House, now: dt.datetime) -> bool:
    """Do one; where it fails, say what kind of error it was and where, but not its own words."""
    try:
        await chore(house, now)
    except Exception as error:  # noqa: BLE001 (one's fault is not the others')
        if database.away(error):
            log.warning("%s not done: %s", name, type(error).__name__)
        else:
            place = "".join(traceback.format_tb(error.__traceback__))
            log.error("%s not done: %s\n%s", name, type(error).__name__, place)  # noqa: TRY400
        return False
    return True
