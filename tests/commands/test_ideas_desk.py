"""The communications team's library, as they write, approve and look after it."""

import dataclasses
import datetime as dt

import pytest
from dialogue import Dialogue, labels_of, words_of

from bot.chat.reply import Findings, Reply
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State, WordingRow
from bot.ideas.use import changed
from bot.people.tables import PersonRow

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor, in French
RHYS = "rhys.penhallow@lumignon-velo.com"  # an editor, in English
GOOD = (
    "La visseuse de l’atelier est réparée, je peux reprendre le sourire. #salariée\n\n"
    "Dix vis, dix minutes, une lampe qui repart au quart de tour. #ÉquipeLumignon"
)
SEND, APPROVE, CHANGE = "Envoyer à l’approbation", "Approve these words", "Ask for a change"


@pytest.fixture
def told(talk: Dialogue) -> list[tuple[int, str]]:
    """Whom the bot would write to first, and what they would ask for."""
    said: list[tuple[int, str]] = []

    async def tell(person: int, command: str, text: str, _: str) -> None:
        said.append((person, f"{command} {text}"))

    talk.bot.house = dataclasses.replace(talk.bot.house, tell=tell)
    return said


async def _written(talk: Dialogue, words: str = GOOD, **more: str) -> Reply:
    form = await talk.ask("bureau nouvelle idée", as_=APOLLINE)
    answers = {"title": "La visseuse", "subject": "repair", "words": words, "link": ""} | more
    return await talk.fill(form, as_=APOLLINE, **answers)


async def _approved(talk: Dialogue) -> Reply:
    await talk.press(await _written(talk), SEND, as_=APOLLINE)
    mine = await talk.ask("desk ideas waiting", as_=RHYS)
    return await talk.press(await _opened(talk, mine, RHYS), APPROVE, as_=RHYS)


async def _newest() -> IdeaRow:
    row = await IdeaRow.all().order_by("-id").first()
    assert row is not None
    return row


async def _opened(talk: Dialogue, page: Reply, who: str) -> Reply:
    """Open the first idea of a page."""
    assert page.form is not None
    return await talk.fill(page, as_=who, idea=page.form.fields[0].value)


async def _id(email: str) -> int:
    return (await PersonRow.get(email=email)).id


# Written by one, approved by another.


async def test_the_desk_leads_to_everything(talk: Dialogue) -> None:
    desk = await talk.ask("bureau", as_=APOLLINE)
    assert "bureau nouvelle idée" in words_of(desk)

    ideas = await talk.press(desk, "bureau idées", as_=APOLLINE)

    assert "27 idées, page 1 sur 4" in words_of(ideas)
    assert labels_of(ideas) == ["Écrire une idée", "Suite", "Filtrer"]
    assert ideas.form is not None
    assert len(ideas.form.fields[0].options) == 8


async def test_an_idea_from_four_fields_to_a_colleagues_card(
    talk: Dialogue, told: list[tuple[int, str]]
) -> None:
    draft = await _written(talk)
    assert "Brouillon" in words_of(draft)
    assert "La visseuse de l’atelier" in words_of(draft)

    sent = await talk.press(draft, SEND, as_=APOLLINE)
    assert "C’est envoyé" in words_of(sent)
    assert "Approuver ces mots" not in labels_of(sent)
    assert (await _id(RHYS), "desk ideas waiting") in told
    assert await _id(APOLLINE) not in [person for person, _ in told]

    mine = await talk.ask("desk ideas waiting", as_=RHYS)
    shown = await _opened(talk, mine, RHYS)
    done = await talk.press(shown, APPROVE, as_=RHYS)

    assert "approved, word for word" in words_of(done)
    assert (await _id(APOLLINE)) in [person for person, _ in told]
    await IdeaRow.exclude(id=(await _newest()).id).update(state=State.RETIRED)
    await changed()
    card = await talk.ask("idée réparation", as_=MAELLE)
    assert card.title == "La visseuse"


async def test_only_editors_see_the_library(talk: Dialogue) -> None:
    assert "réservée à un autre rôle" in words_of(await talk.ask("bureau idées", as_=MAELLE))


async def test_what_the_charter_stops_is_shown_and_cannot_be_sent(talk: Dialogue) -> None:
    draft = await _written(talk, "Le mot de passe de l’atelier est Velo2026! #salarié")

    assert [block.level for block in draft.blocks if isinstance(block, Findings)] == ["stop"]
    assert SEND not in labels_of(draft)
    row = await IdeaVersionRow.get(state=State.DRAFT)
    sent = await talk.ask(f"bureau ideas send {row.id} {row.digest}", as_=APOLLINE)
    assert "ce qui manque" in words_of(sent)
    assert (await IdeaVersionRow.get(id=row.id)).state == State.DRAFT


