"""Desk: where the communications team works, one file a part."""

import importlib
import pkgutil

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.reply import Button, Facts, Reply
from bot.chat.request import Request
from bot.commands.house import House

TITLE = Phrase(fr="Le bureau de la communication", en="The communications desk")


def _parts() -> tuple[Command[House], ...]:
    names = [found.name for found in pkgutil.iter_modules(__path__)]
    found = [importlib.import_module(f"{__name__}.{name}").PART for name in names]
    return tuple(sorted(found, key=lambda part: part.order))


async def answer(request: Request, _: House) -> Reply:
    """Show each part that the person may use."""
    parts = [part for part in COMMAND.parts if request.person.may(part.role)]
    rows = tuple((request.say(part.example), request.say(part.summary)) for part in parts)
    ways_on = tuple(Button(request.say(part.example), "desk", part.name) for part in parts)
    return Reply(title=request.say(TITLE), blocks=(Facts(rows),), actions=ways_on)


COMMAND = Command(
    name="desk",
    summary=Phrase(
        fr="ce que l’équipe communication tient à jour",
        en="what the communications team keeps up to date",
    ),
    example=Phrase(fr="bureau", en="desk"),
    role=Role.EDITOR,
    also=("bureau",),
    alone=False,
    answer=answer,
    order=90,
    parts=_parts(),
)
