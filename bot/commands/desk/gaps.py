"""Desk, gaps: what people asked this month and the charter does not say."""

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.reply import NOTHING, Button, Facts, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.gaps.keep import FEWEST, gaps
from bot.gaps.likeness import Group

SHOWN = 5  # groups at once
TITLE = Phrase(fr="Ce que la charte ne dit pas", en="What the charter does not say")
NONE = Phrase(
    fr="Aucune question restée sans réponse n’a encore été posée par {people} personnes. En "
    "dessous, je ne montre rien : on reconnaîtrait quelqu’un.",
    en="No question without an answer was asked by {people} people yet. Below that I show "
    "nothing: somebody might be recognised.",
)
SINCE = Phrase(
    fr="Ces {days} derniers jours, sans le nom de qui que ce soit.",
    en="Over the last {days} days, with nobody’s name.",
)
PEOPLE = Phrase(fr="{people} personnes", en="{people} people")
START = Phrase(fr="Écrire un article", en="Write an article")
START_ON = Phrase(fr="Écrire un article ({place})", en="Write an article ({place})")


async def answer(request: Request, house: House) -> Reply:
    """Show groups of questions, the most asked first, each with a way to answer it for good."""
    found = (await gaps(house.company, request.at))[:SHOWN]
    title = request.say(TITLE)
    if not found and request.unasked:
        return NOTHING
    if not found:
        return Reply(title=title, blocks=(Paragraph(request.say(NONE, people=FEWEST)),))
    days = house.company.privacy.questions_days
    shown = [block for group in found for block in _shown(request, group)]
    return Reply(
        title=title,
        blocks=(Paragraph(request.say(SINCE, days=days)), *shown),
        actions=tuple(_start(request, group, found) for group in found),
    )


def _shown(request: Request, group: Group) -> tuple[Quote | Facts, ...]:
    first = group.questions[0]
    people = request.say(PEOPLE, people=group.people)
    return (Quote(first.question, people, first.language),)


def _start(request: Request, group: Group, found: list[Group]) -> Button:
    label = START if len(found) == 1 else START_ON
    place = found.index(group) + 1
    return Button(request.say(label, place=place), "desk", f"charter new {_asked(group)}")


def _asked(group: Group) -> str:
    return group.questions[0].question


PART = Command(
    name="gaps",
    summary=Phrase(
        fr="les questions auxquelles la charte ne répond pas",
        en="the questions that the charter does not answer",
    ),
    example=Phrase(fr="bureau questions", en="desk gaps"),
    role=Role.OWNER,
    also=("questions",),
    answer=answer,
    order=70,
)
