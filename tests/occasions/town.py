"""A company over weeks: the planner looks, the drain says, and people read or do not."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dialogue import Dialogue

from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.drain import Drain
from bot.deliveries.tables import DeliveryRow, State
from bot.occasions.asks import Asks
from bot.occasions.gaps import plan_gaps
from bot.occasions.ideas import plan_ideas
from bot.occasions.retention import plan_retention
from bot.occasions.words import plan_words
from bot.people.tables import PersonRow

MAELLE = "maelle.ferrandon@lumignon-velo.com"  # in Grenoble
HELENE = "helene.dombasle@lumignon-velo.com"  # an owner, in Grenoble
MONDAY = dt.datetime(2026, 11, 23, 0, tzinfo=dt.UTC)
HOUR, DAY, WEEK = dt.timedelta(hours=1), dt.timedelta(days=1), dt.timedelta(days=7)


async def plan_all(house: Asks, now: dt.datetime) -> int:
    """Plan every occasion that is due; how many deliveries were added."""
    occasions = (plan_ideas, plan_words, plan_gaps, plan_retention)
    return sum([await plan(house, now) for plan in occasions])


@dataclass
class Town:
    """The sample company, and all that the bot says first in it."""

    talk: Dialogue
    rate: float = 1000.0
    said: list[tuple[dt.datetime, str, Reply]] = field(default_factory=list)
    replicas: int = 1

    async def say(self, key: str, reply: Reply, _language: Language) -> str | None:
        """Hear a reply."""
        self.said.append((self.talk.clock, key, reply))
        return str(len(self.said))

    def drain(self) -> Drain:
        """What says it, on the page."""
        return replace(self.talk.bot.drain, voice={"web": self}.get)

    async def look(self) -> int:
        """Plan and say what is due at the clock; how many were planned."""
        planned = await plan_all(self.talk.bot.house, self.talk.clock)
        while await DeliveryRow.exists(state=State.READY, due_at__lte=self.talk.clock):
            if not await self.drain().lane("web:"):
                break
        return planned

    async def live(self, until: dt.datetime, step: dt.timedelta = HOUR) -> None:
        """Let time pass."""
        for moment in _moments(self.talk.clock, until, step):
            self.talk.clock = moment
            await self.look()

    async def choose(self, email: str, cadence: str, zone: str = "") -> None:
        """Have somebody choose how often."""
        if zone:
            await PersonRow.filter(email=email).update(timezone=zone)
        await self.talk.ask(f"mine often {cadence}", as_=email)

    def heard(self, email: str) -> list[dt.datetime]:
        """When somebody was written to first."""
        return [at for at, key, _ in self.said if key == email]


def _moments(start: dt.datetime, until: dt.datetime, step: dt.timedelta) -> Iterator[dt.datetime]:
    """Pass over nights and weekends, in which nobody here is written to."""
    while start < until:
        start += step
        if (start.weekday() < 5 and 6 <= start.hour < 23) or start >= until:
            yield start
