"""JSON lines in, JSON lines out: an answer a line, in order, as soon as it is known."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, NoReturn

from bot.chat.phrase import Phrase
from bot.console.fault import UsageFault
from bot.console.progress import counted

Answer = Mapping[str, object]
NO_ID = Phrase(
    fr="la ligne {number} n’a pas de `id` ; donnez-lui un texte ou un nombre, n’importe lequel",
    en="line {number} has no `id`; give it any text or number",
)
NO_TEXT = Phrase(
    fr="la ligne {number} n’a pas de `{field}` qui soit un texte ; donnez-lui-en un",
    en="line {number} has no `{field}` that is text; give it one",
)
NOT_UTF_8 = Phrase(
    fr="la ligne {number} n’est pas en UTF-8 ; enregistrez le fichier en UTF-8",
    en="line {number} is not UTF-8; save the file as UTF-8",
)
NOT_JSON = Phrase(
    fr='la ligne {number} n’est pas du JSON ; écrivez un {{"id": …}} par ligne',
    en='line {number} is not JSON; write one {{"id": …}} a line',
)
NO_OBJECT = Phrase(
    fr='la ligne {number} n’est pas un objet JSON ; écrivez un {{"id": …}} par ligne',
    en='line {number} is no JSON object; write one {{"id": …}} a line',
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line asked; its fields are looked at when they are needed."""

    number: int  # from 1, as editors count lines
    fields: Mapping[str, object]

    @property
    def id(self) -> object:
        """Whatever the caller tells its lines apart by; raises UsageFault where there is none."""
        if "id" not in self.fields:
            raise UsageFault(NO_ID, number=self.number)
        return self.fields["id"]

    def text(self, field: str) -> str:
        """Give a field that must be text; raises UsageFault."""
        value = self.fields.get(field)
        if not isinstance(value, str):
            raise UsageFault(NO_TEXT, number=self.number, field=field)
        return value


def answer_lines(answer: Callable[[Row], Answer], fine: Callable[[Answer], bool]) -> int:
    """Answer every line of the standard input; 1 where an answer is not fine, else 0.

    Raises UsageFault for a line that cannot be read, the answers before it being written. Every
    answer is ASCII, so that any text, lone surrogates included, comes back whole.
    """
    status = 0
    for row in counted(read_rows(sys.stdin.buffer), sys.stdin.buffer):
        said = answer(row)
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()  # whoever asks line by line waits for this one
        status = status if fine(said) else 1
    return status


def read_rows(stream: BinaryIO) -> Iterator[Row]:
    """Read JSON objects, one a line, empty lines left out; raises UsageFault naming the line."""
    for number, line in enumerate(stream, start=1):
        if line.strip():
            yield Row(number, _fields(line.removeprefix(b"\xef\xbb\xbf"), number))


def _fields(line: bytes, number: int) -> Mapping[str, object]:
    try:
        fields = json.loads(line.decode(), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise UsageFault(NOT_UTF_8, number=number) from None
    except (ValueError, RecursionError):
        raise UsageFault(NOT_JSON, number=number) from None
    if not isinstance(fields, dict):
        raise UsageFault(NO_OBJECT, number=number)
    return fields


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)  # NaN and Infinity are Python's, not JSON's
