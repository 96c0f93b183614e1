"""The library from Slack: an idea written in a window, approved by somebody else."""

from bot.chat.person import Role
from bot.ideas.tables import IdeaRow, State
from bot.people.tables import PersonRow
from slack.office import Work
from slack.records import User
from slack.shape import Json

WORDS = "La visseuse repart, et moi avec. #salarié\n\nDix vis, dix minutes, une lampe. #salarié"


async def _window(work: Work, user: User) -> Json:
    await work.done()
    return work.slack.views(user)[-1]


async def test_written_sent_and_approved(work: Work, camille: User, sam: User) -> None:
    for user in (camille, sam):
        await work.say(user, "help")
    await PersonRow.filter(name__in=["Camille Roy", "Sam Lee"]).update(role=Role.EDITOR.value)
    work.talk.bot._met.forget_all()  # noqa: SLF001 (their role is new)

    await work.slack.command("/tweet-desk", "ideas new", camille)
    form = await _window(work, camille)
    values: dict[str, object] = {
        "title": "La visseuse",
        "subject": "repair",
        "words": WORDS,
        "link": "",
    }
    assert (await work.slack.submit(form, values)).ok
    draft = await _window(work, camille)
    assert "Brouillon" in work.reads(draft)
    await work.press(draft, "Envoyer à l’approbation", camille)

    waiting = await work.command("/tweet-desk ideas waiting", sam)
    assert "La visseuse" in work.reads(waiting)
    idea = await IdeaRow.all().order_by("-id").first()
    assert idea is not None
    shown = await work.command(f"/tweet-desk ideas {idea.id}", sam)
    await work.press(shown, "Approve these words", sam)

    assert (await IdeaRow.get(id=idea.id)).state == State.APPROVED


async def test_the_longest_screens_fit(work: Work, sam: User) -> None:
    await work.say(sam, "help")
    await PersonRow.filter(name="Sam Lee").update(role=Role.EDITOR.value)
    work.talk.bot._met.forget_all()  # noqa: SLF001 (their role is new)
    for typed in ("ideas", "ideas 3", "ideas forecast", "proposals"):
        assert work.reads(await work.command(f"/tweet-desk {typed}", sam))
    for typed in ("ideas filter", "ideas more 3", "ideas words 3 fr"):
        await work.slack.command("/tweet-desk", typed, sam)
        assert "submit" in await _window(work, sam)
