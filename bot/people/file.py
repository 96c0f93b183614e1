"""Reads a file of people whole or not at all, and names every line that is wrong."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.people.columns import COLUMNS, column_of
from bot.people.entry import Entry, entry_of, faults_in
from bot.people.fault import SHOWN, Fault, RegisterError
from bot.people.spreadsheet import Row, UnreadableError, rows_of, text_of

CANNOT = Phrase(fr="le fichier ne se lit pas : {error}", en="the file cannot be read: {error}")
NOBODY = Phrase(fr="il n’y a personne dans ce fichier", en="there is nobody in this file")
NO_COLUMN = Phrase(fr="la colonne `{column}` manque", en="the column `{column}` is missing")
TOO_MANY = Phrase(
    fr="{found} cases au lieu de {wanted} : un séparateur de trop, ou un guillemet oublié ?",
    en="{found} cells instead of {wanted}: a separator too many, or a quote forgotten?",
)
TWICE = Phrase(fr="{email} est déjà à la ligne {line}", en="{email} is already on line {line}")
NO_MANAGER = Phrase(
    fr="{name} a pour manager {manager}, qui n’est pas dans ce fichier, et je ne connais personne "
    "à cette adresse",
    en="{name}’s manager {manager} is not in it, and I know nobody with that address",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it was read: its people, the lines that are wrong, every address it names.

    `digest` is the SHA-256 of its bytes, in hex.
    """

    path: Path
    digest: str
    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]
    emails: frozenset[str]

    def whole(self, known: Collection[str] = ()) -> tuple[Entry, ...]:
        """Give the people where nothing is wrong; raises RegisterError.

        `known` are the addresses of people known already, who may be managers too.
        """
        faults = [*self.faults, *self._without_manager(known)]
        if faults:
            raise RegisterError(self.path, faults)
        return self.entries

    def _without_manager(self, known: Collection[str]) -> Iterator[Fault]:
        if len(self.faults) > SHOWN:  # not all of it was read
            return
        for entry in self.entries:
            manager = entry.manager
            if manager and manager not in self.emails and manager not in known:
                what = NO_MANAGER.given(name=entry.name, manager=manager)
                yield Fault(entry.line, what)


def read_people(path: Path) -> tuple[Entry, ...]:
    """Read a people.csv in which everybody's manager stands too; raises RegisterError."""
    return read_file(path).whole()


def read_file(path: Path) -> Reading:
    """Read a file of people and all that is wrong in it; raises RegisterError for no table."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise RegisterError(path, [Fault(0, CANNOT.given(error=error.strerror))]) from None
    try:
        rows = rows_of(text_of(data), lambda head: column_of(head) is not None)
        return _read(path, hashlib.sha256(data).hexdigest(), rows)
    except UnreadableError as error:
        raise RegisterError(path, [error.fault]) from None


def _read(path: Path, digest: str, rows: Iterator[Row]) -> Reading:
    _, head = next(rows, (1, []))
    columns = [column_of(cell) for cell in head]
    if missing := [column for column in COLUMNS if column not in columns]:
        raise RegisterError(path, [Fault(1, NO_COLUMN.given(column=it)) for it in missing])
    entries: list[Entry] = []
    faults: list[Fault] = []
    lines: dict[str, int] = {}  # on which each address stands
    for line, cells in rows:
        named = _named(columns, cells)
        found = [Fault(line, what) for what in _faults(named, cells, len(head), lines)]
        lines.setdefault(named["email"].lower(), line)
        faults += found
        if not found:
            entries.append(entry_of(line, named))
        if len(faults) > SHOWN:
            break
    if not lines:
        faults.append(Fault(0, NOBODY))
    return Reading(path, digest, tuple(entries), tuple(faults), frozenset(lines))


def _named(columns: Iterable[str | None], cells: Iterable[str]) -> Mapping[str, str]:
    """Give each column its cell; a spreadsheet leaves out those at the end that are empty."""
    said = {column: cell for column, cell in zip(columns, cells, strict=False) if column}
    return {column: said.get(column, "") for column in COLUMNS}


def _faults(
    named: Mapping[str, str], cells: list[str], wanted: int, lines: Mapping[str, int]
) -> Iterator[Phrase]:
    if any(cells[wanted:]):
        yield TOO_MANY.given(found=len(cells), wanted=wanted)
    yield from faults_in(named)
    email = named["email"].lower()
    if email in lines:
        yield TWICE.given(email=email, line=lines[email])
