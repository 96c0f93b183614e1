"""Desk, ideas: what colleagues propose, and the answer they get."""

from collections.abc import Iterator

from bot.chat.day import day_named
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas.listing import LIST
from bot.commands.house import House
from bot.ideas import proposals
from bot.ideas.tables import ProposalRow

TITLE = Phrase(fr="Ce que des collègues proposent", en="What colleagues propose")
NONE = Phrase(
    fr="Rien n’attend : tout le monde a sa réponse.", en="Nothing waits: all are answered."
)
FIRST = Phrase(
    fr="Les plus anciennes d’abord. Chacun saura ce qu’il en est advenu, dans vos mots.",
    en="The oldest first. Everyone will hear what became of theirs, in your words.",
)
SOURCE = Phrase(fr="{place}. {name}, le {day}", en="{place}. {name}, on {day}")
MAKE = Phrase(fr="En faire une idée ({place})", en="Make it an idea ({place})")
DECLINE = Phrase(fr="Décliner ({place})", en="Decline ({place})")
WHY = Phrase(fr="Votre réponse à {name}", en="Your answer to {name}")
WHY_HINT = Phrase(
    fr="Un merci et une raison. Ces mots lui seront donnés tels quels.",
    en="A thank you and a reason. They will get these very words.",
)
TELL = Phrase(fr="Répondre", en="Answer")


async def answer(request: Request, house: House, _: str = "") -> Reply:
    """Show the oldest that wait, each with a way to use it and a way to decline it."""
    found = await proposals.waiting()
    title, last = request.say(TITLE), Button(request.say(LIST), "desk", "ideas")
    if not found:
        return Reply(title=title, blocks=(Paragraph(request.say(NONE)),), actions=(last,))
    quoted = [_quote(request, house, row, place) for place, row in enumerate(found, start=1)]
    return Reply(
        title=title,
        blocks=(Paragraph(request.say(FIRST)), *quoted),
        actions=(*_actions(request, found), last),
        replaces=True,
    )


def _quote(request: Request, house: House, row: ProposalRow, place: int) -> Quote:
    day = day_named(row.made_at.astimezone(house.zone).date())
    return Quote(row.text, request.say(SOURCE, place=place, name=row.person.name, day=day))


def _actions(request: Request, found: list[ProposalRow]) -> Iterator[Action]:
    for place, row in enumerate(found, start=1):
        yield Button(request.say(MAKE, place=place), "desk", f"ideas new {row.id}")
        yield Button(request.say(DECLINE, place=place), "desk", f"ideas decline {row.id}")


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