async def test_near_copies_are_named(talk: Dialogue) -> None:
    used = await WordingRow.filter(language="fr", idea__subject="repair").first()
    assert used is not None

    near = await _written(talk, used.text.replace(".", " !", 1))
    assert f"Presque les mêmes mots que\u00a0: «\u00a0{used.text}" in words_of(near)

    same = await _written(talk, used.text)
    assert "déjà ceux d’une idée approuvée" in words_of(same)
    assert SEND not in labels_of(same)


async def test_a_form_sent_twice_is_one_idea(talk: Dialogue) -> None:
    form = await talk.ask("bureau nouvelle idée", as_=APOLLINE)
    for _ in range(2):
        await talk.fill(form, as_=APOLLINE, title="Une fois", subject="team", words="", link="")

    assert await IdeaRow.filter(key__startswith="idea-").count() == 1


async def test_without_a_title_the_form_comes_back_with_all_that_was_typed(talk: Dialogue) -> None:
    form = await talk.ask("bureau nouvelle idée", as_=APOLLINE)
    again = await talk.fill(form, as_=APOLLINE, title=" ", subject="team", words=GOOD, link="")

    assert again.form is not None
    assert "Donnez-lui un titre" in again.form.fields[0].error
    assert GOOD in [field.value for field in again.form.fields]


# Changed, and approved again.


async def test_a_change_is_shown_word_by_word_and_the_approved_stays(talk: Dialogue) -> None:
    shown = await _approved(talk)
    idea = await _newest()
    words = await talk.ask(f"bureau ideas words {idea.id} fr", as_=APOLLINE)
    changed = GOOD.replace("réparée", "comme neuve")
    saved = await talk.fill(words, as_=APOLLINE, title="La visseuse", words=changed, facts="")

    assert "la version approuvée reste en service" in words_of(saved)
    assert "[− réparée,] [+ comme neuve,]" in words_of(saved)
    assert await WordingRow.filter(idea_id=idea.id, text__contains="réparée").exists()

    await talk.press(saved, SEND, as_=APOLLINE)
    done = await talk.press(await talk.ask(f"desk ideas {idea.id}", as_=RHYS), APPROVE, as_=RHYS)
    assert "version 2" in words_of(done)
    assert shown.title == done.title


async def test_settings_are_part_of_what_is_approved(talk: Dialogue) -> None:
    await _approved(talk)
    idea = await _newest()
    form = await talk.ask(f"bureau ideas more {idea.id}", as_=APOLLINE)
    assert form.form is not None
    kept = {field.name: field.value for field in form.form.fields}
    saved = await talk.fill(
        form,
        as_=APOLLINE,
        **kept | {"teams": "Studio Leeds", "picture": "https://lumignon.example/a.png"},
    )
    assert "rien → Studio Leeds" in words_of(saved)
    assert "Dites ce que montre l’image" in words_of(saved)

    again = await talk.fill(form, as_=APOLLINE, **kept | {"ends": "le 32"})
    assert again.form is not None
    assert "Je ne lis pas la date" in again.form.fields[0].error


async def test_a_change_made_meanwhile_is_never_overwritten(talk: Dialogue) -> None:
    await _written(talk)
    idea = await _newest()
    form = await talk.ask(f"bureau ideas words {idea.id} fr", as_=APOLLINE)
    other = await talk.ask(f"desk ideas more {idea.id}", as_=RHYS)
    assert other.form is not None
    theirs = {field.name: field.value for field in other.form.fields}
    await talk.fill(other, as_=RHYS, **theirs | {"campaign": "Automne"})

    late = await talk.fill(form, as_=APOLLINE, title="La visseuse", words="Autres mots.", facts="")

    assert late.form is not None
    assert "Quelqu’un a changé cette idée" in late.form.fields[0].error
    assert "Autres mots." in [field.value for field in late.form.fields]
    kept = await talk.fill(late, as_=APOLLINE, title="La visseuse", words="Autres mots.", facts="")
    assert "Automne" in words_of(kept)
    assert "Autres mots." in words_of(kept)


async def test_refused_with_words_that_the_author_reads(
    talk: Dialogue, told: list[tuple[int, str]]
) -> None:
    await talk.press(await _written(talk), SEND, as_=APOLLINE)
    idea = await _newest()
    form = await talk.press(await talk.ask(f"desk ideas {idea.id}", as_=RHYS), CHANGE, as_=RHYS)
    await talk.fill(form, as_=RHYS, reason="Which screwdriver?")

    assert (await _id(APOLLINE), f"desk ideas show {idea.id}") in told
    seen = await talk.ask(f"bureau idées {idea.id}", as_=APOLLINE)
    assert "Rhys Penhallow ne l’approuve pas encore" in words_of(seen)
    assert "Which screwdriver?" in words_of(seen)


