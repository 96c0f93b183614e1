"""`python -m bot serve`, as an administrator runs it: a process, its settings, its log."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiohttp import ClientSession
from slack.fake import FakeSlack
from teams.fake import FakeTeams

ROOT = Path(__file__).parents[2]
TOKEN = "a-token-of-twenty-letters"  # noqa: S105 (a test's)
MAELLE = "maelle.ferrandon@lumignon-velo.com"
ENOUGH = 60  # seconds before an end counts as never
Line = dict[str, Any]


def of_slack(slack: FakeSlack) -> dict[str, str]:
    """Write the settings of a bot in that Slack."""
    return {
        "PV_SLACK_BOT_TOKEN": slack.bot_token,
        "PV_SLACK_SIGNING_SECRET": slack.signing_secret,
        "PV_SLACK_API_URL": slack.url,
    }


def of_teams(teams: FakeTeams) -> dict[str, str]:
    """Write the settings of a bot in that Teams."""
    return {
        "PV_TEAMS_APP_ID": teams.app_id,
        "PV_TEAMS_APP_PASSWORD": teams.app_password,
        "PV_TEAMS_TENANT_ID": teams.tenant,
        "PV_TEAMS_LOGIN_URL": teams.login_url,
        "PV_TEAMS_KEYS_URL": teams.keys_url,
        "PV_TEAMS_SERVICE_URLS": teams.service_url,
    }


@dataclass
class Served:
    """A bot that runs."""

    process: Process
    address: str
    visitor: ClientSession

    async def figure(self, name: str) -> float:
        """Read one figure of /metrics, such as `pv_open_requests`."""
        bearer = {"Authorization": f"Bearer {TOKEN}"}
        async with self.visitor.get(f"{self.address}/metrics", headers=bearer) as answer:
            lines = (await answer.text()).splitlines()
        return next(float(line.split()[-1]) for line in lines if line.startswith(f"{name} "))

    async def busy(self) -> None:
        """Return once somebody besides us is being answered."""
        async with asyncio.timeout(ENOUGH):
            while await self.figure("pv_open_requests") < 2:  # noqa: ASYNC110 (it is another process)
                await asyncio.sleep(0)

    async def ended(self) -> tuple[float, str]:
        """Wait for the end; how many seconds it took, and the whole log."""
        assert self.process.stderr is not None
        loop = asyncio.get_running_loop()
        began = loop.time()
        async with asyncio.timeout(ENOUGH):
            log = (await self.process.stderr.read()).decode()
            await self.process.wait()
        return loop.time() - began, log


def lines_of(log: str) -> list[Line]:
    """Read a log of JSON lines: every line must be one."""
    return [json.loads(line) for line in log.splitlines()]


@asynccontextmanager
async def served(database: str, **settings: str) -> AsyncIterator[Served]:
    """Serve the demo page, and what else the settings say."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PV_")}
    given = {
        "PV_DATABASE_URL": database,
        "PV_PORT": "0",
        "PV_DEMO_PAGE": "true",
        "PV_METRICS_TOKEN": TOKEN,
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve"),
        env={**own, "PYTHONPATH": str(ROOT), **given},
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        assert process.stdout is not None
        line = (await process.stdout.readline()).decode()
        async with ClientSession() as visitor:
            yield Served(process, line.removeprefix("Porte-voix: ").strip(), visitor)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def asked(bot: Served, text: str) -> None:
    """Have somebody ask on the page."""
    said = {"person": MAELLE, "text": text}
    async with bot.visitor.post(f"{bot.address}/api/ask", json=said) as answer:
        assert answer.status == 200
