"""A delivery in a sender's hands: taken, and then said, put off, dropped or failed.

Each change asks that it is still in these hands: whoever was too slow changes nothing.
"""

import datetime as dt
import hashlib
import logging
from dataclasses import dataclass

from bot.deliveries.tables import DeliveryRow, State

log = logging.getLogger(__name__)

LEASE = dt.timedelta(seconds=30)  # outlives its wait, its answer and its saying
TRIES = 8
MARGIN = dt.timedelta(hours=1)  # clocks differ, and a try may have followed another
GIVEN_UP = "it never came to an end"


async def due(lane: str, now: dt.datetime, limit: int) -> list[DeliveryRow]:
    """List what may be taken: first what a sender took that died, then what is due."""
    there = DeliveryRow.filter(lane=lane)
    lost = await there.filter(state=State.SENDING, leased_until__lt=now).limit(limit)
    ready = there.filter(state=State.READY, due_at__lte=now).order_by("due_at", "id")
    return [*lost, *(await ready.limit(limit))]


async def take(row: DeliveryRow, now: dt.datetime) -> "Taken | None":
    """Take a delivery; None where another sender has it."""
    until = now + LEASE
    same = DeliveryRow.filter(id=row.id, state=row.state, attempts=row.attempts)
    tried = {"attempts": row.attempts + 1, "leased_until": until}
    if not await same.filter(leased_until=row.leased_until).update(state=State.SENDING, **tried):
        return None
    since = row.leased_until - LEASE - MARGIN if row.attempts else None
    row.attempts, row.leased_until = row.attempts + 1, until
    return Taken(row, since)


@dataclass(frozen=True, slots=True)
class Taken:
    """A delivery that is ours; `since`: an earlier try may have said it after that moment."""

    row: DeliveryRow
    since: dt.datetime | None

    @property
    def mark(self) -> str:
        """What tells it from any other on the platform, and says nothing about anybody."""
        return hashlib.blake2b(self.row.occasion.encode(), digest_size=12).hexdigest()

    def safe(self, now: dt.datetime, seconds: float) -> bool:
        """Tell whether it stays ours for so long."""
        return now + dt.timedelta(seconds=seconds) <= self.row.leased_until

    async def shows(self, card: str) -> None:
        """Note which share's card it is about to show: a hold must find it whatever comes."""
        if card != self.row.card:
            self.row.card = card
            await self._change(card=card)

    async def said(self, sent_id: str) -> None:
        """Note that it was said."""
        await self._change(state=State.SENT, sent_id=sent_id[:200], why="")

    async def drop(self, why: str) -> None:
        """Note that it is not wanted any more; where it may have been said before, note that."""
        why = f"{why}; it may have been said" if self.since else why
        await self._change(state=State.DROPPED, why=why[:200])

    async def fail(self, why: str) -> None:
        """Note that it cannot be said."""
        log.warning("delivery %s failed: %s", self.row.id, why)
        await self._change(state=State.FAILED, why=why[:200])

    async def give_back(self) -> None:
        """Leave it to whoever comes next; nothing was tried."""
        await self._change(state=State.READY, attempts=self.row.attempts - 1)

    async def put_off(self, until: dt.datetime) -> None:
        """Wait for the person's hours: that is no try, and it is not late meanwhile."""
        late = until + (self.row.late_at - self.row.due_at)
        tries = self.row.attempts - 1
        await self._change(state=State.READY, due_at=until, late_at=late, attempts=tries)

    async def later(self, why: str, due: dt.datetime, *, counts: bool) -> None:
        """Try again then; that the platform asks for patience does not count as a try."""
        if counts and self.row.attempts >= TRIES:
            await self.fail(why)
            return
        tries = self.row.attempts - (not counts)
        await self._change(state=State.READY, due_at=due, attempts=tries, why=why[:200])

    async def _change(self, **to: object) -> None:
        ours = DeliveryRow.filter(id=self.row.id, state=State.SENDING)
        same = ours.filter(leased_until=self.row.leased_until, attempts=self.row.attempts)
        await same.update(**to)
