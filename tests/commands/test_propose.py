"""A colleague proposes, in two taps, and hears what became of it."""

import dataclasses

import pytest
from dialogue import Dialogue, words_of

from bot.chat.reply import Findings
from bot.ideas.tables import IdeaRow, ProposalRow, State
from bot.people.tables import PersonRow

MAELLE = "maelle.ferrandon@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"
RHYS = "rhys.penhallow@lumignon-velo.com"
TEXT = "Le lycée d’à côté a réparé onze lampes avec nos guides."


@pytest.fixture
def told(talk: Dialogue) -> list[tuple[int, str, str]]:
    """Whom the bot would write to first, what they would ask for, and for which occasion."""
    said: list[tuple[int, str, str]] = []

    async def tell(person: int, command: str, text: str, occasion: str) -> None:
        said.append((person, f"{command} {text}", occasion))

    talk.bot.house = dataclasses.replace(talk.bot.house, tell=tell)
    return said


async def _proposed(talk: Dialogue, text: str = TEXT) -> None:
    thanks = await talk.fill(await talk.ask("proposer", as_=MAELLE), as_=MAELLE, idea=text)
    assert thanks.title == "Merci, c’est proposé", words_of(thanks)


async def test_one_field_and_a_thank_you(talk: Dialogue) -> None:
    form = await talk.ask("proposer", as_=MAELLE)
    assert form.form is not None
    assert len(form.form.fields) == 1

    for _ in range(2):
        await _proposed(talk)

    assert await ProposalRow.all().count() == 1
    assert "pas encore lue" in words_of(await talk.ask("proposer mine", as_=MAELLE))


async def test_in_plain_speech(talk: Dialogue) -> None:
    thanks = await talk.ask(f"j’ai une idée : {TEXT}", as_=MAELLE)

    assert thanks.title == "Merci, c’est proposé"


async def test_a_secret_is_not_kept(talk: Dialogue) -> None:
    form = await talk.ask("proposer", as_=MAELLE)
    again = await talk.fill(form, as_=MAELLE, idea="Notre mot de passe est Velo2026!")

    assert any(isinstance(block, Findings) for block in again.blocks)
    assert not await ProposalRow.exists()


async def test_declined_with_the_teams_own_words(
    talk: Dialogue, told: list[tuple[int, str, str]]
) -> None:
    await _proposed(talk)
    waiting = await talk.ask("bureau propositions", as_=APOLLINE)
    assert TEXT in words_of(waiting)

    form = await talk.press(waiting, "Décliner", as_=APOLLINE)
    done = await talk.fill(form, as_=APOLLINE, reason="Merci ! Le lycée préfère la discrétion.")

    assert "Rien n’attend" in words_of(done)
    maelle = await PersonRow.get(email=MAELLE)
    proposal = await ProposalRow.get()
    answered = (maelle.id, f"propose show {proposal.id}", f"proposal {proposal.id} refused")
    assert [one for one in told if one[0] == maelle.id] == [answered]
    rhys = await PersonRow.get(email=RHYS)
    assert (rhys.id, "desk proposals", "proposals 2026-11-23") in told
    shown = await talk.ask(f"propose show {proposal.id}", as_=MAELLE)
    assert "Le lycée préfère la discrétion." in words_of(shown)


async def test_made_an_idea_and_told_once_it_is_approved(
    talk: Dialogue, told: list[tuple[int, str, str]]
) -> None:
    await _proposed(talk)
    form = await talk.press(
        await talk.ask("bureau propositions", as_=APOLLINE), "En faire une idée", as_=APOLLINE
    )
    assert TEXT in words_of(form)
    words = "Onze lampes réparées par un lycée voisin, avec nos guides. #salariée"
    draft = await talk.fill(
        form, as_=APOLLINE, title="Au lycée", subject="repair", words=words, link=""
    )
    await talk.press(draft, "Envoyer à l’approbation", as_=APOLLINE)
    assert (await ProposalRow.get()).state == State.DRAFT
    idea = await IdeaRow.all().order_by("-id").first()
    assert idea is not None

    shown = await talk.ask(f"desk ideas {idea.id}", as_=RHYS)
    for _ in range(2):
        await talk.press(shown, "Approve these words", as_=RHYS)

    occasions = [occasion for *_, occasion in told if occasion.startswith("proposal ")]
    assert occasions == ["proposal 1 approved"]
    assert "une idée approuvée" in words_of(await talk.ask("proposer mine", as_=MAELLE))


async def test_a_proposal_is_for_its_author_only(talk: Dialogue) -> None:
    await _proposed(talk)
    proposal = await ProposalRow.get()

    seen = await talk.ask(f"propose show {proposal.id}", as_=RHYS)

    assert TEXT not in words_of(seen)
    assert "I cannot find this proposal" in words_of(seen)


async def test_five_at_once_are_enough_for_an_enthusiast(talk: Dialogue) -> None:
    for number in range(5):
        await _proposed(talk, f"{TEXT} ({number})")

    sixth = await talk.ask("proposer : encore une, et pas la dernière", as_=MAELLE)

    assert "déjà cinq propositions" in words_of(sixth)
