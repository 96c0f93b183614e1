"""A workspace's lane: one sender at a time, and for each message its moment.

Who holds the lane has its turn's number. It is the fence: a sender that slept too long finds
another number there, takes no moment any more and says nothing; and a sender that died holds the
lane for ten seconds at most. The moments stay in the database, so that the pace goes on from one
sender to the next.
"""

import datetime as dt

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from bot.deliveries.tables import LaneRow
from bot.storage.asked import rows_of
from bot.storage.fields import EPOCH, milliseconds

HELD = dt.timedelta(seconds=10)  # by a sender that gives no sign of life
SOON = dt.timedelta(seconds=1)  # how long before its next moment a lane is looked at
BUSY = """SELECT name FROM lanes WHERE free_at <= {soon}
    AND (taken_until IS NULL OR taken_until <= {now})
    AND (EXISTS (SELECT 1 FROM deliveries d
            WHERE d.lane = lanes.name AND d.state = 0 AND d.due_at <= {now})
        OR EXISTS (SELECT 1 FROM deliveries d
            WHERE d.lane = lanes.name AND d.state = 1 AND d.leased_until < {now}))
    ORDER BY name"""


async def busy(now: dt.datetime) -> list[str]:
    """Name the lanes where something is due, nobody is saying it, and it may be said by now."""
    moments = {"now": milliseconds(now), "soon": milliseconds(now + SOON)}
    return [str(name) for (name,) in await rows_of(BUSY.format(**moments))]


async def enter(name: str, rate: float, now: dt.datetime) -> "Lane | None":
    """Take a lane for as long as one gives signs of life; None where another sender has it."""
    row, _ = await LaneRow.get_or_create(name=name)
    free = Q(taken_until__isnull=True) | Q(taken_until__lte=now)
    mine = LaneRow.filter(free, name=name, turn=row.turn)
    if not await mine.update(turn=row.turn + 1, taken_until=now + HELD):
        return None
    return Lane(name, row.turn + 1, rate, row.free_at)


class Lane:
    """A lane that is ours, until another turn begins; `rate` messages a second go through it."""

    def __init__(self, name: str, turn: int, rate: float, free: dt.datetime) -> None:
        """Hold a turn; `free` is the next moment that nobody took."""
        self.name = name
        self._turn = turn
        self._step = dt.timedelta(seconds=1 / rate)
        self._free = free
        self._rest_until = EPOCH

    async def moment(self, now: dt.datetime, within: float) -> float | None:
        """Take the next moment; how many seconds there are until then.

        None, and nothing taken, where that is longer than `within`, or the turn is over.
        """
        while (wait := (max(self._free, now) - now).total_seconds()) <= within:
            moment = max(self._free, now)
            taken = self._mine().filter(free_at=self._free)
            if await taken.update(free_at=moment + self._step, taken_until=now + HELD):
                self._free = moment + self._step
                return wait
            row = await self._mine().first()
            if row is None:
                return None
            self._free = row.free_at
        return None

    async def rest(self, now: dt.datetime, seconds: float) -> None:
        """Say nothing for so long, whoever has the lane: the platform asked for it."""
        until = now + dt.timedelta(seconds=seconds)
        self._rest_until = max(self._rest_until, until)
        self._free = max(self._free, until)
        await LaneRow.filter(name=self.name, free_at__lt=until).update(free_at=until)

    def rests(self, now: dt.datetime) -> bool:
        """Tell whether the platform asked for patience."""
        return now < self._rest_until

    async def leave(self) -> None:
        """Let another sender have the lane at once."""
        await self._mine().update(taken_until=None)

    def _mine(self) -> QuerySet[LaneRow]:
        return LaneRow.filter(name=self.name, turn=self._turn)
