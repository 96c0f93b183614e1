"""Practising and learning, at one's own pace, and nothing of it is kept."""

import logging
from typing import Any

import pytest
from dialogue import Dialogue, words_of
from tortoise import Tortoise

from bot.chat.phrase import LANGUAGES, Language
from bot.chat.reply import Button, Facts, Findings, Quote, Reply
from bot.commands.lesson import LESSONS, TRY

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
PRETEND = "Zibeline: our Falot 3 is the best light in the world, my key AKIAIOSFODNN7EXAMPLE"


async def _all_rows() -> list[dict[str, Any]]:
    models = (Tortoise.apps or {})["bot"].values()
    return [row for model in models for row in await model.all().values()]


async def _practised(talk: Dialogue, pretend: str, subject: str, as_: str = IMOGEN) -> Reply:
    form = await talk.ask("practice", as_=as_)
    return await talk.fill(form, as_=as_, pretend=pretend, subject=subject)


async def test_a_pretend_tweet_is_checked_compared_and_kept_nowhere(
    talk_on_both: Dialogue, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    talk = talk_on_both
    before = await _all_rows()

    reply = await _practised(talk, PRETEND, next(iter(talk.bot.house.subjects)))

    assert reply.title == "For real, not like this"
    assert any(isinstance(block, Findings) and block.level == "stop" for block in reply.blocks)
    assert "IOSFODNN7" not in words_of(reply)
    after = await _all_rows()
    assert after == before
    assert not any("Zibeline" in str(value) for row in after for value in row.values())
    assert "Zibeline" not in caplog.text
    buttons = [action for action in reply.actions if isinstance(action, Button)]
    assert not any("Zibeline" in button.text for button in buttons)


async def test_three_approved_ones_on_the_subject_in_her_language(talk: Dialogue) -> None:
    for subject in talk.bot.house.subjects:
        reply = await _practised(talk, "A quiet ride to work.", subject)

        theirs = [block for block in reply.blocks if isinstance(block, Quote)]
        assert reply.title == "For real, it would pass"
        assert len(theirs) == 3, subject
        assert {quote.language for quote in theirs} == {"en"}
        assert not any(quote.copies for quote in theirs)
        compared = [block for block in reply.blocks if isinstance(block, Facts)][-1]
        assert [label for label, _ in compared.rows] == ["Length", "Hashtags", "Links"]
        assert compared.rows[1][1].startswith("yours 0, theirs ")


async def test_words_kept_for_a_colleague_are_not_shown(talk: Dialogue) -> None:
    subject = next(iter(talk.bot.house.subjects))
    shown = set()
    for _ in range(12):  # somebody takes all that can be taken
        card = await talk.ask("une autre", as_=MAELLE)
        shown |= {block.text for block in card.blocks if isinstance(block, Quote)}
    card = await talk.ask(f"idée {subject}", as_=MAELLE)
    kept = {block.text for block in card.blocks if isinstance(block, Quote)}

    reply = await _practised(talk, "Un matin calme.", subject, as_=MAELLE)

    assert kept
    assert not kept & {block.text for block in reply.blocks if isinstance(block, Quote)}


async def test_nothing_written_is_asked_for_again(talk: Dialogue) -> None:
    reply = await _practised(talk, " ", "")

    assert reply.form is not None
    assert reply.form.fields[1].error == "Write a few words first."


@pytest.mark.parametrize(
    "said", ["m’entraîner", "je veux m'entrainer", "practise", "I want to practice a tweet"]
)
async def test_practising_is_asked_in_words(talk: Dialogue, said: str) -> None:
    assert (await talk.ask(said, as_=MAELLE)).title == "S’entraîner, pour de faux"


# Lessons.


async def test_seven_lessons_there_and_back(talk: Dialogue) -> None:
    card = await talk.ask("leçon", as_=MAELLE)
    titles = [card.title]
    while "La suivante" in [action.label for action in card.actions]:
        card = await talk.press(card, "La suivante", as_=MAELLE)
        assert card.replaces
        titles.append(card.title)

    assert len(set(titles)) == 7
    assert titles[-1] == "Leçon 7 sur 7\u00a0: répondre avant de demander"
    back = await talk.press(card, "La précédente", as_=MAELLE)
    assert back.title == titles[5]
    assert (await talk.ask("lesson", as_=MAELLE)).title == titles[0]  # nothing was remembered


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_is_under_sixty_words_with_one_thing_to_try(language: Language) -> None:
    for lesson in LESSONS:
        said = (lesson.title, lesson.says, TRY.given(this=lesson.this))
        words = " ".join(phrase.to(language) for phrase in said).split()
        assert len([word for word in words if any(map(str.isalnum, word))]) < 60


@pytest.mark.parametrize(
    "said", ["lesson 3", "leçon 3", "lesson 99", "une petite leçon", "leçon x"]
)
async def test_a_lesson_is_asked_for_in_words(talk: Dialogue, said: str) -> None:
    number = 3 if said.endswith(" 3") else 1

    assert (await talk.ask(said, as_=IMOGEN)).title.startswith(f"Lesson {number} of 7")
