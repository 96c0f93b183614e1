"""Writes what a file of people changes, by the thousand, and says how far it has come."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.chat.person import Role
from bot.journal.chain import canonical
from bot.people.arrive import Custom
from bot.people.choices import Cadence
from bot.people.entry import Entry
from bot.people.plan import Known, Plan, said_of
from bot.people.tables import PersonRow
from bot.storage.fields import milliseconds
from bot.storage.many import Cell, execute_many

AT_ONCE = 1_000  # rows
ADD = """INSERT INTO people (name, email, team, language, language_known, timezone, role, subjects,
    declined, cadence, imported) VALUES (?, ?, ?, ?, ?, ?, ?, '[]', '[]', ?, ?)
    ON CONFLICT (email) DO NOTHING"""
MANAGE = "UPDATE people SET manager_id = ? WHERE id = ?"
KEEP = "UPDATE people SET imported = ? WHERE id = ?"
REOPEN = "UPDATE people SET closed_at = NULL WHERE id = ?"
CLOSE = "UPDATE people SET closed_at = ?, closed_by = NULL WHERE id = ?"
READ = (
    *("id", "email", "name", "team", "manager_id", "language", "timezone", "role"),
    *("language_known", "imported", "closed_at", "closed_by"),
)

Tell = Callable[[int, int], None]  # how many rows are written, and of how many
Work = tuple[str, Sequence[Sequence[Cell]]]  # a statement, and the values of each row
Ids = Mapping[str, int]  # of people, by e-mail address


async def register_now() -> dict[str, Known]:
    """Read everybody who has an e-mail address, by it."""
    rows = await PersonRow.filter(email__isnull=False).values(*READ)
    emails = {row["id"]: row["email"] for row in rows}
    return {row["email"]: _known(row, emails) for row in rows}


def _known(row: Mapping[str, Any], emails: Mapping[int, str]) -> Known:
    said = {column: row[column] for column in ("name", "team", "language", "timezone", "role")}
    return Known(
        id=row["id"],
        said={**said, "manager": emails.get(row["manager_id"], "")},
        language_known=bool(row["language_known"]),
        imported=row["imported"],
        closed=row["closed_at"] is not None,
        closed_by=row["closed_by"],
    )


async def write(made: Plan, custom: Custom, now: dt.datetime, tell: Tell, *, close: bool) -> Ids:
    """Write a plan in the transaction of the caller; give everybody's id."""
    linked = [entry for entry in made.new if entry.manager]
    leavers = made.leavers if close else []
    steps = (made.new, linked, made.changed, made.noted, made.reopened, leavers)
    written = _Written(sum(map(len, steps)), tell)
    await written.run(ADD, [_added(entry, custom) for entry in made.new])
    ids = dict(await PersonRow.filter(email__isnull=False).values_list("email", "id"))
    await written.run(MANAGE, [(ids[entry.manager], ids[entry.email]) for entry in linked])
    for statement, rows in _changes(made, ids):
        await written.run(statement, rows)
    await written.run(KEEP, [(canonical(said), key) for key, said in made.noted.items()])
    await written.run(REOPEN, [(key,) for key in made.reopened])
    await written.run(CLOSE, [(milliseconds(now), key) for key in leavers])
    return ids


async def came_themselves(new: Iterable[Entry]) -> list[Entry]:
    """Tell who of those just added was there already: no import had named them."""
    came = PersonRow.filter(email__isnull=False, imported__isnull=True)
    emails = {email for (email,) in await came.values_list("email")}
    return [entry for entry in new if entry.email in emails]


class _Written:
    def __init__(self, total: int, tell: Tell) -> None:
        self._done = 0
        self._total = total
        self._tell = tell

    async def run(self, statement: str, rows: Sequence[Sequence[Cell]]) -> None:
        for start in range(0, len(rows), AT_ONCE):
            some = rows[start : start + AT_ONCE]
            await execute_many(statement, some)
            self._done += len(some)
            self._tell(self._done, self._total)


def _added(entry: Entry, custom: Custom) -> Sequence[Cell]:
    return (
        entry.name,
        entry.email,
        entry.team,
        entry.language or custom.language,
        entry.language is not None,
        entry.timezone or custom.timezone,
        (entry.role or Role.PERSON).value,
        Cadence.ASKED.value,
        canonical(said_of(entry)),
    )


def _changes(made: Plan, ids: Ids) -> Iterator[Work]:
    """Write only what changes: a person may choose something else at this very moment."""
    alike = defaultdict[tuple[str, ...], list[Sequence[Cell]]](list)
    for key, said in made.changed.items():
        values = [_value(column, value, ids) for column, value in said.items()]
        alike[tuple(said)].append((*values, key))
    for columns, rows in alike.items():
        known = ", language_known = TRUE" if "language" in columns else ""
        asked = ", ".join(f"{COLUMN.get(column, column)} = ?" for column in columns)
        yield f"UPDATE people SET {asked}{known} WHERE id = ?", rows  # noqa: S608 (our own names)


COLUMN = {"manager": "manager_id"}


def _value(column: str, value: str, ids: Ids) -> Cell:
    return ids.get(value) if column == "manager" else value
