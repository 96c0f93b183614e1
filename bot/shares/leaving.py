"""What becomes of a person's words as they leave the company."""

import datetime as dt
from collections.abc import Sequence

from bot.ideas import words
from bot.shares.tables import ShareRow, State

AT_ONCE = 500  # people


async def free_words_of(people: Sequence[int], now: dt.datetime) -> None:
    """Give back what people saw and did not open, in the transaction of the caller.

    What they opened rests as always: they may have posted it.
    """
    for start in range(0, len(people), AT_ONCE):
        some = people[start : start + AT_ONCE]
        offered = ShareRow.filter(person_id__in=some, state=State.OFFERED)
        kept = offered.filter(wording_id__not_isnull=True)
        for wording, person in await kept.values_list("wording_id", "person_id"):
            await words.give_back(wording, person, now)
        await offered.update(state=State.LET_GO)
