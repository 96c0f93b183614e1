"""Nobody gets the words a colleague got: taking, keeping, freeing and withdrawing them."""

import datetime as dt
from collections import Counter
from collections.abc import Awaitable, Iterable

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from bot.chat.phrase import Language
from bot.ideas.tables import WordingRow
from bot.storage.written import WrittenOnce

KEPT_FOR = dt.timedelta(days=1)  # for whoever sees them
REST_FOR = dt.timedelta(days=7)  # once somebody opened them
NEVER = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)  # when withdrawn words are free again


async def free_words(idea_id: int, language: Language, now: dt.datetime) -> list[WordingRow]:
    """List an idea's words that nobody has, never used first."""
    return await _free(idea_id, language, now)


@WrittenOnce
def _free(idea_id: int, language: str, now: dt.datetime) -> QuerySet[WordingRow]:
    free = WordingRow.filter(idea_id=idea_id, language=language, free_at__lte=now)
    return free.order_by("free_at", "id")


async def taken_words(language: Language, now: dt.datetime) -> Counter[int]:
    """Count, by idea, the words that somebody has: as few as the people active this week."""
    return Counter(idea for (idea,) in await _taken(language, now))


@WrittenOnce
def _taken(language: str, now: dt.datetime) -> Awaitable[list[tuple[int]]]:
    taken = WordingRow.filter(language=language, free_at__gt=now, free_at__lt=NEVER)
    return taken.values_list("idea_id")


async def take(wording: WordingRow, person_id: int, now: dt.datetime) -> bool:
    """Keep free words for a person for a day; False where somebody was faster."""
    return await _keep(wording.id, person_id, now, now + KEPT_FOR) == 1


@WrittenOnce
def _keep(wording_id: int, person_id: int, now: dt.datetime, until: dt.datetime) -> Awaitable[int]:
    free = WordingRow.filter(id=wording_id, free_at__lte=now)
    return free.update(holder_id=person_id, free_at=until)


async def use(wording_id: int, person_id: int, now: dt.datetime) -> bool:
    """Rest words for a week as their holder opens them; False where a colleague has them now."""
    theirs = WordingRow.filter(Q(holder_id=person_id) | Q(free_at__lte=now), id=wording_id)
    return await theirs.update(holder_id=person_id, free_at=now + REST_FOR) == 1


async def give_back(wording_id: int, person_id: int, now: dt.datetime) -> None:
    """Free words at once, for whoever comes next."""
    await _free_again(wording_id, person_id, now)


@WrittenOnce
def _free_again(wording_id: int, person_id: int, now: dt.datetime) -> Awaitable[int]:
    theirs = WordingRow.filter(id=wording_id, holder_id=person_id)
    return theirs.update(holder_id=None, free_at=now)


async def withdraw(idea_id: int, among: Iterable[int] | None = None) -> None:
    """Take an idea's words, or some of them, out of everybody's hands, for good."""
    gone = WordingRow.filter(idea_id=idea_id)
    if among is not None:
        gone = gone.filter(id__in=list(among))
    await gone.update(holder_id=None, free_at=NEVER)
