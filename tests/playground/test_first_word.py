"""What the bot says first in Microsoft's own client, with a chart and its figures in words."""

from pathlib import Path

from dialogue import Dialogue
from playground.conftest import at_the_client
from playground.organisation import key, member
from playwright.async_api import expect
from web.browser import IN_BROWSER, SCREENS

from adapters.teams.cards import message
from adapters.teams.office import Office
from bot.chat.reply import Button, Chart, Facts, Paragraph, Reply

pytestmark = IN_BROWSER

MAELLE = member("Maëlle")
APOLLINE = member("Apolline")  # an editor
IMOGEN = member("Imogen")
BOLD = "Kandelo is rubbish and everybody knows it"
WEEK = Reply(
    title="La semaine de votre équipe",
    blocks=(
        Paragraph("Du 16 au 22 novembre : l’équipe a ouvert plus d’idées que la semaine d’avant."),
        Chart(
            "Partages par sujet",
            (("La réparation", 9), ("Les batteries", 4), ("La vie de l’équipe", 2)),
            "La réparation 9, les batteries 4, la vie de l’équipe 2.",
        ),
        Facts((("Personnes actives", "7 sur 12"), ("Idées ouvertes", "15"), ("Partages", "11"))),
    ),
    actions=(Button("Une idée pour moi", "idea"),),
)


async def test_what_is_said_first_arrives_with_its_chart(
    office: tuple[Office, str], program: Path, tmp_path: Path
) -> None:
    bot, address = office
    async with at_the_client(address, program, tmp_path) as teams:
        screen = await teams.come(MAELLE, locale="fr-FR")
        await expect(screen.last).to_contain_text("Bonjour Maëlle")

        assert await bot.mouth.first(key(MAELLE), message(WEEK, "fr"))

        await expect(screen.last).to_contain_text("La semaine de votre équipe")
        await expect(screen.last).to_contain_text("La réparation 9, les batteries 4")
        await expect(screen.last.locator("svg").first).to_be_visible()
        await screen.screenshot(SCREENS / "teams-first-word.png")
        await screen.press("Une idée pour moi")
        await expect(screen.last).to_contain_text("Pourquoi celle-ci")


async def test_reviewers_read_a_text_in_their_channel_until_it_is_decided(
    office: tuple[Office, str], talk: Dialogue, program: Path, tmp_path: Path
) -> None:
    _, address = office
    async with at_the_client(address, program, tmp_path) as teams:
        screen = await teams.come(APOLLINE, locale="fr-FR")
        await screen.open_group()
        await expect(await screen.mention("bureau canal ici")).to_contain_text("C’est noté")
        await talk.carry_out()
        await expect(screen.last).to_contain_text("Les relectures arrivent ici")
        await _ask_for_an_opinion(talk)

        await talk.carry_out()
        await expect(screen.last).to_contain_text(BOLD)
        await screen.screenshot(SCREENS / "teams-channel.png")
        await screen.press("Je m’en occupe")
        await talk.carry_out()
        await expect(screen.last).to_contain_text("Apolline Sarazin")
        await screen.press("Approuver ce texte")
        await talk.carry_out()

        await expect(screen.last).to_contain_text("Approuvé par Apolline Sarazin")
        await expect(screen.last).not_to_contain_text(BOLD)
        await screen.screenshot(SCREENS / "teams-channel-decided.png")


async def _ask_for_an_opinion(talk: Dialogue) -> None:
    verdict = await talk.ask(f"check: {BOLD}", as_=IMOGEN.email)
    form = await talk.press(verdict, "Ask a human", as_=IMOGEN.email)
    sent = await talk.fill(form, as_=IMOGEN.email, text=BOLD, wanted="today", word="")
    assert sent.title == "Sent to the reviewers"


async def test_nobody_unknown_is_written_to(office: tuple[Office, str]) -> None:
    bot, _ = office
    assert await bot.mouth.first("nobody", message(WEEK, "fr")) is None
