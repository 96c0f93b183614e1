"""Changes the cards that people have already, at each platform's pace, when a hold begins or ends.

A change is no message: nobody is notified, so that it waits for nobody's working hours.
"""

import asyncio
import datetime as dt
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.pace import Pace
from bot.deliveries.tables import DeliveryRow, LaneRow, State
from bot.deliveries.voice import ChangingVoice, LaterError, NeverError, Voice
from bot.holds import cards
from bot.holds.held import ALL, Held, hold_of
from bot.holds.tables import Card, CardRow, ReachRow
from bot.shares.tables import ShareRow
from bot.storage.written import WrittenOnce

log = logging.getLogger(__name__)

LEASE = dt.timedelta(seconds=60)  # outlives what one change may take
SLICE = 2.0  # seconds of changes taken at once: nothing else in the lane waits longer for them
AT_ONCE = 50  # the most of them
BURST = 45  # changes that may come at once, where there were none for a while
READ = ("share__idea", "share__wording", "share__person")
IDEA = "idea"  # the command of a delivery that gives one
TRIES = 8
FIRST_PAUSE = 2.0  # seconds, doubled each time
LONGEST_PAUSE = 600.0


@dataclass(frozen=True, slots=True)
class Now:
    """What a card should say at a moment; `says` is the number of a hold, 0 for the words."""

    reply: Reply
    says: int
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What it takes to change cards: what each should say now, and what a hold reaches."""

    show: Callable[[ShareRow, str], Awaitable[Now | None]]
    reaching: Callable[[Held], Awaitable[cards.Reaches]]
    voice: Callable[[str], Voice | None]
    now: Callable[[], dt.datetime]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random

    async def busy(self) -> list[str]:
        """Look for the cards of new holds; name the lanes where some are to be changed."""
        await self._look_for_cards()
        return sorted(lane for (lane,) in await _lanes(self.now()) if self._voice(lane))

    async def lane(self, name: str) -> int:
        """Change what is due in a lane, the newest first; how many were dealt with."""
        voice = self._voice(name)
        if voice is None:
            return 0
        edits = f"{name} changes"[:150]
        for lane in (name, edits):
            await LaneRow.get_or_create(name=lane)
        pace, shared = Pace(edits, voice.change_rate), Pace(name, voice.rate)
        claimed = await self._claim(name, max(1, min(int(SLICE * voice.change_rate), AT_ONCE)))
        async with asyncio.TaskGroup() as group:
            for row in claimed:
                await self._wait(pace, (BURST - 1) / voice.change_rate)
                await self._wait(shared)  # what is said first goes at the same workspace's pace
                group.create_task(self._deal(row, voice, pace))
        return len(claimed)

    def _voice(self, lane: str) -> ChangingVoice | None:
        voice = self.voice(lane.partition(":")[0])
        return voice if isinstance(voice, ChangingVoice) else None

    async def _wait(self, pace: Pace, ahead: float = 0.0) -> None:
        """Wait for the next moment of a pace, which may be so many seconds ahead of itself."""
        early = self.now() - dt.timedelta(seconds=ahead)
        seconds = await pace.take(early) - ahead
        if seconds > 0:
            await self.sleep(seconds)

    async def _look_for_cards(self) -> None:
        """Find the cards of holds that were set or lifted; a looker that died loses its turn."""
        now = self.now()
        for row in await _new(now):
            mine = ReachRow.filter(id=row.id, leased_until=row.leased_until)
            if not await mine.update(leased_until=now + LEASE):
                continue
            try:
                await self._look_for(row.hold_id)
            except Exception as error:  # noqa: BLE001 (another look comes; the others do not wait)
                log.error("hold %s: its cards wait: %s", row.hold_id, type(error).__name__)  # noqa: TRY400 (no words)
                continue
            await ReachRow.filter(id=row.id).delete()

    async def _look_for(self, key: int) -> None:
        held = await hold_of(key)
        if held is None:
            await cards.look_again(await cards.saying(key), self.now())
            return
        await _drop_waiting(held)
        reaches = await self.reaching(held)
        await cards.look_again(await cards.reached(reaches, self.now()), self.now())

    async def _claim(self, lane: str, count: int) -> list[CardRow]:
        due = CardRow.filter(_due(self.now()), lane=lane).order_by("due_at", "-said_at", "-id")
        rows = await due.limit(count).select_related(*READ)
        return [row for row in rows if await self._take(row)]

    async def _take(self, row: CardRow) -> bool:
        mine = CardRow.filter(id=row.id, state=row.state, leased_until=row.leased_until)
        row.attempts += 1
        row.leased_until = self.now() + LEASE
        taken = {"attempts": row.attempts, "leased_until": row.leased_until}
        return bool(await mine.update(state=Card.CHANGING, **taken))

    async def _deal(self, row: CardRow, voice: ChangingVoice, pace: Pace) -> None:
        try:
            await self._change(row, voice)
        except LaterError as error:
            if error.seconds is not None:
                await pace.rest(self.now(), error.seconds)
            await self._later(row, str(error), error.seconds)
        except NeverError as error:
            await self._give_up(row, str(error))
        except Exception as error:  # noqa: BLE001 (one's fault is not the others')
            log.error("card %s: %s", row.id, type(error).__name__)  # noqa: TRY400 (no words)
            await self._later(row, type(error).__name__, None)

    async def _change(self, row: CardRow, voice: ChangingVoice) -> None:
        now = await self.show(row.share, row.lane.partition(":")[0])
        if now is None or (now.says == row.says and row.attempts == 1):
            await self._done(row, row.says)
        elif await voice.change(
            row.key, f"{row.sent_id} {row.way}".strip(), now.reply, now.language
        ):
            await self._done(row, now.says)
        else:
            await CardRow.filter(id=row.id, wanted=row.wanted).delete()

    async def _done(self, row: CardRow, says: int, why: str = "") -> None:
        """Leave a card in peace, unless something changed meanwhile: then it is looked at again."""
        mine = CardRow.filter(id=row.id, state=Card.CHANGING, leased_until=row.leased_until)
        known = {"says": says, "attempts": 0, "why": why[:200]}
        if not await mine.filter(wanted=row.wanted).update(state=Card.QUIET, **known):
            await mine.update(state=Card.DUE, due_at=self.now(), **known)

    async def _later(self, row: CardRow, why: str, seconds: float | None) -> None:
        if row.attempts >= TRIES:
            await self._give_up(row, why)
            return
        usual = min(FIRST_PAUSE * 2**row.attempts, LONGEST_PAUSE) * (0.5 + self.chance())
        due = self.now() + dt.timedelta(seconds=usual if seconds is None else seconds)
        mine = CardRow.filter(id=row.id, state=Card.CHANGING, leased_until=row.leased_until)
        tries = row.attempts - (seconds is not None)  # that they ask for patience is no failure
        await mine.update(state=Card.DUE, due_at=due, attempts=tries, why=why[:200])

    async def _give_up(self, row: CardRow, why: str) -> None:
        log.warning("card %s stays as it is: %s", row.id, why)
        await self._done(row, row.says, why)


def _due(now: dt.datetime) -> Q:
    lost = Q(state=Card.CHANGING, leased_until__lt=now)
    return Q(state=Card.DUE, due_at__lte=now) | lost


@WrittenOnce
def _lanes(now: dt.datetime) -> Awaitable[list[tuple[str]]]:
    return CardRow.filter(_due(now)).distinct().values_list("lane")


@WrittenOnce
def _new(now: dt.datetime) -> QuerySet[ReachRow]:
    return ReachRow.filter(leased_until__lte=now).order_by("id")


async def _drop_waiting(held: Held) -> None:
    """Drop the ideas that were to be given: what a hold on everything leaves is nothing."""
    waiting = DeliveryRow.filter(state=State.READY, command=IDEA)
    theirs = waiting if held.subject == ALL else waiting.filter(text=held.subject or ALL)
    await theirs.update(state=State.DROPPED, why="on hold")
