"""Holds: what nobody posts about for now, why, by whose decision, and whom to ask."""

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Paragraph, Reply
from bot.chat.request import Request
from bot.commands.held import told
from bot.commands.house import House

TITLE = Phrase(fr="Ce qui est suspendu en ce moment", en="What is on hold at the moment")
NONE = Phrase(
    fr="Rien n’est suspendu par l’équipe communication. Les idées et la charte valent comme "
    "d’habitude.",
    en="Nothing is on hold from the communications team. Ideas and charter hold as usual.",
)


async def answer(request: Request, house: House) -> Reply:
    """Say what is on hold."""
    blocks = told(request, house, house.held) or (Paragraph(request.say(NONE)),)
    return Reply(title=request.say(TITLE), blocks=blocks)


COMMAND = Command(
    name="holds",
    summary=Phrase(
        fr="les sujets dont on ne parle pas en ce moment, et pourquoi",
        en="the subjects that nobody posts about for now, and why",
    ),
    example=Phrase(fr="suspensions", en="holds"),
    also=("suspensions", "suspension"),
    alone=True,
    heard=hears(
        r"(?:qu['’]est-ce qui est|quels sujets sont) suspendus?.*$",
        r"what(?: is|['’]s) on hold.*$",
    ),
    answer=answer,
    aside=True,
    order=46,
)
