"""The page for everybody, in a real browser: cut off, by keyboard, on a phone, in the dark."""

import asyncio

import pytest
from playwright.async_api import Page, Route, expect
from web.browser import ANSWERS, IN_BROWSER, SCREENS, Visit, ask, be, fits, last, press

pytestmark = IN_BROWSER
SMALLEST = 40  # pixels, of anything to press


# Whatever happens.


async def test_what_did_not_arrive_can_be_sent_again(visit: Visit) -> None:
    page = await visit.come(locale="en-GB")
    await be(page, "Imogen Adeyemi-Clarke")
    await page.route("**/api/ask", lambda asked: asked.abort())

    lost = await ask(page, "idea")

    await expect(lost).to_contain_text("did not get through")
    await page.unroute("**/api/ask")
    await press(lost, "Try again")
    await expect(last(page).locator(".quote.tweet")).to_be_visible()
    await expect(page.locator(".said")).to_have_count(1)
    assert visit.troubles.pop() == "Failed to load resource: net::ERR_FAILED"


async def test_a_wait_is_shown_and_a_second_press_asks_nothing_twice(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    released = asyncio.Event()
    asked: list[str] = []

    async def hold(route: Route) -> None:
        asked.append(route.request.url)
        await released.wait()
        await route.continue_()

    await page.route("**/api/ask", hold)
    button = last(page).get_by_role("button", name="Une idée de tweet")
    await button.click()
    await expect(page.locator(".busy")).to_be_visible()
    await expect(page.locator(".said")).to_have_text("Vous avez dit\u00a0: Une idée de tweet")
    await button.dispatch_event("click")

    released.set()
    await expect(page.locator(".quote.tweet")).to_be_visible()
    await expect(page.locator(".busy")).to_have_count(0)
    assert len(asked) == 1


async def test_a_long_paste_is_answered(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")

    await ask(page, "check " + "Un joli matin à vélo, un\ud83d peu long. " * 1000)

    await expect(page.locator(".said").last).to_contain_text("…")
    assert await fits(page)


async def test_two_people_two_conversations(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    await ask(page, "idée")

    await page.locator("#who").click()
    await page.locator("#menu").get_by_role("button", name="Imogen Adeyemi-Clarke").click()
    await expect(last(page).get_by_role("heading")).to_have_text("Hello Imogen")
    await expect(page.locator(ANSWERS)).to_have_count(1)

    await page.locator("#who").click()
    await page.locator("#menu").get_by_role("button", name="Maëlle Ferrandon").click()
    await expect(page.locator(ANSWERS)).to_have_count(2)


async def test_the_language_is_the_persons(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")

    await page.get_by_role("button", name="English").click()

    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await expect(page.locator("#said")).to_have_attribute("placeholder", "A question, a draft…")
    await expect(last(page)).to_have_attribute("lang", "en")


async def test_starting_over_clears_the_page(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    await ask(page, "idée")

    await page.get_by_role("button", name="Recommencer").click()

    await expect(page.locator(ANSWERS)).to_have_count(1)
    await expect(last(page).get_by_role("heading")).to_have_text("Bonjour Maëlle")


# For everybody.


async def test_by_keyboard_alone(visit: Visit) -> None:
    page = await visit.come()
    await expect(page.locator("#people .person").first).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.locator(".skip")).to_be_focused()
    for _ in range(3):
        await page.keyboard.press("Tab")
    await expect(page.locator("#people .person").first).to_be_focused()

    await page.keyboard.press("Enter")
    await expect(page.locator("#said")).to_be_focused()
    await page.keyboard.type("idée")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("s’il te plaît")
    await expect(page.locator("#said")).to_have_value("idée\ns’il te plaît")
    await page.keyboard.press("Enter")
    await expect(page.locator(".said")).to_have_text("Vous avez dit\u00a0: idée\ns’il te plaît")

    await page.locator("#who").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#menu")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("#menu")).to_be_hidden()
    await expect(page.locator("#who")).to_be_focused()


async def test_the_conversation_is_announced(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")

    await expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    await expect(page.get_by_role("banner")).to_be_visible()
    await expect(page.get_by_role("main")).to_be_visible()
    for name in ("Suggestions", "Votre message"):
        await expect(page.get_by_label(name).first).to_be_attached()


SAID = {
    "fr": ["idée", "check", "puis-je tweeter : Notre CA fait +40 % !!!", "mes choix"],
    "en": ["idea", "check", "can I tweet this? Our revenue is up 40% !!!", "mine"],
}
WHO = {"fr": "Maëlle Ferrandon", "en": "Imogen Adeyemi-Clarke"}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("language", ["fr", "en"])
async def test_it_fits_every_screen(visit: Visit, language: str, width: int, theme: str) -> None:
    page = await visit.come(locale=language, width=width, theme=theme)
    name = f"{language}-{width}-{theme}"
    await expect(page.locator("#people .person").first).to_be_visible()
    await _look(page, f"{name}-0")
    await be(page, WHO[language])
    await _look(page, f"{name}-1")

    for number, asked in enumerate(SAID[language], start=2):
        await ask(page, asked)
        await _look(page, f"{name}-{number}")


async def _look(page: Page, name: str) -> None:
    SCREENS.mkdir(exist_ok=True)
    await page.screenshot(path=SCREENS / f"{name}.png")
    assert await fits(page)
    for one in await page.locator("button:visible, a.button:visible, select:visible").all():
        box = await one.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= SMALLEST, await one.inner_text()
