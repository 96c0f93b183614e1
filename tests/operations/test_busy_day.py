"""A busy day on which everything goes wrong: nothing that anybody wrote is in the log."""

import asyncio
import signal
import sqlite3
from contextlib import closing

from operations.serving import TOKEN, Served, asked, lines_of, of_slack, of_teams, served
from slack.fake import FakeSlack
from teams.fake import FakeTeams

DRAFTS = (
    "puis-je tweeter : mon mot de passe est hunter2zz",
    "can I tweet this? our zanzibarquarry key is AKIAIOSFODNN7EXAMPLE",
    "je peux publier ça : écrivez à zoe.zanzibarquarry@example.com",
)
QUESTIONS = ("ai-je le droit de parler du zanzibarquarry ?", "may I name Zed Zanzibarquarry?")
COMMANDS = (
    "idea",
    "mine",
    "desk zanzibarquarry",
    "help",
    "stop zanzibarquarry",
    "bio zanzibarquarry",
)
SECRETS = ("hunter2", "zanzibar", "akia", "@", TOKEN)


async def _a_round(bot: Served, slack: FakeSlack, teams: FakeTeams) -> None:
    """Everybody asks everything, on every platform, at once."""
    camille, sam = slack.add_user("Camille Zanzibar"), teams.add_person("Sam Zanzibar")
    said = (*DRAFTS, *QUESTIONS, *COMMANDS)
    await asyncio.gather(
        *(asked(bot, text) for text in said),
        *(slack.command("/tweet-check", text, camille) for text in said),
        *(slack.say(camille, text) for text in said),
        *(teams.say(sam, text) for text in said),
    )


async def _go_wrong(bot: Served, slack: FakeSlack, teams: FakeTeams) -> None:
    """Whoever can fail fails: the platforms, strangers, and a bot without its tables."""
    slack.fail("chat.postMessage", times=3, error="channel_not_found")
    teams.fail_next(400, on="send", times=3)
    teams.fail_next(403, on="member", times=2)
    stranger = teams.add_person("Stranger Zanzibar")
    await teams.deliver(teams.message(stranger, DRAFTS[0]), "forged hunter2zz")
    await teams.sender.post(b'{"text": "hunter2zz"}', teams.token())
    for path in ("/s/zanzibarquarry", "/hunter2zz", f"/?token={TOKEN}"):
        async with bot.visitor.get(f"{bot.address}{path}") as answer:
            assert answer.status in (200, 404)


def _lose(database: str, table: str) -> None:
    with closing(sqlite3.connect(database.removeprefix("sqlite://"))) as file:
        file.execute(f"ALTER TABLE {table} RENAME TO zanzibarquarry")


async def test_nothing_that_anybody_wrote_is_in_the_log(
    slack: FakeSlack, teams: FakeTeams, sqlite_url: str
) -> None:
    settings = {**of_slack(slack), **of_teams(teams), "PV_LOG_REQUESTS": "true"}
    async with served(sqlite_url, **settings) as bot:
        slack.reach(bot.address)
        teams.reach(bot.address)
        await _a_round(bot, slack, teams)
        await _go_wrong(bot, slack, teams)
        await _a_round(bot, slack, teams)
        _lose(sqlite_url, "shares")
        await _a_round(bot, slack, teams)
        bearer = {"Authorization": f"Bearer {TOKEN}"}
        async with bot.visitor.get(f"{bot.address}/metrics", headers=bearer) as answer:
            figures = await answer.text()
        bot.process.send_signal(signal.SIGTERM)
        _, log = await bot.ended()

    lines = lines_of(log)
    assert bot.process.returncode == 0
    assert [line for line in log.splitlines() if _tells(line, slack, teams)] == []
    assert [line for line in figures.splitlines() if _tells(line, slack, teams)] == []
    assert [line for line in lines if line.get("incident")]
    answered = [line for line in lines if line.get("door") == "/api/ask"]
    assert len(answered) == 33
    assert all(line["request"] and line["ms"] >= 0 for line in answered)
    assert 'outcome="broken"' in figures


def _tells(line: str, slack: FakeSlack, teams: FakeTeams) -> bool:
    """Say whether a line tells what somebody wrote, or a secret of ours."""
    ours = (slack.bot_token, slack.signing_secret, teams.app_password, *teams.entra.tokens)
    return any(secret in line.lower() for secret in SECRETS) or any(one in line for one in ours)
