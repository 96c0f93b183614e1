"""The desk on every platform, pressed through: ideas, opinions, reports, holds, people."""

from bot.chat.person import Role
from bot.ideas.tables import IdeaRow, WordingRow
from bot.ideas.words import NEVER
from bot.journal.read import entries, verify
from bot.people.tables import PersonRow
from bot.reports.tables import ReportRow
from bot.reports.tables import State as Seen
from bot.reviews.tables import Progress, ReviewRow
from platforms.colleague import Colleague, Workplace

BOLD = "Kandelo is rubbish and everybody knows it"
MILD = "Some prefer Kandelo. I like ours better, and I work there. #employee"
WORDS = "La visseuse repart, et moi avec. #salarié\n\nDix vis, dix minutes, une lampe. #salarié"
NEW = "La visseuse repart, et moi aussi. #salarié\n\nDix vis, dix minutes, une lampe. #salarié"
REASON = "Un atelier a brûlé."


async def _written(apolline: Colleague) -> IdeaRow:
    form = await apolline.asks("desk ideas new")
    draft = await apolline.fills(form, title="La visseuse", subject="repair", words=WORDS, link="")
    sent = await apolline.press(draft, "Envoyer à l’approbation")
    assert "C’est envoyé" in apolline.reads(sent)
    idea = await IdeaRow.all().order_by("-id").first()
    assert idea
    return idea


async def test_a_newcomer_at_the_desk_finds_all_of_it(helene: Colleague) -> None:
    """Every button that leads from the desk is pressed, and every one shows something."""
    desk = await helene.asks("desk")
    parts = helene.buttons(desk)
    assert len(parts) >= 8
    for label, typed in parts:
        shown = await helene.press(desk, label)
        assert helene.reads(shown), label
        for inner, text in helene.buttons(shown):
            if text.startswith(typed):
                assert helene.reads(await helene.press(shown, inner)), (label, inner)


async def test_an_idea_written_approved_changed_and_approved_again(
    apolline: Colleague, rhys: Colleague
) -> None:
    idea = await _written(apolline)
    await rhys.asks("mine")
    told = await rhys.asks("desk ideas waiting")
    assert "La visseuse" in rhys.reads(told)
    card = await rhys.asks(f"desk ideas {idea.id}")
    done = await rhys.press(card, "Approve these words")
    assert "It is approved, word for word." in rhys.reads(done)

    card = await apolline.asks(f"desk ideas {idea.id}")
    what = await apolline.press(card, "Changer")
    form = await apolline.press(what, "Mots français")
    kept = await apolline.fills(form, words=NEW)
    said = apolline.reads(kept)
    assert "la version approuvée reste en service" in said
    assert "Mots changés" in said
    assert await WordingRow.filter(idea_id=idea.id, free_at__lt=NEVER).count() == 2
    await apolline.press(kept, "Envoyer à l’approbation")

    card = await rhys.asks(f"desk ideas {idea.id}")
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
    card = await rhys.asks(f"desk ideas {idea.id}")
    form = await rhys.press(card, "Ask for a change")
    done = await rhys.fills(form, reason="Say which screws.")
    assert "Its author is told." in rhys.reads(done)
    told = await apolline.hears()
    assert "Say which screws." in apolline.reads(told)


# A second opinion.


async def _asked(imogen: Colleague, text: str = BOLD) -> ReviewRow:
    verdict = await imogen.asks(f"check {text}")
    form = await imogen.press(verdict, "Ask a human")
    assert "Shirin" in imogen.reads(form)
    sent = await imogen.fills(form, text=text, wanted="today", word="")
    assert "Sent to Shirin Moradpour" in imogen.reads(sent)
    return await ReviewRow.all().order_by("-id").get()


