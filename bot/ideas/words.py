"""Nobody gets the words a colleague got: taking, keeping, freeing and withdrawing them."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from tortoise.expressions import Q

from bot.chat.phrase import Language
from bot.ideas.tables import WordingRow

KEPT_FOR = dt.timedelta(days=1)  # for whoever sees them
REST_FOR = dt.timedelta(days=7)  # once somebody opened them
NEVER = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)  # when withdrawn words are free again


async def free_words(idea_id: int, language: Language, now: dt.datetime) -> list[WordingRow]:
    """List an idea's words that nobody has, never used first."""
    free = WordingRow.filter(idea_id=idea_id, language=language, free_at__lte=now)
    return await free.order_by("free_at", "id")


async def taken_words(language: Language, now: dt.datetime) -> Counter[int]:
    """Count, by idea, the words that somebody has: as few as the people active this week."""
    taken = WordingRow.filter(language=language, free_at__gt=now, free_at__lt=NEVER)
    return Counter(idea for (idea,) in await taken.values_list("idea_id"))


async def take(wording: WordingRow, person_id: int, now: dt.datetime) -> bool:
    """Keep free words for a person for a day; False where somebody was faster."""
    free = WordingRow.filter(id=wording.id, free_at__lte=now)
    return await free.update(holder_id=person_id, free_at=now + KEPT_FOR) == 1


async def use(wording_id: int, person_id: int, now: dt.datetime) -> bool:
    """Rest words for a week as their holder opens them; False where a colleague has them now."""
    theirs = WordingRow.filter(Q(holder_id=person_id) | Q(free_at__lte=now), id=wording_id)
    return await theirs.update(holder_id=person_id, free_at=now + REST_FOR) == 1


async def give_back(wording_id: int, person_id: int, now: dt.datetime) -> None:
    """Free words at once, for whoever comes next."""
    theirs = WordingRow.filter(id=wording_id, holder_id=person_id)
    await theirs.update(holder_id=None, free_at=now)


async def withdraw(idea_id: int, among: Iterable[int] | None = None) -> None:
    """Take an idea's words, or some of them, out of everybody's hands, for good."""
    gone = WordingRow.filter(idea_id=idea_id)
    if among is not None:
        gone = gone.filter(id__in=list(among))
    await gone.update(holder_id=None, free_at=NEVER)
