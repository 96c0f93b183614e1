"""A reply as Slack's blocks: every text shown as typed, every limit kept."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from adapters.slack import limits
from adapters.slack.actions import Json, buttons, opener, rows
from adapters.slack.words import fallback, plain, shown
from adapters.words import cut, words_of
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

ENCODER = json.JSONEncoder(ensure_ascii=False)
STYLES: Mapping[Level, Json] = {"go": {}, "caution": {"bold": True}, "stop": {"code": True}}
SIGNS: Mapping[Level, str] = {"go": "🟢", "caution": "🟠", "stop": "🔴"}


def message(reply: Reply) -> dict[str, Any]:
    """Lay a reply out as a message: its blocks, and `text` for notifications and screen readers."""
    form = [opener(reply.form)] if reply.form else []
    actions = [*form, *buttons(reply.actions)]
    blocks = [_header(reply.title), *content(reply.blocks)]
    return {"text": in_words(reply), "blocks": fitting(blocks, actions, after=asked_after(reply))}


def asked_after(reply: Reply) -> list[Json]:
    """Lay out the question that stands below a reply, apart from it."""
    if reply.after is None:
        return []
    named = [
        {**button, "action_id": f"after-{place}"}
        for place, button in enumerate(buttons(reply.after.actions))
    ]
    line: Json = {"type": "divider"}
    return [line, _title(reply.after.title), *content(reply.after.blocks), *rows(named, first="")]


def fitting(
    blocks: Sequence[Json],
    actions: Iterable[Json | None],
    most: int = limits.MESSAGE_BLOCKS,
    *,
    after: Sequence[Json] = (),
) -> list[Json]:
    """Keep as many blocks as a message may hold, and every action and question after them."""
    pressed = [*rows([action for action in actions if action]), *after]
    whole = [*blocks, *pressed]
    if len(whole) <= most and _size(whole) <= limits.MESSAGE_SIZE:
        return whole
    room = limits.MESSAGE_SIZE - _size(pressed)
    kept: list[Json] = []
    for block in blocks[: most - len(pressed) - 1]:
        room -= _size(block)
        if room < 0:
            break
        kept.append(block)
    return [*kept, _context("…"), *pressed]


def _size(value: object) -> int:
    """Count the characters of something as JSON, with room for what sets it apart."""
    return len(ENCODER.encode(value)) + 2


def content(blocks: Iterable[Block]) -> Iterator[Json]:
    """Lay out what there is to read."""
    charts = 0
    for block in blocks:
        charts += isinstance(block, Chart)
        yield from _block(block, drawn=charts <= limits.CHARTS)


def in_words(reply: Reply) -> str:
    """Say a reply in one text."""
    return fallback(reply.title, *(text for block in reply.blocks for text in words_of(block)))


def _block(block: Block, *, drawn: bool) -> Iterator[Json]:
    match block:
        case Paragraph(text=text):
            yield from _section(text)
        case Quote():
            yield from _quote(block)
        case Facts(rows=rows):
            yield from _facts(rows)
        case Findings():
            yield from _findings(block)
        case Chart():
            yield from _chart(block, drawn=drawn)
        case Picture(url=url, alt=alt):
            yield from _picture(url, alt)
        case _:
            assert_never(block)


def _header(title: str) -> Json:
    return {"type": "header", "text": plain(title, limits.HEADER)}


def _title(text: str) -> Json:
    return _rich("rich_text_section", [_text(text, {"bold": True})])


def _section(text: str) -> Iterator[Json]:
    if text.strip():
        yield {"type": "section", "text": plain(text, limits.SECTION)}


def _context(text: str) -> Json:
    return {"type": "context", "elements": [plain(text, limits.CONTEXT)]}


def _rich(kind: str, elements: Sequence[Json]) -> Json:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(elements)}]}


def _text(text: str, style: Json | None = None) -> Json:
    element = {"type": "text", "text": shown(text, limits.RICH)}
    return element | {"style": style} if style else element


def _quote(quote: Quote) -> Iterator[Json]:
    if quote.text.strip():
        yield _rich("rich_text_quote", [_text(quote.text)])
    if quote.source:
        yield _context(quote.source)


def _facts(rows: Sequence[tuple[str, str]]) -> Iterator[Json]:
    elements: list[Json] = []
    for label, value in rows:
        start = "\n" if elements else ""
        elements += [_text(f"{start}{label}", {"bold": True}), _text(f"  {value}")]
    if elements:
        yield _rich("rich_text_section", elements)


def _findings(findings: Findings) -> Iterator[Json]:
    if findings.draft.strip():
        yield _rich("rich_text_quote", list(_marked(findings.draft, findings.marks)))
    for remark in findings.remarks:
        yield from _remark(remark)


def _marked(draft: str, marks: Sequence[Mark]) -> Iterator[Json]:
    """Give the draft in stretches, those of the marks in their own style."""
    kept, end = cut(draft, limits.RICH - 8), 0
    for mark in sorted(marks):
        start, stop = max(mark.start, end), min(mark.end, len(kept))
        if start < stop:
            yield from (_text(kept[end:start]),) if start > end else ()
            yield _text(kept[start:stop], STYLES[mark.level])
            end = stop
    if kept[end:]:
        yield _text(kept[end:])


def _remark(remark: Remark) -> Iterator[Json]:
    match_ = [_text(remark.match, {"bold": True}), _text(" — ")] if remark.match else []
    yield _rich(
        "rich_text_section", [_text(f"{SIGNS[remark.level]} "), *match_, _text(remark.text)]
    )
    if remark.quote:
        yield _rich("rich_text_quote", [_text(remark.quote)])
    if remark.source:
        yield _context(remark.source)


def _chart(chart: Chart, *, drawn: bool) -> Iterator[Json]:
    bars = _apart(chart.bars[: limits.CHART_BARS])
    if drawn and bars:
        data = [{"label": label, "value": value} for label, value in bars.items()]
        series = [{"name": cut(chart.title or "…", limits.CHART_LABEL), "data": data}]
        axes = {"categories": list(bars)}
        yield {
            "type": "data_visualization",
            "title": cut(chart.title or "…", limits.CHART_TITLE),
            "chart": {"type": "bar", "series": series, "axis_config": axes},
        }
    yield from _section(chart.words)


def _apart(bars: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Name every bar differently, within Slack's length."""
    named: dict[str, float] = {}
    for label, value in bars:
        name = cut(label or "…", limits.CHART_LABEL)
        if name in named:
            number = f" {len(named) + 1}"
            name = f"{name[: limits.CHART_LABEL - len(number)]}{number}"
        named[name] = value
    return named


def _picture(url: str, alt: str) -> Iterator[Json]:
    if url.startswith(("https://", "http://")) and len(url) <= limits.URL:
        yield {"type": "image", "image_url": url, "alt_text": cut(alt or "…", limits.ALT)}
    else:
        yield from _section(alt)
