"""Clicks on the company's link are counted where it says so, and nothing of who clicked."""

import asyncio
import dataclasses
import datetime as dt
from urllib.parse import parse_qs, urlsplit

import pytest
from dialogue import Dialogue, token_of, words_of

from bot.company import Clicks
from bot.ideas.tables import IdeaRow
from bot.people.tables import PersonRow
from bot.shares.follow import Opened
from bot.shares.links import marked
from bot.shares.tables import ClickRow, LinkRow, ShareRow
from bot.stats.week import week_of
from bot.text.tweet import LIMIT, weigh

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"
OURS = "https://go.lumignon-velo.com"
LINK = "a-link-of-ours"
UTM = Clicks(count="utm")
REDIRECT = Clicks(count="redirect")


def _count(talk: Dialogue, clicks: Clicks) -> None:
    """Have the company count clicks so."""
    company = talk.bot.company.model_copy(update={"clicks": clicks})
    talk.bot.house = dataclasses.replace(talk.bot.house, company=company, address=OURS)


async def _given(talk: Dialogue, as_: str = MAELLE) -> ShareRow:
    return await ShareRow.get(token=token_of(await talk.ask("idée réparation", as_=as_)))


async def _composed(talk: Dialogue, share: ShareRow) -> str:
    """The link in X's composer."""
    opened = await talk.bot.follow(share.token)
    assert isinstance(opened, Opened)
    return parse_qs(urlsplit(opened.url).query)["url"][0]


async def _clicked(talk: Dialogue, link: str, times: int = 1) -> str | None:
    url = None
    for _ in range(times):
        url = await talk.bot.lead(link.rpartition("/")[2], counts=True)
    return url


async def test_by_default_the_link_is_the_approved_one(talk: Dialogue) -> None:
    share = await _given(talk)

    assert share.carried == ""
    assert await _composed(talk, share) == share.link
    assert await LinkRow.all().count() == 0


async def test_utm_parameters_name_the_idea_and_nobody(talk: Dialogue) -> None:
    _count(talk, UTM)
    card = await talk.ask("idée réparation", as_=MAELLE)
    share = await ShareRow.get(token=token_of(card))

    link = await _composed(talk, share)

    idea = await IdeaRow.get(id=share.idea_id)
    assert link.startswith(f"{share.link}?utm_source=x&utm_medium=employees&")
    assert parse_qs(urlsplit(link).query)["utm_content"] == [idea.key]
    assert share.token not in link
    assert link in words_of(card)  # the card shows what X will


async def test_x_weighs_both_alike_and_the_check_lets_both_pass(talk: Dialogue) -> None:
    for clicks, as_ in ((UTM, MAELLE), (REDIRECT, OUSMANE)):
        _count(talk, clicks)
        share = await _given(talk, as_)
        before, after = f"{share.text} {share.link}", f"{share.text} {share.carried}"
        assert share.carried
        assert weigh(after) == weigh(before) <= LIMIT
        assert talk.bot.house.allows(talk.clock)(after)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://a.example/b", "https://a.example/b?M"),
        ("https://a.example/b?c=d", "https://a.example/b?c=d&M"),
        ("https://a.example/b?c=d#e", "https://a.example/b?c=d&M#e"),
        ("https://a.example/#e", "https://a.example/?M#e"),
        ("https://a.example/b?utm_source=mail", "https://a.example/b?utm_source=mail"),
    ],
)
def test_parameters_stand_where_they_belong(link: str, expected: str) -> None:
    idea = IdeaRow(key="l’idée & co", subject="repair", campaign="été 2027", link=link)
    marks = (
        "utm_source=x&utm_medium=employees&utm_campaign=%C3%A9t%C3%A9%202027"
        "&utm_content=l%E2%80%99id%C3%A9e%20%26%20co"
    )

    assert marked(link, idea, UTM) == expected.replace("M", marks)


