"""What becomes one article: headings with numbers or without, paragraphs, items of a list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest

from bot.charter.markdown import Piece, Section
from bot.charter.number import read_heading
from bot.charter.sentences import sentences_of

LONG = 900  # characters under one heading without a number: past that, each rule is an article
OPENING = 8  # words of a rule that has no heading, to call it by
SENTENCE = 4  # words: less is a label, not a rule
RULES = 3  # items: fewer are examples
DEEPEST = 6  # level of a heading
HEADING = 100  # characters: a line in bold longer than that is a text


@dataclass(frozen=True, slots=True)
class Part:
    """One article to be: its heading, and everything under it."""

    heading: str
    line: int
    pieces: tuple[Piece, ...]


def parts_of(found: Sequence[Section]) -> Iterator[Part]:
    """Give what each article is made of, by the layout of the file."""
    found = [part for section in found for part in _with_bold_headings(section)]
    if any(read_heading(section.heading).number for section in found):
        yield from _numbered(found)
        return
    title = _title_of(found)
    headed = any(section.heading and section is not title for section in found)
    for section, following in zip_longest(found, found[1:]):
        long = sum(len(piece.text) for piece in section.pieces) > LONG
        if long or not headed or not section.heading:
            yield from _rule_by_rule(section)
        elif section.pieces or not following or following.level <= section.level:
            yield from _whole(section)


def _with_bold_headings(section: Section) -> Iterator[Section]:
    """Split where a line of its own is a number and a title, as word processors export it."""
    current = Section(section.level, section.heading, section.line)
    for place, piece in enumerate(section.pieces, start=1):
        if place < len(section.pieces) and _heads(piece):
            yield current
            current = Section(DEEPEST, piece.text, piece.line)
        else:
            current.pieces.append(piece)
    yield current


def _heads(piece: Piece) -> bool:
    short = piece.kind == "paragraph" and len(piece.text) < HEADING
    heading = read_heading(piece.text)
    return short and bool(heading.number) and (heading.word.startswith("art") or piece.is_bold)


def _numbered(found: Sequence[Section]) -> Iterator[Part]:
    """Give each numbered section with the unnumbered ones below it, and the others alone."""
    title = _title_of(found)
    index = 0
    while index < len(found):
        head = found[index]
        index += 1
        if not read_heading(head.heading).number:
            yield from () if head is title or not head.heading else _whole(head)
            continue
        pieces = list(head.pieces)
        while index < len(found) and _belongs(found[index], head):
            pieces += [Piece("paragraph", found[index].heading, found[index].line)]
            pieces += found[index].pieces
            index += 1
        contains = index < len(found) and found[index].level > head.level
        if pieces or not contains:
            yield Part(head.heading, head.line, tuple(pieces))


def _title_of(found: Sequence[Section]) -> Section | None:
    """Find the document's own title: its only heading of the first level, where it opens."""
    firsts = [section for section in found if section.level == 1]
    opens = [section for section in found if section.heading][:1]
    return opens[0] if opens and firsts == opens else None


def _belongs(section: Section, head: Section) -> bool:
    """Whether it is a part of the article: deeper, and no article by its own number."""
    heading = read_heading(section.heading)
    counted = heading.number and (heading.word or heading.letter or "." in heading.number)
    return section.level > head.level and not counted


def _whole(section: Section) -> Iterator[Part]:
    said = section.pieces or [Piece("paragraph", section.heading, section.line)]
    if any(_says_something(piece) for piece in said):
        yield Part(section.heading, section.line, tuple(section.pieces))


def _rule_by_rule(section: Section) -> Iterator[Part]:
    """Give each paragraph with its list, or each item of a list of rules, as an article."""
    groups = [group for group in _groups(section.pieces) if any(map(_says_something, group))]
    marks = [group[0].mark for group in groups if group[0].mark]
    counted = len(set(marks)) == len(marks) > 1  # so that they may be cited by their numbers
    for group in groups:
        first = group[0]
        opening = first.bold or _opening(first.text)
        if counted and first.mark:
            heading = f"{first.mark}. {opening}"
        elif section.heading and section.level > 1:
            heading = f"{section.heading}: {opening}"
        else:
            heading = opening
        yield Part(heading, first.line, tuple(group))


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Keep a paragraph with its list, unless the list is one of rules."""
    lead: list[Piece] = []
    for kind, block in groupby(pieces, key=lambda piece: piece.kind == "paragraph"):
        if kind:
            *alone, last = block
            yield from ([piece] for piece in alone)
            lead = [last]
        else:
            items = list(block)
            if _are_rules(items) and not _introduces(lead):
                yield from [lead] if lead and not lead[0].text.endswith(":") else []
                yield from _item_by_item(items)
            else:
                yield lead + items
            lead = []
    if lead:
        yield lead


def _introduces(lead: Sequence[Piece]) -> bool:
    """Whether a paragraph is a heading in bold, or says more than "here they are:"."""
    return any(one.is_bold or len(sentences_of(one.text)) > 1 for one in lead)


def _are_rules(items: Sequence[Piece]) -> bool:
    outer = [item for item in items if item.depth == items[0].depth and item.kind == "item"]
    return len(outer) >= RULES and all(
        item.bold or item.mark or len(item.text.split()) >= SENTENCE for item in outer
    )


def _item_by_item(items: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for item in items:
        if group and item.depth <= items[0].depth:
            yield group
            group = []
        group.append(item)
    yield group


def _says_something(piece: Piece) -> bool:
    """Whether it is a rule and not a label, or a bare address."""
    return len(piece.text.split()) >= SENTENCE or bool(re.search(r"\w[.!]$", piece.text))


def _opening(text: str) -> str:
    words = re.sub(r" ?\(\S*[/:]\S*\)", "", sentences_of(text)[0]).split()
    return " ".join(words) if len(words) <= OPENING else " ".join(words[:OPENING]) + "…"
