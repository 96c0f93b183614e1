"""Many links followed at one moment are looked at together, and each as if it were alone."""

import asyncio
import datetime as dt
from collections.abc import Sequence

import pytest
from dialogue import Dialogue, token_of

from bot.chat.person import Person
from bot.chat.reply import Reply
from bot.chat.request import Place, Request
from bot.holds.set import Silence, hold
from bot.ideas.tables import WordingRow
from bot.people.tables import PersonRow
from bot.shares.follow import Closed, Opened
from bot.shares.tables import ShareRow, State
from bot.storage.together import MOST, Together

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"


async def _cards(talk: Dialogue, size: int) -> list[str]:
    async def card(number: int) -> Reply:
        row = await PersonRow.create(name=f"P{number}", language="fr", timezone="Europe/Paris")
        person = Person(id=row.id, name=row.name, language="fr")
        asked = Request(person=person, at=talk.clock, place=Place("web"), command="idea", text="")
        return await talk.bot.answer(asked)

    return [token_of(await card(number)) for number in range(size)]


async def test_a_crowd_opens_each_its_own(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    tokens = await _cards(talk, 12)

    led = await asyncio.gather(
        *(talk.bot.follow(token) for token in (*tokens, *tokens, "no-such-token"))
    )

    assert all(isinstance(one, Opened) for one in led[:-1])
    assert led[-1] is None
    assert led[:12] == led[12:24]
    assert await ShareRow.filter(state=State.OPENED, opened_at=talk.clock).count() == 12


async def test_words_of_a_colleague_close_one_link_and_no_other(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    first, *others = await _cards(talk, 5)
    share = await ShareRow.get(token=first)
    day = talk.clock + dt.timedelta(days=1)
    await WordingRow.filter(id=share.wording_id).update(holder_id=0, free_at=day)

    taken, *led = await asyncio.gather(*(talk.bot.follow(token) for token in (first, *others)))

    assert isinstance(taken, Closed)
    assert "collègue" in taken.why.fr
    assert all(isinstance(one, Opened) for one in led)
    assert (await ShareRow.get(token=first)).state == State.OFFERED


async def test_two_who_open_the_same_words_at_once(talk_on_both: Dialogue) -> None:
    """Somebody let words go that a colleague was given since: whoever holds them opens them."""
    talk = talk_on_both
    card = await talk.ask("idée", as_=MAELLE)
    await talk.press(card, "Une autre", as_=MAELLE)
    hers = await ShareRow.get(token=token_of(card))
    ousmane = await talk.bot.meet("web", OUSMANE)
    his = await ShareRow.create(
        token="given-to-ousmane",  # noqa: S106 (no password)
        person_id=ousmane.id,
        idea_id=hers.idea_id,
        wording_id=hers.wording_id,
        text=hers.text,
        link=hers.link,
        offered_at=talk.clock,
    )
    led = await asyncio.gather(*(talk.bot.follow(it.token) for it in (hers, his, hers, his)))

    assert sum(isinstance(one, Opened) for one in led) == 2
    assert led[0] == led[2]
    assert led[1] == led[3]
    assert await ShareRow.filter(state=State.OPENED).count() == 1


async def test_opened_again_within_the_week_the_words_rest_from_then(talk: Dialogue) -> None:
    (token,) = await _cards(talk, 1)
    await talk.bot.follow(token)
    talk.clock += dt.timedelta(days=2)

    assert isinstance(await talk.bot.follow(token), Opened)

    share = await ShareRow.get(token=token)
    wording = await WordingRow.get(id=share.wording_id)
    assert wording.free_at == talk.clock + dt.timedelta(days=7)
    assert share.opened_at == talk.clock - dt.timedelta(days=2)


async def test_a_hold_is_honoured_by_the_next_click(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    tokens = await _cards(talk, 6)
    assert isinstance(await talk.bot.follow(tokens[0]), Opened)

    form = await talk.ask("bureau suspendre tout Une panne chez un fournisseur", as_=APOLLINE)
    assert form.title
    led = await asyncio.gather(*(talk.bot.follow(token) for token in tokens))

    assert all(isinstance(one, Closed) for one in led)
    assert await ShareRow.filter(state=State.OPENED).count() == 1


async def test_a_hold_set_elsewhere_is_honoured_within_the_second(talk_on_both: Dialogue) -> None:
    """Another process sets it: the clock of what is kept in mind goes on, and no more is needed."""
    talk = talk_on_both
    (token,) = await _cards(talk, 1)
    assert isinstance(await talk.bot.follow(token), Opened)
    apolline = await talk.bot.meet("web", APOLLINE)

    await hold(Silence(subject="all", words=(), reason="Une panne"), apolline, talk.clock)

    assert isinstance(await talk.bot.follow(token), Closed)


async def test_one_fault_is_not_the_others() -> None:
    async def answer(questions: Sequence[int]) -> list[int]:
        if 3 in questions:
            raise ValueError("three")
        return [number * 10 for number in questions]

    together = Together[int, int](answer)

    answers = await asyncio.gather(
        *(together.ask(number) for number in range(6)), return_exceptions=True
    )

    assert [answers[n] for n in (0, 1, 2, 4, 5)] == [0, 10, 20, 40, 50]
    assert isinstance(answers[3], ValueError)


async def test_who_leaves_before_the_answer_holds_up_nobody() -> None:
    going = asyncio.Event()

    async def answer(questions: Sequence[int]) -> list[int]:
        await going.wait()
        return [*questions]

    together = Together[int, int](answer)
    first, second = (asyncio.ensure_future(together.ask(number)) for number in (1, 2))
    await asyncio.sleep(0)
    first.cancel()
    going.set()

    assert await second == 2
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_who_is_at_the_door_already_comes_in() -> None:
    heard: list[list[int]] = []

    async def answer(questions: Sequence[int]) -> list[int]:
        heard.append([*questions])
        return [*questions]

    together = Together[int, int](answer)
    asked = []
    for number in range(3):
        asked.append(asyncio.ensure_future(together.ask(number)))
        await asyncio.sleep(0)

    assert await asyncio.gather(*asked) == [0, 1, 2]
    assert heard == [[0, 1, 2]]


async def test_a_crowd_that_never_ends_is_answered_all_the_same() -> None:
    heard: list[int] = []

    async def answer(questions: Sequence[int]) -> list[int]:
        heard.append(len(questions))
        return [*questions]

    together = Together[int, int](answer)
    asked = []
    for number in range(3 * MOST):
        asked.append(asyncio.ensure_future(together.ask(number)))
        await asyncio.sleep(0)
    await asyncio.gather(*asked)

    assert sum(heard) == 3 * MOST
    assert max(heard) == MOST
