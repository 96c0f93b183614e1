"""Between planning and saying, people change their minds: nothing is said after."""

from collections.abc import Awaitable, Callable

import pytest
from here import LANE, MAELLE, TUESDAY, Platform

from bot.deliveries.tables import DeliveryRow, State
from bot.holds.set import Silence, hold
from bot.people import choose
from bot.people.choices import Choices
from bot.people.hours import Quiet
from bot.people.register import person_with
from bot.people.roles import close
from bot.shares.leaving import free_words_of
from bot.shares.tables import ShareRow

APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner
Press = Callable[[Platform], Awaitable[None]]


async def _stop(here: Platform) -> None:
    await here.talk.ask("stop", as_=MAELLE)


async def _be_quiet(here: Platform) -> None:
    maelle = await here.talk.bot.meet("web", MAELLE)
    await choose.want(maelle, Choices(quiet=Quiet(9, 14)), here.talk.clock)


async def _leave(here: Platform) -> None:
    maelle, helene = await person_with(MAELLE), await person_with(HELENE)
    assert maelle
    assert helene
    await close(maelle.id, helene, here.talk.clock, free_words_of)


async def _hold_here(here: Platform) -> None:
    held = await here.talk.ask("bureau suspendre repair Un client a été blessé.", as_=APOLLINE)
    assert held.title.startswith("C’est suspendu")


async def _hold_elsewhere(here: Platform) -> None:
    """Another replica sets it: nothing here was told."""
    apolline = await person_with(APOLLINE)
    assert apolline
    await hold(Silence(subject="all", words=(), reason="?"), apolline, here.talk.clock)


PRESSES = [
    pytest.param(_stop, State.DROPPED, id="stop"),
    pytest.param(_be_quiet, State.READY, id="quiet hours"),
    pytest.param(_leave, State.DROPPED, id="leave"),
    pytest.param(_hold_here, State.DROPPED, id="hold"),
    pytest.param(_hold_elsewhere, State.DROPPED, id="hold elsewhere"),
]


def _once(here: Platform, press: Press) -> Callable[[], Awaitable[None]]:
    """Press at the first occasion only."""
    waiting = [press]

    async def meanwhile() -> None:
        if waiting:
            await waiting.pop()(here)

    return meanwhile


@pytest.mark.parametrize(("press", "then"), PRESSES)
async def test_pressed_while_a_sender_waits_for_its_moment(
    here: Platform, press: Press, then: State
) -> None:
    for number in range(4):
        await here.tell(f"idea {number}", "idea", "repair")
    here.meanwhile = _once(here, press)
    await here.drain().lane(LANE)

    assert here.said == []
    assert await DeliveryRow.filter(state=then).count() == 4
    assert not await ShareRow.exists()  # nobody's words were taken for it


@pytest.mark.parametrize(("press", "then"), PRESSES[:3])
async def test_pressed_while_the_answer_is_made(here: Platform, press: Press, then: State) -> None:
    await here.tell("idea 1", "idea", "repair")
    here.answering = _once(here, press)
    await here.drain().lane(LANE)

    assert here.said == []
    assert (await DeliveryRow.get()).state == then


@pytest.mark.parametrize("before", [1, 7, 19])
async def test_pressed_while_many_are_under_way(here: Platform, before: int) -> None:
    """Whatever is in the sender's hands at that moment stays there."""
    for number in range(30):
        await here.tell(f"review {number}")
    said_then: list[int] = []

    async def meanwhile() -> None:
        if len(here.slept) == before:
            await _stop(here)
            said_then.append(len(here.said))

    here.meanwhile = meanwhile
    while await here.drain().busy():
        await here.drain().lane(LANE)

    assert said_then == [len(here.said)]
    dropped = await DeliveryRow.filter(state=State.DROPPED, why="they said stop").count()
    assert dropped == 30 - len(here.said)


async def test_what_is_held_is_dropped_without_a_word(here: Platform) -> None:
    await here.tell("idea 1", "idea", "repair")
    await here.tell("idea 2", "idea", "cloud")
    await _hold_here(here)
    await here.drain().lane(LANE)

    assert [row.why for row in await DeliveryRow.filter(state=State.DROPPED)] == [
        "there is nothing to say"
    ]
    assert "Pas en ce moment" not in str(here.said)


async def test_what_breaks_is_tried_again_and_nobody_is_sent_an_apology(here: Platform) -> None:
    await here.tell()

    async def answering() -> None:
        here.answering = None
        raise LookupError

    here.answering = answering
    await here.drain().lane(LANE)
    row = await DeliveryRow.get()
    assert (here.said, row.state, row.why) == ([], State.READY, "LookupError")

    here.talk.clock = row.due_at
    await here.drain().lane(LANE)
    assert len(here.said) == 1


async def test_what_was_held_up_is_looked_at_again(here: Platform) -> None:
    """A process that was stopped for a minute says nothing that it prepared before."""
    await here.tell()

    async def answering() -> None:
        here.answering = None
        here.talk.clock = TUESDAY.replace(minute=1)

    here.answering = answering
    await here.drain().lane(LANE)
    assert here.said == []
    await here.drain().lane(LANE)
    assert len(here.said) == 1
