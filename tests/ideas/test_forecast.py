"""Which subjects run out of words, said while there is time to write some."""

import datetime as dt

from dialogue import MONDAY, Dialogue, token_of, words_of

from bot.shares.forecast import Word, outlook

APOLLINE = "apolline.sarazin@lumignon-velo.com"
MAELLE = "maelle.ferrandon@lumignon-velo.com"
DAY = dt.timedelta(days=1)
LONG = Word(MONDAY, MONDAY, MONDAY + 90 * DAY)


def _on(number: int) -> dt.date:
    return (MONDAY + number * DAY).date()


def test_plenty_of_words_last() -> None:
    assert outlook([LONG] * 20, 28, MONDAY) == (20, None)


def test_words_rest_a_week_so_that_few_run_out() -> None:
    """Three words, one a day: on the fourth day all three rest."""
    assert outlook([LONG] * 3, 28, MONDAY) == (3, _on(3))


def test_nobody_asks_but_the_ideas_end() -> None:
    assert outlook([Word(MONDAY, MONDAY, MONDAY + 5 * DAY)], 0, MONDAY) == (1, _on(5))


def test_without_a_word_it_is_out_already() -> None:
    assert outlook([], 0, MONDAY) == (0, _on(0))


def test_an_embargo_that_ends_in_time_helps() -> None:
    later = Word(MONDAY, MONDAY + 2 * DAY, MONDAY + 90 * DAY)

    assert outlook([Word(MONDAY, MONDAY, MONDAY + 3 * DAY), later], 0, MONDAY) == (1, None)


async def test_the_desk_is_told_by_subject_and_language(talk: Dialogue) -> None:
    quiet = await talk.ask("bureau idées forecast", as_=APOLLINE)
    assert "Personne n’a ouvert de mots" in words_of(quiet)
    assert "Les batteries (français)" in words_of(quiet)

    await talk.bot.follow(token_of(await talk.ask("idée batteries", as_=MAELLE)))
    busy = await talk.ask("bureau idées prévision", as_=APOLLINE)

    assert "peu de gens ont ouvert des mots" in words_of(busy)
    assert "19 libres" in words_of(busy)
