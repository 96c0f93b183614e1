"""The desk from Teams, every flow pressed through: ideas, opinions, reports, holds, people."""

import pytest

from bot.chat.person import Role
from bot.ideas.tables import IdeaRow, WordingRow
from bot.ideas.words import NEVER
from bot.journal.read import entries, verify
from bot.people.tables import PersonRow
from bot.reports.tables import ReportRow
from bot.reports.tables import State as Seen
from bot.reviews.tables import Progress, ReviewRow
from teams.colleague import Colleague, buttons
from teams.office import Work

BOLD = "Kandelo is rubbish and everybody knows it"
MILD = "Some prefer Kandelo. I like ours better, and I work there. #employee"
WORDS = "La visseuse repart, et moi avec. #salarié\n\nDix vis, dix minutes, une lampe. #salarié"
NEW = "La visseuse repart, et moi aussi. #salarié\n\nDix vis, dix minutes, une lampe. #salarié"
REASON = "Un atelier a brûlé."


def _somebody(work: Work, name: str, *, locale: str = "fr-FR") -> Colleague:
    first, last = name.lower().split(" ", 1)
    email = f"{first}.{last.replace(' ', '-')}@lumignon-velo.com"
    for accented, plain in (("é", "e"), ("è", "e"), ("ë", "e")):
        email = email.replace(accented, plain)
    return Colleague(work, work.teams.add_person(name, email, locale=locale))


@pytest.fixture
def apolline(work: Work) -> Colleague:
    """An editor, who reads French."""
    return _somebody(work, "Apolline Sarazin")


@pytest.fixture
def rhys(work: Work) -> Colleague:
    """Another editor, who reads English."""
    return _somebody(work, "Rhys Penhallow", locale="en-GB")


@pytest.fixture
def helene(work: Work) -> Colleague:
    """The owner."""
    return _somebody(work, "Hélène Dombasle")


@pytest.fixture
def shirin(work: Work) -> Colleague:
    """The reviewer."""
    return _somebody(work, "Shirin Moradpour")


@pytest.fixture
def imogen(work: Work) -> Colleague:
    """Somebody anxious, who reads English."""
    return _somebody(work, "Imogen Adeyemi-Clarke", locale="en-GB")


async def _written(apolline: Colleague) -> IdeaRow:
    form = await apolline.says("bureau nouvelle idée")
    values = {"title": "La visseuse", "subject": "repair", "words": WORDS, "link": ""}
    draft = await apolline.fill(form, "Garder le brouillon", values)
    sent = await apolline.press(draft, "Envoyer à l’approbation")
    assert "C’est envoyé" in apolline.reads(sent)
    idea = await IdeaRow.all().order_by("-id").first()
    assert idea
    return idea


async def test_a_newcomer_at_the_desk_finds_all_of_it(helene: Colleague) -> None:
    """Every button that leads from the desk is pressed, and every one shows something."""
    desk = await helene.says("bureau")
    parts = buttons(desk)
    assert len(parts) >= 8
    for label, typed in parts:
        shown = await helene.press(desk, label)
        assert helene.reads(shown), label
        for inner, text in buttons(shown):
            if text.startswith(typed):
                assert helene.reads(await helene.press(shown, inner)), (label, inner)


async def test_an_idea_written_approved_changed_and_approved_again(
    apolline: Colleague, rhys: Colleague
) -> None:
    idea = await _written(apolline)
    await rhys.says("mine")
    told = await rhys.says("desk ideas waiting")
    assert "La visseuse" in rhys.reads(told)
    card = await rhys.says(f"desk ideas {idea.id}")
    done = await rhys.press(card, "Approve these words")
    assert "It is approved, word for word." in rhys.reads(done)

    card = await apolline.says(f"desk ideas {idea.id}")
    what = await apolline.press(card, "Changer")
    form = await apolline.press(what, "Mots français")
    kept = await apolline.fill(form, "Garder le brouillon", {"words": NEW})
    said = apolline.reads(kept)
    assert "la version approuvée reste en service" in said
    assert "Mots changés" in said
    assert await WordingRow.filter(idea_id=idea.id, free_at__lt=NEVER).count() == 2
    await apolline.press(kept, "Envoyer à l’approbation")

    card = await rhys.says(f"desk ideas {idea.id}")
    assert "This is what would change" in rhys.reads(card)
    assert "avec" in rhys.reads(card)
    assert "aussi" in rhys.reads(card)
    await rhys.press(card, "Approve these words")
    texts = await WordingRow.filter(idea_id=idea.id, free_at__lt=NEVER).values_list("text")
    assert ("La visseuse repart, et moi aussi. #salarié",) in texts
    assert [entry.what async for entry in entries()].count("idea approved") == 2
    assert (await verify()).number


async def test_a_change_is_asked_for_in_words(apolline: Colleague, rhys: Colleague) -> None:
    idea = await _written(apolline)
    card = await rhys.says(f"desk ideas {idea.id}")
    form = await rhys.press(card, "Ask for a change")
    done = await rhys.fill(form, "Say so", {"reason": "Say which screws."})
    assert "Its author is told." in rhys.reads(done)
    told = await apolline.hears()
    assert "Say which screws." in apolline.reads(told)


# A second opinion.


async def _asked(imogen: Colleague, text: str = BOLD) -> ReviewRow:
    verdict = await imogen.says(f"check {text}")
    form = await imogen.press(verdict, "Ask a human")
    given = {"text": text, "wanted": "today", "word": ""}
    sent = await imogen.fill(form, "Send to Shirin", given)
    assert "Sent to Shirin Moradpour" in imogen.reads(sent)
    return await ReviewRow.all().order_by("-id").get()


