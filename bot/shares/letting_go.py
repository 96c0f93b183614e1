"""Lets go of words somebody was offered: they are free for a colleague at once."""

import datetime as dt
from collections.abc import Awaitable

from tortoise.queryset import QuerySetSingle

from bot.chat.person import Person
from bot.ideas import words
from bot.shares.tables import ShareRow, State
from bot.storage.transaction import run_tx
from bot.storage.written import WrittenOnce


async def let_go(person: Person, token: str, now: dt.datetime, *, unwanted: bool = False) -> None:
    """Give the words back; `unwanted`: never offer the idea to this person again."""
    await run_tx(lambda: let_go_within(person, token, now, unwanted=unwanted))


async def let_go_within(
    person: Person, token: str, now: dt.datetime, *, unwanted: bool = False
) -> None:
    """Do it in the transaction that is open."""
    if unwanted:
        await ShareRow.filter(token=token, person_id=person.id).update(unwanted=True)
    if await _back(token, person.id):
        share = await _own(token, person.id)
        if share.wording_id:
            await words.give_back(share.wording_id, person.id, now)


@WrittenOnce
def _back(token: str, person_id: int) -> Awaitable[int]:
    offered = ShareRow.filter(token=token, person_id=person_id, state=State.OFFERED)
    return offered.update(state=State.LET_GO)


@WrittenOnce
def _own(token: str, person_id: int) -> QuerySetSingle[ShareRow]:
    return ShareRow.get(token=token, person_id=person_id)
