"""Nobody gets the words a colleague got, also when everybody presses at once."""

import asyncio
import datetime as dt

from dialogue import Dialogue, token_of, words_of

from bot.chat.person import Person
from bot.chat.reply import Quote, Reply
from bot.chat.request import Place, Request
from bot.ideas.tables import WordingRow
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"


def _words(reply: Reply) -> str:
    return next(block.text for block in reply.blocks if isinstance(block, Quote))


async def _crowd(size: int) -> list[Person]:
    rows = [
        await PersonRow.create(name=f"Person {n}", language="fr", timezone="Europe/Paris")
        for n in range(size)
    ]
    return [Person(id=row.id, name=row.name, language="fr") for row in rows]


async def _press_all(talk: Dialogue, crowd: list[Person], text: str) -> list[Reply]:
    place = Place("web")
    return await asyncio.gather(
        *(
            talk.bot.answer(
                Request(person=one, at=talk.clock, place=place, command="idea", text=text)
            )
            for one in crowd
        )
    )


async def test_fifty_at_once_get_fifty_different_wordings(talk_on_both: Dialogue) -> None:
    replies = await _press_all(talk_on_both, await _crowd(50), "")

    assert len({_words(reply) for reply in replies}) == 50


async def test_when_words_run_out_the_last_ones_are_told_so(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    subject = next(iter(talk.bot.house.subjects))
    there_are = await WordingRow.filter(language="fr", idea__subject=subject).count()

    replies = await _press_all(talk, await _crowd(there_are + 3), subject)

    given = [_words(reply) for reply in replies if any(isinstance(b, Quote) for b in reply.blocks)]
    assert len(given) == len(set(given)) == there_are
    assert sum("Plus de mots" in reply.title for reply in replies) == 3


async def test_one_person_pressing_twice_at_once_has_one_card(talk_on_both: Dialogue) -> None:
    (person,) = await _crowd(1)

    first, second = await _press_all(talk_on_both, [person, person], "")

    assert _words(first) == _words(second)
    assert await ShareRow.filter(person_id=person.id).count() == 1


async def test_words_let_go_are_free_for_the_next(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.press(card, "Une autre", as_=MAELLE)
    share = await ShareRow.get(token=token_of(card))

    wording = await WordingRow.get(id=share.wording_id)

    assert share.state == State.LET_GO
    assert wording.holder_id is None
    assert wording.free_at == talk.clock


async def test_pressing_another_twice_changes_nothing_twice(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)

    once = await talk.press(card, "Une autre", as_=MAELLE)
    twice = await talk.press(card, "Une autre", as_=MAELLE)

    assert _words(once) == _words(twice) != _words(card)


async def test_words_not_opened_are_free_after_a_day(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    wording = (await ShareRow.get(token=token_of(card))).wording_id
    talk.clock += dt.timedelta(days=1)

    assert await WordingRow.filter(id=wording, free_at__lte=talk.clock).exists()


async def test_words_opened_rest_for_a_week(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.bot.follow(token_of(card))
    wording = (await ShareRow.get(token=token_of(card))).wording_id

    assert (await WordingRow.get(id=wording)).free_at == talk.clock + dt.timedelta(days=7)


async def test_a_card_of_a_colleague_cannot_be_pressed(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)

    reply = await talk.press(card, "Je l’ai posté", as_=OUSMANE)

    assert "parmi les vôtres" in words_of(reply)
    assert (await ShareRow.get(token=token_of(card))).state == State.OFFERED


async def test_an_idea_opened_six_times_this_hour_waits(talk: Dialogue) -> None:
    subject = next(iter(talk.bot.house.subjects))
    crowd = await _crowd(7)
    titles = []
    for one in crowd:
        (card,) = await _press_all(talk, [one], subject)
        await talk.bot.follow(token_of(card))
        titles.append(card.title)

    assert max(titles.count(title) for title in titles) <= 6
