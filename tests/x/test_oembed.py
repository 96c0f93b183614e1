"""X is asked for one post: what it shows, what it hides, and all the ways it does not answer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from yarl import URL

from adapters.x import looking
from adapters.x.oembed import LARGEST, asking
from adapters.x.shown import text_in
from bot.settings import Settings, SettingsError, read_settings
from bot.shares.post import Absent, Look, Post, Shown, Silent, account_in, post_at
from x.fake import FakeX, fake_x

POST = Post("1860000000000000001", "marie")


@pytest.fixture
async def x() -> AsyncIterator[FakeX]:
    async with fake_x() as fake:
        yield fake


@asynccontextmanager
async def asked(x: FakeX) -> AsyncIterator[Look]:
    async with asking(x.url) as look:
        yield look


async def test_a_post_is_shown_with_its_author_and_its_text(x: FakeX) -> None:
    x.post(POST.number, "Marie", "L’idée & co : 3 < 4\n#été https://www.example.org/a?b=c&d=e")

    async with asked(x) as look:
        shown = await look(POST)

    assert shown == Shown(POST.number, "Marie", "L’idée & co : 3 < 4\n#été https://t.co/AbC123xyz0")
    assert x.asked == ["https://x.com/marie/status/1860000000000000001"]
    assert "Cookie" not in x.headers[0]


async def test_the_author_is_the_one_x_names_whatever_the_address_says(x: FakeX) -> None:
    x.post(POST.number, "boss", "Hello")

    async with asked(x) as look:
        shown = await look(POST)

    assert shown == Shown(POST.number, "boss", "Hello")


async def test_deleted_and_protected_are_told_apart(x: FakeX) -> None:
    x.post("2", "marie", "Hello", protected=True)

    async with asked(x) as look:
        assert await look(POST) == Absent("deleted")
        assert await look(Post("2", "marie")) == Absent("protected")


@pytest.mark.parametrize(
    ("status", "retry_after", "expected"),
    [
        (429, "120", Silent(120)),
        (429, "", Silent()),
        (429, "Wed, 25 Nov 2026 07:28:00 GMT", Silent()),
        (500, "", Silent()),
        (503, "9", Silent(9)),
        (402, "", Silent()),
        (403, "", Silent()),  # a page that keeps us out, not X's own JSON
    ],
)
async def test_what_is_no_answer_is_silence(
    x: FakeX, status: int, retry_after: str, expected: Silent
) -> None:
    x.status, x.retry_after, x.body = status, retry_after, "<html>no</html>"

    async with asked(x) as look:
        assert await look(POST) == expected


@pytest.mark.parametrize(
    "body",
    [
        "<html>",
        "[]",
        "null",
        '{"url": "https://x.com/a/status/1", "author_url": "https://x.com/a"}',
        '{"url": "https://evil.example/a", "author_url": "https://x.com/a", "html": "<p>a</p>"}',
        '{"url": "https://x.com/a/status/1", "author_url": "https://y.co/a", "html": "<p>a</p>"}',
        '{"url": 1, "author_url": null, "html": {}}',
        "[" * 30_000,
        '"' + "a" * LARGEST + '"',
    ],
)
async def test_what_is_no_post_is_silence(x: FakeX, body: str) -> None:
    x.body = body

    async with asked(x) as look:
        assert await look(POST) == Silent()


async def test_a_redirect_to_elsewhere_is_not_followed(x: FakeX) -> None:
    async with fake_x() as elsewhere:
        elsewhere.post(POST.number, "marie", "Hello")
        x.leads = f"{elsewhere.url}?url={POST.address}"
        async with asked(x) as look:
            assert await look(POST) == Silent()
        assert elsewhere.asked == []


async def test_a_redirect_that_goes_round_ends(x: FakeX) -> None:
    x.leads = x.url

    async with asked(x) as look:
        assert await look(POST) == Silent()
    assert len(x.asked) == 3


async def test_a_server_that_is_not_there_is_silence() -> None:
    async with asking("http://127.0.0.1:9/oembed") as look:
        assert await look(POST) == Silent()


async def test_connections_stay_open(x: FakeX) -> None:
    x.post(POST.number, "marie", "Hello")
    async with asked(x) as look:
        for _ in range(5):
            assert isinstance(await look(POST), Shown)

    assert {headers.get("Connection", "keep-alive") for headers in x.headers} == {"keep-alive"}


def test_the_text_of_a_post_ends_with_its_paragraph() -> None:
    html = "<blockquote><p>a <b>b</b> &#39;c&#39;</p>&mdash; A (@a)</blockquote><p>more</p>"

    assert text_in(html) == "a b 'c'"
    assert text_in("<blockquote>no paragraph</blockquote>") is None


@pytest.mark.parametrize(
    ("address", "post"),
    [
        ("https://x.com/Marie_D/status/123", Post("123", "Marie_D")),
        ("http://twitter.com/marie/status/123?s=20&t=abc", Post("123", "marie")),
        ("https://mobile.twitter.com/marie/status/123/", Post("123", "marie")),
        ("https://www.x.com/marie/status/123#m", Post("123", "marie")),
        ("https://x.com/marie/status/123/photo/1", Post("123", "marie")),
        ("https://x.com/i/status/123", Post("123")),
        ("https://twitter.com/i/web/status/123", Post("123")),
        (" x.com/marie/status/123 ", Post("123", "marie")),
        ("https://X.com/marie/STATUS/123", Post("123", "marie")),
    ],
)
def test_an_address_as_people_copy_it_is_read(address: str, post: Post) -> None:
    assert post_at(address) == post


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://x.com/home",
        "https://x.com/marie",
        "https://x.com/marie/status/",
        "https://x.com/marie/status/0",
        "https://x.com/marie/status/12a",
        "https://x.com/marie/status/1\u0662",
        "https://x.com/marie/status/123456789012345678901",
        "https://x.com/a_name_that_is_too_long/status/1",
        "https://x.com.evil.example/marie/status/1",
        "https://x.com@evil.example/marie/status/1",
        "https://evil.example/x.com/marie/status/1",
        "https://evil.example/?https://x.com/marie/status/1",
        "https://evil.example#https://x.com/marie/status/1",
        "https://notx.com/marie/status/1",
        "https://x.com:8080/marie/status/1",
        "https://x.com/marie/status/1 and more",
        "javascript:alert('https://x.com/marie/status/1')",
        "https://x.com/marie/status/1\nhttps://x.com/boss/status/2",
    ],
)
def test_a_forged_address_is_none(address: str) -> None:
    assert post_at(address) is None


@pytest.mark.parametrize(
    "said", ["@marie_d", "marie_d", "https://x.com/marie_d", "x.com/marie_d?s=2"]
)
def test_an_account_as_people_write_it_is_read(said: str) -> None:
    assert account_in(said) == "marie_d"


@pytest.mark.parametrize(
    "said", ["", "@", "marie d", "marié", "https://evil.example/marie", "a" * 16]
)
def test_what_is_no_account_is_none(said: str) -> None:
    assert account_in(said) is None


async def test_off_asks_nobody() -> None:
    async with looking(Settings(x_oembed_url="off")) as look:
        assert look is None


def test_the_setting_is_an_address() -> None:
    with pytest.raises(SettingsError, match="PV_X_OEMBED_URL"):
        read_settings(x_oembed_url="publish.x.com")
    assert URL(Settings().x_oembed_url).host == "publish.x.com"
