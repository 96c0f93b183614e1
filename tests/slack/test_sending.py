"""Saying things to Slack: over one connection, again where it asks, and not to who is gone."""

import logging

import pytest

from bot.people.tables import IdentityRow
from slack.office import Work
from slack.records import User


async def test_slack_may_ask_to_wait_or_fall_over(work: Work, camille: User) -> None:
    work.slack.fail("chat.postMessage", status=429, retry_after=0)
    work.slack.fail("chat.postMessage", status=503)
    await work.say(camille, "idea")
    assert len(work.slack.messages(camille)) == 2  # the question and its answer


async def test_all_is_said_over_one_connection(work: Work, camille: User) -> None:
    for _ in range(5):
        await work.say(camille, "idea")
    lines = {call.connection for call in work.slack.calls("chat.postMessage")}
    assert len(lines) == 1


async def test_who_left_is_noted(
    work: Work, camille: User, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    work.slack.fail("chat.postMessage", error="user_not_found")
    await work.slack.say(camille, "idea")
    await work.done()
    said = [line for line in caplog.messages if "nothing more is sent" in line]
    assert said == [f"nothing more is sent to member {camille.id}: user_not_found"]
    assert await IdentityRow.filter(gone_at__isnull=False).count() == 1


async def test_an_app_taken_away_says_nothing_more(
    work: Work, camille: User, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    await work.say(camille, "idea")
    assert all(answer.ok for answer in await work.slack.uninstall())
    assert (await work.slack.command("/tweet-idea", "", camille)).status == 403
    assert any("nothing more is sent to workspace" in line for line in caplog.messages)


async def test_a_profile_that_slack_keeps_is_no_obstacle(work: Work, camille: User) -> None:
    work.slack.fail("users.info", error="missing_scope")
    card = await work.command("/tweet-idea", camille)
    assert "Open in X" in work.reads(card) or "Ouvrir dans X" in work.reads(card)


async def test_nothing_private_is_in_the_log(
    work: Work, camille: User, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    draft = "mon mot de passe est hunter2zz"
    await work.command(f"/tweet-check {draft}", camille)
    work.slack.fail("chat.postMessage", error="fatal_error")
    await work.slack.say(camille, draft)
    await work.done()
    assert "hunter2zz" not in caplog.text
    assert work.slack.bot_token not in caplog.text


async def test_who_comes_back_can_be_reached_again(work: Work, camille: User) -> None:
    work.slack.fail("chat.postMessage", error="user_not_found")
    await work.slack.say(camille, "idea")
    await work.done()
    assert await IdentityRow.filter(gone_at__isnull=False).exists()
    await work.command("/tweet-mine", camille)
    assert not await IdentityRow.filter(gone_at__isnull=False).exists()
