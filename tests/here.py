"""A platform that hears what is said first, or refuses what a test tells it to."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from dialogue import Dialogue

from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.chat.request import Request
from bot.deliveries.drain import Drain
from bot.deliveries.tables import DeliveryRow
from bot.deliveries.tell import tell
from bot.people.arrive import Custom, Profile, arrive

MAELLE = "maelle.ferrandon@lumignon-velo.com"
CUSTOM = Custom(language="fr", timezone="Europe/Paris")
LANE = "here:W1"
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)


@dataclass
class Platform:
    """A platform where Maëlle is; what is to happen `meanwhile` does while a sender waits."""

    talk: Dialogue
    rate: float = 1000.0
    said: list[tuple[str, str]] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    faults: list[Exception | None] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[object]] | None = None
    answering: Callable[[], Awaitable[object]] | None = None

    async def say(self, key: str, reply: Reply, language: Language) -> str | None:
        """Hear a reply."""
        if self.faults and (fault := self.faults.pop(0)):
            raise fault
        self.said.append((key, f"{language}: {reply.title}"))
        return str(len(self.said))

    async def sleep(self, seconds: float) -> None:
        """Note a wait, and let it pass; what is under way is over by then."""
        self.slept.append(seconds)
        us = asyncio.current_task()
        others = [it for it in asyncio.all_tasks() if it.get_name().startswith("delivery ")]
        if us not in others:
            await asyncio.gather(*others)
        self.talk.clock += dt.timedelta(seconds=seconds)
        if self.meanwhile:
            await self.meanwhile()

    async def answer(self, request: Request) -> Reply:
        """Answer as the bot does, whatever happens at that very moment."""
        reply = await self.talk.bot.answer(request)
        if self.answering:
            await self.answering()
        return reply

    def drain(self) -> Drain:
        """What says it."""
        return Drain(
            answer=self.answer,
            voice={"here": self}.get,
            now=lambda: self.talk.clock,
            sleep=self.sleep,
            chance=lambda: 0.5,
        )

    async def tell(
        self, occasion: str = "review 1", command: str = "help", text: str = ""
    ) -> DeliveryRow | None:
        """Have something to say to Maëlle."""
        maelle = await self.talk.bot.meet("web", MAELLE)
        return await tell(maelle.id, command, text, occasion, self.talk.clock)


@dataclass
class Recalling(Platform):
    """The same, where the platform can be asked what it heard."""

    marks: dict[str, str] = field(default_factory=dict)
    since: list[dt.datetime] = field(default_factory=list)

    async def say(self, key: str, reply: Reply, language: Language, mark: str = "") -> str | None:
        """Hear a reply, and its mark though the sender may not learn that it was heard."""
        fault = self.faults.pop(0) if self.faults else None
        sent = await Platform.say(self, key, reply, language)
        self.marks[mark] = str(sent)
        if fault:
            raise fault
        return sent

    async def recall(self, key: str, mark: str, since: dt.datetime) -> str | None:
        """Look for a mark."""
        assert key == "W1:U1"
        self.since.append(since)
        return self.marks.get(mark)


async def at_work(talk: Dialogue) -> Platform:
    """Maëlle is there, on a Tuesday morning."""
    talk.clock = TUESDAY
    await arrive("here", "W1:U1", Profile(name="Maëlle", email=MAELLE), CUSTOM, TUESDAY)
    return Platform(talk)
