"""The bot in Microsoft's own client: the main job, as people of both languages do it."""

import pytest
from playground.conftest import Teams
from playground.organisation import Member, member
from playwright.async_api import expect
from web.browser import IN_BROWSER, SCREENS
from yarl import URL

pytestmark = IN_BROWSER

MAELLE = member("Maëlle")
IMOGEN = member("Imogen")
KEY = "AKIAIOSFODNN7EXAMPLE"
MASKED = "AKIA" + "•" * 16


# Arriving.


@pytest.mark.parametrize(
    ("who", "locale", "hello"),
    [
        (MAELLE, "fr-FR", "Bonjour Maëlle"),
        (IMOGEN, "en-GB", "Hello Imogen"),
        (Member("Yann Kerbrat", "yann.kerbrat@lumignon-velo.com"), "fr-CA", "Bonjour Yann"),
        (Member("Joan Sorley", "joan.sorley@lumignon-velo.com"), "en-US", "Hello Joan"),
    ],
    ids=lambda value: value.name if isinstance(value, Member) else value,
)
async def test_one_is_welcomed_once_in_ones_language(
    teams: Teams, who: Member, locale: str, hello: str
) -> None:
    screen = await teams.come(who, locale=locale)

    await expect(screen.last).to_contain_text(hello)

    await screen.say("stop")  # by now both activities of an arrival, in any order, were heard
    kinds = sorted(exchange.told["type"] for exchange in screen.relay.exchanges)
    assert kinds == ["conversationUpdate", "installationUpdate", "message"]
    await expect(screen.answers).to_have_count(2)
    await screen.screenshot(SCREENS / f"teams-welcome-{locale}.png")


async def test_every_button_of_the_welcome_leads_somewhere(teams: Teams) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    titles = await screen.buttons()
    assert len(titles) >= 4

    for title in titles:
        before = await screen.answers.count()
        await screen.press(title)
        await expect(screen.answers).to_have_count(before + 1)
        await expect(screen.last).not_to_contain_text("Bonjour")
        await screen.say("aide")


# An idea.


@pytest.mark.parametrize(
    ("title", "in_place", "then"),
    [
        ("Je l’ai posté", True, "Merci, c’est noté"),
        ("Avec mes mots", False, "Votre tweet"),
        ("Une autre", True, "Ouvrir dans X"),
        ("Pas pour moi", True, "dites-moi"),
    ],
)
async def test_each_button_under_an_idea(
    teams: Teams, title: str, *, in_place: bool, then: str
) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    idea = await screen.say("idée")
    said, count = await idea.inner_text(), await screen.answers.count()
    assert title in await screen.buttons()

    await screen.press(title)

    await expect(screen.answers).to_have_count(count if in_place else count + 1)
    await expect(screen.last).to_contain_text(then)
    assert (await idea.inner_text() != said) or not in_place


@pytest.mark.parametrize("title", ["Pas cette idée", "Pas ce sujet", "Pas maintenant"])
async def test_nobody_is_asked_why_twice(teams: Teams, title: str) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    await screen.say("idée")
    await screen.press("Pas pour moi")
    await expect(screen.last).to_contain_text("dites-moi")

    await screen.press(title)

    await expect(screen.last).not_to_contain_text("dites-moi")


async def test_the_link_opens_x_with_the_words(teams: Teams) -> None:
    screen = await teams.come(IMOGEN, locale="en-GB")
    idea = await screen.say("idea")
    await screen.screenshot(SCREENS / "teams-idea.png")

    address = URL(await screen.follow("Open in X", "x.com"))

    assert address.path == "/intent/tweet"
    assert address.query["text"].split(" http")[0] in await idea.inner_text()


# Forms.


async def test_ones_choices_are_kept_and_answered_in_the_language_chosen(teams: Teams) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    await screen.say("mes choix")
    await screen.press("Changer mes choix")
    await expect(screen.last).to_contain_text("Garder ces choix")
    await screen.screenshot(SCREENS / "teams-choices.png")

    await screen.choose("Langue", "English")
    await screen.choose("Sujets", "La réparation")
    await screen.choose("Recevoir des idées", "une fois par semaine")
    await screen.press("Garder ces choix")

    await expect(screen.last).to_contain_text("Your choices are kept")
    await expect(screen.last).to_contain_text("Repair")
    await expect(await screen.say("aide")).to_contain_text("Hello Maëlle")