async def test_an_opinion_asked_taken_and_given(
    workplace: Workplace, imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.asks("mine")
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
    link = next(one for one in imogen.links(heard).values() if "/s/" in one)
    async with workplace.site.get(f"/s/{link.rpartition('/')[2]}") as page:
        assert page.status == 302
        assert page.headers["Location"].startswith("https://x.com/intent/tweet")
    thanks = await imogen.press(heard, "I posted it")
    assert "Thank you, noted" in imogen.reads(thanks)


async def test_a_change_suggested_sent_again_and_then_refused(
    workplace: Workplace, imogen: Colleague, shirin: Colleague
) -> None:
    await shirin.asks("mine")
    await _asked(imogen)
    card = await shirin.hears()
    form = await shirin.press(card, "Proposer un changement")
    await shirin.fills(form, said="Plus doux ?")
    heard = await imogen.hears()
    assert "Shirin Moradpour suggests a change" in imogen.reads(heard)
    assert "Plus doux ?" in imogen.reads(heard)

    again = await imogen.press(heard, "Send a new text")
    again = await imogen.fills(again, text=MILD)
    if "Press again" in imogen.reads(again):  # what was changed is shown once more first
        again = await imogen.fills(again, text=MILD)
    assert "Sent to Shirin Moradpour" in imogen.reads(again)

    card = await shirin.hears()
    assert "I like ours better" in shirin.reads(card)
    form = await shirin.press(card, "Dire non")
    article = workplace.talk.bot.company.articles["competitor"]
    await shirin.fills(form, said="Pas un concurrent.", article=article)
    heard = await imogen.hears()
    said = imogen.reads(heard)
    assert "Better not post it" in said
    assert "Pas un concurrent." in said
    assert (await ReviewRow.get()).state == Progress.REFUSED


# What else people come for.


async def test_a_report_goes_to_the_desk_and_comes_back(
    imogen: Colleague, apolline: Colleague
) -> None:
    await apolline.asks("mine")
    form = await imogen.asks("report a fake account")
    thanks = await imogen.fills(form, what="A fake account promises lights", link="")
    assert "Thank you" in imogen.reads(thanks)

    told = await apolline.hears()
    assert "A fake account promises lights" in apolline.reads(told)
    assert "Imogen" not in apolline.reads(told)
    taken = await apolline.press(told, "Je m’en occupe")
    form = await apolline.press(taken, "Clôturer")
    await apolline.fills(form, word="It is closed by X.")
    assert (await ReportRow.get()).state == Seen.CLOSED
    assert "It is closed by X." in imogen.reads(await imogen.hears())


async def test_the_moments_that_frighten(imogen: Colleague) -> None:
    said = await imogen.says("a journalist wrote to me")
    assert "Article" in imogen.reads(said)
    form = await imogen.press(
        said, next(label for label, _ in imogen.buttons(said) if "eport" in label)
    )
    assert "journalist" in str(form)
    said = await imogen.says("someone attacks us")
    assert "Article" in imogen.reads(said)


async def test_my_profile_practice_and_lessons(imogen: Colleague) -> None:
    bio = await imogen.says("check bio Mechanic at Lumignon. I talk about repair and bicycles.")
    assert "160" in imogen.reads(bio)

    form = await imogen.asks("practice")
    verdict = await imogen.fills(form, pretend="A quiet ride to work.", subject="repair")
    assert "For real" in imogen.reads(verdict)

    lesson = await imogen.says("lesson")
    titles = {imogen.reads(lesson).partition("\n")[0]}
    while "Next" in str(imogen.buttons(lesson)):
        label = next(label for label, _ in imogen.buttons(lesson) if label.startswith("Next"))
        lesson = await imogen.press(lesson, label)
        titles.add(imogen.reads(lesson).partition("\n")[0])
    assert len(titles) == 7


async def test_a_role_is_given_and_an_access_ended(
    workplace: Workplace, helene: Colleague, imogen: Colleague
) -> None:
    await imogen.asks("idea")
    form = await helene.asks("desk people")
    card = await helene.fills(form, who="Imogen")
    which = await helene.press(card, "Donner un autre rôle")
    await helene.press(which, "Relecture")
    row = await PersonRow.get(email__startswith="imogen")
    assert row.role == Role.REVIEWER

    form = await helene.asks("desk people")
    card = await helene.fills(form, who="Imogen")
    await helene.press(card, "Fermer l’accès")
    workplace.talk.bot._met.forget_all()  # noqa: SLF001 (ten seconds pass)
    assert "Goodbye" in imogen.reads(await imogen.asks("idea"))
    assert (await verify()).number


async def test_a_hold_from_the_menu_and_its_lift_by_two(
    apolline: Colleague, rhys: Colleague, imogen: Colleague
) -> None:
    await rhys.asks("mine")
    form = await apolline.asks("desk hold set repair")
    held = await apolline.fills(form, reason=REASON)
    assert "C’est suspendu" in apolline.reads(held)
    assert REASON in rhys.reads(await rhys.hears())
    assert REASON in imogen.reads(await imogen.asks("idea repair"))

    shown = await apolline.asks("desk hold")
    await apolline.press(shown, "Demander à lever le n°\u00a01")
    told = await rhys.hears()
    assert "Apolline Sarazin asks to lift this hold" in rhys.reads(told)
    lifted = await rhys.press(told, "Lift no. 1")
    assert "Lifted: Repair" in rhys.reads(lifted)
