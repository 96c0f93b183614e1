"""The sample company's bot in front of Microsoft's Playground, in a real browser."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from dialogue import Dialogue
from playground import screen
from playground.install import AbsentError, install
from playground.organisation import Member, organisation
from playground.playground import playing
from playground.relay import Relay, relaying
from playground.screen import Screen
from playground.serving import serving
from playwright.async_api import Browser, async_playwright
from web.browser import CHROMIUM, FLAGS
from web.serving import serving as web_serving

from adapters.teams.office import Office, open_office
from adapters.web import outer_routes
from bot.settings import Settings

TIMEZONE = "Europe/Paris"


@dataclass
class Teams:
    """A bot that serves, and the people who come to it, each with a client of their own."""

    bot: str
    program: Path
    folder: Path
    browser: Browser
    stack: AsyncExitStack
    relays: list[Relay] = field(default_factory=list)

    async def come(self, who: Member, *, locale: str) -> Screen:
        """Open the client of somebody, in their language; the bot greets them."""
        relay = await self.stack.enter_async_context(relaying(f"{self.bot}/api/messages", locale))
        self.relays.append(relay)
        place = self.folder / f"playground-{len(self.relays)}"
        address = await self.stack.enter_async_context(
            playing(self.program, relay.here, organisation(who), place, TIMEZONE)
        )
        return await screen.come(self.browser, address, relay, TIMEZONE)


@pytest.fixture(scope="session")
def program() -> Path:
    """The Playground, brought by npm; where it cannot be, the tests say why and are skipped."""
    try:
        return install()
    except AbsentError as error:
        pytest.skip(str(error))


@asynccontextmanager
async def at_the_client(bot: str, program: Path, folder: Path) -> AsyncIterator[Teams]:
    """Put clients before a bot; it may refuse nothing that they send."""
    async with AsyncExitStack() as stack:
        driver = await stack.enter_async_context(async_playwright())
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        stack.push_async_callback(browser.close)
        teams = Teams(bot, program, folder, browser, stack)
        yield teams
        refused = [exchange for relay in teams.relays for exchange in relay.refused]
    assert refused == []


@pytest.fixture
async def teams(program: Path, tmp_path: Path, sqlite_url: str) -> AsyncIterator[Teams]:
    """A bot with a database of its own, served as administrators do."""
    journal = tmp_path / "bot.log"
    async with (
        serving(sqlite_url, journal) as bot,
        at_the_client(bot, program, tmp_path) as teams,
    ):
        yield teams
    assert " ERROR " not in journal.read_text()


@pytest.fixture
async def office(talk: Dialogue) -> AsyncIterator[tuple[Office, str]]:
    """The bot in this very process, so that a test may make it speak first; its address."""
    settings = Settings(teams_unauthenticated=True)
    async with (
        open_office(talk.bot, settings) as office,
        web_serving([*outer_routes(talk.bot), *office.routes]) as site,
    ):
        yield office, str(site.address).rstrip("/")
