"""Desk, lift: end a hold with two people, one who asks and another who confirms."""

import re
from dataclasses import replace

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.desk.hold import GONE, card, overview
from bot.commands.held import named
from bot.commands.house import House
from bot.holds.held import Held, hold_of
from bot.holds.set import ask_lift, confirm_lift, keep_on
from bot.people.desk import editors_besides

HOW = Phrase(
    fr="Dites quel numéro lever : « bureau lever 3 ». « bureau suspendre » les montre tous.",
    en="Say which number to lift: “desk lift 3”. “desk hold” shows them all.",
)
ASKED = Phrase(fr="Encore suspendu : {what}", en="Still on hold: {what}")
SECOND = Phrase(
    fr="Vous avez demandé de lever cette suspension : une autre personne de l’équipe doit le "
    "confirmer. Elle est prévenue.",
    en="You asked to lift this hold: somebody else of the team has to confirm. They are told.",
)
NOT_ASKED = Phrase(
    fr="Personne ne demande plus de lever cette suspension. Demandez-le, et quelqu’un d’autre "
    "confirmera.",
    en="Nobody asks to lift this hold any more. Ask for it, and somebody else will confirm.",
)
LIFTED = Phrase(fr="C’est levé : {what}", en="Lifted: {what}")
LIFTED_WHY = Phrase(
    fr="Les idées reviennent et les liens s’ouvrent de nouveau, dès maintenant.",
    en="The ideas are back and links open again, from now on.",
)
SEE = Phrase(fr="Ce qui reste suspendu", en="What is still on hold")
TYPED = re.compile(r"(\d{1,9})(?: (confirm|keep))?")


async def answer(request: Request, house: House) -> Reply:
    """Ask for a hold to be lifted, confirm it, or leave it on."""
    if not request.text.strip():
        return overview(request, house)
    typed = TYPED.fullmatch(request.text.strip())
    if typed is None:
        raise Refusal(HOW)
    number, verb = int(typed[1]), typed[2]
    before = await hold_of(number)
    if before is None:
        raise Refusal(GONE)
    await _do(request, house, number, verb)
    now = await house.holds_again()
    held = await hold_of(number)
    if held is None:
        return _lifted(request, named(now, before))
    return _still_on(request, now, held, verb)


async def _do(request: Request, house: House, number: int, verb: str | None) -> None:
    if verb == "confirm":
        await confirm_lift(number, request.person, request.at)
    elif verb == "keep":
        await keep_on(number, request.person, request.at)
    elif await ask_lift(number, request.person, request.at):
        occasion = f"lift-{number}-{int(request.at.timestamp())}"
        for editor in await editors_besides(request.person):
            await house.tell(editor, "desk", f"hold show {number}", occasion)


def _still_on(request: Request, house: House, held: Held, verb: str | None) -> Reply:
    shown = card(request, house, held, ASKED)
    noted: tuple[Paragraph, ...] = ()
    if held.asked_by_id == request.person.id:
        noted = (Paragraph(request.say(SECOND)),)
    elif verb == "confirm" and held.asked_by_id is None:
        noted = (Paragraph(request.say(NOT_ASKED)),)
    return replace(shown, blocks=(*noted, *shown.blocks))


def _lifted(request: Request, what: Phrase) -> Reply:
    return Reply(
        title=request.say(LIFTED, what=what),
        blocks=(Paragraph(request.say(LIFTED_WHY)),),
        actions=(Button(request.say(SEE), "desk", "hold"),),
        replaces=True,
    )


PART = Command(
    name="lift",
    summary=Phrase(
        fr="lever une suspension, à deux : l’un demande, l’autre confirme",
        en="lift a hold, in two: one asks, another confirms",
    ),
    example=Phrase(fr="bureau lever", en="desk lift"),
    role=Role.EDITOR,
    also=("lever",),
    answer=answer,
    order=41,
)
