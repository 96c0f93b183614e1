"""The library from Teams: an idea written in a dialog, approved by somebody else."""

from bot.chat.person import Role
from bot.ideas.tables import IdeaRow, State
from bot.people.tables import PersonRow
from teams.office import Work
from teams.records import Person

WORDS = "La visseuse repart, et moi avec. #salarié\n\nDix vis, dix minutes, une lampe. #salarié"


async def test_written_sent_and_approved(work: Work, camille: Person, sam: Person) -> None:
    for person in (camille, sam):
        await work.say(person, "help")
    await PersonRow.filter(name__in=["Camille Roy", "Sam Lee"]).update(role=Role.EDITOR.value)
    work.talk.bot._met.forget_all()  # noqa: SLF001 (their role is new)

    form = await work.say(camille, "bureau nouvelle idée")
    values = {"field.title": "La visseuse", "field.subject": "repair", "field.words": WORDS}
    await work.press(camille, form, "Garder le brouillon", values)
    idea = await IdeaRow.all().order_by("-id").first()
    assert idea is not None
    draft = await work.say(camille, f"bureau idées {idea.id}")
    assert "Brouillon" in work.reads(draft)
    await work.press(camille, draft, "Envoyer à l’approbation")

    shown = await work.say(sam, f"desk ideas {idea.id}")
    await work.press(sam, shown, "Approve these words")

    assert (await IdeaRow.get(id=idea.id)).state == State.APPROVED


async def test_the_longest_screens_fit(work: Work, sam: Person) -> None:
    await work.say(sam, "help")
    await PersonRow.filter(name="Sam Lee").update(role=Role.EDITOR.value)
    work.talk.bot._met.forget_all()  # noqa: SLF001 (their role is new)
    for typed in ("desk ideas", "desk ideas 3", "desk forecast", "desk proposals"):
        assert work.reads(await work.say(sam, typed))
    for typed in ("desk ideas words 3 fr", "desk ideas more 3", "desk ideas filter"):
        assert work.reads(await work.say(sam, typed))
    assert not [call for call in work.teams.calls("send") if call.status >= 400]
