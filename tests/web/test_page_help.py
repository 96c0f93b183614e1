"""What help leaves aside, on the page, in a real browser: pressed through by two colleagues."""

from playwright.async_api import expect
from web.browser import IN_BROWSER, Visit, ask, be, fits, last, press

pytestmark = IN_BROWSER
EDITOR = "Apolline Sarazin"


async def test_each_button_of_more_leads_somewhere(visit: Visit) -> None:
    page = await visit.come(width=360)
    await be(page, "Maëlle Ferrandon")
    for label in (
        "Un journaliste m’a écrit",
        "On nous attaque",
        "Signaler",
        "Vérifier ma bio",
        "M’entraîner",
        "Une leçon",
    ):
        card = await ask(page, "autre chose")
        await press(card, label)
        await expect(last(page).get_by_role("heading")).not_to_have_text("Autre chose")
        await expect(page.locator(".busy")).to_have_count(0)
        assert await fits(page)


async def test_what_one_saw_reaches_the_desk_and_comes_back(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "signaler")
    await card.get_by_role("textbox").first.fill("Un faux compte donne des lampes")
    await card.locator("[type=submit]").click()
    await expect(last(page).get_by_role("heading")).to_have_text("Merci, le bureau est prévenu")

    await page.locator("#who").click()
    await page.locator("#menu").get_by_role("button", name=EDITOR).click()
    await expect(last(page).get_by_role("heading")).to_have_text("Bonjour Apolline")
    await press(await ask(page, "bureau"), "bureau signalements")
    await expect(last(page)).to_contain_text("Un faux compte donne des lampes")
    await last(page).get_by_role("button", name="Ouvrir le n°").first.click()
    await expect(last(page).get_by_role("heading")).to_contain_text("Signalement n°")
    await press(last(page), "Je m’en occupe")
    await expect(last(page)).to_contain_text("avec vous")
    await press(last(page), "Clôturer")
    await last(page).get_by_role("textbox").fill("Le compte est fermé.")
    await last(page).locator("[type=submit]").click()
    await expect(last(page)).to_contain_text("la réponse part")

    await page.locator("#who").click()
    await page.locator("#menu").get_by_role("button", name="Maëlle Ferrandon").click()
    await expect(await ask(page, "mes signalements")).to_contain_text("Le compte est fermé.")
