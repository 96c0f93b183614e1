"""More: what else can be asked, for those moments when one needs it."""

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House

TITLE = Phrase(fr="Autre chose", en="Something else")
WHY = Phrase(
    fr="Pour un moment difficile, ou pour apprendre à votre rythme. Rien de tout cela n’est "
    "compté ni montré à votre manager.",
    en="For a difficult moment, or to learn at your own pace. None of it is counted or shown to "
    "your manager.",
)
STEPS = (
    (Phrase(fr="Un journaliste m’a écrit", en="A journalist wrote to me"), "contact", "press"),
    (Phrase(fr="On nous attaque", en="Somebody attacks us"), "contact", "attack"),
    (Phrase(fr="Signaler", en="Report something"), "report", ""),
    (Phrase(fr="Vérifier ma bio", en="Check my bio"), "bio", ""),
    (Phrase(fr="M’entraîner", en="Practise"), "practice", ""),
    (Phrase(fr="Une leçon", en="A lesson"), "lesson", ""),
)


async def answer(request: Request, _: House) -> Reply:
    """Show what `help` leaves aside, each with an example and a button."""
    steps: tuple[Action, ...] = tuple(
        Button(request.say(label), name, text) for label, name, text in STEPS
    )
    blocks = (Paragraph(request.say(WHY)), Facts(_left_aside(request)))
    return Reply(title=request.say(TITLE), blocks=blocks, actions=steps)


def _left_aside(request: Request) -> tuple[tuple[str, str], ...]:
    from bot.commands import commands  # noqa: PLC0415 (which finds this very file)

    return tuple(
        (request.say(command.example), request.say(command.summary))
        for command in commands()
        if command.aside and request.person.may(command.role)
    )


COMMAND = Command(
    name="more",
    summary=Phrase(
        fr="une urgence, votre bio, une leçon",
        en="an emergency, your bio, a lesson",
    ),
    example=Phrase(fr="autre chose", en="more"),
    also=("plus",),
    alone=True,
    answer=answer,
    heard=hears(r"(?:autre chose|quoi d['’]autre|something else|what else|anything else)[\s.!?]*$"),
    order=47,
)
