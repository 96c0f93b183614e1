"""Workspaces install the app themselves: the tokens are kept sealed, renewed once, forgotten."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, DummyCookieJar
from dialogue import Dialogue
from pydantic import SecretStr
from yarl import URL

from bot.workspaces.seal import Seal, SealError
from bot.workspaces.tables import WorkspaceRow
from slack.fake import FakeSlack
from slack.office import Work, at_work

# slack_sdk 3.47 gives aiohttp a kind of authentication that it no longer likes
pytestmark = pytest.mark.filterwarnings("ignore:.*BasicAuth:DeprecationWarning")


@pytest.fixture
async def work(slack: FakeSlack, talk: Dialogue) -> AsyncIterator[Work]:
    """A bot that workspaces may install, and that none installed yet."""
    registration = slack.world.registration
    async with at_work(
        slack,
        talk,
        slack_bot_token=SecretStr(""),
        slack_client_id=registration.client_id,
        slack_client_secret=SecretStr(registration.client_secret),
        secret_key=SecretStr("a long enough text that nobody guesses"),
    ) as work:
        yield work


async def install(work: Work, team: str = "") -> int:
    """Press "Add to Slack", then "Allow"; the status of the last page."""
    async with ClientSession(cookie_jar=DummyCookieJar()) as browser:
        asked = work.site.address / "slack/install"
        async with browser.get(asked % {"team": team}, allow_redirects=False) as answer:
            cookie = answer.headers["Set-Cookie"].partition(";")[0]
            there = answer.headers["Location"]
        async with browser.get(URL(there, encoded=True), allow_redirects=False) as answer:
            back = URL(answer.headers["Location"], encoded=True)
        here = work.site.address.with_path(back.raw_path, encoded=True).with_query(back.query)
        async with browser.get(here, headers={"Cookie": cookie}) as answer:
            return answer.status


async def test_a_workspace_that_installed_the_app_is_served(work: Work) -> None:
    sam = work.slack.add_user("Sam Lee", locale="en-GB")
    assert (await work.slack.command("/tweet-idea", "", sam)).status == 403
    assert await install(work) == 200
    assert "Open in X" in work.reads(await work.command("/tweet-idea", sam))


async def test_two_workspaces_each_have_their_token(work: Work) -> None:
    other = work.slack.world.add_workspace("other")
    people = [work.slack.add_user("Sam Lee"), work.slack.add_user("Ana Paz", other)]
    for workspace, person in zip((work.slack.workspace, other), people, strict=True):
        assert await install(work, workspace.id) == 200
        assert (await work.slack.say(person, "bonjour")).ok
        await work.done()
    tokens = {call.token for call in work.slack.calls("chat.postMessage")}
    assert len(tokens) == 2


async def test_tokens_are_sealed_in_the_database(work: Work) -> None:
    assert await install(work) == 200
    (row,) = await WorkspaceRow.all()
    assert "xox" not in row.sealed
    with pytest.raises(SealError, match="PV_SECRET_KEY"):
        Seal("another key").open(row.sealed)
    kept = Seal("a new key, a long enough text that nobody guesses").open(row.sealed)
    assert kept["bot_token"].startswith("xox")


async def test_a_stranger_browser_installs_nothing(work: Work) -> None:
    forged = work.site.address.with_path("/slack/oauth_redirect") % {"code": "x", "state": "y"}
    async with work.site.visitor.get(forged) as answer:
        assert answer.status == 400
    assert await WorkspaceRow.all().count() == 0


async def test_an_expiring_token_is_exchanged_once(work: Work) -> None:
    registration = work.slack.world.registration
    registration.rotation = True
    assert await install(work) == 200
    (row,) = await WorkspaceRow.all()
    seal = Seal("a long enough text that nobody guesses")
    old = seal.open(row.sealed)
    await WorkspaceRow.filter(id=row.id).update(
        sealed=seal.close({**old, "bot_token_expires_at": 1})
    )

    people = [work.slack.add_user(f"Sam {number}") for number in range(5)]
    await asyncio.gather(*(work.slack.command("/tweet-idea", "", one) for one in people))

    new = seal.open((await WorkspaceRow.get(id=row.id)).sealed)
    assert new["bot_token"] != old["bot_token"]
    exchanged = [
        call
        for call in work.slack.calls("oauth.v2.access")
        if call.arguments.get("grant_type") == "refresh_token"
    ]
    assert len(exchanged) == 1


async def test_an_app_taken_away_leaves_no_token(work: Work) -> None:
    assert await install(work) == 200
    await work.slack.uninstall()
    (row,) = await WorkspaceRow.all()
    assert row.gone_at is not None
    assert row.sealed == ""
