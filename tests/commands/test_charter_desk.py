"""The charter's owner: what people asked in vain, an article written, and its publication."""

import asyncio

from dialogue import Dialogue, words_of

from bot.chat.reply import Button
from bot.gaps.tables import GapRow
from bot.versions import publish
from bot.versions.tables import VersionRow

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
CALLUM = "callum.thistlewood@lumignon-velo.com"
OUSMANE = "ousmane.diabate-vidal@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
HELENE = "helene.dombasle@lumignon-velo.com"  # the owner
COMPOST = "Qui vide le composteur du jardin ?"
PLANTS = "Qui arrose les plantes en été ?"


async def _ask_in_vain(talk: Dialogue, question: str, *people: str) -> None:
    for person in people:
        said = await talk.ask(question, as_=person)
        assert said.title in ("La charte n’en dit rien", "The charter does not say"), said


# What the charter does not say is remembered, and not who asked.


async def test_three_people_who_ask_in_vain_are_a_gap(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _ask_in_vain(talk, COMPOST, MAELLE, OUSMANE)
    assert "Aucune question" in words_of(await talk.ask("bureau questions", as_=HELENE))

    await _ask_in_vain(talk, COMPOST, CALLUM)
    gaps = await talk.ask("bureau questions", as_=HELENE)

    assert COMPOST in words_of(gaps)
    assert "3 personnes" in words_of(gaps)


async def test_one_person_who_asks_three_times_is_one(talk: Dialogue) -> None:
    await _ask_in_vain(talk, COMPOST, MAELLE, MAELLE, MAELLE)

    assert "Aucune question" in words_of(await talk.ask("bureau questions", as_=HELENE))


async def test_a_question_is_kept_without_what_names_anybody(talk: Dialogue) -> None:
    await _ask_in_vain(talk, "Qui arrose le cactus de Zoé, au 06 12 34 56 78 ?", MAELLE)

    (row,) = await GapRow.all()
    assert "06 12" not in row.question
    assert "cactus" in row.question
    assert MAELLE not in row.asker


async def test_questions_are_forgotten_after_thirty_days(talk: Dialogue) -> None:
    await _ask_in_vain(talk, COMPOST, MAELLE, OUSMANE, CALLUM)
    talk.clock += 31 * (talk.clock - talk.clock.replace(day=talk.clock.day - 1))

    assert "Aucune question" in words_of(await talk.ask("bureau questions", as_=HELENE))
    await _ask_in_vain(talk, PLANTS, MAELLE)
    assert await GapRow.all().count() == 1


async def test_the_desk_is_not_for_everybody(talk: Dialogue) -> None:
    for asked in ("bureau", "bureau questions", "bureau charte", "desk charter publish 1 1"):
        refused = await talk.ask(asked, as_=MAELLE)
        assert refused.title == "Ce n’est pas possible"

    menu = await talk.ask("bureau", as_=APOLLINE)
    offered = {action.text for action in menu.actions if isinstance(action, Button)}
    assert not offered & {"charter", "gaps"}  # the owner's
    assert (await talk.ask("bureau charte", as_=APOLLINE)).title == "Ce n’est pas possible"


# An article is written from a question, shown, and published.


async def test_she_writes_the_article_that_was_missing(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _ask_in_vain(talk, COMPOST, MAELLE, OUSMANE, CALLUM)
    gaps = await talk.ask("bureau questions", as_=HELENE)

    form = await talk.press(gaps, "Écrire un article", as_=HELENE)
    assert COMPOST in words_of(form)
    assert form.form is not None
    assert form.form.fields[0].value.startswith("## Article 34 — ")

    preview = await talk.fill(
        form,
        as_=HELENE,
        article="## Article 34 — Le compost\n\nLe composteur du jardin se vide le lundi.",
        language="fr",
    )
    assert "Article 34 — Le compost" in words_of(preview)
    assert "nouveau" in words_of(preview)
    assert "Toutes les idées approuvées passent le contrôle." in words_of(preview)

    published = await talk.press(preview, "Publier", as_=HELENE)
    assert published.title == "C’est publié : version 2 du 23 novembre 2026"
    answer = await talk.ask(COMPOST, as_=MAELLE)
    assert answer.title == "Article 34 — Le compost"
    assert "La charte, version 2 du 23 novembre 2026, mot pour mot." in words_of(answer)


async def test_a_changed_article_shows_the_sentences_that_change(talk: Dialogue) -> None:
    form = await talk.ask("bureau charte 2", as_=HELENE)
    assert form.form is not None
    source = form.form.fields[0].value
    assert source.startswith("## Article 2 — ")

    changed = source.replace("Aucun refus n’est rapporté", "Jamais un refus n’est rapporté")
    preview = await talk.fill(form, as_=HELENE, article=changed, language="fr")

    said = words_of(preview)
    assert "retiré : Aucun refus n’est rapporté à votre hiérarchie." in said
    assert "ajouté : Jamais un refus n’est rapporté à votre hiérarchie." in said
    before = talk.bot.house.charter
    await talk.press(preview, "Publier", as_=HELENE)
    await talk.ask("bonjour", as_=MAELLE)
    after = talk.bot.house.charter
    others = [one.text for one in after.articles if one.id != "2" or one.language != "fr"]
    assert others == [one.text for one in before.articles if one.id != "2" or one.language != "fr"]


async def test_publishing_twice_publishes_once(talk: Dialogue) -> None:
    form = await talk.ask("bureau charte new", as_=HELENE)
    preview = await talk.fill(form, as_=HELENE, article="## Le compost\n\nOn le vide.")

    first = await talk.press(preview, "Publier", as_=HELENE)
    again = await talk.press(preview, "Publier", as_=HELENE)

    assert first.title == again.title
    assert await VersionRow.filter(number__not_isnull=True).count() == 2


async def test_two_owners_at_once_lose_nothing(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    forms = [await talk.ask("bureau charte new", as_=HELENE) for _ in range(2)]
    previews = [
        await talk.fill(form, as_=HELENE, article=f"## Article {number} — Titre\n\nUne règle.")
        for number, form in enumerate(forms, start=40)
    ]

    ends = await asyncio.gather(
        *(talk.press(preview, "Publier", as_=HELENE) for preview in previews)
    )

    assert sorted(end.title for end in ends) == [
        "Ce n’est pas possible",
        "C’est publié : version 2 du 23 novembre 2026",
    ]


async def test_an_article_that_cannot_be_read_stays_in_the_form(talk: Dialogue) -> None:
    form = await talk.ask("bureau charte new", as_=HELENE)
    again = await talk.fill(
        form, as_=HELENE, article="## Article 2 — Un autre\n\nUne règle de plus."
    )

    assert again.form is not None
    assert "le numéro 2 est déjà celui de" in again.form.fields[0].error
    assert again.form.fields[0].value.endswith("Une règle de plus.")


async def test_verdicts_say_which_version_they_quote(talk: Dialogue) -> None:
    verdict = await talk.ask("puis-je tweeter : le mot de passe est Velo2026!", as_=MAELLE)

    assert "version 1 du " in words_of(verdict)


async def test_another_process_that_publishes_is_heard_at_once(talk: Dialogue) -> None:
    row = await publish.latest()
    assert row is not None
    files = {**row.files, "charter.fr.md": row.files["charter.fr.md"] + "\n## Compost\n\nLundi.\n"}
    await publish.publish(files, talk.clock)

    assert "version 2" in words_of(await talk.ask("bureau charte", as_=HELENE))