async def test_approved_once_the_text_changed_is_refused_in_words(talk: Dialogue) -> None:
    await talk.press(await _written(talk), SEND, as_=APOLLINE)
    idea = await _newest()
    read = await talk.ask(f"desk ideas {idea.id}", as_=RHYS)
    form = await talk.ask(f"bureau ideas words {idea.id} fr", as_=APOLLINE)
    await talk.fill(form, as_=APOLLINE, title="La visseuse", words="Autre chose.", facts="")

    late = await talk.press(read, APPROVE, as_=RHYS)

    assert "no longer the one you read" in words_of(late)
    assert not await WordingRow.filter(idea_id=idea.id).exists()


# Looked after.


async def test_retired_at_once_after_one_question(talk: Dialogue) -> None:
    await _approved(talk)
    idea = await _newest()
    asked = await talk.press(
        await talk.ask(f"bureau idées {idea.id}", as_=APOLLINE), "Retirer", as_=APOLLINE
    )
    assert (await IdeaRow.get(id=idea.id)).state == State.APPROVED

    done = await talk.press(asked, "Oui, la retirer", as_=APOLLINE)

    assert "Retirée" in words_of(done)
    assert labels_of(done) == ["Dupliquer", "Toutes les idées"]


async def test_cards_of_a_retired_idea_no_longer_open(talk: Dialogue) -> None:
    card = await talk.ask("idée", as_=MAELLE)
    token = card.actions[0].url.rpartition("/")[2]  # type: ignore[union-attr]  # the first is the link
    idea = await IdeaRow.filter(shares__token=token).first()
    assert idea is not None
    await talk.ask(f"bureau ideas retire {idea.id} yes", as_=APOLLINE)

    closed = await talk.bot.follow(token)
    again = await talk.ask("idée", as_=MAELLE)

    assert closed is not None
    assert closed.title.en == "These words were withdrawn"  # type: ignore[union-attr]  # it is closed
    assert again.title != card.title


async def test_extended_is_approved_again(talk: Dialogue) -> None:
    await _approved(talk)
    idea = await _newest()
    longer = await talk.press(
        await talk.ask(f"bureau idées {idea.id}", as_=APOLLINE),
        "Prolonger de 30 jours",
        as_=APOLLINE,
    )
    assert "envoyée à l’approbation" in words_of(longer)
    assert (await IdeaRow.get(id=idea.id)).ends_at == idea.ends_at

    await talk.press(await talk.ask(f"desk ideas {idea.id}", as_=RHYS), APPROVE, as_=RHYS)
    assert (await IdeaRow.get(id=idea.id)).ends_at - idea.ends_at == dt.timedelta(days=30)


async def test_duplicated_once_as_a_draft_with_other_words_to_write(talk: Dialogue) -> None:
    await _approved(talk)
    idea = await _newest()
    seen = await talk.ask(f"bureau idées {idea.id}", as_=APOLLINE)
    await talk.press(seen, "Dupliquer", as_=APOLLINE)
    copied = await talk.press(seen, "Dupliquer", as_=APOLLINE)

    assert copied.title == "La visseuse (copie)"
    assert "déjà ceux d’une idée approuvée" in words_of(copied)
    assert await IdeaRow.filter(key__startswith="idea-").count() == 2


# A list that is read.


async def test_a_list_of_three_hundred_is_filtered_and_turned(talk: Dialogue) -> None:
    now = talk.clock
    for number in range(300):
        await IdeaRow.create(
            key=f"many-{number}",
            subject="code" if number % 3 else "meet",
            title={"fr": f"Idée {number}"},
            facts={},
            starts_at=now,
            ends_at=now + dt.timedelta(days=1 + number),
            campaign="Automne" if number % 50 == 0 else "",
        )
    first = await talk.ask("bureau idées", as_=APOLLINE)
    assert "327 idées, page 1 sur 41" in words_of(first)
    second = await talk.press(first, "Suite", as_=APOLLINE)
    assert "page 2 sur 41" in words_of(second)

    form = await talk.press(second, "Filtrer", as_=APOLLINE)
    some = await talk.fill(form, as_=APOLLINE, only="ending", subject="meet", campaign="Automne")
    assert "1 idée · Les rencontres · Automne · finissent d’ici deux semaines" in words_of(some)


async def test_the_list_in_english_by_language_and_state(talk: Dialogue) -> None:
    form = await talk.ask("desk ideas filter", as_=RHYS)
    french = await talk.fill(form, as_=RHYS, state="approved", language="fr")
    assert "27 ideas" in words_of(french)
    none = await talk.fill(form, as_=RHYS, state="refused")
    assert "No idea here" in words_of(none)


async def test_whoever_approves_hears_that_they_did_whatever_the_clock_shows(
    talk: Dialogue, told: list[tuple[int, str]]
) -> None:
    talk.clock += dt.timedelta(microseconds=123_456)  # finer than any moment that is kept

    done = await _approved(talk)

    assert "It is approved, word for word." in words_of(done)
    author = await PersonRow.get(email=APOLLINE)
    assert author.id in [person for person, _ in told]
