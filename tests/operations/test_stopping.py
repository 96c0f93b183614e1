"""Told to stop, the bot finishes what it was saying, and is gone within ten seconds."""

import asyncio
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from aiohttp import ClientConnectionError
from operations.serving import MAELLE, Served, of_slack, of_teams, served
from slack.fake import FakeSlack
from teams.fake import FakeTeams

AT_MOST = 10.0  # seconds


@contextmanager
def _held(url: str) -> Iterator[sqlite3.Connection]:
    """Keep everybody else from writing, so that what they are asked takes its time."""
    with closing(sqlite3.connect(url.removeprefix("sqlite://"), isolation_level=None)) as file:
        file.execute("BEGIN IMMEDIATE")
        yield file


async def _idea(bot: Served) -> int:
    asked = {"person": MAELLE, "text": "idea"}
    async with bot.visitor.post(f"{bot.address}/api/ask", json=asked) as answer:
        return answer.status


async def _ready(bot: Served) -> int:
    async with bot.visitor.get(f"{bot.address}/readyz") as answer:
        return answer.status


async def test_what_is_under_way_is_answered(sqlite_url: str) -> None:
    async with served(sqlite_url) as bot:
        with _held(sqlite_url) as file:
            slow = asyncio.create_task(_idea(bot))
            await bot.busy()
            bot.process.send_signal(signal.SIGTERM)
            file.execute("COMMIT")
        assert await slow == 200
        seconds, log = await bot.ended()

    assert bot.process.returncode == 0, log
    assert seconds < AT_MOST


async def test_a_database_that_never_answers_does_not_keep_it(sqlite_url: str) -> None:
    async with served(sqlite_url) as bot:
        with _held(sqlite_url):
            slow = asyncio.create_task(_idea(bot))
            await bot.busy()
            bot.process.send_signal(signal.SIGTERM)
            seconds, log = await bot.ended()
            with pytest.raises(ClientConnectionError):
                await slow

    assert seconds < AT_MOST, log
    assert bot.process.returncode in (0, 1)


async def test_a_teams_that_hangs_does_not_keep_it(teams: FakeTeams, sqlite_url: str) -> None:
    sam = teams.add_person("Sam Lee", locale="en-GB")
    async with served(sqlite_url, **of_teams(teams)) as bot:
        teams.reach(bot.address)
        assert (await teams.say(sam, "help")).ok  # they know one another
        never = asyncio.Event()
        teams.fail_next(200, on="send", until=never)
        teams.fail_next(200, on="member", until=never)
        assert (await teams.say(sam, "can I tweet this: hello")).ok
        slow = asyncio.create_task(teams.say(teams.add_person("Stranger"), "help"))
        await bot.busy()
        bot.process.send_signal(signal.SIGTERM)
        seconds, log = await bot.ended()
        never.set()
        await slow

    assert seconds < AT_MOST, log
    assert bot.process.returncode == 0, log
    assert "the end came before" in log


async def test_a_slack_that_hangs_does_not_keep_it(slack: FakeSlack, sqlite_url: str) -> None:
    camille = slack.add_user("Camille Roy")
    async with served(sqlite_url, **of_slack(slack)) as bot:
        slack.reach(bot.address)
        assert (await slack.say(camille, "aide")).ok
        never = asyncio.Event()
        slack.fail("chat.postMessage", until=never)
        slack.fail("users.info", until=never)
        assert (await slack.say(camille, "puis-je tweeter : bonjour")).ok
        slow = asyncio.create_task(slack.say(slack.add_user("Stranger"), "aide"))
        await bot.busy()
        bot.process.send_signal(signal.SIGTERM)
        seconds, log = await bot.ended()
        never.set()
        await slow

    assert seconds < AT_MOST, log
    assert bot.process.returncode == 0, log
    assert "the end came before" in log


async def test_both_hanging_share_one_allowance(
    slack: FakeSlack, teams: FakeTeams, sqlite_url: str
) -> None:
    camille, sam = slack.add_user("Camille Roy"), teams.add_person("Sam Lee")
    async with served(sqlite_url, **of_slack(slack), **of_teams(teams)) as bot:
        slack.reach(bot.address)
        teams.reach(bot.address)
        never = asyncio.Event()
        slack.fail("chat.postMessage", until=never)
        teams.fail_next(200, on="send", until=never)
        assert (await slack.say(camille, "aide")).ok
        assert (await teams.say(sam, "help")).ok
        bot.process.send_signal(signal.SIGTERM)
        seconds, log = await bot.ended()
        never.set()

    assert seconds < AT_MOST, log
    assert bot.process.returncode == 0, log


async def test_it_is_unready_while_it_still_serves_and_goes_when_told_again(
    sqlite_url: str,
) -> None:
    """A proxy needs a moment to notice: PV_STOP_AFTER gives it one."""
    async with served(sqlite_url, PV_STOP_AFTER="60") as bot:
        assert await _ready(bot) == 200
        bot.process.send_signal(signal.SIGTERM)
        while await _ready(bot) == 200:
            assert bot.process.returncode is None
        assert await _idea(bot) == 200
        bot.process.send_signal(signal.SIGTERM)
        seconds, log = await bot.ended()

    assert seconds < AT_MOST
    assert bot.process.returncode == 0, log
