"""Desk, new idea: the shortest way to writing one."""

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.reply import Reply
from bot.chat.request import Request
from bot.commands.desk.ideas import writing
from bot.commands.house import House


async def answer(request: Request, house: House) -> Reply:
    """Show the form of a new idea, whatever word follows."""
    return await writing.new(request, house, "")


PART = Command(
    name="new",
    summary=Phrase(
        fr="écrire une idée : un titre, des mots à tweeter, un lien",
        en="write an idea: a title, words to tweet, a link",
    ),
    example=Phrase(fr="bureau nouvelle idée", en="desk new idea"),
    role=Role.EDITOR,
    also=("nouvelle", "nouveau", "write", "écrire"),
    answer=answer,
    order=12,
)
