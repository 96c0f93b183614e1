"""Desk, proposals: what colleagues propose, from the desk in one tap."""

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.commands.desk.ideas import proposed

PART = Command(
    name="proposals",
    summary=Phrase(
        fr="ce que des collègues proposent, et la réponse que vous leur faites",
        en="what colleagues propose, and the answer you give them",
    ),
    example=Phrase(fr="bureau propositions", en="desk proposals"),
    role=Role.EDITOR,
    also=("propositions",),
    answer=proposed.from_desk,
    order=14,
)
