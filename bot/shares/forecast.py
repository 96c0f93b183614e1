"""Which subjects run out of words within two weeks, at the pace of the last four. Mostly pure."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.chat.phrase import LANGUAGES, Language
from bot.ideas.tables import State as Stage
from bot.ideas.tables import WordingRow
from bot.ideas.words import NEVER, REST_FOR
from bot.shares.tables import ShareRow

AHEAD = 14  # days looked ahead
BEHIND = 28  # days looked back
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Word:
    """One wording: free from a moment, of an idea that begins and ends at others."""

    free_at: dt.datetime
    starts_at: dt.datetime
    ends_at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A subject in a language: words free now, used a week, and the day on which none is left."""

    subject: str
    language: Language
    free: int
    weekly: float
    people: int  # who used them
    out_on: dt.date | None  # None: not within two weeks


def outlook(words: Sequence[Word], used: int, now: dt.datetime) -> tuple[int, dt.date | None]:
    """Count the words free now, and find the day on which somebody would find none.

    `used` were within the last four weeks; the same number is spread over the next ones. A word
    rests for a week once it is used.
    """
    pool = sorted(words, key=lambda word: (word.ends_at, word.free_at))
    free_at = [max(word.free_at, word.starts_at) for word in pool]
    free = sum(at <= now < word.ends_at for at, word in zip(free_at, pool, strict=True))
    asked = 0.0
    for day in range(AHEAD):
        moment = now + day * DAY
        good = [n for n, word in enumerate(pool) if free_at[n] <= moment < word.ends_at]
        asked += used / BEHIND
        if not good or int(asked) > len(good):
            return free, moment.date()
        for place in good[: int(asked)]:  # those that end first
            free_at[place] = moment + REST_FOR
        asked -= int(asked)
    return free, None


async def forecast(subjects: Iterable[str], now: dt.datetime) -> tuple[list[Outlook], int]:
    """Look at each subject and language, the soonest out first; and count the people active."""
    since = now - BEHIND * DAY
    opened = ShareRow.filter(opened_at__gt=since, wording_id__isnull=False)
    rows = await opened.values_list("person_id", "idea__subject", "wording__language")
    used = Counter((subject, language) for _, subject, language in rows)
    people = Counter((subject, language) for _, subject, language in {*rows})
    words = await _words(now)
    known = [*dict.fromkeys([*subjects, *(subject for subject, _ in words)])]
    found = []
    for subject in known:
        for language in LANGUAGES:
            count = used[subject, language]
            free, out_on = outlook(words.get((subject, language), ()), count, now)
            found.append(
                Outlook(
                    subject=subject,
                    language=language,
                    free=free,
                    weekly=count * 7 / BEHIND,
                    people=people[subject, language],
                    out_on=out_on,
                )
            )
    found.sort(key=lambda one: (one.out_on or dt.date.max, one.free))
    return found, len({person for person, _, _ in rows})


async def _words(now: dt.datetime) -> dict[tuple[str, str], list[Word]]:
    used = WordingRow.filter(free_at__lt=NEVER, idea__state=Stage.APPROVED, idea__ends_at__gt=now)
    columns = ("idea__subject", "language", "free_at", "idea__starts_at", "idea__ends_at")
    found: dict[tuple[str, str], list[Word]] = defaultdict(list)
    for subject, language, free_at, starts_at, ends_at in await used.values_list(*columns):
        found[subject, language].append(Word(free_at, starts_at, ends_at))
    return found
