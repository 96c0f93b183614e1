"""A file of ideas as spreadsheets and people write it: CSV, YAML or TOML, with the line of each."""

import csv
import datetime as dt
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.chat.phrase import LANGUAGES, Phrase
from bot.ideas.moments import moment_in
from bot.ideas.paragraphs import texts_in

KINDS = (".csv", ".yaml", ".yml", ".toml")
PLAIN = ("key", "subject", "link", "campaign", "picture", "good_for_days")
SAID = ("title", "facts", "alt")
LISTS = ("teams", "languages")
DAYS = ("starts", "until")

KIND = Phrase(
    fr="un fichier d’idées finit par .csv, .yaml ou .toml",
    en="a file of ideas ends in .csv, .yaml or .toml",
)
NOT_UTF8 = Phrase(
    fr="ce n’est pas de l’UTF-8 : enregistrez le fichier en « CSV UTF-8 »",
    en="it is not UTF-8: save the file as “CSV UTF-8”",
)
UNREADABLE = Phrase(fr="je ne le lis pas : {error}", en="it cannot be read: {error}")
NO_IDEAS = Phrase(
    fr="je n’y trouve aucune idée : une liste `idea`, ou une ligne par idée",
    en="there is no idea in it: a list `idea`, or a line for each",
)
COLUMN = Phrase(
    fr="la colonne `{name}` n’est pas connue ; connues : {known}",
    en="the column `{name}` is not known; known are {known}",
)
NO_COLUMN = Phrase(fr="il manque la colonne `{name}`", en="the column `{name}` is missing")
TABLE = Phrase(
    fr="une idée est une suite de noms et de valeurs", en="an idea is a list of names and values"
)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with a file, on which line (from 1), as a person reads it."""

    line: int
    said: str
    phrase: Phrase


def problem(line: int, phrase: Phrase) -> Problem:
    """Say what is wrong on a line."""
    return Problem(line, phrase.en, phrase)


class FileError(Exception):
    """A file that cannot be brought in: everything that is wrong with it, line by line."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"line {one.line}: {one.said}" for one in problems))
        self.problems = tuple(sorted(problems))


@dataclass(frozen=True, slots=True)
class Entry:
    """One idea of a file as it is written there."""

    line: int
    values: Mapping[str, Any]


def read_entries(path: Path) -> list[Entry]:
    """Read a file; raises FileError, OSError."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise FileError(problem(1, KIND))
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise FileError(problem(1, NOT_UTF8)) from None
    found = list(_csv(text) if kind == ".csv" else _toml(text) if kind == ".toml" else _yaml(text))
    if not found:
        raise FileError(problem(1, NO_IDEAS))
    return found


def _toml(text: str) -> Iterator[Entry]:
    try:
        ideas = tomllib.loads(text).get("idea", [])
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        said = UNREADABLE.given(error=error)
        raise FileError(problem(int(line[1]) if line else 1, said)) from None
    begun = re.finditer(r"^[ \t]*\[\[[ \t]*idea[ \t]*\]\]", text, re.MULTILINE)
    lines = [text.count("\n", 0, one.start()) + 1 for one in begun]
    for place, values in enumerate(ideas):
        yield _entry(lines[place] if place < len(lines) else 1, values)


def _yaml(text: str) -> Iterator[Entry]:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        read = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = UNREADABLE.given(error=getattr(error, "problem", None) or "YAML")
        raise FileError(problem(mark.line + 1 if mark else 1, said)) from None
    if isinstance(root, yaml.MappingNode):
        named = {key.value: node for key, node in root.value}
        name = next((one for one in ("idea", "ideas") if one in named), "")
        root, read = named.get(name), read.get(name)
    if isinstance(root, yaml.SequenceNode):
        for node, values in zip(root.value, read, strict=True):
            yield _entry(node.start_mark.line + 1, values)


def _entry(line: int, values: object) -> Entry:
    if not isinstance(values, Mapping):
        raise FileError(problem(line, TABLE))
    return Entry(line, {str(name): value for name, value in values.items()})


def _csv(text: str) -> Iterator[Entry]:
    head = text.split("\n", 1)[0]
    separator = max(",;\t", key=head.count)  # a French spreadsheet saves with semicolons
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        names = [name.strip().lower() for name in next(rows, [])]
        _know(names)
        line = rows.line_num + 1
        for cells in rows:
            if any(map(str.strip, cells)):
                yield Entry(line, _values(dict(zip(names, cells, strict=False))))
            line = rows.line_num + 1
    except csv.Error as error:
        said = UNREADABLE.given(error=error)
        raise FileError(problem(rows.line_num, said)) from None


def _columns() -> list[str]:
    said = [f"{part}_{one}" for part in (*SAID, "words") for one in LANGUAGES]
    return [*PLAIN, *said, *LISTS, *DAYS]


def _know(names: list[str]) -> None:
    """Refuse a column that would be left out in silence."""
    known = _columns()
    missing = [name for name in ("key", "subject") if name not in names]
    odd = [name for name in names if name and re.sub(r"_?\d+$", "", name) not in known]
    if missing:
        raise FileError(problem(1, NO_COLUMN.given(name=missing[0])))
    if odd:
        raise FileError(problem(1, COLUMN.given(name=odd[0], known=", ".join(known))))


def _values(cells: Mapping[str, str]) -> dict[str, object]:
    """Turn a line's cells into what TOML would say; an empty cell says nothing."""
    filled = {name: cell.strip() for name, cell in cells.items() if cell.strip()}
    values: dict[str, object] = {name: filled[name] for name in PLAIN if name in filled}
    for part in SAID:
        said = {one: filled[f"{part}_{one}"] for one in LANGUAGES if f"{part}_{one}" in filled}
        values |= {part: said} if said else {}
    values["wordings"] = {
        one: _wordings(filled, one) for one in LANGUAGES if _wordings(filled, one)
    }
    for name in LISTS:
        listed = re.split(r"\s*[;|,]\s*", filled[name]) if name in filled else []
        values |= {name: listed} if listed else {}
    for name in DAYS:
        values |= {name: _day(filled[name])} if name in filled else {}
    return values


def _wordings(filled: Mapping[str, str], language: str) -> list[str]:
    """Read every column `words_fr`, `words_fr_2`…, a paragraph or a column for each wording."""
    names = [name for name in filled if re.fullmatch(rf"words_{language}(?:_?\d+)?", name)]
    return [text for name in names for text in texts_in(filled[name])]


def _day(cell: str) -> object:
    """Read `24/12/2026` too; what is no day stays as it is, to be named."""
    moment = moment_in(cell, dt.UTC)
    return moment.date() if moment else cell