async def test_a_redirect_of_ours_counts_and_leads_on(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    _count(talk, REDIRECT)
    share = await _given(talk)
    link = await _composed(talk, share)

    assert link.startswith(f"{OURS}/l/")
    assert share.token not in link  # whoever reads the tweet cannot open the share
    assert await _clicked(talk, link, times=3) == share.link
    await talk.bot.clicks.write()
    talk.clock += dt.timedelta(days=7)
    await _clicked(talk, link)
    await talk.bot.clicks.write()

    week = week_of(talk.clock.date()).number
    rows = await ClickRow.all().order_by("week").values_list("week", "count")
    assert [*rows] == [(week - 1, 3), (week, 1)]
    mine = words_of(await talk.ask("mes partages", as_=MAELLE))
    assert "lien suivi 4 fois" in mine
    assert "clics sur vos liens\u00a0: 4" in mine


async def test_clicks_of_many_processes_add_up(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    _count(talk, REDIRECT)
    link = (await _given(talk)).carried
    token = link.rpartition("/")[2]
    others = [type(talk.bot.clicks)(lambda _: 7) for _ in range(4)]

    for one in others:
        for _ in range(25):
            await one.lead(token, talk.clock, counts=True)
    await asyncio.gather(*(one.write() for one in others))
    for one in others:
        await one.close()

    assert [*await ClickRow.all().values_list("week", "count")] == [(7, 100)]


async def test_who_only_looks_is_led_on_and_not_counted(talk: Dialogue) -> None:
    _count(talk, REDIRECT)
    share = await _given(talk)

    led = await talk.bot.lead(share.carried.rpartition("/")[2], counts=False)
    await talk.bot.clicks.close()

    assert led == share.link
    assert await ClickRow.all().count() == 0


async def test_a_link_leads_on_whatever_became_of_its_share(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    _count(talk, REDIRECT)
    share = await _given(talk)
    link = share.carried
    await talk.ask("bureau suspendre tout Une panne", as_=APOLLINE)
    talk.clock += dt.timedelta(days=500)
    await PersonRow.filter(id=share.person_id).delete()

    assert await ShareRow.get_or_none(id=share.id) is None
    assert await _clicked(talk, link) == share.link
    await talk.bot.clicks.write()
    assert await ClickRow.all().count() == 1


async def test_a_link_nobody_made_leads_nowhere(talk: Dialogue) -> None:
    assert await talk.bot.lead("no-such-link", counts=True) is None
    await talk.bot.clicks.close()
    assert await ClickRow.all().count() == 0


async def test_where_x_would_weigh_ours_otherwise_the_ideas_own_goes(talk: Dialogue) -> None:
    _count(talk, REDIRECT)
    talk.bot.house = dataclasses.replace(talk.bot.house, address="http://127.0.0.1:8000")

    share = await _given(talk)

    assert share.carried == ""  # no link to X, so it would count every character
    assert await LinkRow.all().count() == 0


async def test_the_desk_sees_by_idea_once_enough_people_opened_it(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    idea = await IdeaRow.all().order_by("id").first()
    assert idea
    people = await PersonRow.all().order_by("id").limit(6)
    link = await LinkRow.create(token=LINK, url=idea.link, idea_id=idea.id)
    await ClickRow.create(link_id=link.id, week=week_of(talk.clock.date()).number, count=9)

    async def shared(some: list[PersonRow]) -> str:
        for person in some:
            state, token = ("verified", "declared")[person.id % 2], f"desk-{person.id}"
            await ShareRow.create(
                token=token,
                person_id=person.id,
                idea_id=idea.id,
                text="x",
                state=state,
                offered_at=talk.clock,
                opened_at=talk.clock,
            )
        return words_of(await talk.ask(f"bureau idées {idea.id}", as_=APOLLINE))

    assert "Ce qu’elle est devenue" not in await shared(people[:4])
    assert "Ce qu’elle est devenue" not in await shared(people[4:])  # the week is not over
    talk.clock += dt.timedelta(days=7)
    told = words_of(await talk.ask(f"bureau idées {idea.id}", as_=APOLLINE))
    assert "ouverte 6 fois, postée 6, vérifiée 3, lien suivi 9 fois" in told
