"""Plans all that is said first, every minute and in every process: again, nothing is added."""

import datetime as dt
import logging

from bot.occasions.asks import Asks
from bot.occasions.gaps import plan_gaps
from bot.occasions.ideas import plan_ideas
from bot.occasions.retention import plan_retention
from bot.occasions.words import plan_words

log = logging.getLogger(__name__)

OCCASIONS = (plan_ideas, plan_words, plan_gaps, plan_retention)


async def plan_all(house: Asks, now: dt.datetime) -> int:
    """Plan what is due, one kind's fault not being the others'; how many deliveries were added."""
    count = 0
    for occasion in OCCASIONS:
        try:
            count += await occasion(house, now)
        except Exception as error:  # noqa: BLE001 (the next minute tries again)
            log.warning("%s waits: %s", occasion.__name__, type(error).__name__)
    return count
