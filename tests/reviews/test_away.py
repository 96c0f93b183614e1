"""Who is away, or wants nothing said first, is not asked while somebody else is there."""

import datetime as dt

from dialogue import Dialogue, words_of
from told import Told, listen

from bot.people.tables import PersonRow
from bot.reviews.clock import remind

MAELLE = "maelle.ferrandon@lumignon-velo.com"
SHIRIN = "shirin.moradpour@lumignon-velo.com"  # the reviewer
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
RHYS = "rhys.penhallow@lumignon-velo.com"  # an editor, in London
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner
TEXT = "Halogyre est nul"
NAMES = ("Shirin", "Apolline", "Rhys", "Hélène")


async def _leave(talk: Dialogue, *people: str) -> None:
    for email in people:
        said = await talk.ask("mine pause away 30/11/2026", as_=email)
        assert said.title in ("Votre absence", "Your absence")


async def _review(*people: str) -> None:
    await PersonRow.filter(email__in=people).update(role="reviewer")


async def _asked(talk: Dialogue) -> str:
    """Have Maëlle ask; who would read her text."""
    form = await talk.ask(f"parler à un humain : {TEXT}", as_=MAELLE)
    return next(name for name in NAMES if name in words_of(form))


async def _send(talk: Dialogue) -> str:
    form = await talk.ask(f"parler à un humain : {TEXT}", as_=MAELLE)
    sent = await talk.fill(form, as_=MAELLE, text=TEXT, kind="draft", wanted="today", word="")
    return sent.title


async def _reminded(talk: Dialogue, told: Told, hours: float) -> list[str]:
    """Let working hours pass; the names of those whom the clock wakes."""
    told.clear()
    await remind(talk.bot.house, talk.clock + dt.timedelta(hours=hours))
    rows = [await PersonRow.get(id=person) for person, *_ in told]
    return [row.name.split()[0] for row in rows]


async def test_a_reviewer_who_is_away_is_skipped_until_she_is_back(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _review(APOLLINE)
    assert await _asked(talk) == "Apolline"

    await _leave(talk, APOLLINE)
    assert await _asked(talk) == "Shirin"

    talk.clock = dt.datetime(2026, 11, 30, 9, 30, tzinfo=dt.UTC)
    assert await _asked(talk) == "Apolline"


async def test_where_all_reviewers_are_away_the_editors_are_asked(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _leave(talk, SHIRIN)
    assert await _send(talk) == "Envoyé à Apolline Sarazin"

    await _leave(talk, APOLLINE)
    assert await _asked(talk) == "Rhys"


async def test_where_nobody_at_all_is_there_they_are_still_named(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _leave(talk, SHIRIN, APOLLINE, RHYS, HELENE)

    assert await _send(talk) == "Envoyé à Shirin Moradpour"


async def test_who_said_stop_comes_after_who_is_only_away(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _review(APOLLINE, RHYS)
    await talk.ask("stop", as_=SHIRIN)
    await PersonRow.filter(email=RHYS).update(hushed_at=talk.clock)  # “nothing, thank you”
    await _leave(talk, APOLLINE, HELENE)
    assert await _asked(talk) == "Apolline"

    await talk.ask("mine resume", as_=SHIRIN)
    assert await _asked(talk) == "Shirin"


async def test_a_holiday_where_he_lives_is_no_day_to_ask_him(talk_on_both: Dialogue) -> None:
    """Boxing Day, moved to a Monday, is one in London; the company works."""
    talk = talk_on_both
    await _review(RHYS)
    assert await _asked(talk) == "Rhys"

    talk.clock = dt.datetime(2026, 12, 27, 18, tzinfo=dt.UTC)  # Sunday evening
    assert await _asked(talk) == "Shirin"


async def test_a_holiday_of_the_company_makes_nobody_absent(talk_on_both: Dialogue) -> None:
    """On Bastille Day only the editor in London works: the text waits for the reviewer, as all."""
    talk = talk_on_both
    talk.clock = dt.datetime(2026, 7, 14, 9, 30, tzinfo=dt.UTC)

    assert await _asked(talk) == "Shirin"


async def test_who_had_it_is_not_waited_for(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _send(talk)
    form = await talk.ask("/reviews change 1 1", as_=SHIRIN)
    await talk.fill(form, as_=SHIRIN, said="Plus doux")
    again = await talk.ask("/human again 1", as_=MAELLE)
    assert "Shirin" in words_of(again)

    await _leave(talk, SHIRIN)

    again = await talk.ask("/human again 1", as_=MAELLE)
    assert "Apolline" in words_of(again)


async def test_the_clock_wakes_nobody_away_while_others_are_there(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _review(APOLLINE, RHYS)
    assert await _send(talk) == "Envoyé à Apolline Sarazin"
    await _leave(talk, RHYS)

    assert await _reminded(talk, told, 5) == ["Apolline"]
    assert await _reminded(talk, told, 7) == ["Shirin"]
    assert await _reminded(talk, told, 24) == ["Hélène"]


async def test_where_the_others_are_away_the_owner_comes_next(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _review(APOLLINE)
    assert await _send(talk) == "Envoyé à Apolline Sarazin"
    await _leave(talk, SHIRIN)

    assert await _reminded(talk, told, 7) == ["Apolline", "Hélène"]
    assert await _reminded(talk, told, 24) == []


async def test_where_everybody_is_away_the_next_reviewer_still_comes_next(
    talk_on_both: Dialogue,
) -> None:
    talk = talk_on_both
    told = listen(talk)
    await _review(APOLLINE)
    await _leave(talk, SHIRIN, HELENE)
    assert await _send(talk) == "Envoyé à Apolline Sarazin"

    assert await _reminded(talk, told, 7) == ["Apolline", "Shirin"]
    assert await _reminded(talk, told, 24) == ["Hélène"]
