"""People of the sample company who share, so that there is something to count."""

import datetime as dt
from collections.abc import Iterable
from itertools import count

from bot.chat.reply import Chart, Reply
from bot.ideas.tables import IdeaRow
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State

CORINNE = "corinne.vauzelle@lumignon-velo.com"  # the manager of five
DENISE = "denise.okafor-roy@lumignon-velo.com"  # of one, in Toronto
MAELLE = "maelle.ferrandon@lumignon-velo.com"
APOLLINE = "apolline.sarazin@lumignon-velo.com"  # an editor
WEDNESDAY = dt.datetime(2026, 11, 18, 11, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
WEEK = 7 * DAY
TOKENS = count(1)


async def people_of(manager: str) -> list[PersonRow]:
    """Find who reports to a manager."""
    return await PersonRow.filter(manager__email=manager).order_by("id")


async def join(manager: str, many: int, team: str = "Atelier Grenoble") -> list[PersonRow]:
    """Let people arrive in a manager's team."""
    boss = await PersonRow.get(email=manager)
    return [
        await PersonRow.create(
            name=f"Prénom Nom{number}",
            email=f"nom{next(TOKENS)}@lumignon-velo.com",
            team=team,
            manager=boss,
            language="fr",
            timezone="Europe/Paris",
        )
        for number in range(many)
    ]


async def opened(people: Iterable[PersonRow], at: dt.datetime = WEDNESDAY) -> None:
    """Let each open an idea."""
    await shared(people, at, State.OPENED)


async def posted(people: Iterable[PersonRow], at: dt.datetime = WEDNESDAY) -> None:
    """Let each open an idea, and say they posted it."""
    await shared(people, at, State.DECLARED)


async def shared(people: Iterable[PersonRow], at: dt.datetime, state: State) -> None:
    """Let each be offered the same idea, and take it so far."""
    idea = await IdeaRow.all().order_by("id").first()
    assert idea
    for person in people:
        await ShareRow.create(
            token=f"t{next(TOKENS)}",
            person=person,
            idea=idea,
            text="Un tweet",
            state=state.value,
            offered_at=at,
            opened_at=None if state is State.LET_GO else at,
            declared_at=at if state is State.DECLARED else None,
        )


def figures(reply: Reply) -> dict[str, float]:
    """Read the bars of a report; none where nothing is told."""
    charts = [block for block in reply.blocks if isinstance(block, Chart)]
    return dict(charts[0].bars) if charts else {}
