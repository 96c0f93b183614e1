"""Says what is due in a lane, at its pace, each delivery looked at again right before."""

import asyncio
import datetime as dt
import logging
import random
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace

from bot.chat.person import Person
from bot.chat.reply import Reply
from bot.chat.request import Place, Request
from bot.deliveries.lane import Lane, busy, enter
from bot.deliveries.saying import say
from bot.deliveries.tables import DeliveryRow
from bot.deliveries.taken import GIVEN_UP, TRIES, Taken, due, take
from bot.deliveries.voice import LaterError, NeverError, RecallingVoice, Voice
from bot.deliveries.wanted import look
from bot.people.channels import reader_by

log = logging.getLogger(__name__)

AT_ONCE = 20  # messages under way in one lane
SOME = 50  # deliveries read at once
SLICE = dt.timedelta(seconds=2)  # that a lane is ours before others may have it
WITHIN = 2.0  # seconds that a delivery waits for its moment in our hands
LONGEST = 12.0  # seconds that a platform may take
GRACE = dt.timedelta(seconds=0.1)  # after its moment: later, messages would come in a crowd
AGAIN = 3  # moments taken instead of one that passed
NOTED = 1.0  # seconds between two tries to note that something was said
FIRST_PAUSE = 2.0  # seconds, doubled each time
LONGEST_PAUSE = 600.0


