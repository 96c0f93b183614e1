"""The first meeting: what would help you, and how often; asked once, below the first answer."""

from dataclasses import replace

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.reply import Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.people import choose
from bot.people.choices import CADENCES, Cadence, Help
from bot.people.form import HOW_OFTEN, QUIET_HOURS, quiet_named
from bot.people.register import choices_of

ASKED_BELOW = frozenset({"idea", "check", "charter", "help"})  # what somebody comes for

QUESTION = Phrase(fr="Et vous, qu’est-ce qui vous aiderait ?", en="And you, what would help you?")
ONCE = Phrase(
    fr="Je ne le demande qu’une fois, et « rien » est une bonne réponse. Personne d’autre ne la "
    "verra.",
    en="I ask only once, and “nothing” is a good answer. Nobody else will see it.",
)
HELPS = {
    Help.IDEAS: Phrase(fr="Des idées de tweets", en="Tweet ideas"),
    Help.CHECKS: Phrase(fr="Relire mes brouillons", en="Checking my drafts"),
    Help.ANSWERS: Phrase(fr="Juste des réponses", en="Just answers"),
    Help.NOTHING: Phrase(fr="Rien, merci", en="Nothing, thank you"),
}
RHYTHM = Phrase(fr="À quel rythme ?", en="How often?")
RHYTHM_WHY = Phrase(
    fr="Je n’écris qu’à vos heures de travail, et « stop » arrête tout.",
    en="I write within your working hours only, and “stop” stops everything.",
)
RHYTHMS = {
    Cadence.NEVER: Phrase(fr="Jamais", en="Never"),
    Cadence.ASKED: Phrase(fr="Quand je demande", en="When I ask"),
    Cadence.WEEKLY: Phrase(fr="Une fois par semaine", en="Once a week"),
    Cadence.TWICE: Phrase(fr="Deux fois par semaine", en="Twice a week"),
}
NOTED = Phrase(fr="C’est noté", en="Noted")
DRAFTS = Phrase(
    fr="Écrivez « puis-je tweeter : » et votre brouillon, ou collez-le simplement. Je lis, je "
    "réponds, j’oublie. Je ne vous écrirai pas en premier.",
    en="Write “can I tweet this:” and your draft. I read, I answer, I forget. I will not write to "
    "you first.",
)
QUESTIONS = Phrase(
    fr="Posez vos questions comme à un collègue, je citerai la charte mot pour mot. Je ne vous "
    "écrirai pas en premier.",
    en="Ask as you would a colleague, and I will quote the charter word for word. I will not "
    "write to you first.",
)
SILENCE = Phrase(
    fr="Je ne vous écrirai pas. Si un jour vous m’écrivez, je répondrai.",
    en="I will not write to you. If one day you write to me, I will answer.",
)
MORE = Phrase(fr="Plus de choix", en="More choices")


async def asked_below(asked: Request, command: str, reply: Reply) -> Reply:
    """Put the question below the first answer to what somebody wrote, and never again.

    A form, a channel that others read, and the greeting that a platform asks for are let pass. What
    takes the place of that answer keeps the question, until it is answered.
    """
    if asked.unasked or command not in ASKED_BELOW or asked.command == "help":
        return reply
    if reply.form or reply.after or not asked.place.private:
        return reply
    if asked.person.met:
        keeps = reply.replaces and await choose.still_asked(asked.person, asked.at)
    else:
        keeps = await choose.meet(asked.person, asked.at)
    return replace(reply, after=question(asked.person)) if keeps else reply


def question(person: Person) -> Reply:
    """Ask what would help."""
    say = person.language
    return Reply(
        title=QUESTION.to(say),
        blocks=(Paragraph(ONCE.to(say)),),
        actions=tuple(
            Button(name.to(say), "mine", f"help {wanted.value}") for wanted, name in HELPS.items()
        ),
    )


async def helped(request: Request, _: House, said: str) -> Reply:
    """Take the first tap: what would help."""
    wanted = next((one for one in Help if one == said.strip()), None)
    if wanted is None:
        return question(request.person)
    await choose.be_helped(request.person, wanted, request.at)
    match wanted:
        case Help.IDEAS:
            return _rhythm(request)
        case Help.CHECKS:
            return _noted(request, DRAFTS)
        case Help.ANSWERS:
            return _noted(request, QUESTIONS)
        case Help.NOTHING:
            said_so = Paragraph(request.say(SILENCE))
            return Reply(title=request.say(NOTED), blocks=(said_so,))


def _rhythm(request: Request) -> Reply:
    ways_on = (Button(request.say(it), "mine", f"often {key.value}") for key, it in RHYTHMS.items())
    return Reply(
        title=request.say(RHYTHM),
        blocks=(Paragraph(request.say(RHYTHM_WHY)),),
        actions=tuple(ways_on),
    )


def _noted(request: Request, how: Phrase) -> Reply:
    more = Button(request.say(MORE), "mine", "choices")
    return Reply(title=request.say(NOTED), blocks=(Paragraph(request.say(how)),), actions=(more,))


async def often(request: Request, _: House, said: str) -> Reply:
    """Take the second tap: how often."""
    cadence = next((one for one in Cadence if one == said.strip()), None)
    if cadence is None:
        return _rhythm(request)
    await choose.hear(request.person, cadence, request.at)
    choices = await choices_of(request.person)
    rows = (
        (request.say(HOW_OFTEN), request.say(CADENCES[cadence])),
        (request.say(QUIET_HOURS), request.say(quiet_named(choices.quiet))),
    )
    more = Button(request.say(MORE), "mine", "choices")
    return Reply(title=request.say(NOTED), blocks=(Facts(rows),), actions=(more,), replaces=True)
