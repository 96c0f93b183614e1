"""The sample company's bot behind its page."""

from collections.abc import AsyncIterator

import pytest
from dialogue import Dialogue
from playwright.async_api import async_playwright
from web.browser import CHROMIUM, FLAGS, Visit
from web.serving import Site, serving, whole_site


@pytest.fixture
async def site(talk: Dialogue) -> AsyncIterator[Site]:
    """The demo, on a free port, with the bot of `talk`."""
    async with serving(whole_site(talk.bot)) as site:
        yield site


@pytest.fixture
async def visit(site: Site) -> AsyncIterator[Visit]:
    """Visit the demo; nothing may go wrong in the browser meanwhile."""
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        visit = Visit(browser, site)
        yield visit
        await browser.close()
    assert visit.troubles == []
