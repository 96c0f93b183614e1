"""Desk, ideas: what can be done with an idea, as its state has it and who asks."""

from collections.abc import Iterable

from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.desk.ideas import listing
from bot.commands.house import House
from bot.ideas.content import content_in, seal_of
from bot.ideas.decide import wrote
from bot.ideas.look import Look
from bot.ideas.tables import IdeaRow, IdeaVersionRow, State
from bot.ideas.write import content_of, idea_with, open_version

APPROVE = Phrase(fr="Approuver ces mots", en="Approve these words")
REFUSE = Phrase(fr="Demander un changement", en="Ask for a change")
SEND = Phrase(fr="Envoyer à l’approbation", en="Send to approval")
WORDS = {
    "fr": Phrase(fr="Mots français", en="French words"),
    "en": Phrase(fr="Mots anglais", en="English words"),
}
MORE = Phrase(fr="Réglages", en="Settings")
DROP_CHANGE = Phrase(fr="Abandonner ce changement", en="Drop this change")
DROP = Phrase(fr="Abandonner", en="Drop")
CHANGE = Phrase(fr="Changer", en="Change")
WHAT = Phrase(fr="Que voulez-vous changer ?", en="What would you like to change?")
NO_CHANGE = Phrase(fr="Rien", en="Nothing")
EXTEND = Phrase(fr="Prolonger de 30 jours", en="Extend by 30 days")
COPY = Phrase(fr="Dupliquer", en="Duplicate")
RETIRE = Phrase(fr="Retirer", en="Retire")

Typed = tuple[Phrase, str, bool]  # a button, what it types, and whether it is wanted


async def change(request: Request, _: House, typed: str) -> Reply:
    """Ask what to change."""
    idea = await idea_with(int(typed) if typed.isdecimal() else 0)
    content, row = await content_of(idea), await open_version(idea.id)
    found = [*_writing(request, idea), (_dropping(idea), f"drop {idea.id}", row is not None)]
    back = (NO_CHANGE, f"show {idea.id}", True)
    return Reply(
        title=content.titled(request.person.language),
        blocks=(Paragraph(request.say(WHAT)),),
        actions=_buttons(request, [*found, back]),
        replaces=True,
    )


async def actions_for(
    request: Request, house: House, idea: IdeaRow, row: IdeaVersionRow | None, found: Look
) -> tuple[Action, ...]:
    """Give what may be done next: six at most, as many as a card shows everywhere."""
    if row is None:
        return _buttons(request, _of_one_in_use(idea))
    if row.state == State.WAITING and not await wrote(row, request.person.id):
        typed = [
            (APPROVE, _approving(row, house), found.ready),
            (REFUSE, f"refuse {row.id} {row.digest}", True),
            (CHANGE, f"change {idea.id}", True),
        ]
    else:
        ready = row.state != State.WAITING and found.ready
        typed = [
            (SEND, f"send {row.id} {row.digest}", ready),
            *_writing(request, idea),
            (_dropping(idea), f"drop {idea.id}", True),
        ]
    return _buttons(request, [*typed, (listing.LIST, "list", True)])


def _of_one_in_use(idea: IdeaRow) -> list[Typed]:
    free = idea.state == State.APPROVED
    return [
        (CHANGE, f"change {idea.id}", free),
        (EXTEND, f"extend {idea.id}", free),
        (COPY, f"copy {idea.id}", True),
        (RETIRE, f"retire {idea.id}", free),
        (listing.LIST, "list", True),
    ]


def _writing(request: Request, idea: IdeaRow) -> list[Typed]:
    spoken = sorted(WORDS, key=lambda one: one != request.person.language)
    words: list[Typed] = [(WORDS[one], f"words {idea.id} {one}", True) for one in spoken]
    return [*words, (MORE, f"more {idea.id}", True)]


def _dropping(idea: IdeaRow) -> Phrase:
    return DROP_CHANGE if idea.change else DROP


def _buttons(request: Request, typed: Iterable[Typed]) -> tuple[Action, ...]:
    return tuple(
        Button(request.say(label), "desk", f"ideas {text}")
        for label, text, wanted in typed
        if wanted
    )


def _approving(row: IdeaVersionRow, house: House) -> str:
    """Type the approval of the very text that is shown, under the charter that holds."""
    return f"approve {row.id} {seal_of(content_in(row.content), house.charter.version)}"
