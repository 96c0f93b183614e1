"""The main job on the page, in a real browser."""

import pytest
from playwright.async_api import expect
from web.browser import ANSWERS, IN_BROWSER, Visit, ask, be, last, press

pytestmark = IN_BROWSER


# Arriving.


async def test_one_chooses_whom_to_be_and_is_greeted(visit: Visit) -> None:
    page = await visit.come()
    await expect(page.get_by_role("heading", name="Parler de son travail")).to_be_visible()

    await be(page, "Maëlle Ferrandon")

    await expect(last(page).get_by_role("heading")).to_have_text("Bonjour Maëlle")
    await expect(page.locator("#said")).to_be_focused()
    assert await last(page).get_by_role("button").count() >= 4


async def test_the_choice_is_remembered(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Imogen Adeyemi-Clarke")

    await page.reload()

    await expect(last(page).get_by_role("heading")).to_have_text("Hello Imogen")


async def test_before_choosing_the_page_speaks_the_browsers_language(visit: Visit) -> None:
    page = await visit.come(locale="en-GB")
    await expect(page.get_by_role("heading", name="Talk about your work")).to_be_visible()

    await page.get_by_role("button", name="Français").click()

    await expect(page.get_by_role("heading", name="Parler de son travail")).to_be_visible()
    assert await page.locator("html").get_attribute("lang") == "fr"


# The main job.


async def test_an_idea_and_every_button_under_it(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "idée")
    link = card.get_by_role("link", name="Ouvrir dans X")
    assert await link.get_attribute("target") == "_blank"
    assert "noopener" in (await link.get_attribute("rel") or "")
    labels = await card.get_by_role("button").all_inner_texts()

    for label in labels:
        if label == "Copier":
            continue
        before = await page.locator(".card").all_inner_texts()
        await press(card, label)
        await expect(page.locator(".busy")).to_have_count(0)
        await page.wait_for_function(
            "before => JSON.stringify([...document.querySelectorAll('.card')]"
            ".map(one => one.innerText)) !== JSON.stringify(before)",
            arg=before,
        )
        card = await ask(page, "idée")


async def test_another_takes_the_place_of_the_card(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "idée")
    title = await card.get_by_role("heading").inner_text()

    await press(card, "Une autre")

    await expect(page.locator(".pressed")).to_contain_text("Une autre")
    await expect(page.locator(ANSWERS)).to_have_count(2)
    await expect(last(page).get_by_role("heading")).not_to_have_text(title)
    await expect(last(page).get_by_role("heading")).to_be_focused()


async def test_words_are_copied_and_it_is_said(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "idée")

    await press(card, "Copier")

    await expect(page.get_by_role("status")).to_have_text("Copié")


async def test_a_bad_draft_is_underlined_at_its_own_characters(visit: Visit) -> None:
    page = await visit.come(locale="en-GB")
    await be(page, "Imogen Adeyemi-Clarke")

    card = await ask(page, "can I tweet this? 🚲👨‍👩‍👧 <b>my</b> key AKIAIOSFODNN7EXAMPLE 🎉")

    await expect(card.locator(".badge")).to_contain_text("Do not post")
    await expect(card.locator("mark").first).to_have_text("AKIA" + "•" * 16)
    await expect(card.locator(".draft")).to_contain_text("🚲👨‍👩‍👧 <b>my</b> key")
    await expect(card.locator(".remark").first.locator("cite")).to_contain_text("Article")


@pytest.mark.parametrize(
    ("locale", "name", "question"),
    [
        ("fr-FR", "Maëlle Ferrandon", "Puis-je publier une photo de mes collègues ?"),
        ("en-GB", "Imogen Adeyemi-Clarke", "May I post a photo of my colleagues?"),
    ],
)
async def test_the_charter_is_quoted_in_both_languages(
    visit: Visit, locale: str, name: str, question: str
) -> None:
    page = await visit.come(locale=locale)
    await be(page, name)

    await expect(await ask(page, question)).to_have_attribute("lang", locale[:2])
    if not await last(page).locator(".quote.article").count():  # it hesitates between two
        await last(page).get_by_role("button").first.click()

    await expect(page.locator(".quote.article cite").first).to_contain_text("Article")


# Forms.


async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "check")
    draft = card.get_by_role("textbox")
    await draft.fill("  ")

    await press(card, await card.locator("[type=submit]").inner_text())

    wrong = page.locator("[aria-invalid=true]")
    await expect(wrong).to_be_focused()
    described = await wrong.get_attribute("aria-describedby") or ""
    await expect(page.locator(f"#{described.split()[0]}")).not_to_be_empty()
    await expect(page.locator(ANSWERS)).to_have_count(2)


async def test_a_form_survives_a_lost_connection(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "check")
    await card.get_by_role("textbox").fill("Un joli matin à vélo.")
    await page.route("**/api/ask", lambda asked: asked.abort())

    await card.locator("[type=submit]").click()

    await expect(card.get_by_role("alert")).to_contain_text("la connexion est coupée")
    await expect(card.get_by_role("textbox")).to_have_value("Un joli matin à vélo.")
    await page.unroute("**/api/ask")
    await press(card, "Réessayer")
    await expect(page.locator(".findings, .card >> nth=2").first).to_be_visible()
    assert visit.troubles.pop() == "Failed to load resource: net::ERR_FAILED"


async def test_a_sent_form_is_one_press_away_with_all_that_was_typed(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "check")
    await card.get_by_role("textbox").fill("Un joli matin à vélo.")
    await card.locator("[type=submit]").click()
    await expect(page.locator(ANSWERS)).to_have_count(3)

    await page.get_by_role("button", name="Modifier et renvoyer").click()

    typed = page.locator(".card").get_by_role("textbox")
    await expect(typed).to_have_value("Un joli matin à vélo.")
    await expect(typed).to_be_focused()


async def test_several_answers_are_said_with_their_questions(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    await press(await ask(page, "mes choix"), "Changer mes choix")
    form = page.locator(".form")
    await form.get_by_label("English").check()
    await form.locator("[type=submit]").click()

    await expect(page.locator(".said").last).to_contain_text("Langue\u00a0: English")
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_characters_are_counted_as_people_count_them(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    card = await ask(page, "check")

    await expect(card.locator(".count")).to_be_hidden()
    await card.get_by_role("textbox").fill("🚲" * 3900)

    await expect(card.locator(".count")).to_have_text("3900 sur 4000")


async def test_what_would_help_is_asked_below_the_first_answer(visit: Visit) -> None:
    page = await visit.come()
    await be(page, "Maëlle Ferrandon")
    await expect(page.locator(".after")).to_have_count(0)  # she has said nothing yet
    await ask(page, "idée")

    question = page.locator(".card.after")
    await expect(question.get_by_role("heading")).to_contain_text("qu’est-ce qui vous aiderait")
    await expect(question.locator(".primary")).to_have_count(0)
    await press(question, "Des idées de tweets")
    await press(last(page), "Une fois par semaine")

    await expect(last(page)).to_contain_text("Heures calmes")
    await expect(page.locator(".after")).to_have_count(0)
    await expect(page.get_by_role("link", name="Ouvrir dans X")).to_be_visible()
    await ask(page, "bonjour")
    await expect(page.locator(".after")).to_have_count(0)