async def test_an_opinion_asked_taken_and_given(
    work: Work, imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.says("mes choix")
    await _asked(imogen)
    card = await shirin.hears()
    assert "rubbish and everybody knows it" in shirin.reads(card)
    card = await shirin.press(card, "Je m’en occupe")
    done = await shirin.press(card, "Approuver ce texte")
    assert "Approuvé par Shirin Moradpour" in shirin.reads(done)

    heard = await imogen.hears()
    said = imogen.reads(heard)
    assert "Your text is approved" in said
    assert BOLD in said
    (link,) = work.teams.links(heard).values()
    async with work.site.get(f"/s/{link.rpartition('/')[2]}") as page:
        assert page.status == 302
        assert page.headers["Location"].startswith("https://x.com/intent/tweet")
    thanks = await imogen.press(heard, "I posted it")
    assert "Thank you, noted" in imogen.reads(thanks)


async def test_a_change_suggested_sent_again_and_then_refused(
    imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.says("mes choix")
    await _asked(imogen)
    card = await shirin.hears()
    form = await shirin.press(card, "Proposer un changement")
    await shirin.fill(form, "Envoyer", {"said": "Plus doux ?"})
    heard = await imogen.hears()
    assert "Shirin Moradpour suggests a change" in imogen.reads(heard)
    assert "Plus doux ?" in imogen.reads(heard)

    again = await imogen.press(heard, "Send a new text")
    again = await imogen.fill(again, "Send to Shirin", {"text": MILD})
    again = await imogen.fill(again, "Send to Shirin", {"text": MILD})  # shown once more first
    assert "Sent to Shirin Moradpour" in imogen.reads(again)

    card = await shirin.hears()
    assert "I like ours better" in shirin.reads(card)
    form = await shirin.press(card, "Dire non")
    article = shirin.work.talk.bot.company.articles["competitor"]
    await shirin.fill(form, "Envoyer", {"said": "Pas un concurrent.", "article": article})
    heard = await imogen.hears()
    said = imogen.reads(heard)
    assert "Better not post it" in said
    assert "Pas un concurrent." in said
    assert (await ReviewRow.get()).state == Progress.REFUSED


# What else people come for.


async def test_a_report_goes_to_the_desk_and_comes_back(
    imogen: Colleague, apolline: Colleague
) -> None:
    await apolline.says("mes choix")
    form = await imogen.says("report a fake account")
    thanks = await imogen.fill(form, "Send to the desk", {"what": "A fake account promises lights"})
    assert "Thank you" in imogen.reads(thanks)

    told = await apolline.hears()
    assert "A fake account promises lights" in apolline.reads(told)
    assert "Imogen" not in apolline.reads(told)
    taken = await apolline.press(told, "Je m’en occupe")
    form = await apolline.press(taken, "Clôturer")
    await apolline.fill(form, "Clôturer", {"word": "It is closed by X."})
    assert (await ReportRow.get()).state == Seen.CLOSED
    assert "It is closed by X." in imogen.reads(await imogen.hears())


async def test_the_moments_that_frighten(imogen: Colleague) -> None:
    said = await imogen.says("a journalist wrote to me")
    assert "Article" in imogen.reads(said)
    form = await imogen.press(said, next(label for label, _ in buttons(said) if "eport" in label))
    assert "journalist" in str(form["attachments"])
    said = await imogen.says("someone attacks us")
    assert "Article" in imogen.reads(said)


async def test_my_profile_practice_and_lessons(imogen: Colleague) -> None:
    bio = await imogen.says("check bio Mechanic at Lumignon. I talk about repair and bicycles.")
    assert "160" in imogen.reads(bio)

    form = await imogen.says("practice")
    verdict = await imogen.fill(form, "See how it does", {"pretend": "A quiet ride to work."})
    assert "For real" in imogen.reads(verdict)

    lesson = await imogen.says("lesson")
    titles = {imogen.reads(lesson).partition("\n")[0]}
    while "Next" in str(buttons(lesson)):
        label = next(label for label, _ in buttons(lesson) if label.startswith("Next"))
        lesson = await imogen.press(lesson, label)
        titles.add(imogen.reads(lesson).partition("\n")[0])
    assert len(titles) == 7


async def test_a_role_is_given_and_an_access_ended(helene: Colleague, imogen: Colleague) -> None:
    await imogen.says("idea")
    form = await helene.says("desk people")
    card = await helene.fill(form, "Chercher", {"who": "Imogen"})
    which = await helene.press(card, "Donner un autre rôle")
    await helene.press(which, "Relecture")
    row = await PersonRow.get(email__startswith="imogen")
    assert row.role == Role.REVIEWER

    form = await helene.says("desk people")
    card = await helene.fill(form, "Chercher", {"who": "Imogen"})
    await helene.press(card, "Fermer l’accès")
    imogen.work.talk.bot._met.forget_all()  # noqa: SLF001 (ten seconds pass)
    assert "Goodbye" in imogen.reads(await imogen.says("idea"))
    assert (await verify()).number


async def test_a_hold_from_the_menu_and_its_lift_by_two(
    apolline: Colleague, rhys: Colleague, imogen: Colleague
) -> None:
    await rhys.says("mine")
    form = await apolline.says("desk hold set repair")
    held = await apolline.fill(form, "Suspendre maintenant", {"reason": REASON})
    assert "C’est suspendu" in apolline.reads(held)
    assert REASON in rhys.reads(await rhys.hears())
    assert REASON in imogen.reads(await imogen.says("idea repair"))

    shown = await apolline.says("desk hold")
    await apolline.press(shown, "Demander à lever le n°\u00a01")
    told = await rhys.hears()
    assert "Apolline Sarazin asks to lift this hold" in rhys.reads(told)
    lifted = await rhys.press(told, "Lift no. 1")
    assert "Lifted: Repair" in rhys.reads(lifted)
