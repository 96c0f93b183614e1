"""Nobody gets the words a colleague got: taking, keeping and freeing them."""

import datetime as dt

from tortoise.expressions import Q

from bot.chat.phrase import Language
from bot.ideas.tables import WordingRow

KEPT_FOR = dt.timedelta(days=1)  # for whoever sees them
REST_FOR = dt.timedelta(days=7)  # once somebody opened them


async def free_words(idea_id: int, language: Language, now: dt.datetime) -> list[WordingRow]:
    """List an idea's words that nobody has, never used first."""
    free = WordingRow.filter(idea_id=idea_id, language=language, free_at__lte=now)
    return await free.order_by("free_at", "id")


async def free_ideas(language: Language, now: dt.datetime) -> list[int]:
    """List the ideas that have words nobody has, each as often as it has some."""
    free = WordingRow.filter(language=language, free_at__lte=now)
    return [idea for (idea,) in await free.values_list("idea_id")]


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
