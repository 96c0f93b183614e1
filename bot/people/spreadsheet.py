"""A table as spreadsheets save it: their letters, their separators, their ends of line."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator

from bot.chat.phrase import Phrase, same
from bot.people.fault import Fault

SEPARATORS = (",", ";", "\t")
NAMED = re.compile(r'"?sep=(.)"?$')  # how a spreadsheet says its own, on a line before the head

NOT_TEXT = Phrase(
    fr="ce n’est pas du texte ; enregistrez le fichier en « CSV UTF-8 »",
    en="this is no text; save the file as “CSV UTF-8”",
)

Row = tuple[int, list[str]]  # the line it begins on, from 1, and its cells


class UnreadableError(Exception):
    """Not a table: `fault` says where it stops being one."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.what.en)
        self.fault = fault


def text_of(data: bytes) -> str:
    """Decode UTF-8, UTF-16 with its mark, or Windows-1252; raises UnreadableError."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "windows-1252")
    where = 0
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            where = error.start
            continue
        if "\0" not in text:
            return text
        where = len(text[: text.index("\0")].encode(encoding, "replace"))
        break
    raise UnreadableError(Fault(data.count(b"\n", 0, where) + 1, NOT_TEXT))


def rows_of(text: str, known: Callable[[str], bool]) -> Iterator[Row]:
    """Split a table into rows, empty ones left out; `known` tells the name of a column.

    Raises UnreadableError where a line is none of a table.
    """
    first, _, rest = text.partition("\n")
    named = NAMED.match(first.strip())
    separator = named[1] if named else _separator(first, known)
    reader = csv.reader(io.StringIO(rest if named else text, newline=""), delimiter=separator)
    before = 1 if named else 0
    line = before + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, [cell.strip() for cell in cells]
            line = before + reader.line_num + 1
    except csv.Error as error:
        raise UnreadableError(Fault(line, same(str(error)))) from None


def _separator(head: str, known: Callable[[str], bool]) -> str:
    """Find what parts the most columns that we know."""

    def columns(separator: str) -> int:
        return sum(known(cell.strip(' "\r')) for cell in head.split(separator))

    return max(SEPARATORS, key=columns)
