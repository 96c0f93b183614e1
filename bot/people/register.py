"""The company's people: read from people.csv, found by platform, asked of their roles."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.chat.person import Person, Role
from bot.chat.phrase import LANGUAGES, Language
from bot.people.choices import Cadence, Choices
from bot.people.tables import IdentityRow, PersonRow
from bot.storage.transaction import run_tx

COLUMNS = ("name", "email", "team", "manager", "language", "timezone", "role")


class RegisterError(Exception):
    """A people.csv that cannot be read: the file, the line and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of people.csv; `manager` is an e-mail, or empty."""

    name: str
    email: str
    team: str
    manager: str
    language: Language
    timezone: str
    role: Role


def read_people(path: Path) -> tuple[Entry, ...]:
    """Read a people.csv whole; raises RegisterError naming the first line that is wrong."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines)
            missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
            if missing:
                raise RegisterError(f"{path}, line 1: the column `{missing[0]}` is missing")
            entries = tuple(_entry(row, f"{path}, line {rows.line_num}") for row in rows)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RegisterError(f"{path} cannot be read: {error}") from None
    return _all_known(entries, path)


def _entry(row: dict[str, str | None], where: str) -> Entry:
    cells = {column: (row[column] or "").strip() for column in COLUMNS}
    if not cells["name"] or "@" not in cells["email"]:
        raise RegisterError(f"{where}: a person needs a name and an e-mail address")
    language = next((spoken for spoken in LANGUAGES if spoken == cells["language"]), None)
    if language is None:
        raise RegisterError(f"{where}: language is one of {', '.join(LANGUAGES)}")
    if cells["role"] not in list(Role):
        raise RegisterError(f"{where}: role is one of {', '.join(Role)}")
    try:
        ZoneInfo(cells["timezone"])
    except (ZoneInfoNotFoundError, ValueError):
        raise RegisterError(f"{where}: `{cells['timezone']}` is no time zone") from None
    return Entry(
        name=cells["name"],
        email=cells["email"].lower(),
        team=cells["team"],
        manager=cells["manager"].lower(),
        language=language,
        timezone=cells["timezone"],
        role=Role(cells["role"]),
    )


def _all_known(entries: tuple[Entry, ...], path: Path) -> tuple[Entry, ...]:
    emails = {entry.email for entry in entries}
    for entry in entries:
        if entry.manager and entry.manager not in emails:
            raise RegisterError(f"{path}: {entry.name}'s manager {entry.manager} is not in it")
    return entries


async def add_people(entries: Iterable[Entry]) -> int:
    """Add whoever is not there yet, leaving the others and their choices alone; say how many."""
    entries = tuple(entries)

    async def add() -> int:
        known = dict(await PersonRow.all().values_list("email", "id"))
        new = [entry for entry in entries if entry.email not in known]
        for entry in new:
            row = await PersonRow.create(
                name=entry.name,
                email=entry.email,
                team=entry.team,
                language=entry.language,
                timezone=entry.timezone,
                role=entry.role.value,
            )
            known[entry.email] = row.id
        for entry in new:
            if entry.manager:
                manager = known[entry.manager]
                await PersonRow.filter(email=entry.email).update(manager_id=manager)
        return len(new)

    return await run_tx(add)


@dataclass(frozen=True, slots=True)
class Colleague:
    """One person as others know them."""

    email: str
    team: str
    person: Person


async def colleagues(limit: int) -> list[Colleague]:
    """List the people with an e-mail address, by name."""
    rows = await PersonRow.filter(email__isnull=False).order_by("name", "id").limit(limit)
    return [Colleague(row.email or "", row.team, await person_of(row)) for row in rows]


async def reviewers_for(person: Person) -> list[Colleague]:
    """List who gives a second opinion, but never on their own drafts."""
    rows = await PersonRow.filter(role=Role.REVIEWER.value).exclude(id=person.id).order_by("id")
    return [Colleague(row.email or "", row.team, await person_of(row)) for row in rows]


async def person_known(platform: str, key: str) -> Person | None:
    """Find the person behind a platform's key, or None; who speaks can be reached again."""
    identity = await IdentityRow.get_or_none(platform=platform, key=key).select_related("person")
    if identity and identity.gone_at:
        await IdentityRow.filter(id=identity.id).update(gone_at=None)
    return await person_of(identity.person) if identity else None


async def person_with(email: str) -> Person | None:
    """Find the person with an e-mail address, or None."""
    row = await PersonRow.get_or_none(email=email.lower())
    return await person_of(row) if row else None


async def person_by(number: int) -> Person | None:
    """Find a person by their number, or None."""
    row = await PersonRow.get_or_none(id=number)
    return await person_of(row) if row else None


async def person_again(person: Person) -> Person:
    """Read a person anew, once they changed something."""
    return await person_of(await PersonRow.get(id=person.id))


async def person_of(row: PersonRow) -> Person:
    """Give the person of a row, with the roles they hold."""
    roles = {Role.PERSON, Role(row.role)}
    if Role.MANAGER not in roles and await PersonRow.exists(manager_id=row.id):
        roles.add(Role.MANAGER)
    return Person(
        id=row.id,
        name=row.name,
        language=next(spoken for spoken in LANGUAGES if spoken == row.language),
        timezone=row.timezone,
        roles=frozenset(roles),
    )


async def choices_of(person: Person) -> Choices:
    """Read a person's own choices."""
    return choices_in_row(await PersonRow.get(id=person.id))


def choices_in_row(row: PersonRow) -> Choices:
    """Read the choices off a person's row."""
    return Choices(
        subjects=tuple(row.subjects),
        declined=tuple(row.declined),
        cadence=Cadence(row.cadence),
        stopped=row.stopped_at is not None,
    )
