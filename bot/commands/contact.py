"""Contact: a journalist writes, or somebody attacks: what to do now, and whom to call."""

from bot.charter.search import Outcome
from bot.chat.command import Command
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Block, Button, Facts, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.charter import WHOLE, WORDS
from bot.commands.house import House
from bot.commands.moments import (
    ATTACK_TOLD,
    MOMENTS,
    PRESS_TOLD,
    Moment,
    contact_for,
    moment_in,
)
from bot.company import Contact
from bot.people.desk import desk_without_manager_of
from bot.reviews.readers import readers_for

NOW = Phrase(fr="Maintenant", en="Now")
CALL = Phrase(fr="À appeler", en="Whom to call")
NOBODY = Phrase(
    fr="Votre entreprise n’a pas encore dit qui appeler : voyez l’équipe communication.",
    en="Your company has not said whom to call yet: see the communications team.",
)
NO_ARTICLE = Phrase(
    fr="La charte n’a pas d’article là-dessus. Les trois conseils ci-dessous restent bons.",
    en="The charter has no article on this. The three steps below are still good ones.",
)
NOTHING = Phrase(fr="Je n’écris rien", en="I write nothing")
REPORT = Phrase(fr="Le signaler au bureau", en="Report it to the desk")
CALM = Phrase(fr="C’est très bien ainsi", en="That is just right")
CALM_WHY = Phrase(
    fr="Rien n’est parti, et rien de ce que vous m’avez dit n’est gardé. Si cela continue, "
    "revenez me le dire, ou appelez.",
    en="Nothing was sent, and nothing you told me is kept. If it goes on, come back and tell me, "
    "or call.",
)
TITLE = Phrase(fr="Qui appeler", en="Whom to call")
KINDS = {
    "press": Phrase(fr="Presse", en="Press"),
    "security": Phrase(fr="Sécurité", en="Security"),
    "communications": Phrase(fr="Communication", en="Communications"),
}


async def answer(request: Request, house: House) -> Reply:
    """Help in a moment that frightens; without one, say whom to call."""
    if request.text.strip() == "nothing":
        return Reply(title=request.say(CALM), blocks=(Paragraph(request.say(CALM_WHY)),))
    moment = moment_in(request.text)
    return await (_helped(request, house, moment) if moment else _everybody(request, house))


async def _helped(request: Request, house: House, moment: Moment) -> Reply:
    found = _found(request, house, moment)
    steps = "\n".join(
        f"{number}. {request.say(step)}" for number, step in enumerate(moment.steps, start=1)
    )
    called = contact_for(moment, house.company.contacts)
    people = ((request.say(CALL), reached(called)),) if called else await _team(request, house)
    return Reply(
        title=request.say(moment.title),
        blocks=(
            Paragraph(steps),
            Facts(people) if people else Paragraph(request.say(NOBODY)),
            *_quoted(request, house, found),
        ),
        actions=_ways_on(request, found, moment),
    )


def _found(request: Request, house: House, moment: Moment) -> Outcome:
    """Search the charter for what was said, and for the moment itself where that leads astray."""
    language = request.person.language
    usual = house.search.ask(request.say(moment.asked), language)
    said = house.search.ask(request.text, language)
    near = {article.id for article in usual.candidates}
    return said if said.article and said.article.id in near else usual


def _quoted(request: Request, house: House, found: Outcome) -> tuple[Block, ...]:
    article = found.article
    if article is None:
        return () if found.candidates and found.kind == "unsure" else (_no_article(request),)
    return (
        Quote(found.quote or article.text, article.heading, article.language),
        Paragraph(request.say(WORDS, version=house.charter.named)),
    )


def _no_article(request: Request) -> Paragraph:
    return Paragraph(request.say(NO_ARTICLE))


def _ways_on(request: Request, found: Outcome, moment: Moment) -> tuple[Action, ...]:
    """Offer to draft nothing, to report it, and to read the article, or the two it may be."""
    read: tuple[Action, ...] = ()
    if found.article:
        read = (Button(request.say(WHOLE), "charter", f"#{found.article.id}"),)
    elif found.kind == "unsure":
        read = tuple(Button(one.heading, "charter", f"#{one.id}") for one in found.candidates)
    return (
        Button(request.say(NOTHING), "contact", "nothing"),
        Button(request.say(REPORT), "report", request.say(moment.told)),
        *read,
    )


async def _everybody(request: Request, house: House) -> Reply:
    rows = contact_rows(request, house) or await _team(request, house)
    actions = tuple(
        Button(request.say(moment.title), "contact", moment.key) for moment in MOMENTS.values()
    )
    blocks = (Facts(rows) if rows else Paragraph(request.say(NOBODY)),)
    return Reply(title=request.say(TITLE), blocks=blocks, actions=actions)


def contact_rows(request: Request, house: House, *kinds: str) -> tuple[tuple[str, str], ...]:
    """List the people whom the company says to call, of some kinds or of all."""
    named = {kind: getattr(house.company.contacts, kind) for kind in kinds or KINDS}
    return tuple(
        (request.say(KINDS[kind]), reached(contact)) for kind, contact in named.items() if contact
    )


def reached(contact: Contact) -> str:
    """Say a name and how to reach it: `Hélène Dombasle · +33 4 65 71 00 19 · presse@…`."""
    return " · ".join(filter(None, (contact.name, contact.phone, contact.email)))


async def _team(request: Request, house: House) -> tuple[tuple[str, str], ...]:
    """List the reviewers and the desk, where the company names nobody."""
    readers = (await readers_for(request.person.id, house, request.at)).in_turn
    desk = await desk_without_manager_of(request.person)
    named = [(one.person.name, one.email) for one in readers]
    return tuple(dict.fromkeys([*named, *((one.person.name, one.email) for one in desk)]))


COMMAND = Command(
    name="contact",
    summary=Phrase(
        fr="quoi faire tout de suite, et qui appeler ; ou « quelqu’un nous attaque »",
        en="what to do now, and whom to call; or “someone attacks us”",
    ),
    example=Phrase(fr="un journaliste m’a écrit", en="a journalist wrote to me"),
    also=("contacts",),
    alone=True,
    aside=True,
    heard=(PRESS_TOLD, ATTACK_TOLD),
    answer=answer,
    order=110,
)
