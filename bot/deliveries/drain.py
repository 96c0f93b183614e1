"""Says what is due in a lane, at its pace, each delivery looked at again when it is said."""

import asyncio
import datetime as dt
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from bot.chat.person import Person
from bot.chat.reply import Reply
from bot.chat.request import Place, Request
from bot.deliveries.pace import Pace
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.voice import LaterError, NeverError, Voice
from bot.people.register import choices_of, person_by

log = logging.getLogger(__name__)

LEASE = dt.timedelta(seconds=30)  # outlives what one message may take
AT_ONCE = 20  # messages under way in one lane
TRIES = 8
FIRST_PAUSE = 2.0  # seconds, doubled each time
LONGEST_PAUSE = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drain:
    """What it takes to say something first; `now`, `sleep` and `chance` are the world's."""

    answer: Callable[[Request], Awaitable[Reply]]
    voice: Callable[[str], Voice | None]
    now: Callable[[], dt.datetime]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random

    async def busy(self) -> list[str]:
        """Name the lanes where something is due, and somebody to say it."""
        now = self.now()
        due = Q(state=State.READY, due_at__lte=now) | Q(state=State.SENDING, leased_until__lt=now)
        found = await DeliveryRow.filter(due).distinct().values_list("lane", flat=True)
        return sorted(str(lane) for lane in found if self.voice(str(lane).partition(":")[0]))

    async def lane(self, name: str) -> int:
        """Say what is due in a lane now; how many were dealt with."""
        platform = name.partition(":")[0]
        voice = self.voice(platform)
        if voice is None:
            return 0
        pace = Pace(name, voice.rate)
        claimed = await self._claim(name)
        async with asyncio.TaskGroup() as group:
            for row in claimed:
                group.create_task(self._deliver(row, platform, voice, pace))
        return len(claimed)

    async def _claim(self, lane: str) -> list[DeliveryRow]:
        """Take what is due, each row by one sender; a sender that died loses what it took."""
        now = self.now()
        due = (
            await DeliveryRow.filter(lane=lane, state=State.READY, due_at__lte=now)
            .order_by("due_at", "id")
            .limit(AT_ONCE)
        )
        lost = await DeliveryRow.filter(lane=lane, state=State.SENDING, leased_until__lt=now).limit(
            AT_ONCE
        )
        return [row for row in (*lost, *due)[:AT_ONCE] if await self._take(row, now)]

    async def _take(self, row: DeliveryRow, now: dt.datetime) -> bool:
        mine = DeliveryRow.filter(id=row.id, state=row.state, attempts=row.attempts)
        row.attempts += 1
        row.leased_until = now + LEASE
        return bool(
            await mine.update(
                state=State.SENDING, attempts=row.attempts, leased_until=row.leased_until
            )
        )

    async def _deliver(self, row: DeliveryRow, platform: str, voice: Voice, pace: Pace) -> None:
        try:
            await self._say(row, platform, voice, pace)
        except LaterError as error:
            if error.seconds is not None:
                await pace.rest(self.now(), error.seconds)
            await self._later(row, str(error), error.seconds)
        except NeverError as error:
            await self._end(row, State.FAILED, str(error))
        except Exception as error:  # noqa: BLE001 (one's fault is not the others')
            log.error("delivery %s: %s", row.id, type(error).__name__)  # noqa: TRY400 (no words)
            await self._later(row, type(error).__name__, None)

    async def _say(self, row: DeliveryRow, platform: str, voice: Voice, pace: Pace) -> None:
        person = await person_by(row.person_id)
        if why := await self._unwanted(row, person):
            await self._end(row, State.DROPPED, why)
            return
        assert person  # noqa: S101 (unwanted without one)
        quiet = (await choices_of(person)).quiet
        opens = quiet.next_open(self.now(), person.zone)
        if opens > self.now():
            await self._put_off(row, opens)
            return
        await self.sleep(await pace.take(self.now()))
        reply = await self.answer(self._asked(row, person, platform))
        if why := await self._unwanted(row, await person_by(row.person_id)):
            await self._end(row, State.DROPPED, why)
            return
        sent = await voice.say(row.key, reply, person.language)
        if sent is None:
            await self._end(row, State.DROPPED, "nobody is reached there")
        else:
            row.sent_id = sent[:200]
            await self._end(row, State.SENT, "")

    def _asked(self, row: DeliveryRow, person: Person, platform: str) -> Request:
        return Request(
            person=person,
            at=self.now(),
            place=Place(platform),
            command=row.command,
            text=row.text,
            unasked=True,
        )

    async def _unwanted(self, row: DeliveryRow, person: Person | None) -> str:
        """Say why a delivery is not wanted any more; empty where it is."""
        if person is None or person.closed:
            return "the person is gone"
        if self.now() >= row.late_at:
            return "late"
        return "they said stop" if (await choices_of(person)).silent else ""

    async def _put_off(self, row: DeliveryRow, until: dt.datetime) -> None:
        """Wait for the person's hours; that is not a try, and it is not late meanwhile."""
        worth = row.late_at - row.due_at
        await self._mine(row).update(
            state=State.READY, due_at=until, late_at=until + worth, attempts=row.attempts - 1
        )

    async def _later(self, row: DeliveryRow, why: str, seconds: float | None) -> None:
        if row.attempts >= TRIES:
            await self._end(row, State.FAILED, why)
            return
        usual = min(FIRST_PAUSE * 2**row.attempts, LONGEST_PAUSE) * (0.5 + self.chance())
        due = self.now() + dt.timedelta(seconds=usual if seconds is None else seconds)
        tries = row.attempts - (seconds is not None)  # that they ask for patience is no failure
        await self._mine(row).update(state=State.READY, due_at=due, attempts=tries, why=why[:200])

    async def _end(self, row: DeliveryRow, state: State, why: str) -> None:
        await self._mine(row).update(state=state, why=why[:200], sent_id=row.sent_id)
        if state is State.FAILED:
            log.warning("delivery %s failed: %s", row.id, why)

    def _mine(self, row: DeliveryRow) -> QuerySet[DeliveryRow]:
        return DeliveryRow.filter(id=row.id, state=State.SENDING, leased_until=row.leased_until)
