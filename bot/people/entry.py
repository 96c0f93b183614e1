"""One line of a file of people: what it says, or what is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from rapidfuzz import process

from bot.chat.person import Role
from bot.chat.phrase import LANGUAGES, Language, Phrase
from bot.people.columns import language_said, role_said

EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
LONGEST = {"name": 200, "email": 320, "team": 100}  # characters

NO_NAME = Phrase(
    fr="une personne a un nom et une adresse e-mail",
    en="a person needs a name and an e-mail address",
)
TOO_LONG = Phrase(
    fr="`{column}` dépasse {limit} caractères", en="`{column}` is over {limit} characters"
)
NO_LANGUAGE = Phrase(
    fr="la langue est {known}, ou rien ; pas `{said}`",
    en="language is one of {known}, or nothing; not `{said}`",
)
NO_ROLE = Phrase(
    fr="le rôle est {known}, ou rien ; pas `{said}`",
    en="role is one of {known}, or nothing; not `{said}`",
)
NO_ZONE = Phrase(
    fr="`{said}` n’est pas un fuseau horaire ; {near} en est un",
    en="`{said}` is no time zone; {near} is one",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One person of a file; what the file does not say of them is empty.

    `manager` is an e-mail address, `timezone` an IANA name, `line` the one it stands on.
    """

    name: str
    email: str
    team: str = ""
    manager: str = ""
    language: Language | None = None
    timezone: str = ""
    role: Role | None = None
    line: int = 0


def entry_of(line: int, cells: Mapping[str, str]) -> Entry:
    """Take what a line says, column by column, where nothing in it is wrong."""
    email, manager = cells["email"].lower(), cells["manager"].lower()
    return Entry(
        name=cells["name"],
        email=email,
        team=cells["team"],
        manager="" if manager == email else manager,  # as whoever has none above them is written
        language=language_said(cells["language"]),
        timezone=cells["timezone"],
        role=role_said(cells["role"]),
        line=line,
    )


def faults_in(cells: Mapping[str, str]) -> Iterator[Phrase]:
    """Say all that is wrong with a line."""
    if not cells["name"] or not EMAIL.fullmatch(cells["email"]):
        yield NO_NAME
    for column, limit in LONGEST.items():
        if len(cells[column]) > limit:
            yield TOO_LONG.given(column=column, limit=limit)
    if (said := cells["language"]) and language_said(said) is None:
        yield NO_LANGUAGE.given(known=", ".join(LANGUAGES), said=said[:40])
    if (said := cells["role"]) and role_said(said) is None:
        yield NO_ROLE.given(known=", ".join(Role), said=said[:40])
    if (said := cells["timezone"]) and not is_zone(said):
        yield NO_ZONE.given(said=said[:40], near=_nearest(said[:40]))


def is_zone(name: str) -> bool:
    """Whether a name is that of a time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder of them
        return False
    return True


@cache
def _zones() -> tuple[str, ...]:
    return tuple(sorted(zone for zone in available_timezones() if "/" in zone))


def _nearest(said: str) -> str:
    near = process.extractOne(said, _zones())
    return str(near[0]) if near else "Europe/Paris"
