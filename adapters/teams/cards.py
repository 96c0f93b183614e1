"""A reply as an Adaptive Card of Teams: every text shown as typed, every limit kept."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from adapters.teams import limits
from adapters.teams.actions import SAFE_ADDRESS, buttons, opener, sender, set_out
from adapters.teams.fields import inputs
from adapters.teams.words import Json, Run, fitting, heading, label, lines, shown, size
from adapters.words import cut, words_of
from bot.chat.phrase import Language
from bot.chat.reply import (
    Block,
    Chart,
    Facts,
    Findings,
    Level,
    Mark,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)

CARD_TYPE = "application/vnd.microsoft.card.adaptive"
VERSION = "1.5"  # what Teams renders everywhere
SIGNS: Mapping[Level, str] = {"go": "✅", "caution": "⚠️", "stop": "⛔"}
BESIDE = 18  # characters of a label that still stands beside its value on a telephone
SHORT = 48  # characters of such a value
BOLD = {"weight": "Bolder"}
MARKED: Mapping[Level, Json] = {
    "go": {},
    "caution": {**BOLD, "underline": True},  # the yellow of Warning cannot be read on white
    "stop": {**BOLD, "underline": True, "color": "Attention"},
}
SUBTLE = {"isSubtle": True, "size": "Small"}


def message(reply: Reply, language: Language) -> dict[str, Any]:
    """Lay a reply out as the fields of an activity: a card, and what notifications say."""
    return {
        "type": "message",
        "attachments": [attachment(card(reply, language))],
        "summary": shown(in_words(reply), limits.SUMMARY),
    }


def attachment(shown_card: Json) -> dict[str, Any]:
    """Enclose a card in a message or a dialog."""
    return {"contentType": CARD_TYPE, "content": shown_card}


def card(reply: Reply, language: Language) -> dict[str, Any]:
    """Lay a reply out as a card for a chat.

    A form stands in the card where there is nothing else to press, or something wrong in it that
    must be seen; else a button opens it.
    """
    head = heading(reply.title, limits.TITLE, size="Large", weight="Bolder")
    form = reply.form
    asked = fitting(lambda longest: inputs(form, language, longest), limits.FORM) if form else []
    wrong = form and any(field.error for field in form.fields)
    if form and (wrong or not reply.actions):
        pressed = [sender(form), *buttons(reply.actions)]
        return assembled(head, reply.blocks, asked, pressed, language)
    opened = [opener(form, asked)] if form else []
    after = asked_after(reply.after, buttons(reply.after.actions)) if reply.after else []
    pressed = [*opened, *buttons(reply.actions)]
    return assembled(head, reply.blocks, (), pressed, language, after=after)


def asked_after(question: Reply, actions: Iterable[Json]) -> list[Json]:
    """Lay out the question that stands below a reply, apart from it."""
    read = [heading(question.title, limits.TITLE, weight="Bolder"), *content(question.blocks)]
    inside = [*read, {"type": "ActionSet", "actions": [*actions]}]
    return [{"type": "Container", "separator": True, "spacing": "Large", "items": inside}]


def assembled(
    head: Json | None,
    blocks: Iterable[Block],
    asked: Sequence[Json],
    actions: Iterable[Json],
    language: Language,
    *,
    after: Sequence[Json] = (),
) -> dict[str, Any]:
    """Put a card together within its size: actions and fields whole, then what there is to read.

    What comes `after` stands below the actions, which move into the body for it.
    """
    first, actions = [head] if head else [], [*actions]
    pressed = set_out(actions)
    moved = [{"type": "ActionSet", "actions": pressed}] if after and pressed else []
    last = [*asked, *moved, *after]
    made: dict[str, Any] = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": VERSION,
        "lang": language,
        "body": [*first, *last],
    }
    if pressed and not moved:
        made["actions"] = pressed
    blocks = tuple(blocks)
    if after and size(made) > limits.CARD:  # the reply goes before what stands below it
        return assembled(head, blocks, asked, actions, language)
    read = fitting(lambda longest: list(content(blocks, longest)), limits.CARD - size(made))
    return {**made, "body": [*first, *read, *last]}


def content(blocks: Iterable[Block], longest: int = limits.TEXTS[0]) -> Iterator[Json]:
    """Lay out what there is to read, each text of at most so many characters."""
    for block in blocks:
        yield from _block(block, longest)


def in_words(reply: Reply) -> str:
    """Say a reply in one text."""
    said = (reply.title, *(text for block in reply.blocks for text in words_of(block)))
    return "\n".join(text for text in said if text.strip()) or "…"


def _block(block: Block, longest: int) -> Iterator[Json]:
    match block:
        case Paragraph(text=text):
            yield from lines([Run(text)], longest)
        case Quote():
            yield from _quote(block, longest)
        case Facts(rows=rows):
            yield from _facts(rows, longest)
        case Findings():
            yield from _findings(block, longest)
        case Chart():
            yield from _chart(block, longest)
        case Picture():
            yield from _picture(block, longest)
        case _:
            assert_never(block)


def _framed(items: Iterable[Json], spacing: str = "Default") -> Iterator[Json]:
    """Frame what somebody else said, or wrote."""
    inside = list(items)
    if inside:
        yield {"type": "Container", "style": "emphasis", "spacing": spacing, "items": inside}


def _quote(quote: Quote, longest: int) -> Iterator[Json]:
    said = lines([Run(quote.text, {"size": "Medium"} if quote.copies else {})], longest)
    yield from _framed([*said, *lines([Run(quote.source, SUBTLE)], longest, "Small")])


def _facts(rows: Sequence[tuple[str, str]], longest: int) -> Iterator[Json]:
    """Set short labels and values side by side; longer ones under one another."""
    widest = max((len(name) for name, _ in rows), default=0)
    short = widest <= BESIDE and all(len(value) <= SHORT for _, value in rows)
    width = f"{7 * max(widest, 10) + 12}px" if short else ""  # seven pixels a letter, about
    for place, (name, value) in enumerate(rows):
        yield from _fact(name, value, longest, width, "Small" if place else "Default")


def _fact(name: str, value: str, longest: int, width: str, spacing: str) -> Iterator[Json]:
    if width:
        named = _column(width, lines([Run(name, {"isSubtle": True})], longest))
        columns = [named, _column("stretch", lines([Run(value)], longest))]
        yield {"type": "ColumnSet", "spacing": spacing, "columns": columns}
    else:
        yield from lines([Run(name, BOLD)], longest, spacing)
        yield from lines([Run(value)], longest, "None" if name.strip() else spacing)


def _column(width: str, items: Iterable[Json]) -> Json:
    return {"type": "Column", "width": width, "items": list(items)}


def _findings(findings: Findings, longest: int) -> Iterator[Json]:
    yield from _framed(lines(_marked(findings.draft, findings.marks, longest), longest))
    for remark in findings.remarks:
        yield from _remark(remark, longest)


def _marked(draft: str, marks: Sequence[Mark], longest: int) -> Iterator[Run]:
    """Give the draft in stretches, those of the marks in their own style."""
    kept, end = cut(draft, longest), 0
    for mark in sorted(marks):
        start, stop = max(mark.start, end), min(mark.end, len(kept))
        if start < stop:
            yield Run(kept[end:start])
            yield Run(kept[start:stop], MARKED[mark.level])
            end = stop
    yield Run(kept[end:])


def _remark(remark: Remark, longest: int) -> Iterator[Json]:
    match_ = [Run(remark.match, BOLD), Run(" — ")] if remark.match.strip() else []
    said = lines([*match_, Run(remark.text)], longest)
    article = [
        *lines([Run(remark.quote)], longest),
        *lines([Run(remark.source, SUBTLE)], longest, "Small"),
    ]
    sign = lines([Run(SIGNS[remark.level])], longest)
    columns = [_column("auto", sign), _column("stretch", [*said, *_framed(article, "Small")])]
    yield {"type": "ColumnSet", "spacing": "Medium", "columns": columns}


def _chart(chart: Chart, longest: int) -> Iterator[Json]:
    """Draw the bars under their title, which Teams says and does not show.

    Source: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/
    charts-in-adaptive-cards.
    """
    yield from lines([Run(chart.title, BOLD)], longest)
    bars = [(name, value) for name, value in chart.bars[: limits.BARS] if math.isfinite(value)]
    if bars:
        named = [(label(name, min(limits.BAR, longest)), value) for name, value in bars]
        figures = [(name, f"{value:g}") for name, value in named]
        yield {
            "type": "Chart.HorizontalBar",
            "title": label(chart.title, min(limits.TITLE, longest)),
            "displayMode": "AbsoluteNoAxis",
            "color": "categoricalBlue",
            "data": [{"x": name, "y": value} for name, value in named],
            "fallback": {"type": "Container", "items": list(_facts(figures, longest))},
        }
    yield from lines([Run(chart.words)], longest)


def _picture(picture: Picture, longest: int) -> Iterator[Json]:
    if SAFE_ADDRESS.match(picture.url) and len(picture.url) <= limits.URL:
        alt = label(picture.alt, min(limits.ALT, longest))
        yield {"type": "Image", "url": picture.url, "altText": alt}
    else:
        yield from lines([Run(picture.alt)], longest)
