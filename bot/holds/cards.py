"""Where the cards of shares stand, for as long as a hold may have to reach them."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F, Q

from bot.deliveries.plan import lane_of
from bot.holds.tables import Card, CardRow
from bot.ideas.content import whole
from bot.shares.offer import GIVEN
from bot.shares.tables import ShareRow, State
from bot.storage.transaction import run_tx

KEPT = dt.timedelta(days=30)  # longer than most ideas are good for
AT_ONCE = 500  # cards
Reaches = Callable[[str, str], bool]  # does a hold reach a subject, or a whole tweet?


async def stands(platform: str, key: str, sent_id: str, token: str, now: dt.datetime) -> int:
    """Note that a message shows the card of a share from now on; the card's number.

    With no token it shows no card any more; 0 then, and where no share has that token.
    What follows a space in `sent_id` is how the message is changed, and may be new each time.
    """
    lane = lane_of(platform, key)
    sent_id, _, way = sent_id.partition(" ")
    there = CardRow.filter(lane=lane, key=key, sent_id=sent_id)
    share = await ShareRow.get_or_none(token=token) if token else None
    if share is None:
        await there.delete()
        return 0
    known: dict[str, Any] = {"share_id": share.id, "said_at": now, "says": 0, "way": way, "why": ""}
    if not await there.update(**known, wanted=F("wanted") + 1):
        try:
            await CardRow.create(lane=lane, key=key, sent_id=sent_id, **known)
        except IntegrityError:  # noted at the same moment
            await there.update(**known, wanted=F("wanted") + 1)
    return await _number(lane, key, sent_id)


async def _number(lane: str, key: str, sent_id: str) -> int:
    found = await CardRow.get_or_none(lane=lane, key=key, sent_id=sent_id)
    return found.id if found else 0


async def reached(reaches: Reaches, now: dt.datetime, only: Sequence[int] = ()) -> list[int]:
    """List the cards that a hold reaches, by their number, among all or among these only."""
    live = CardRow.filter(
        said_at__gt=now - KEPT,
        share__state__in=(*GIVEN, State.OPENED),
        share__idea__ends_at__gt=now,
    )
    known = live.filter(id__in=list(only)) if only else live
    rows = await known.values_list("id", "share__idea__subject", "share__text", "share__link")
    return [key for key, subject, text, link in rows if reaches(subject, whole(text, link))]


async def saying(hold: int) -> list[int]:
    """List the cards that say a hold, or may be about to."""
    rows = CardRow.filter(Q(says=hold) | Q(state=Card.CHANGING))
    return [key for (key,) in await rows.values_list("id")]


async def look_again(cards: Iterable[int], now: dt.datetime) -> None:
    """Have cards looked at, and changed where they say what is not so any more."""
    several = list(cards)
    for start in range(0, len(several), AT_ONCE):
        await run_tx(partial(_look_again, several[start : start + AT_ONCE], now))


async def _look_again(some: Sequence[int], now: dt.datetime) -> None:
    """Say first that something changed: whoever is changing a card sees it when they are done."""
    these = CardRow.filter(id__in=list(some))
    await these.update(wanted=F("wanted") + 1)
    await these.filter(state=Card.QUIET).update(state=Card.DUE, due_at=now, attempts=0)
