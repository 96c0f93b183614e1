"""Help: a greeting, and what can be asked."""

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House

HELLO = Phrase(fr="Bonjour {name}", en="Hello {name}")
WHAT = Phrase(
    fr="Je suis un programme, pas un humain. Je vous aide à tweeter sur {company} si vous "
    "en avez envie, et seulement dans ce cas. Rien n’est jamais publié à votre place.",
    en="I am a program, not a human. I help you tweet about {company} if you feel like it, and "
    "only then. Nothing is ever posted in your place.",
)
SPEAK = Phrase(
    fr="Écrivez comme vous parlez. « stop » arrête tout, tout de suite et pour de bon.",
    en="Write as you speak. “stop” stops everything, at once and for good.",
)
LOST = Phrase(fr="Je n’ai pas compris", en="I did not understand")
LOST_WHY = Phrase(
    fr="Voici ce que vous pouvez me demander. Rien de ce que vous écrivez n’est gardé.",
    en="Here is what you can ask me. Nothing you write is kept.",
)
GIVE = Phrase(fr="Une idée de tweet", en="A tweet idea")
VERIFY = Phrase(fr="Vérifier un brouillon", en="Check a draft")
ASK = Phrase(fr="Interroger la charte", en="Ask the charter")
MINE = Phrase(fr="Mes partages, mes choix", en="My shares, my choices")
MORE = Phrase(fr="Autre chose", en="Something else")


async def answer(request: Request, house: House) -> Reply:
    """Greet the person and show each command they may ask, with an example."""
    said = Paragraph(request.say(WHAT, company=house.company.name))
    return Reply(
        title=request.say(HELLO, name=request.person.name.split()[0]),
        blocks=(said, _asked_for(request), Paragraph(request.say(SPEAK))),
        actions=_first_steps(request),
    )


def not_understood(request: Request) -> Reply:
    """Answer what is neither a command nor a question with what can be asked."""
    said = Paragraph(request.say(LOST_WHY))
    blocks = (said, _asked_for(request), Paragraph(request.say(SPEAK)))
    return Reply(title=request.say(LOST), blocks=blocks, actions=_first_steps(request))


def _asked_for(request: Request) -> Facts:
    from bot.commands import commands  # noqa: PLC0415 (which finds this very file)

    language = request.person.language
    return Facts(
        tuple(
            (command.example.to(language), command.summary.to(language))
            for command in commands()
            if command is not COMMAND and not command.aside and request.person.may(command.role)
        )
    )


def _first_steps(request: Request) -> tuple[Action, ...]:
    return (
        Button(request.say(GIVE), "idea"),
        Button(request.say(VERIFY), "check"),
        Button(request.say(ASK), "charter"),
        Button(request.say(MINE), "mine"),
        Button(request.say(MORE), "more"),
    )


COMMAND = Command(
    name="help",
    summary=Phrase(fr="ce que vous pouvez me demander", en="what you can ask me"),
    example=Phrase(fr="aide", en="help"),
    also=("aide", "start", "menu"),
    alone=True,
    heard=hears(
        r"(?:bonjour|salut|bonsoir|coucou|hello|hi|hey)\b[\s,.!?]*(?:\w+[\s.!?]*)?$",
        r"(?:que|qu['’]est-ce que) (?:puis-je|je peux) (?:vous |te )?demander.*",
        r"what can (?:i|you) (?:ask|do).*",
    ),
    answer=answer,
    order=50,
)
