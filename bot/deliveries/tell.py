"""Something is to be said first: written down once for an occasion, and said when it may be."""

import datetime as dt

from bot.deliveries.plan import Planned, named, plan
from bot.deliveries.tables import DeliveryRow

WORTH = dt.timedelta(days=1)  # after which it is not worth saying any more


async def tell(
    person_id: int, command: str, text: str, occasion: str, now: dt.datetime
) -> DeliveryRow | None:
    """Write a delivery down in the caller's transaction; None where nobody can be reached.

    Telling the same person of the same occasion again changes nothing, and is None too.
    """
    told = Planned(person_id, command, text, occasion, now, now + WORTH)
    return await DeliveryRow.get(occasion=named(told)) if await plan([told], now) else None
