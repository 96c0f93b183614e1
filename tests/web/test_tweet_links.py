"""Somebody follows the company's link in a tweet, or a robot does."""

import asyncio

import pytest
from dialogue import Dialogue
from web.serving import Site

from bot.shares.tables import ClickRow, LinkRow

PERSON = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148"
NAME = "a-link-of-ours-1"
WHERE = "https://www.lumignon-velo.com/guides?a=b#c"


@pytest.fixture
async def link(site: Site) -> str:
    """A link that a tweet carries."""
    assert site.address
    await LinkRow.create(token=NAME, url=WHERE)
    return f"/l/{NAME}"


async def _counted(talk: Dialogue) -> int:
    await talk.bot.clicks.write()
    return sum([count for (count,) in await ClickRow.all().values_list("count")])


async def test_a_person_is_led_on_and_counted(talk: Dialogue, site: Site, link: str) -> None:
    for _ in range(3):
        async with site.get(link, headers={"User-Agent": PERSON}) as answer:
            assert answer.status == 302
            assert answer.headers["Location"] == WHERE
            assert "Set-Cookie" not in answer.headers
            assert answer.headers["Cache-Control"] == "no-store"

    assert await _counted(talk) == 3


@pytest.mark.parametrize(
    "agent",
    [
        "Twitterbot/1.0",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
        "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
        "facebookexternalhit/1.1",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "curl/8.5.0",
        "python-requests/2.32",
        "",
    ],
)
async def test_a_robot_is_led_on_and_not_counted(
    talk: Dialogue, site: Site, link: str, agent: str
) -> None:
    async with site.get(link, headers={"User-Agent": agent}) as answer:
        assert answer.headers["Location"] == WHERE  # it shows the page's card in the tweet

    assert await _counted(talk) == 0


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Sec-Purpose", "prefetch;prerender"),
        ("Purpose", "prefetch"),
        ("X-Purpose", "preview"),
        ("X-Moz", "prefetch"),
    ],
)
async def test_a_browser_that_fetches_ahead_is_not_counted(
    talk: Dialogue, site: Site, link: str, header: str, value: str
) -> None:
    async with site.get(link, headers={"User-Agent": PERSON, header: value}) as answer:
        assert answer.status == 302

    assert await _counted(talk) == 0


async def test_head_is_not_counted(talk: Dialogue, site: Site, link: str) -> None:
    async with site.ask("HEAD", link, headers={"User-Agent": PERSON}) as answer:
        assert answer.headers["Location"] == WHERE

    assert await _counted(talk) == 0


@pytest.mark.parametrize("token", ["no-such-link-1", "x", "a" * 500, "%00" * 10, "..%2f..%2fetc"])
async def test_a_link_nobody_made_is_a_page(site: Site, token: str) -> None:
    async with site.get(f"/l/{token}", headers={"User-Agent": PERSON}) as answer:
        assert answer.status == 404
        assert "Ce lien ne mène nulle part" in await answer.text()


async def test_a_crowd_is_counted_one_by_one(talk: Dialogue, site: Site, link: str) -> None:
    async def click() -> None:
        async with site.get(link, headers={"User-Agent": PERSON}) as answer:
            assert answer.status == 302

    await asyncio.gather(*(click() for _ in range(80)))

    assert await _counted(talk) == 80


async def test_a_conversation_that_previews_a_share_link_opens_nothing(site: Site) -> None:
    agent = "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5"
    async with site.get("/s/token-of-a-share", headers={"User-Agent": agent}) as answer:
        assert answer.status == 200
        assert "Location" not in answer.headers