async def test_what_is_missing_is_said_at_its_field_then_the_answer_takes_its_place(
    teams: Teams,
) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    form = await screen.say("check")
    told = len(screen.relay.exchanges)

    await screen.press("Vérifier")

    await expect(form).to_contain_text("Il manque une réponse ici")
    assert len(screen.relay.exchanges) == told

    await screen.fill("Votre brouillon", "Un joli matin à vélo !!!")
    await screen.press("Vérifier")

    await expect(form).to_contain_text("Une version qui passe")
    await screen.press("Vérifier un autre brouillon")
    await expect(screen.last.get_by_label("Votre brouillon")).to_be_visible()


# Drafts and questions.


async def test_a_bad_draft_is_shown_as_typed_with_its_secret_masked(teams: Teams) -> None:
    screen = await teams.come(IMOGEN, locale="en-GB")

    answer = await screen.say(f"can I tweet this? 🚲👨‍👩‍👧 <b>my</b> **key** [is]({KEY}) 🎉")

    await expect(answer).to_contain_text("🚲👨‍👩‍👧 <b>my</b> **key** [is](" + MASKED)
    await expect(answer).to_contain_text("Article")
    await expect(answer).not_to_contain_text(KEY)
    await screen.screenshot(SCREENS / "teams-draft.png")


@pytest.mark.parametrize(
    ("who", "locale", "question", "heading"),
    [
        (MAELLE, "fr-FR", "Puis-je citer un client ?", "Article 8 — Nos clients"),
        (IMOGEN, "en-GB", "May I name a customer?", "Article 8 — Our customers"),
    ],
    ids=["fr", "en"],
)
async def test_the_charter_is_quoted_in_both_languages(
    teams: Teams, who: Member, locale: str, question: str, heading: str
) -> None:
    screen = await teams.come(who, locale=locale)

    await expect(await screen.say(question)).to_contain_text(heading)
    await screen.screenshot(SCREENS / f"teams-charter-{locale}.png")
    await screen.press((await screen.buttons())[0])

    await expect(screen.last).to_contain_text(heading)


# The message extension.


async def test_a_draft_is_checked_beside_the_field_where_one_writes(teams: Teams) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    dialog = await screen.open_extension_from_compose()
    await expect(dialog).to_contain_text("Votre brouillon")

    await screen.fill("Votre brouillon", f"ma clé {KEY}")
    await screen.press("Vérifier")

    await expect(dialog).to_contain_text(MASKED)
    await expect(dialog).to_contain_text("Article")
    await screen.screenshot(SCREENS / "teams-extension.png")
    await screen.press("Vérifier un autre brouillon")
    await expect(dialog.get_by_label("Votre brouillon")).to_have_value("")


async def test_a_message_of_anybody_is_checked_where_it_stands(teams: Teams) -> None:
    screen = await teams.come(IMOGEN, locale="en-GB")
    await screen.open_group()
    await screen.type_only(f"my key is {KEY}")  # to the group: the bot is not told

    dialog = await screen.open_extension_on_message()

    await expect(dialog).to_contain_text(MASKED)
    await expect(dialog).not_to_contain_text(KEY)
    await screen.screenshot(SCREENS / "teams-extension-message.png")


# Among others.


async def test_in_a_group_only_the_one_who_asked_reads_the_answer(teams: Teams) -> None:
    screen = await teams.come(MAELLE, locale="fr-FR")
    await screen.open_group()

    answer = await screen.mention(f"puis-je tweeter : ma clé {KEY}")

    await expect(answer).to_contain_text("en privé")
    assert MASKED not in await screen.reads()
    await screen.screenshot(SCREENS / "teams-group.png")
    await screen.open_own_chat()
    await expect(screen.last).to_contain_text(MASKED)
