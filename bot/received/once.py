"""Takes an event for the first time only, among all processes."""

import datetime as dt

from tortoise.exceptions import IntegrityError

from bot.received.tables import ReceivedRow

REMEMBERED = dt.timedelta(days=1)  # platforms tell again within the hour
SWEPT_EVERY = 500  # events


async def first_time(platform: str, key: str, now: dt.datetime) -> bool:
    """Say whether nobody took this event yet, and take it."""
    try:
        row = await ReceivedRow.create(platform=platform, key=key[:200], at=now)
    except IntegrityError:
        return False
    if row.id % SWEPT_EVERY == 0:
        await ReceivedRow.filter(at__lt=now - REMEMBERED).delete()
    return True
