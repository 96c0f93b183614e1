"""Desk, retention: what the bot forgot by itself in a month, for who answers for people's data."""

import datetime as dt
import re

from bot.chat.command import Command
from bot.chat.day import month_named
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.reply import NOTHING, Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.people.forgotten import forgotten_in, is_before

MONTH = re.compile(r"20\d\d-(?:0[1-9]|1[0-2])")

TITLE = Phrase(fr="Ce que j’ai oublié en {month}", en="What I forgot in {month}")
WHY = Phrase(
    fr="Effacé de moi-même, une fois passé le temps que l’entreprise a fixé. Ce sont des totaux, "
    "sans personne dedans : de quoi montrer que les délais sont tenus. Ce que quelqu’un a demandé "
    "d’effacer est au journal.",
    en="Erased by myself, once the time that the company set was over. These are totals, with "
    "nobody in them: they show that the periods are kept to. What somebody asked to have erased "
    "stands in the journal.",
)
NONE = Phrase(
    fr="Rien n’était assez ancien pour être effacé ce mois-là.",
    en="Nothing was old enough to be erased in that month.",
)
BEFORE = Phrase(fr="Le mois d’avant", en="The month before")


async def answer(request: Request, house: House) -> Reply:
    """Show a month, the last one that is over where none is said."""
    month = _month(request, house)
    found = await forgotten_in(month, house.company)
    if not found and request.unasked:
        return NOTHING
    rows = Facts(tuple((request.say(what), str(count)) for what, count in found))
    first = dt.date.fromisoformat(f"{month}-01")
    before = (Button(request.say(BEFORE), "desk", f"retention {_month_before(first)}"),)
    return Reply(
        title=request.say(TITLE, month=request.say(month_named(first))),
        blocks=(rows, Paragraph(request.say(WHY))) if found else (Paragraph(request.say(NONE)),),
        actions=before if await is_before(month) else (),
    )


def _month(request: Request, house: House) -> str:
    said = request.text.strip()
    if MONTH.fullmatch(said):
        return said
    return _month_before(request.at.astimezone(house.zone).date())


def _month_before(day: dt.date) -> str:
    return f"{day.replace(day=1) - dt.timedelta(days=1):%Y-%m}"


PART = Command(
    name="retention",
    summary=Phrase(
        fr="ce que j’ai oublié de moi-même dans le mois, en nombres",
        en="what I forgot by myself in a month, in figures",
    ),
    example=Phrase(fr="bureau conservation", en="desk retention"),
    role=Role.OWNER,
    also=("conservation",),
    answer=answer,
    order=85,
)
