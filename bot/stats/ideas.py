"""What became of one idea, for the desk: in the weeks that are over and that enough people opened.

A week in which fewer opened it is left out of every figure, and a figure is of whole weeks: what
one page tells more than another is a week of at least as many people.
"""

import datetime as dt
from collections import Counter, defaultdict
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.shares.tables import ClickRow, ShareRow, State
from bot.stats.week import last_ended, week_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """How often an idea was opened, posted, verified, and its links followed; over which weeks."""

    weeks: int = 0
    opened: int = 0
    declared: int = 0
    verified: int = 0
    clicks: int = 0


async def became(idea_id: int, zone: ZoneInfo, smallest: int, now: dt.datetime) -> Became:
    """Add up the weeks that may be told, in the company's zone."""
    last = last_ended(now, zone).number
    opened: dict[int, list[tuple[int, str]]] = defaultdict(list)
    theirs = ShareRow.filter(idea_id=idea_id, opened_at__isnull=False)
    for at, person, state in await theirs.values_list("opened_at", "person_id", "state"):
        opened[week_of(at.astimezone(zone).date()).number].append((person, state))
    told = {
        week
        for week, shares in opened.items()
        if week <= last and len({person for person, _ in shares}) >= smallest
    }
    states = Counter(state for week in told for _, state in opened[week])
    clicks = ClickRow.filter(link__idea_id=idea_id, week__in=sorted(told))
    return Became(
        weeks=len(told),
        opened=states.total(),
        declared=states[State.DECLARED] + states[State.VERIFIED],
        verified=states[State.VERIFIED],
        clicks=sum([count for (count,) in await clicks.values_list("count")]),
    )
