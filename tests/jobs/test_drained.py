"""The same tables, pace and drain under both engines: everything is said once."""

import asyncio
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from dialogue import Dialogue, open_dialogue
from jobs.conftest import QUICK

from adapters.jobs.embedded import Embedded
from adapters.jobs.pgqueuer import PgQueuerEngine
from adapters.jobs.port import Engine
from adapters.jobs.working import working
from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.people.arrive import Custom, Profile, arrive

MAELLE = "maelle.ferrandon@lumignon-velo.com"
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
CUSTOM = Custom(language="fr", timezone="Europe/Paris")
MANY = 30
ENGINES: dict[str, Callable[[str], Engine]] = {
    "embedded": lambda _url: Embedded(asyncio.Event(), QUICK.sweep),
    "pgqueuer": lambda url: PgQueuerEngine(url, asyncio.Event(), QUICK),
}


@dataclass
class Platform:
    """A platform that hears what it is told, and says when that is all."""

    rate: float = 1000.0
    heard: list[str] = field(default_factory=list)
    all_heard: asyncio.Event = field(default_factory=asyncio.Event)

    async def say(self, key: str, _reply: Reply, _language: Language) -> str | None:
        """Hear."""
        self.heard.append(key)
        if len(self.heard) >= MANY:
            self.all_heard.set()
        return str(len(self.heard))


async def tend() -> None:
    """Tend nothing."""


async def told(talk: Dialogue) -> None:
    """Have much to say in one workspace."""
    await arrive("here", "W1:U1", Profile(name="Maëlle", email=MAELLE), CUSTOM, TUESDAY)
    person = await talk.bot.meet("web", MAELLE)
    for number in range(MANY):
        await tell(person.id, "help", "", f"review {number}", TUESDAY)


@pytest.mark.parametrize(
    ("database_url", "kind"),
    [("sqlite", "embedded"), ("postgres", "embedded"), ("postgres", "pgqueuer")],
    indirect=["database_url"],
)
async def test_everything_is_said_once_by_two_engines(database_url: str, kind: str) -> None:
    async with open_dialogue(database_url) as talk:
        talk.clock, here, stop = TUESDAY, Platform(), asyncio.Event()
        talk.bot.voices["here"] = here
        await told(talk)
        one, two = ENGINES[kind](database_url), ENGINES[kind](database_url)
        async with (
            working(one, talk.bot.drain, tend, stop=stop),
            working(two, talk.bot.drain, tend, stop=stop),
        ):
            await here.all_heard.wait()
        assert here.heard == ["W1:U1"] * MANY
        assert await DeliveryRow.filter(state=State.SENT).count() == MANY
