"""Words on their way to a platform: cut at a word, and nothing left turned from right to left."""

from collections.abc import Iterator
from typing import assert_never

from bot.chat.reply import Block, Chart, Facts, Findings, Paragraph, Picture, Quote

OPENERS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | {
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}  # what turns the direction of writing, and what ends it
TURNS = 8  # ends that are added at most


def cut(text: str, limit: int) -> str:
    """Cut a text to so many characters, at a word, with "…"."""
    if len(text) <= limit:
        return text
    kept = text[: limit - 1]
    word = max(kept.rfind(" ", limit // 2), kept.rfind("\n", limit // 2))
    return f"{kept[: word if word > 0 else None].rstrip()}…"


def upright(text: str) -> str:
    """End what a text leaves turned from right to left: `TURNS` characters more at most."""
    ends: list[str] = []
    for sign in text:
        if sign in OPENERS:
            ends.append(OPENERS[sign])
        elif ends and sign == ends[-1]:
            ends.pop()
    return text + "".join(reversed(ends[-TURNS:]))


def words_of(block: Block) -> Iterator[str]:
    """Say a block in words, for notifications and screen readers."""
    match block:
        case Paragraph(text=text) | Quote(text=text):
            yield text
        case Facts(rows=rows):
            yield from (f"{name} · {value}" for name, value in rows)
        case Findings(remarks=remarks):
            yield from (remark.text for remark in remarks)
        case Chart(title=title, words=words):
            yield from (title, words)
        case Picture(alt=alt):
            yield alt
        case _:
            assert_never(block)
