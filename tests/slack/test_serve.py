"""`python -m bot serve` in Slack, as an administrator runs it: a process, signed HTTP, SIGTERM."""

import asyncio
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from slack.fake import FakeSlack


@asynccontextmanager
async def served(slack: FakeSlack, database: str, **more: str) -> AsyncIterator[Process]:
    """Serve, and tell that Slack where."""
    settings = {
        "PV_SLACK_BOT_TOKEN": slack.bot_token,
        "PV_SLACK_SIGNING_SECRET": slack.signing_secret,
        "PV_SLACK_API_URL": slack.url,
        "PV_DATABASE_URL": database,
        "PV_PORT": "0",
        **more,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        env={**os.environ, **settings},
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        slack.reach(line.removeprefix("Porte-voix: ").strip())
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_three_hundred_at_once_and_a_clean_end(slack: FakeSlack, sqlite_url: str) -> None:
    people = [slack.add_user(f"Person {number}") for number in range(60)]
    words = "puis-je dire que mon code est hunter2zz ?"
    async with served(slack, sqlite_url) as process:
        answers = await asyncio.gather(
            *(
                slack.command("/tweet-check", words, people[number % len(people)])
                for number in range(300)
            )
        )
        assert all(answer.ok for answer in answers)
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        _, log = await process.communicate()
    assert process.returncode == 0
    assert time.monotonic() - began < 10
    assert b"hunter2zz" not in log
    assert slack.bot_token.encode() not in log


async def test_without_its_settings_it_says_which_to_set(slack: FakeSlack, sqlite_url: str) -> None:
    async with served(slack, sqlite_url, PV_SLACK_SIGNING_SECRET="") as process:
        _, log = await process.communicate()
    assert process.returncode == 2
    assert b"PV_SLACK_SIGNING_SECRET" in log
