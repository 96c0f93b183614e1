"""The ideas in use in the order in which they are offered: read once, kept until they change."""

import datetime as dt
import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tortoise.functions import Count

from bot.chat.phrase import LANGUAGES, Language
from bot.ideas.choose import Candidate, fresh_order
from bot.ideas.tables import IdeaRow, State, WordingRow
from bot.ideas.words import NEVER

COLUMNS = ("id", "key", "subject", "starts_at", "ends_at", "teams", "languages")


@dataclass(frozen=True, slots=True)
class Placed:
    """An idea in use, as it would be offered if nobody had touched it."""

    candidate: Candidate  # with all its words in one language
    ends_at: dt.datetime
    teams: tuple[str, ...]

    def good(self, now: dt.datetime, team: str) -> bool:
        """Tell whether it may be offered at a moment to somebody of a team."""
        within = self.candidate.starts_at <= now < self.ends_at
        return within and (not self.teams or team in self.teams)


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything in use, for each language: by subject in order, and by idea."""

    by_subject: Mapping[Language, Mapping[str, tuple[Placed, ...]]]
    by_idea: Mapping[Language, Mapping[int, Placed]]

    def in_order(
        self, language: Language, subjects: Iterable[str], now: dt.datetime, team: str
    ) -> Iterator[Candidate]:
        """Give the ideas of some subjects that are good now for a team, one by one, best first."""
        theirs = self.by_subject[language]
        placed = [theirs[subject] for subject in subjects if subject in theirs]
        merged = heapq.merge(*placed, key=lambda one: fresh_order(one.candidate))
        return (one.candidate for one in merged if one.good(now, team))

    def some(
        self, language: Language, ideas: Iterable[int], now: dt.datetime, team: str
    ) -> Iterator[Candidate]:
        """Give those among some ideas that are good now for a team."""
        theirs = self.by_idea[language]
        placed = (theirs[idea] for idea in ideas if idea in theirs)
        return (one.candidate for one in placed if one.good(now, team))


async def stock_at(now: dt.datetime) -> Stock:
    """Read everything approved that is not over."""
    approved = IdeaRow.filter(state=State.APPROVED, ends_at__gt=now)
    ideas = await approved.values_list(*COLUMNS)
    used = WordingRow.filter(free_at__lt=NEVER, idea__state=State.APPROVED)
    counted = used.filter(idea__ends_at__gt=now).annotate(count=Count("id"))
    rows = counted.group_by("idea_id", "language").values_list("idea_id", "language", "count")
    words = {(idea, language): count for idea, language, count in await rows}
    placed = {one: _placed(ideas, words, one) for one in LANGUAGES}
    return Stock(
        {one: _in_order(found) for one, found in placed.items()},
        {one: {it.candidate.id: it for it in found} for one, found in placed.items()},
    )


def _placed(
    ideas: Iterable[tuple[Any, ...]], words: Mapping[tuple[int, str], int], language: Language
) -> list[Placed]:
    found = []
    for idea, key, subject, starts_at, ends_at, teams, languages in ideas:
        count = words.get((idea, language), 0)
        if count and (not languages or language in languages):
            known = Candidate(
                id=idea, key=key, subject=subject, starts_at=starts_at, free_words=count
            )
            found.append(Placed(known, ends_at, tuple(teams or ())))
    return found


def _in_order(found: Iterable[Placed]) -> dict[str, tuple[Placed, ...]]:
    subjects: dict[str, list[Placed]] = defaultdict(list)
    for one in sorted(found, key=lambda it: fresh_order(it.candidate)):
        subjects[one.candidate.subject].append(one)
    return {subject: tuple(ideas) for subject, ideas in subjects.items()}
