"""A real browser in front of the page, and what people do with it."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect
from web.serving import Site

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or ""
SCREENS = Path(__file__).parents[1] / "screens"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
ANSWERS = ".card:not(.after)"
IN_BROWSER = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium here: apt-get install chromium"),
]


@dataclass
class Visit:
    """Somebody in front of the page, and everything that went wrong before their eyes."""

    browser: Browser
    site: Site
    troubles: list[str] = field(default_factory=list)

    async def come(self, *, locale: str = "fr-FR", width: int = 1280, theme: str = "light") -> Page:
        """Open the page for the first time."""
        context = await self.browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if theme == "dark" else "light",
            locale=locale,
            reduced_motion="reduce",
            permissions=["clipboard-write"],
        )
        context.set_default_timeout(10_000)
        page = await context.new_page()
        page.on("console", lambda said: self._note(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self._note(str(error)))
        page.on("request", lambda asked: self._watch(asked.url))
        await page.goto(str(self.site.address))
        return page

    def _note(self, trouble: str) -> None:
        self.troubles.append(trouble)

    def _watch(self, url: str) -> None:
        if not url.startswith((str(self.site.address), "data:")):
            self._note(f"asked another host: {url}")


async def be(page: Page, name: str) -> None:
    """Choose whom to be and wait for the greeting."""
    await page.locator("#people").get_by_role("button", name=name).click()
    await expect(last(page)).to_be_visible()


async def ask(page: Page, text: str) -> Locator:
    """Type something and wait for the card that answers."""
    before = await page.locator(ANSWERS).count()
    await page.locator("#said").fill(text)
    await page.keyboard.press("Enter")
    await expect(page.locator(ANSWERS)).to_have_count(before + 1)
    return last(page)


def last(page: Page) -> Locator:
    """Find the last answer of the conversation, whatever is asked below it."""
    return page.locator(ANSWERS).last


async def press(card: Locator, name: str) -> None:
    """Press a button of a card."""
    await card.get_by_role("button", name=name, exact=True).click()


async def fits(page: Page) -> bool:
    """Whether everything can be read without scrolling sideways."""
    return bool(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
