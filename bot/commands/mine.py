"""Mine: what I shared, what I chose, and "stop"."""

import re
from dataclasses import replace

from bot.chat.command import Command, hears
from bot.chat.phrase import LANGUAGES, Phrase
from bot.chat.reply import Action, Button, Facts, Paragraph, Reply
from bot.chat.request import Request
from bot.commands import account, data, meeting, pause, posted, seen, shared
from bot.commands.chosen import chosen
from bot.commands.house import House
from bot.people import choose
from bot.people.form import choices_form, choices_in
from bot.people.register import choices_of, person_again
from bot.shares.letting_go import let_go

STOPS = re.compile(
    r"(?:stop|arrêtez?|arrete|laissez?[- ]moi tranquille|leave me alone)\b[\s.!]*$", re.IGNORECASE
)
POSTED = re.compile(
    r"(?:i(?: have|['’]ve)? posted it|je l['’]ai postée?|c['’]est posté)\b", re.IGNORECASE
)
SPOKEN = re.compile(
    r"(?:speak |in |parle[zr]? |en )?(french|français|francais|english|anglais)[\s.!?]*$",
    re.IGNORECASE,
)

TITLE = Phrase(fr="Vos partages et vos choix", en="Your shares and your choices")
NONE_YET = Phrase(
    fr="Vous n’avez encore rien partagé par ici, et c’est très bien aussi.",
    en="You have shared nothing from here yet, and that is fine too.",
)
ONLY_YOU = Phrase(
    fr="Vous seul voyez cette page. Votre manager ne la voit pas.",
    en="Only you see this page. Your manager does not.",
)
ONLY_YOU_SHOWN = Phrase(
    fr="Vous seul voyez cette page. Votre manager lit votre nom et vos posts les semaines où vous "
    "avez posté, parce que vous l’avez coché.",
    en="Only you see this page. Your manager reads your name and your posts in the weeks when you "
    "posted, because you ticked it.",
)
CHANGE = Phrase(fr="Changer mes choix", en="Change my choices")
STOP = Phrase(fr="Stop", en="Stop")
RESUME = Phrase(fr="Reprendre", en="Start again")
STOPPED = Phrase(fr="C’est arrêté", en="It is stopped")
STOPPED_WHY = Phrase(
    fr="Je ne vous écrirai plus jamais en premier. Personne n’en saura rien, et si vous m’écrivez "
    "un jour, je répondrai.",
    en="I will never write to you first again. Nobody will know, and if you write to me one day, "
    "I will answer.",
)
RESUMED_WHY = Phrase(
    fr="Vos choix d’avant sont là. « mes choix » les montre.",
    en="Your earlier choices are back. “mine” shows them.",
)
CHOICES_TITLE = Phrase(fr="Vos choix", en="Your choices")
KEPT = Phrase(fr="C’est gardé", en="Your choices are kept")


async def answer(request: Request, house: House) -> Reply:
    """Show the page of what is mine, or do what its buttons type."""
    verb, _, rest = _as_typed(request.text).partition(" ")
    return await VERBS.get(verb, _page)(request, house, rest)


def _as_typed(said: str) -> str:
    """Turn plain speech into what a button would type."""
    if STOPS.match(said):
        return "stop"
    if POSTED.match(said):
        return "posted"
    if spoken := SPOKEN.match(said):
        return "language fr" if spoken[1][0] in "fF" else "language en"
    return pause.typed(said) or data.typed(said) or said


async def _page(request: Request, house: House, _: str = "", *, title: Phrase = TITLE) -> Reply:
    choices = await choices_of(request.person)
    shares = await shared.told(request, house)
    stop: Action = Button(request.say(STOP), "mine", "stop")
    resume: Action = Button(request.say(RESUME), "mine", "resume")
    return Reply(
        title=request.say(title),
        blocks=(
            *(shares or (Paragraph(request.say(NONE_YET)),)),
            Facts(
                (
                    *chosen(request, house, choices),
                    *await pause.rows(request),
                    await account.row(request),
                )
            ),
            Paragraph(request.say(ONLY_YOU_SHOWN if choices.shown else ONLY_YOU)),
        ),
        actions=(
            Button(request.say(CHANGE), "mine", "choices"),
            Button(request.say(pause.PAUSE), "mine", "pause"),
            Button(request.say(account.ACCOUNT), "mine", "account"),
            resume if choices.stopped else stop,
            Button(request.say(data.TITLE), "mine", "data"),
        ),
    )


async def _choices(request: Request, house: House, _: str) -> Reply:
    before = await choices_of(request.person)
    wanted = choices_in(request.fields, house.subjects, before) if request.fields else before
    if not request.fields or wanted.quiet.start == wanted.quiet.end:
        form = choices_form(request.person, wanted, house.subjects)
        return Reply(title=request.say(CHOICES_TITLE), form=form, replaces=True)
    await choose.want(request.person, wanted, request.at)
    await choose.show(request.person, request.at, shown=wanted.shown)
    return await _language(request, house, request.fields.get("language", ""))


async def _language(request: Request, house: House, asked: str) -> Reply:
    language = next((spoken for spoken in LANGUAGES if spoken == asked), None)
    if language:
        await choose.speak(request.person, language)
    again = replace(request, person=await person_again(request.person))
    return await _page(again, house, title=KEPT)


async def _stop(request: Request, _: House, token: str) -> Reply:
    await choose.stop(request.person, request.at)
    if token:  # the card it was pressed on
        await let_go(request.person, token, request.at)
    return Reply(
        title=request.say(STOPPED),
        blocks=(Paragraph(request.say(STOPPED_WHY)),),
        actions=(Button(request.say(RESUME), "mine", "resume"),),
        replaces=True,
    )


async def _resume(request: Request, _house: House, _: str) -> Reply:
    await choose.resume(request.person, request.at)
    said = Paragraph(request.say(RESUMED_WHY))
    actions = (Button(request.say(shared.SEE), "mine"),)
    return Reply(title=request.say(pause.OVER), blocks=(said,), actions=actions, replaces=True)


VERBS = {
    "posted": posted.posted,
    "account": account.account,
    "choices": _choices,
    "language": _language,
    "stop": _stop,
    "resume": _resume,
    "help": meeting.helped,
    "often": meeting.often,
    **data.VERBS,
    "pause": pause.answer,
    "seen": seen.seen,
}

COMMAND = Command(
    name="mine",
    summary=Phrase(
        fr="vos partages, vos choix, et « stop »", en="your shares, your choices, and “stop”"
    ),
    example=Phrase(fr="mes choix", en="mine"),
    alone=True,
    changes_me=True,
    heard=hears(
        rf"(?P<rest>{STOPS.pattern})",
        rf"(?P<rest>{POSTED.pattern})",
        rf"(?P<rest>{SPOKEN.pattern})",
        rf"(?P<rest>{data.SPOKEN})",
        rf"(?P<rest>{pause.SAID.pattern})",
        r"(?:mes|mon|ma) (?:choix|partages)\s*$",
        r"my (?:choices|shares)\s*$",
        rf"mine (?P<rest>(?:{'|'.join(VERBS)})\b.*)$",
    ),
    answer=answer,
    order=40,
)
