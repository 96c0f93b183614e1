"""Socket Mode: the same talk over a line that we open, and open anew when it dies."""

from collections.abc import AsyncIterator

import pytest
from dialogue import Dialogue
from pydantic import SecretStr

import adapters.slack.line
from slack.fake import FakeSlack
from slack.office import Work, at_work
from slack.records import User


@pytest.fixture
async def work(
    slack: FakeSlack, talk: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Work]:
    """The bot, with a line open and no address of its own."""
    monkeypatch.setattr(adapters.slack.line, "PING", 0.05)
    app = SecretStr(slack.app_token)
    async with at_work(slack, talk, slack_app_token=app, slack_signing_secret="") as work:
        await slack.lines.connected()
        yield work


async def test_the_same_talk_goes_over_the_line(work: Work, sam: User) -> None:
    assert "Open in X" in work.reads(await work.command("/tweet-idea", sam))
    await work.say(sam, "stop")
    assert (await work.slack.shortcut("check_draft", sam)).ok
    await work.done()
    assert len(work.slack.views(sam)) == 1


async def test_a_line_that_is_cut_is_opened_anew(work: Work, sam: User) -> None:
    work.slack.lines.drop()
    await work.slack.lines.connected()
    assert (await work.slack.say(sam, "idea")).ok


async def test_a_line_that_dies_unnoticed_is_opened_anew(work: Work, sam: User) -> None:
    work.slack.lines.silence()
    work.slack.lines.drop()
    await work.slack.lines.connected()
    assert (await work.slack.say(sam, "idea")).ok
