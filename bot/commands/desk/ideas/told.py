"""Desk, ideas: what became of one, in figures that tell of nobody."""

from bot.chat.phrase import Phrase
from bot.chat.request import Request
from bot.commands.house import House
from bot.ideas.tables import IdeaRow
from bot.stats.ideas import became

BECAME = Phrase(fr="Ce qu’elle est devenue", en="What became of it")
FIGURES = Phrase(
    fr="ouverte {opened} fois, postée {declared}, vérifiée {verified}",
    en="opened {opened} times, posted {declared}, verified {verified}",
)
CLICKS = Phrase(fr="lien suivi {clicks} fois", en="link followed {clicks} times")
WEEKS = Phrase(
    fr="dans les semaines finies où au moins {smallest} personnes l’ont ouverte",
    en="in the weeks that are over and in which at least {smallest} people opened it",
)


async def became_row(request: Request, house: House, idea: IdeaRow) -> tuple[tuple[str, str], ...]:
    """Say it in a row; no row where fewer people than may be told of opened it."""
    smallest = house.company.privacy.smallest
    found = await became(idea.id, house.zone, smallest, request.at)
    if not found.weeks:
        return ()
    said = [
        request.say(FIGURES, opened=found.opened, declared=found.declared, verified=found.verified),
        *([request.say(CLICKS, clicks=found.clicks)] if found.clicks else []),
        request.say(WEEKS, smallest=smallest),
    ]
    return ((request.say(BECAME), ", ".join(said)),)
