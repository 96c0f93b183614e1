"""The pace of what needs no turn: each change has its moment, whoever makes it and wherever."""

import datetime as dt

from bot.deliveries.tables import LaneRow
from bot.storage.fields import EPOCH


class Pace:
    """The moments of one lane, kept in the database so that all processes share them."""

    def __init__(self, lane: str, rate: float) -> None:
        """Allow so many messages a second."""
        self._lane = lane
        self._step = dt.timedelta(seconds=1 / rate)

    async def take(self, now: dt.datetime) -> float:
        """Take the next moment; how many seconds there are until then."""
        while True:
            row = await LaneRow.get_or_none(name=self._lane)
            free = row.free_at if row else EPOCH
            moment = max(free, now)
            taken = LaneRow.filter(name=self._lane, free_at=free)
            if row is None or await taken.update(free_at=moment + self._step):
                return (moment - now).total_seconds()

    async def rest(self, now: dt.datetime, seconds: float) -> None:
        """Say nothing for so long: the platform asked for it."""
        until = now + dt.timedelta(seconds=seconds)
        await LaneRow.filter(name=self._lane, free_at__lt=until).update(free_at=until)
