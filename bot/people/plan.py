"""What a file of people changes: who comes, who changes, who left. Pure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.chat.person import Role
from bot.people.entry import Entry

NEVER_EMPTIED = frozenset({"language", "timezone", "role"})
Said = Mapping[str, str]  # what a file says of a person, by column


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Somebody in the register. `imported`: what the last file said of them, None before any."""

    id: int
    said: Said
    language_known: bool
    imported: Said | None
    closed: bool
    closed_by: int | None


@dataclass(slots=True)
class Plan:
    """What there is to write; `kept` are people whom the desk closed and the file still names."""

    new: list[Entry] = field(default_factory=list)
    changed: dict[int, Said] = field(default_factory=dict)
    noted: dict[int, Said] = field(default_factory=dict)
    reopened: list[int] = field(default_factory=list)
    leavers: list[int] = field(default_factory=list)
    unchanged: int = 0
    kept: int = 0


def said_of(entry: Entry) -> dict[str, str]:
    """Put what a file says of a person as text, by column."""
    return {
        "name": entry.name,
        "team": entry.team,
        "manager": entry.manager,
        "language": entry.language or "",
        "timezone": entry.timezone,
        "role": entry.role.value if entry.role else "",
    }


def plan(entries: Iterable[Entry], known: Mapping[str, Known]) -> Plan:
    """Compare a file with the register, `known` by e-mail address.

    What the file says anew is applied. What it said already the last time is not: somebody may
    have chosen another language since, or been given another role, and that is theirs.
    """
    made = Plan()
    named = set()
    for entry in entries:
        named.add(entry.email)
        if one := known.get(entry.email):
            _compare(made, one, said_of(entry))
        else:
            made.new.append(entry)
    for email, one in known.items():
        if one.imported is not None and not one.closed and email not in named:
            made.leavers.append(one.id)
    return made


def _compare(made: Plan, one: Known, said: Said) -> None:
    changes = dict(_changes(one, said))
    back = one.closed and one.closed_by is None
    if changes:
        made.changed[one.id] = changes
    elif not back:
        made.unchanged += 1
    if back:
        made.reopened.append(one.id)
    if one.closed and not back:
        made.kept += 1
    if one.imported != said:
        made.noted[one.id] = said


def _changes(one: Known, said: Said) -> Iterator[tuple[str, str]]:
    for column, value in said.items():
        if (value or column not in NEVER_EMPTIED) and _is_news(one, column, value):
            yield column, value


def _is_news(one: Known, column: str, value: str) -> bool:
    """Tell what the file says anew; the first time, all but what was given or chosen already."""
    if value == one.said[column]:
        return False
    if one.imported is not None:
        return one.imported.get(column, "") != value
    if column == "role":
        return one.said["role"] == Role.PERSON
    return column != "language" or not one.language_known
