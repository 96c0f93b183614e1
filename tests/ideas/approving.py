"""An idea on its way to approval, as tests need one."""

import datetime as dt

from dialogue import MONDAY

from bot.ideas.content import Content, content_in, seal_of
from bot.ideas.decide import approve, send
from bot.ideas.tables import IdeaVersionRow
from bot.ideas.write import begin, open_version

CHARTER = "charter-1"
WRITTEN = Content(
    subject="repair",
    title={"fr": "La visseuse"},
    ends=MONDAY + dt.timedelta(days=30),
    wordings={"fr": ("La visseuse est réparée. #salarié", "Dix vis, dix minutes. #salarié")},
)


async def waiting(author: int, key: str = "screwdriver") -> IdeaVersionRow:
    """Write an idea and send it to approval."""
    idea = await begin(key, WRITTEN, author, MONDAY)
    row = await open_version(idea.id)
    assert row is not None
    return await send(row.id, row.digest, author, MONDAY)


async def approve_text(row: IdeaVersionRow, person: int) -> IdeaVersionRow:
    """Approve its exact text."""
    seal = seal_of(content_in(row.content), CHARTER)
    return await approve(row.id, seal, CHARTER, person, MONDAY)
