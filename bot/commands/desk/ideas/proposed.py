"""Desk, ideas: what colleagues propose, and the answer they get."""

from collections.abc import Iterator

from bot.chat.day import day_named
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas.listing import LIST, NEXT
from bot.commands.house import House
from bot.ideas import proposals
from bot.ideas.tables import ProposalRow

TITLE = Phrase(fr="Ce que des collègues proposent", en="What colleagues propose")
NONE = Phrase(
    fr="Rien n’attend : tout le monde a sa réponse.", en="Nothing waits: all are answered."
)
PLACE = Phrase(
    fr="{place} sur {count}, les plus anciennes d’abord. Chacun saura ce qu’il en est advenu, dans "
    "vos mots.",
    en="{place} of {count}, the oldest first. Everyone will hear what became of theirs, in your "
    "words.",
)
SOURCE = Phrase(fr="{name}, le {day}", en="{name}, on {day}")
MAKE = Phrase(fr="En faire une idée", en="Make it an idea")
DECLINE = Phrase(fr="Décliner", en="Decline")
WHY = Phrase(fr="Votre réponse à {name}", en="Your answer to {name}")
WHY_HINT = Phrase(
    fr="Un merci et une raison. Ces mots lui seront donnés tels quels.",
    en="A thank you and a reason. They will get these very words.",
)
TELL = Phrase(fr="Répondre", en="Answer")


async def answer(request: Request, house: House, typed: str = "") -> Reply:
    """Show one that waits, the oldest first, with a way to use it and a way to decline it."""
    found = await proposals.waiting()
    last = Button(request.say(LIST), "desk", "ideas")
    if not found:
        said = Paragraph(request.say(NONE))
        return Reply(title=request.say(TITLE), blocks=(said,), actions=(last,))
    place = int(typed) if typed.isdecimal() and 0 < int(typed) <= len(found) else 1
    row = found[place - 1]
    day = day_named(row.made_at.astimezone(house.zone).date())
    source = request.say(SOURCE, name=row.person.name, day=day)
    said = Paragraph(request.say(PLACE, place=place, count=len(found)))
    return Reply(
        title=request.say(TITLE),
        blocks=(said, Quote(row.text, source)),
        actions=(*_actions(request, row, place if len(found) > 1 else 0), last),
        replaces=True,
    )


async def from_desk(request: Request, house: House) -> Reply:
    """Show them from the desk itself."""
    return await answer(request, house)


def _actions(request: Request, row: ProposalRow, place: int) -> Iterator[Action]:
    yield Button(request.say(MAKE), "desk", f"ideas new {row.id}")
    yield Button(request.say(DECLINE), "desk", f"ideas decline {row.id}")
    if place:
        yield Button(request.say(NEXT), "desk", f"ideas proposals {place + 1}")


async def decline(request: Request, house: House, typed: str) -> Reply:
    """Ask for an answer to give, then give it."""
    row = await proposals.proposal(int(typed) if typed.isdecimal() else 0)
    reason = request.fields.get("reason", "").strip()
    if reason:
        await proposals.decline(row.id, reason, request.at, house.tell)
        return await answer(request, house)
    field = Field(
        name="reason",
        label=request.say(WHY, name=row.person.name),
        kind="text",
        hint=request.say(WHY_HINT),
        limit=500,
    )
    form = Form(
        command="desk", text=f"ideas decline {row.id}", submit=request.say(TELL), fields=(field,)
    )
    return Reply(title=request.say(TITLE), blocks=(Quote(row.text),), form=form)
