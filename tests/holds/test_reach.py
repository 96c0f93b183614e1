"""A hold reaches the cards that people have already: once, at a platform's pace, and to the end."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import pytest
from dialogue import Dialogue, token_of, words_of

from bot.chat.phrase import Language
from bot.chat.reply import Link, Reply
from bot.deliveries.lanes import Lanes
from bot.deliveries.tables import DeliveryRow
from bot.deliveries.tables import State as Said
from bot.deliveries.tell import tell
from bot.deliveries.voice import LaterError, NeverError
from bot.holds import cards
from bot.holds.reach import Reach
from bot.holds.tables import Card, CardRow, ReachRow
from bot.ideas.tables import WordingRow
from bot.people.arrive import Custom, Profile, arrive
from bot.shares.follow import Closed, Opened
from bot.shares.tables import ShareRow

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"
RHYS = "rhys.penhallow@lumignon-velo.com"
REASON = "Un atelier a brûlé cette nuit."
LANE = "here:W1"
TUESDAY = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
CUSTOM = Custom(language="fr", timezone="Europe/Paris")


async def _nothing() -> None:
    pass


@dataclass
class Platform:
    """A platform that shows messages, and changes them, or refuses what a test tells it to."""

    talk: Dialogue
    rate: float = 1000.0
    change_rate: float = 1000.0
    shown: dict[str, Reply] = field(default_factory=dict)
    changes: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)
    faults: list[Exception | None] = field(default_factory=list)
    before: Callable[[], Awaitable[None]] = _nothing  # a change is shown

    async def say(self, key: str, reply: Reply, language: Language) -> str | None:
        """Show a reply."""
        del language
        name = f"{key}-{len(self.shown)}"
        self.shown[name] = reply
        return name

    async def change(self, key: str, sent_id: str, reply: Reply, language: Language) -> bool:
        """Show another in its place."""
        del key, language
        if self.faults and (fault := self.faults.pop(0)):
            raise fault
        if sent_id not in self.shown:
            return False
        before, self.before = self.before, _nothing
        await before()
        self.shown[sent_id] = reply
        self.changes.append(sent_id)
        return True

    async def sleep(self, seconds: float) -> None:
        """Note a wait, and let it pass."""
        self.slept.append(seconds)
        self.talk.clock += dt.timedelta(seconds=seconds)
        await asyncio.sleep(0)

    def reach(self) -> Reach:
        """What changes cards there, as a process that starts now would."""
        known = {"here": self}
        return replace(self.talk.bot.reach, voice=known.get, sleep=self.sleep, chance=lambda: 0.5)

    def work(self) -> Lanes:
        """All that is done there."""
        known = {"here": self}
        drain = replace(self.talk.bot.drain, voice=known.get, sleep=self.sleep)
        return Lanes(drain, self.reach())

    async def run(self) -> None:
        """Do all that is due now."""
        work = self.work()
        while lanes := await work.busy():
            for lane in lanes:
                await work.lane(lane)

    async def deliver(self, email: str, subject: str = "", occasion: str = "idea 1") -> str:
        """Give somebody an idea first; the message's name."""
        person = await self.talk.bot.meet("web", email)
        row = await tell(person.id, "idea", subject, occasion, self.talk.clock)
        assert row
        await self.run()
        return (await DeliveryRow.get(id=row.id)).sent_id


@pytest.fixture
async def here(talk_on_both: Dialogue) -> Platform:
    """A platform where some colleagues are, on a Tuesday morning."""
    talk_on_both.clock = TUESDAY
    for number, email in enumerate((MAELLE, OUSMANE, IMOGEN)):
        profile = Profile(name=email.partition(".")[0], email=email)
        await arrive("here", f"W1:U{number}", profile, CUSTOM, TUESDAY)
    return Platform(talk_on_both)


async def _hold(talk: Dialogue, what: str = "repair") -> None:
    await talk.ask(f"bureau suspendre {what} {REASON}", as_=APOLLINE)


async def _lift(talk: Dialogue, number: int = 1) -> None:
    await talk.ask(f"bureau lever {number}", as_=APOLLINE)
    await talk.ask(f"desk lift {number} confirm", as_=RHYS)


