"""Words on their way to Teams: cut at a word, shown as typed, nothing in them obeyed."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from adapters.teams import limits
from adapters.words import cut, upright

Json = Mapping[str, Any]

BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
UNSHOWN = dict.fromkeys((*range(9), *range(0xE, 0x20), 0x7F, *range(0xD800, 0xE000)), "\ufffd")
MEANT = re.compile(
    r"[\\`*_~\[\]<>{}|#]|&[#\w]+;|://|www\.|^(?:\s|[-+=]|\d+[.)])|\s$", re.IGNORECASE
)
EXPANDED = re.compile(r"\{(?=\{(?:DATE|TIME)\()")  # the client would say a date in its stead
JOINER = "\u2060"  # has no width, and breaks no line
ENCODER = json.JSONEncoder(ensure_ascii=False)


PLAIN: Json = MappingProxyType({})


class Run(NamedTuple):
    """Words in one style, the properties of a TextRun."""

    text: str
    style: Json = PLAIN


def shown(text: str, limit: int) -> str:
    """Cut a text, and end what it would leave turned from right to left."""
    return upright(EXPANDED.sub("{" + JOINER, cut(text, limit).translate(UNSHOWN)))


def label(text: str, limit: int) -> str:
    """Write what a control is called; never empty."""
    return shown(BREAKS.sub(" ", text), limit).strip() or "…"


def means_nothing(text: str) -> bool:
    """Tell whether a text is the same as Markdown: then a TextBlock may show it."""
    return not MEANT.search(text) and not BREAKS.search(text)


def heading(text: str, limit: int, **style: str) -> Json:
    """Write a title, for screen readers too where nothing in it reads as Markdown."""
    said = label(text, limit)
    if means_nothing(said):
        return {"type": "TextBlock", "text": said, "style": "heading", "wrap": True, **style}
    return {"type": "RichTextBlock", "inlines": [_run(said, style)]}


def lines(runs: Iterable[Run], limit: int, spacing: str = "Default") -> Iterator[Json]:
    """Write words as typed, a block a line; no Markdown is understood in any of them.

    Source: adaptivecards.io/explorer/TextRun.html, "Markdown is not supported".
    """
    gap = spacing
    for place, inlines in enumerate(_lines(runs, limit)):
        if inlines:
            yield {"type": "RichTextBlock", "spacing": gap, "inlines": inlines}
            gap = "None"
        elif place:
            gap = "Default"


def _lines(runs: Iterable[Run], limit: int) -> list[list[Json]]:
    made: list[list[Json]] = [[]]
    for run in runs:
        for place, part in enumerate(BREAKS.split(cut(run.text, limit))):
            if place:
                made.append([])
            if part.strip() or (part and made[-1]):
                made[-1].append(_run(shown(part, limit), run.style))
    return made


def _run(text: str, style: Json) -> Json:
    return {"type": "TextRun", "text": text, **style}


def size(value: object) -> int:
    """Count the bytes of something as JSON, with room for what sets it apart."""
    return len(ENCODER.encode(value).encode("utf-8", "replace")) + 2


def fitting(draw: Callable[[int], Sequence[Json]], room: int) -> list[Json]:
    """Draw with texts as long as fit in so many bytes; else as many elements as fit, and "…"."""
    drawn: Sequence[Json] = ()
    for longest in limits.TEXTS:
        drawn = draw(longest)
        if size(drawn) <= room:
            return list(drawn)
    kept, (more,) = [], lines([Run("…")], 1)
    room -= size(more) + 2
    for element in drawn:
        room -= size(element)
        if room < 0:
            break
        kept.append(element)
    return [*kept, more]
