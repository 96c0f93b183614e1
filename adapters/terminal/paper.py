"""What a reply is drawn on: a terminal, or a plain file, and lines that know their width."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.text import Text

from adapters.terminal.harmless import harmless
from bot.chat.reply import Level, Mark

WIDEST = 96  # cells: longer lines tire the eye
NARROWEST = 16  # cells left to a text, however deep it stands
MARK = "underline"
UNBROKEN = {0xA0: "\ufdd0", 0x202F: "\ufdd1"}  # rich would break a line at these spaces
BROKEN = {0xFDD0: "\u00a0", 0xFDD1: "\u202f"}


def paper(stream: TextIO) -> Console:
    """Draw on a stream: with colours on a terminal, unless NO_COLOR says otherwise."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")  # a sign that it cannot write is no reason to end
    console = Console(file=stream, markup=False, emoji=False, highlight=False, soft_wrap=False)
    console.width = min(console.width, WIDEST)
    return console


def put(console: Console, drawn: RenderableType) -> None:
    """Print, and leave lines that are to be copied whole as long as they are."""
    console.print(Group(drawn), crop=False)


def words(text: str, style: str = "") -> Text:
    """Text of anybody, shown as it is: no markup, no control."""
    return Text(harmless(text), style=style, overflow="fold")


def flowing(text: str, style: str = "") -> "Hanging":
    """Lay out text of anybody over the whole width."""
    return Hanging("", words(text, style))


def whole(text: str, style: str = "") -> Text:
    """Text to copy: never wrapped by us, since a break would be copied with it."""
    return Text(harmless(text), style=style, no_wrap=True, overflow="ignore")


@dataclass(frozen=True, slots=True)
class Hanging:
    """A text behind a sign; the lines that follow stand under its first letter, behind `then`."""

    first: str
    text: Text
    then: str = ""
    style: str = "dim"  # of the sign

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Wrap to what the sign leaves of the width."""
        deep = cell_len(self.first)
        for at, line in enumerate(_lines(self.text, console, options.max_width - deep)):
            sign = self.first if at == 0 else self.then.ljust(deep)
            yield Text.assemble((sign, self.style), line)


@dataclass(frozen=True, slots=True)
class Marked:
    """A draft with stretches underlined; where nothing can be underlined, with carets below."""

    draft: str
    marks: Sequence[Mark]
    styles: Mapping[Level, str]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Wrap the draft and keep each mark with its own characters."""
        text = words(self.draft)
        for mark in self.marks:
            text.stylize(f"{MARK} {self.styles[mark.level]}", mark.start, mark.end)
        for line in _lines(text, console, options.max_width):
            yield line
            if console.color_system is None and line.spans:
                yield Text(_carets(line))


def _lines(text: Text, console: Console, width: int) -> Iterator[Text]:
    """Wrap at spaces, but never at those that French puts before its signs."""
    text = text.copy()
    text.plain = text.plain.translate(UNBROKEN)
    for line in text.wrap(console, max(width, NARROWEST)):
        line.plain = line.plain.translate(BROKEN)
        line.rstrip()
        yield line


def _carets(line: Text) -> str:
    """Draw a caret below each cell of a marked character."""
    marked = {at for span in line.spans for at in range(span.start, span.end)}
    signs = (
        ("^" if at in marked else " ") * cell_len(letter) for at, letter in enumerate(line.plain)
    )
    return "".join(signs).rstrip()