async def _nowhere(platform: str, key: str, sent_id: str, card: str) -> None:
    """Note nowhere that a card stands there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drain:
    """What it takes to say something first; `now`, `sleep` and `chance` are the world's.

    `answer` gives a reply without a title where there is nothing to say any more.
    """

    answer: Callable[[Request], Awaitable[Reply]]
    voice: Callable[[str], Voice | None]
    now: Callable[[], dt.datetime]
    countries: Mapping[str, str] = field(default_factory=dict)  # see bot.people.working
    stands: Callable[[str, str, str, str], Awaitable[None]] = _nowhere  # platform, key, id, card
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random
    said: Callable[[str, float], None] = lambda _platform, _lag: None  # seconds after it was due

    async def busy(self) -> list[str]:
        """Name the lanes where something is due, with somebody to say it, and nobody saying it."""
        return [name for name in await busy(self.now()) if self.voice(_platform(name))]

    async def lane(self, name: str) -> int:
        """Say what is due in a lane, for two seconds; how many were dealt with.

        One sender has a lane at a time: where another does, nothing is.
        """
        voice = self.voice(_platform(name))
        lane = await enter(name, voice.rate, self.now()) if voice else None
        if voice is None or lane is None:
            return 0
        under_way: set[asyncio.Task[None]] = set()
        try:
            return await self._through(lane, voice, under_way)
        finally:
            if under_way:
                await asyncio.wait(under_way)
            await lane.leave()

    async def _through(self, lane: Lane, voice: Voice, under_way: set[asyncio.Task[None]]) -> int:
        """Begin one after the other, each at its moment, so many under way at once."""
        count = 0
        async for row in self._due(lane):
            if len(under_way) >= AT_ONCE:
                await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            taken = await take(row, self.now())
            if taken and await self._wanted(taken):
                moment = await self._moment(lane, taken)
                if moment is None:
                    break
                said = self._deliver(taken, lane, voice, moment)
                task = asyncio.create_task(said, name=f"delivery {row.id}")
                under_way.add(task)
                task.add_done_callback(under_way.discard)
            count += taken is not None
        return count

    async def _due(self, lane: Lane) -> AsyncIterator[DeliveryRow]:
        ends = self.now() + SLICE
        while rows := await due(lane.name, self.now(), SOME):
            for row in rows:
                if self.now() >= ends:
                    return
                yield row

    async def _wanted(self, taken: Taken) -> bool:
        """Look before a moment is spent on it; what may have been said is asked about first."""
        return taken.since is not None or await self._look(taken)

    async def _moment(self, lane: Lane, taken: Taken) -> dt.datetime | None:
        """Wait for the next moment; give the delivery back where that is not soon."""
        now = self.now()
        wait = await lane.moment(now, WITHIN)
        try:
            if wait is not None:
                await self.sleep(wait)
        except asyncio.CancelledError:
            await taken.give_back()
            raise
        if wait is None or lane.rests(self.now()):
            await taken.give_back()
            return None
        return now + dt.timedelta(seconds=wait)

    async def _deliver(self, taken: Taken, lane: Lane, voice: Voice, moment: dt.datetime) -> None:
        try:
            await self._tried(taken, lane, voice, moment)
        except Exception as error:  # noqa: BLE001 (the database is away: once its lease is over, it is found)
            log.warning("delivery %s is left: %s", taken.row.id, type(error).__name__)

    async def _tried(self, taken: Taken, lane: Lane, voice: Voice, moment: dt.datetime) -> None:
        try:
            await self._say(taken, lane, voice, moment)
        except LaterError as error:
            if error.seconds is not None:
                await lane.rest(self.now(), error.seconds)
            await self._later(taken, str(error), error.seconds)
        except NeverError as error:
            await taken.fail(str(error))
        except Exception as error:  # noqa: BLE001 (one's fault is not the others')
            # where it broke, but not the error's own words: they may quote somebody
            place = "".join(traceback.format_tb(error.__traceback__))
            log.error("delivery %s: %s\n%s", taken.row.id, type(error).__name__, place)  # noqa: TRY400
            await self._later(taken, type(error).__name__, None)

    async def _say(self, taken: Taken, lane: Lane, voice: Voice, moment: dt.datetime) -> None:
        """Ask whether it was said, look, answer, and look again: a stop counts to the end."""
        if taken.since:
            unsaid = await self._unsaid(taken, voice)
            if unsaid is None:
                return
            taken = unsaid
        person = await reader_by(taken.row.person_id) if await self._look(taken) else None
        if person is None:
            return
        reply = await self.answer(self._request(taken.row, person, lane.name))
        if not reply.title:
            await taken.drop("there is nothing to say")
            return
        if not await self._ready(taken, lane, moment):
            return
        await taken.shows(reply.card)
        async with asyncio.timeout(LONGEST):
            sent = await say(voice, taken, reply, person.language)
        if sent is None:
            await taken.drop("nobody is reached there")
        else:
            await self._note(taken, sent)
            late = (self.now() - taken.row.due_at).total_seconds()
            self.said(_platform(lane.name), late)

    async def _unsaid(self, taken: Taken, voice: Voice) -> Taken | None:
        """Ask the platform, where it can be asked; None where an earlier try had said it."""
        recalls = isinstance(voice, RecallingVoice)
        if taken.since and isinstance(voice, RecallingVoice):
            async with asyncio.timeout(LONGEST):
                sent = await voice.recall(taken.row.key, taken.mark, taken.since)
            if sent is not None:
                await self._note(taken, sent)
                return None
        if taken.row.attempts > TRIES:
            await taken.fail(GIVEN_UP)
            return None
        return replace(taken, since=None) if recalls else taken

    async def _note(self, taken: Taken, sent: str) -> None:
        """Note that it was said, also where the database is away for a moment."""
        row = taken.row
        if row.card:  # before it is noted as sent: a hold must find it whatever happens
            await self.stands(_platform(row.lane), row.key, sent, row.card)
        while True:
            try:
                await taken.said(sent)
            except Exception:  # whatever it is, the message is out
                if not taken.safe(self.now(), NOTED):
                    raise
                await self.sleep(NOTED)
            else:
                return

    async def _look(self, taken: Taken) -> bool:
        """Tell whether it may be said now; where not, that is noted."""
        now = self.now()
        seen = await look(taken.row, now, self.countries)
        if seen.why:
            await taken.drop(seen.why)
        elif seen.opens > now:
            await taken.put_off(seen.opens)
        return not seen.why and seen.opens <= now

    async def _ready(self, taken: Taken, lane: Lane, moment: dt.datetime) -> bool:
        """Look for the last time; where its moment passed meanwhile, take another and look again.

        Whoever was held up gives it back: it is not ours for long enough, or they want patience.
        """
        for _ in range(AGAIN):
            if not await self._look(taken):
                return False
            now = self.now()
            if lane.rests(now) or not taken.safe(now, LONGEST):
                break
            if now - moment <= GRACE:
                return True
            wait = await lane.moment(now, WITHIN)
            if wait is None:
                break
            await self.sleep(wait)
            moment = now + dt.timedelta(seconds=wait)
        await taken.give_back()
        return False

    def _request(self, row: DeliveryRow, person: Person, lane: str) -> Request:
        return Request(
            person=person,
            at=self.now(),
            place=Place(_platform(lane), private=row.person_id > 0),
            command=row.command,
            text=row.text,
            unasked=True,
        )

    async def _later(self, taken: Taken, why: str, seconds: float | None) -> None:
        tries = taken.row.attempts
        usual = min(FIRST_PAUSE * 2**tries, LONGEST_PAUSE) * (0.5 + self.chance())
        pause = dt.timedelta(seconds=usual if seconds is None else seconds)
        await taken.later(why, self.now() + pause, counts=seconds is None)


def _platform(lane: str) -> str:
    return lane.partition(":")[0]
