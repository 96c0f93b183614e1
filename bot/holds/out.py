"""Which cards that people have already are reached by a hold."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from bot.holds.held import Held
from bot.ideas.content import whole
from bot.shares.offer import GIVEN
from bot.shares.tables import ShareRow, State


@dataclass(frozen=True, slots=True)
class CardOut:
    """A card in somebody's hands whose link a hold stops now."""

    share_id: int
    token: str
    person_id: int
    idea_id: int


async def cards_out(
    held: Held, allows: Callable[[str], bool], now: dt.datetime, *, after: int = 0
) -> list[CardOut]:
    """List the cards that a hold reaches, in the order in which they were given.

    `allows` is the house's, with the hold on. A card being given while the hold is set may come a
    moment later: ask again with `after`, the last share's id seen.
    """
    out = ShareRow.filter(id__gt=after, state__in=(*GIVEN, State.OPENED), idea__ends_at__gt=now)
    rows = await out.order_by("id").values_list(
        "id", "token", "person_id", "idea_id", "idea__subject", "text", "link"
    )
    return [
        CardOut(share, token, person, idea)
        for share, token, person, idea, subject, text, link in rows
        if held.reaches(subject) or not allows(whole(text, link))
    ]
