"""Erases a person on the spot, from every table, whatever else happens to them at that moment."""

import datetime as dt

from tortoise.queryset import QuerySet

from bot.chat.refusal import Refusal
from bot.journal.note import note
from bot.people.forgotten import LEAVER
from bot.people.roles import LAST_OWNER, owners_held
from bot.people.tables import PersonRow
from bot.storage.kept import Whom, kept_of_people
from bot.storage.turn import give_way, insist, run_giving_way


async def erase(
    whom: Whom, by: int | None, now: dt.datetime, left: dt.datetime | None = None
) -> bool:
    """Erase all that is kept of a person; False where they are gone already.

    `left`: only somebody who left the company by that moment, and did not come back meanwhile.

    What is in the journal stays, under a number that leads to nobody. Whatever of theirs runs at
    the same moment comes before, and goes too, or finds that they are gone. `by` is the person
    themselves, or None: whoever runs the bot. Refusal where no owner would be left.
    """
    there = PersonRow.filter(id=whom.id) if left is None else _gone_by(whom, left)
    what = LEAVER if left else "person erased"

    async def work() -> bool:
        owners = await owners_held()
        if await there.select_for_update().first() is None:
            return False
        if owners == {whom.id}:
            raise Refusal(LAST_OWNER)
        await _erase_everywhere(whom, now)
        await note(what, by, {"person": whom.id}, now)
        return True

    return await run_giving_way(work)


async def _erase_everywhere(whom: Whom, now: dt.datetime) -> None:
    await give_way()
    for kept in kept_of_people():
        await kept.erase(whom, now)
    await insist()


def _gone_by(whom: Whom, moment: dt.datetime) -> QuerySet[PersonRow]:
    return PersonRow.filter(id=whom.id, closed_at__lte=moment)
