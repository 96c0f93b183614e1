"""Desk, ideas: the library, from a first word to what is approved and offered."""

from collections.abc import Awaitable, Callable

from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Reply
from bot.chat.request import Request
from bot.commands.desk.ideas import acting, deciding, forecast, listing, proposed, show, writing
from bot.commands.house import House
from bot.ideas.listing import Filters
from bot.ideas.tables import IdeaRow, State

NOT_FOUND = Phrase(
    fr="Je ne comprends pas « {asked} ». « bureau idées » montre la liste, « bureau idées 12 » "
    "l’idée 12, « bureau nouvelle idée » en commence une.",
    en="I do not understand “{asked}”. “desk ideas” shows the list, “desk ideas 12” idea 12, and "
    "“desk new idea” begins one.",
)
Verb = Callable[[Request, House, str], Awaitable[Reply]]
VERBS: dict[str, Verb] = {
    "": listing.overview,
    "list": listing.typed_list,
    "filter": listing.filter_form,
    "show": show.show,
    "change": acting.change,
    "new": writing.new,
    "create": writing.create,
    "words": writing.words_form,
    "more": writing.more_form,
    "save": writing.save_form,
    "send": deciding.send,
    "approve": deciding.approve,
    "refuse": deciding.refuse,
    "drop": deciding.drop,
    "retire": deciding.retire,
    "extend": deciding.extend,
    "copy": deciding.copy,
    "forecast": forecast.answer,
    "proposals": proposed.answer,
    "decline": proposed.decline,
}
ALSO = {"nouvelle": "new", "prévision": "forecast", "propositions": "proposals"}
STATES = {
    "waiting": Filters(only="mine"),
    "attente": Filters(state=State.WAITING),
    "drafts": Filters(state=State.DRAFT),
    "brouillons": Filters(state=State.DRAFT),
    "ending": Filters(only="ending"),
}


async def answer(request: Request, house: House) -> Reply:
    """Understand what the buttons type, a number, a key, or a word for a state."""
    verb, _, rest = request.text.strip().partition(" ")
    word = ALSO.get(verb.lower(), verb.lower())
    if word in VERBS:
        return await VERBS[word](request, house, rest.strip())
    if word in STATES:
        return await listing.shown(request, house, STATES[word])
    known = (
        {"id": int(word)} if word.isdecimal() and len(word) < len("1000000000") else {"key": word}
    )
    if idea := await IdeaRow.get_or_none(**known):
        return await show.show(request, house, str(idea.id))
    raise Refusal(NOT_FOUND.given(asked=request.text[:40]))


PART = Command(
    name="ideas",
    summary=Phrase(
        fr="la bibliothèque : approuver, changer, prolonger, retirer",
        en="the library: approve, change, extend, retire",
    ),
    example=Phrase(fr="bureau idées", en="desk ideas"),
    role=Role.EDITOR,
    also=("idées", "idees"),
    answer=answer,
    order=10,
)
