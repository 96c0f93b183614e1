"""What is said first waits for a person's own hours, and is dropped for who wants nothing."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import pytest
from dialogue import Dialogue

from bot.chat.person import Person
from bot.chat.phrase import Language
from bot.chat.reply import Reply
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.people import choose
from bot.people.choices import Choices, Help
from bot.people.hours import Quiet
from bot.people.register import person_with
from bot.people.roles import close
from bot.shares.leaving import free_words_of

MAELLE = "maelle.ferrandon@lumignon-velo.com"
HELENE = "helene.dombasle@lumignon-velo.com"
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)  # 11:00 in Paris


@dataclass
class Page:
    """A platform that hears everything."""

    rate: float = 1000.0
    said: list[Reply] = field(default_factory=list)

    async def say(self, _key: str, reply: Reply, _language: Language) -> str | None:
        """Hear a reply."""
        self.said.append(reply)
        return "1"


async def _told(talk: Dialogue, person: Person, page: Page) -> DeliveryRow:
    row = await tell(person.id, "idea", "", f"weekly {talk.clock}", talk.clock)
    assert row is not None
    drain = replace(talk.bot.drain, voice={"web": page}.get)
    await drain.lane(row.lane)
    await row.refresh_from_db()
    return row


async def test_their_own_quiet_hours_are_waited_for(talk: Dialogue) -> None:
    talk.clock, page = TUESDAY, Page()
    maelle = await talk.bot.meet("web", MAELLE)
    await choose.want(maelle, Choices(quiet=Quiet(9, 14)), talk.clock)

    row = await _told(talk, maelle, page)

    assert row.state == State.READY
    assert row.due_at == TUESDAY + dt.timedelta(hours=3)
    assert page.said == []


async def test_what_is_said_first_asks_nothing_and_does_not_end_a_silence(talk: Dialogue) -> None:
    talk.clock, page = TUESDAY, Page()
    maelle = await talk.bot.meet("web", MAELLE)

    assert (await _told(talk, maelle, page)).state == State.SENT

    (reply,) = page.said
    assert reply.after is None
    assert (await talk.ask("bonjour", as_=MAELLE)).after is not None  # she writes herself now


async def _hush(person: Person, _: Person) -> None:
    await choose.be_helped(person, Help.NOTHING, TUESDAY)


async def _close(person: Person, owner: Person) -> None:
    await close(person.id, owner, TUESDAY, free_words_of)


@pytest.mark.parametrize("end", [_hush, _close])
async def test_who_wants_nothing_or_left_is_sent_nothing(
    talk_on_both: Dialogue, end: Callable[[Person, Person], Awaitable[None]]
) -> None:
    talk = talk_on_both
    talk.clock, page = TUESDAY, Page()
    maelle, helene = await person_with(MAELLE), await person_with(HELENE)
    assert maelle is not None
    assert helene is not None
    await end(maelle, helene)

    assert (await _told(talk, maelle, page)).state == State.DROPPED
    assert page.said == []