async def test_a_delivered_card_says_the_hold_and_then_its_words_again(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    token, words = token_of(here.shown[card]), words_of(here.shown[card])
    other = await here.deliver(OUSMANE, "batteries", "idea 2")

    await _hold(here.talk)
    await here.run()
    held = words_of(here.shown[card])
    assert here.shown[card].title == "Pas en ce moment\u00a0: La réparation"
    for said in (REASON, "Apolline Sarazin", APOLLINE):
        assert said in held
    assert not [one for one in here.shown[card].actions if isinstance(one, Link)]
    assert here.changes == [card]
    assert isinstance(await here.talk.bot.follow(token), Closed)

    await _lift(here.talk)
    await here.run()
    assert token_of(here.shown[card]) == token
    assert "Ce n’est plus suspendu" in words_of(here.shown[card])
    assert (await ShareRow.get(token=token)).text in words
    assert isinstance(await here.talk.bot.follow(token), Opened)
    assert other not in here.changes


async def test_words_that_went_to_a_colleague_are_not_promised_again(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    share = await ShareRow.get(token=token_of(here.shown[card]))
    await _hold(here.talk)
    await here.run()
    here.talk.clock += dt.timedelta(days=2)
    far = here.talk.clock + dt.timedelta(days=7)
    await WordingRow.filter(id=share.wording_id).update(holder_id=999, free_at=far)

    await _lift(here.talk)
    await here.run()

    assert here.shown[card].title == "Ces mots sont partis"


async def test_what_speaks_of_it_is_reached_too(here: Platform) -> None:
    card = await here.deliver(MAELLE, "batteries")
    share = await ShareRow.get(token=token_of(here.shown[card]))
    word = max(share.text.split(), key=len).strip(",.;:!?")
    form = await here.talk.ask("bureau suspendre", as_=APOLLINE)
    await here.talk.fill(form, as_=APOLLINE, subject="other", words=word, reason=REASON)
    await here.run()
    assert REASON in words_of(here.shown[card])


async def test_two_holds_are_two_reasons_to_stay_silent(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    await _hold(here.talk)
    await _hold(here.talk, "tout")
    await here.run()
    assert here.changes == [card]

    await _lift(here.talk, 1)
    await here.run()
    assert here.shown[card].title == "Pas en ce moment\u00a0: tous les sujets"
    await _lift(here.talk, 2)
    await here.run()
    assert "Ce n’est plus suspendu" in words_of(here.shown[card])


async def test_what_was_to_be_given_is_dropped(here: Platform) -> None:
    for number, (email, subject) in enumerate(((MAELLE, ""), (OUSMANE, "repair"))):
        person = await here.talk.bot.meet("web", email)
        await tell(person.id, "idea", subject, f"idea {number}", here.talk.clock)
    await _hold(here.talk, "tout")
    await here.run()
    assert here.shown == {}
    assert await DeliveryRow.filter(state=Said.DROPPED, why="on hold").count() == 2


async def test_an_idea_that_a_hold_left_nobody_is_not_sent(here: Platform) -> None:
    """The hold comes between the look for what waits and the sending."""
    person = await here.talk.bot.meet("web", MAELLE)
    await _hold(here.talk, "tout")
    await here.run()
    row = await tell(person.id, "idea", "", "idea late", here.talk.clock)
    assert row
    await here.run()
    known = await DeliveryRow.get(id=row.id)
    assert (known.state, known.why) == (Said.DROPPED, "there is nothing to say")


# Whoever sends, whenever they die.


async def test_several_at_once_change_each_card_once(here: Platform) -> None:
    names = [await here.deliver(MAELLE, "repair", f"idea {number}") for number in range(12)]
    await _hold(here.talk)
    await asyncio.gather(*(here.run() for _ in range(4)))
    assert sorted(here.changes) == sorted(names)
    assert await ReachRow.all().count() == 0


async def test_what_is_to_be_done_survives_a_restart(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    await _hold(here.talk)
    assert await ReachRow.all().count() == 1  # nobody has looked yet: the process ends here

    assert await here.reach().busy() == [LANE]  # another looks, and dies before it changes
    row = await CardRow.get()
    dead = here.talk.clock + dt.timedelta(seconds=60)
    await CardRow.filter(id=row.id).update(state=Card.CHANGING, leased_until=dead, attempts=1)
    await here.run()
    assert here.changes == []

    here.talk.clock = dead + dt.timedelta(seconds=1)
    await here.run()
    assert here.changes == [card]
    assert (await CardRow.get()).says == 1


async def test_a_look_that_died_is_taken_up(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    await _hold(here.talk)
    lease = here.talk.clock + dt.timedelta(seconds=60)
    await ReachRow.all().update(leased_until=lease)
    assert await here.reach().busy() == []

    here.talk.clock = lease
    await here.run()
    assert here.changes == [card]


async def test_lifted_while_it_is_being_changed_it_says_so_in_the_end(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    await _hold(here.talk)

    async def lifted() -> None:
        await _lift(here.talk)
        assert await here.reach().busy() == []  # it is in other hands

    here.before = lifted
    await here.run()
    assert here.changes == [card, card]
    assert "Ce n’est plus suspendu" in words_of(here.shown[card])


async def test_a_card_on_its_way_while_a_hold_is_set(here: Platform) -> None:
    """Whatever the order, no card is left that invites to what is held."""
    for number in range(1, 9):
        if number % 2:
            await asyncio.gather(_hold(here.talk), _card(here, number))
        else:
            await asyncio.gather(_card(here, number), here.reach().busy(), _hold(here.talk))
        await here.run()
        for name, reply in here.shown.items():
            assert not [one for one in reply.actions if isinstance(one, Link)], name
        here.shown.clear()
        await _lift(here.talk, number)
        await here.run()
        await CardRow.all().delete()


async def test_a_card_noted_once_its_hold_had_been_looked_for(here: Platform) -> None:
    """It was made before the hold, and comes out when nobody looks for cards any more."""
    reply = await here.talk.ask("idée repair", as_=MAELLE)
    await _hold(here.talk)
    await here.run()
    here.shown["late"] = reply
    await here.talk.bot.stands("here", "W1:U0", "late", reply.card)
    await here.run()
    assert here.changes == ["late"]


async def _card(here: Platform, number: int) -> None:
    reply = await here.talk.ask("idée repair", as_=MAELLE)
    if reply.card:
        here.shown[f"m{number}"] = reply
        await here.talk.bot.stands("here", "W1:U0", f"m{number}", reply.card)


async def test_a_message_that_shows_something_else_by_now_is_left_alone(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    await here.talk.bot.stands("here", "W1:U0", card, "")  # she pressed, and reads an answer
    await _hold(here.talk)
    await here.run()
    assert here.changes == []


async def test_a_message_that_is_there_no_more_is_forgotten(here: Platform) -> None:
    await here.deliver(MAELLE, "repair")
    here.shown.clear()
    await _hold(here.talk)
    await here.run()
    assert await CardRow.all().count() == 0


# The platform's pace, and its moods.


async def test_patience_is_kept_and_is_no_failed_try(here: Platform) -> None:
    card = await here.deliver(MAELLE, "repair")
    await _hold(here.talk)
    here.faults = [LaterError("ratelimited", 20.0)]
    await here.run()
    row = await CardRow.get()
    assert (row.state, row.attempts) == (Card.DUE, 0)
    assert (row.due_at - TUESDAY).total_seconds() == pytest.approx(20, abs=0.1)

    here.talk.clock = row.due_at
    await here.run()
    assert here.changes == [card]


async def test_what_fails_is_tried_again_and_not_for_ever(here: Platform) -> None:
    await here.deliver(MAELLE, "repair")
    await _hold(here.talk)
    here.faults = [LaterError("502") for _ in range(8)]
    for _ in range(8):
        await here.run()
        here.talk.clock += dt.timedelta(minutes=20)
    row = await CardRow.get()
    assert (row.state, row.says, row.why) == (Card.QUIET, 0, "502")


async def test_what_never_works_is_not_tried_again(here: Platform) -> None:
    await here.deliver(MAELLE, "repair")
    await _hold(here.talk)
    here.faults = [NeverError("edit_window_closed")]
    await here.run()
    await _lift(here.talk)
    await here.run()
    assert here.changes == []
    assert (await CardRow.get()).state == Card.QUIET


async def test_a_few_at_once_then_the_pace_of_changes(here: Platform) -> None:
    for number in range(50):
        await here.deliver(MAELLE, "repair", f"idea {number}")
    here.change_rate = 1.0
    here.slept.clear()
    began = here.talk.clock
    await _hold(here.talk)
    await here.run()
    assert len(here.changes) == 50
    assert (here.talk.clock - began).total_seconds() == pytest.approx(5, abs=0.2)  # 45, then five


async def test_they_share_the_pace_of_what_is_said(here: Platform) -> None:
    for number in range(6):
        await here.deliver(MAELLE, "repair", f"idea {number}")
    here.rate, here.talk.clock = 2.0, TUESDAY + dt.timedelta(minutes=1)
    began = here.talk.clock
    await _hold(here.talk)
    await here.run()
    assert (here.talk.clock - began).total_seconds() == pytest.approx(2.5)


async def test_old_cards_are_left_and_forgotten(here: Platform) -> None:
    await here.deliver(MAELLE, "repair")
    here.talk.clock += cards.KEPT
    await _hold(here.talk)
    await here.run()
    assert here.changes == []
    await here.talk.bot.tend()
    assert not await CardRow.exists()
