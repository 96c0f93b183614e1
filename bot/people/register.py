"""The company's people: found by platform or by name, asked of their roles and choices."""

from dataclasses import dataclass

from bot.chat.person import Person, Role
from bot.chat.phrase import LANGUAGES
from bot.people.choices import Cadence, Choices, Help
from bot.people.hours import Quiet
from bot.people.tables import IdentityRow, PersonRow


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


async def people_with(*roles: Role) -> list[int]:
    """List the people who hold one of some roles, by their id."""
    known = PersonRow.filter(role__in=[role.value for role in roles], closed_at__isnull=True)
    named = known.order_by("id")
    return [key for (key,) in await named.values_list("id")]


async def teams() -> list[str]:
    """List the teams there are, by name."""
    named = PersonRow.exclude(team="").distinct().order_by("team")
    return [team for (team,) in await named.values_list("team")]


async def person_known(platform: str, key: str) -> Person | None:
    """Find the person behind a platform's key, or None; who speaks can be reached again."""
    identity = await IdentityRow.get_or_none(platform=platform, key=key).select_related("person")
    if identity and identity.gone_at:
        await IdentityRow.filter(id=identity.id).update(gone_at=None)
    return await person_of(identity.person) if identity else None


async def names() -> dict[int, str]:
    """Name everybody, by id: their name, and their e-mail address where they have one."""
    rows = await PersonRow.all().values_list("id", "name", "email")
    return {key: f"{name} <{email}>" if email else name for key, name, email in rows}


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
        met=row.met_at is not None,
        hushed=row.hushed_at is not None,
        closed=row.closed_at is not None,
    )


async def team_of(person: Person) -> str:
    """Name the team of a person, "" for none."""
    return (await PersonRow.get(id=person.id)).team


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
        silent=bool(row.stopped_at or row.hushed_at or row.closed_at),
        help=Help(row.help) if row.help else None,
        quiet=Quiet(row.quiet_from, row.quiet_until),
        shown=row.shown_since is not None,
    )
