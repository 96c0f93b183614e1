"""Which week and which team somebody asks about, and whether it is theirs to ask."""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.chat.person import Person
from bot.people.tables import PersonRow
from bot.stats.managers import Managers
from bot.stats.week import NAMED, Week, last_ended, week_named

LAST = re.compile(
    r"\b(?:last week|this week|(?:de |pour )?(?:la |cette )?semaine(?: derni[eè]re)?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A week, and the name of a team; none: all of somebody's people."""

    week: Week
    team: str


def asked(text: str, now: dt.datetime, zone: ZoneInfo) -> Asked:
    """Read `2026-W46 Studio Leeds`, `last week`, or nothing: the last week that is over."""
    said = text.strip()
    named = NAMED.search(said)
    week = week_named(named[0]) if named else None
    rest = LAST.sub(" ", said.replace(named[0], " ") if named else said)
    return Asked(week or last_ended(now, zone), " ".join(rest.split()))


async def teams_below(person: Person, there: Managers) -> list[str]:
    """Name the teams in which somebody reports to a person, direct or below."""
    theirs = PersonRow.filter(manager_id__in=[*there.below(person.id)])
    return sorted({team for (team,) in await theirs.distinct().values_list("team") if team})


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for accents and capitals."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
