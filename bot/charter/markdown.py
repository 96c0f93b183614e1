"""Markdown as people write it, read into sections of paragraphs, items and rows."""

import html
import re
from dataclasses import dataclass, field
from typing import Literal

from bot.chat.phrase import Phrase

Kind = Literal["paragraph", "item", "row", "keywords"]

HEADING = re.compile(r" {0,3}(?:(#)(?=\s)|(##+))\s*(.*?)\s*#*$")
UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
BREAK = re.compile(r" {0,3}([-*_])(\s*\1){2,}\s*$")
ITEM = re.compile(r"(\s*)(?:[-*+•‣–]|(\d{1,3})[.)])\s+(\S.*)")
TABLE_RULE = re.compile(r"[|:\s-]+$")
REFERENCE = re.compile(r" {0,3}\[[^\]]+\]:\s*\S+")
TAGS_ONLY = re.compile(r"\s*(</?[A-Za-z][^<>]*>\s*)+$")
FENCE = re.compile(r" {0,3}(```+|~~~+)")
QUOTED = re.compile(r"^(\s*>)+ ?")

KEYWORDS = re.compile(r"\s*[*_]*(?:mots[- ]cl[ée]s|keywords?)\s*:[*_]*(?=\s)(.+)", re.IGNORECASE)

IMAGE = re.compile(r"!\[[^\]]*\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
LINK = re.compile(r"\[([^\[\]]*)\](\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+\"[^\"]*\")?\))")
LABEL = re.compile(r"\[([^\[\]]+)\](?!\()")
STARS = re.compile(r"(?<![\\\s])[*`]+|(?<!\\)[*`]+(?!\s|$)")
UNDERSCORES = re.compile(r"(?<![\\\w])_+(?=\S)|(?<=[^\s\\])_+(?!\w)")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
UNSEEN = re.compile(r"</?[A-Za-z][^<>]*>|\s*\{#[^}]*\}$")  # anchors, in a heading


COMMENT = Phrase(
    fr="un commentaire s’ouvre par <!-- et ne se ferme pas ; fermez-le",
    en="a comment is opened with <!-- and never closed; close it",
)
BLOCK = Phrase(
    fr="un bloc s’ouvre par {fence} et ne se ferme pas ; fermez-le",
    en="a block is opened with {fence} and never closed; close it",
)


class UnclosedError(Exception):
    """Something opened at `line` and never closed, which would hide the rest of the file."""

    def __init__(self, line: int, what: Phrase) -> None:
        super().__init__(what.en)
        self.line = line
        self.what = what


@dataclass(slots=True)
class Piece:
    """A paragraph, a list item or a table row, as people see it; or the keywords they do not."""

    kind: Kind
    text: str
    line: int
    depth: int = 0  # of an item: 0 is outermost
    mark: str = ""  # an ordered item's number
    bold: str = ""  # the words in bold that open it

    @property
    def is_bold(self) -> bool:
        """Whether it is all in bold, as a heading may be."""
        return bool(self.bold) and self.text.rstrip(" .:;") == self.bold


@dataclass(slots=True)
class Section:
    """What stands under one heading; the level is 0 before the first."""

    level: int
    heading: str
    line: int
    pieces: list[Piece] = field(default_factory=list)


def visible(text: str) -> str:
    """Take emphasis and link brackets away, and keep every word and address in its place."""
    text = LINK.sub(r"\1 \2", IMAGE.sub("", text))
    text = UNDERSCORES.sub("", STARS.sub("", LABEL.sub(r"\1", text)))
    return " ".join(html.unescape(ESCAPE.sub(r"\1", text)).split())


def sections(text: str) -> list[Section]:
    """Split a file at its headings; raises UnclosedError."""
    reader = _Reader()
    lines = _without_hidden(text)
    for number, line in enumerate(lines, start=1):
        reader.read(number, line)
    reader.end()
    return reader.sections


def _without_hidden(text: str) -> list[str]:
    """Blank what a reader never sees (front matter, comments), each line keeping its number."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    front = re.match(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)", text, re.DOTALL)
    if front and re.match(r"---[ \t]*\n\s*[\w-]+\s*:", text):
        text = "\n" * front.group().count("\n") + text[front.end() :]
    parts = text.split("<!--")
    shown = parts[0]
    for part in parts[1:]:
        hidden, closed, rest = part.partition("-->")
        if not closed:
            raise UnclosedError(shown.count("\n") + 1, COMMENT)
        shown += "\n" * hidden.count("\n") + rest
    return shown.split("\n")


class _Reader:
    """Reads line after line; the open piece is the one that a next line continues."""

    def __init__(self) -> None:
        self.sections = [Section(0, "", 1)]
        self._open: Piece | None = None
        self._fence: tuple[str, int] | None = None

    def read(self, number: int, line: str) -> None:
        if self._fenced(number, line):
            return
        line = QUOTED.sub("", line)
        if not line.strip() or TAGS_ONLY.match(line) or REFERENCE.match(line):
            self._open = None
        elif found := HEADING.match(line):
            self._head(len(found[1] or found[2]), found[3], number)
        elif not self._underlined(line):
            self._add(number, line)

    def end(self) -> None:
        if self._fence:
            raise UnclosedError(self._fence[1], BLOCK.given(fence=self._fence[0]))
        for section in self.sections:
            for piece in section.pieces:
                piece.text = visible(piece.text)

    def _fenced(self, number: int, line: str) -> bool:
        """Take a code block's lines as text, and no heading or list in it."""
        found = FENCE.match(line)
        if self._fence and found and found[1].startswith(self._fence[0]):
            self._fence = self._open = None
        elif self._fence:
            self._put(Piece("paragraph", line.strip(), number)) if line.strip() else None
        elif found:
            self._fence, self._open = (found[1], number), None
        return bool(self._fence or found)

    def _head(self, level: int, heading: str, number: int) -> None:
        self.sections.append(Section(level, visible(UNSEEN.sub("", heading)), number))
        self._open = None

    def _underlined(self, line: str) -> bool:
        """Make the paragraph above a heading where === or --- underlines it."""
        above = self._open
        if (found := UNDERLINE.match(line)) and above and above.kind == "paragraph":
            self.sections[-1].pieces.pop()
            self._head(1 if found[1][0] == "=" else 2, above.text, above.line)
            return True
        return bool(BREAK.match(line) or found)

    def _add(self, number: int, line: str) -> None:
        stripped = line.strip()
        if stripped.startswith("|"):
            if not TABLE_RULE.match(stripped):
                self._put(Piece("row", stripped.strip("|").strip(), number))
            self._open = None
        elif found := KEYWORDS.fullmatch(line):
            self._put(Piece("keywords", found[1], number))
            self._open = None
        elif found := ITEM.match(line):
            depth = len(found[1].expandtabs(4)) // 2
            self._put(Piece("item", found[3], number, depth, found[2] or "", _bold(found[3])))
        elif self._open:
            self._open.text += " " + stripped
        else:
            self._put(Piece("paragraph", stripped, number, bold=_bold(stripped)))

    def _put(self, piece: Piece) -> None:
        self.sections[-1].pieces.append(piece)
        self._open = piece


def _bold(text: str) -> str:
    """Find the words in bold that open a text, their last stop aside."""
    found = re.match(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", text)
    return visible(found[2]).rstrip(" .:;") if found else ""
