"""A share link looks at everything that may have changed since the card was shown."""

import dataclasses
import datetime as dt
import re
from urllib.parse import parse_qs, urlsplit

from dialogue import Dialogue, token_of

from bot.company import Hold
from bot.ideas.tables import IdeaRow, WordingRow
from bot.shares.follow import Closed, Opened, intent
from bot.shares.tables import ShareRow, State

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"


async def _card(talk: Dialogue, as_: str = MAELLE) -> str:
    return token_of(await talk.ask("idée", as_=as_))


async def test_it_leads_to_the_composer_of_x_with_words_and_link(talk: Dialogue) -> None:
    token = await _card(talk)
    share = await ShareRow.get(token=token)

    followed = await talk.bot.follow(token)

    assert isinstance(followed, Opened)
    address = urlsplit(followed.url)
    assert (address.netloc, address.path) == ("x.com", "/intent/tweet")
    asked = parse_qs(address.query)
    assert asked["text"] == [share.text]
    assert asked.get("url", [""]) == [share.link]
    await share.refresh_from_db()
    assert (share.state, share.opened_at) == (State.OPENED, talk.clock)


async def test_followed_twice_it_is_opened_once(talk: Dialogue) -> None:
    token, first = await _card(talk), talk.clock
    await talk.bot.follow(token)
    talk.clock += dt.timedelta(hours=1)

    assert isinstance(await talk.bot.follow(token), Opened)
    assert (await ShareRow.get(token=token)).opened_at == first


async def test_an_unknown_token_leads_nowhere(talk: Dialogue) -> None:
    assert await talk.bot.follow("nothing-of-the-kind") is None


async def test_an_idea_that_ended_meanwhile_says_so(talk: Dialogue) -> None:
    token = await _card(talk)
    talk.clock += dt.timedelta(days=400)

    followed = await talk.bot.follow(token)

    assert isinstance(followed, Closed)
    assert "fait son temps" in followed.title.fr
    assert (await ShareRow.get(token=token)).state == State.OFFERED


async def test_an_idea_under_embargo_says_not_now(talk: Dialogue) -> None:
    token = await _card(talk)
    later = talk.clock + dt.timedelta(days=1)
    await IdeaRow.all().update(starts_at=later)

    followed = await talk.bot.follow(token)

    assert isinstance(followed, Closed)
    assert "Pas en ce moment" in followed.title.fr


async def test_a_hold_placed_meanwhile_stops_the_link(talk: Dialogue) -> None:
    token = await _card(talk)
    longest = max(re.findall(r"\w+", (await ShareRow.get(token=token)).text), key=len)
    hold = Hold(topic="this", terms=(longest,))
    company = talk.bot.company.model_copy(update={"hold": (hold,)})
    talk.bot.house = dataclasses.replace(talk.bot.house, company=company)

    followed = await talk.bot.follow(token)

    assert isinstance(followed, Closed)
    assert "Pas en ce moment" in followed.title.fr
    assert (await ShareRow.get(token=token)).state == State.OFFERED


async def test_words_let_go_can_be_opened_while_nobody_took_them(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.press(card, "Une autre", as_=MAELLE)

    assert isinstance(await talk.bot.follow(token_of(card)), Opened)


async def test_words_that_a_colleague_took_meanwhile_are_gone(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    await talk.press(card, "Une autre", as_=MAELLE)
    share = await ShareRow.get(token=token_of(card))
    colleague = await talk.bot.meet("web", OUSMANE)
    day = talk.clock + dt.timedelta(days=1)
    await WordingRow.filter(id=share.wording_id).update(holder_id=colleague.id, free_at=day)

    followed = await talk.bot.follow(token_of(card))

    assert isinstance(followed, Closed)
    assert "collègue" in followed.why.fr


def test_the_address_of_the_composer_carries_any_text() -> None:
    address = intent("50 % & more? #été 🚲", "https://a.example/?b=c&d=e")

    assert parse_qs(urlsplit(address).query) == {
        "text": ["50 % & more? #été 🚲"],
        "url": ["https://a.example/?b=c&d=e"],
    }
    assert intent("\ud800").endswith("text=%3F")
