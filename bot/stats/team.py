"""Which week and which team somebody asks about, and whether it is theirs to ask."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.stats.managers import present
from bot.stats.week import NAMED, Week, last_ended, week_named

LAST = re.compile(
    r"\b(?:last week|(?:de |pour )?(?:la )?semaine(?: derni[eè]re)?)\b", re.IGNORECASE
)
THIS = re.compile(r"\b(?:this week|(?:de |pour )?cette semaine)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A week, and the name of a team; none: all of somebody's people."""

    week: Week
    team: str


def asked(text: str, now: dt.datetime, zone: ZoneInfo) -> Asked:
    """Read `2026-W46 Studio Leeds`, `last week`, or nothing: the last week that is over."""
    last = last_ended(now, zone)
    week, rest = last, text
    for pattern, meant in ((NAMED, None), (THIS, last.after), (LAST, last)):
        if found := pattern.search(rest):
            week = meant or week_named(found[0]) or last
            rest = rest.replace(found[0], " ", 1)
            break
    return Asked(week, " ".join(rest.split()))


async def teams_of(managers: Iterable[int]) -> list[str]:
    """Name the teams in which somebody reports to one of some managers."""
    theirs = present().filter(manager_id__in=[*managers])
    return sorted({team for (team,) in await theirs.distinct().values_list("team") if team})


def team_meant(said: str, teams: Sequence[str]) -> str | None:
    """Find the team meant by its name, or by how only one begins, without accents or capitals."""
    wanted = _plain(said)
    same = [team for team in teams if _plain(team) == wanted]
    begin = [team for team in teams if _plain(team).startswith(wanted)]
    return next(iter(same), None) or (begin[0] if len(begin) == 1 else None)


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
