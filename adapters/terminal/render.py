"""A reply, laid out for a terminal."""

from collections.abc import Iterator
from typing import assert_never

from rich.cells import cell_len, set_cell_size
from rich.console import Group, RenderableType
from rich.text import Text

from adapters.terminal.harmless import harmless
from adapters.terminal.paper import Hanging, Marked, flowing, whole, words
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import (
    Action,
    Block,
    Button,
    Chart,
    Facts,
    Field,
    Findings,
    Form,
    Level,
    Link,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)

QUOTED = Phrase(fr="«\u00a0{text}\u00a0»", en="“{text}”")
WHAT: dict[Level, Phrase] = {
    "go": Phrase(fr="feu vert", en="go"),
    "caution": Phrase(fr="attention", en="caution"),
    "stop": Phrase(fr="stop", en="stop"),
}
SIGNS: dict[Level, str] = {"go": "✓", "caution": "▲", "stop": "■"}
STYLES: dict[Level, str] = {"go": "green", "caution": "yellow", "stop": "red"}
BAR_CELLS = 24
MATCH_SHOWN = 60  # characters: the whole of it is underlined above
GAP = Text("")


def render(reply: Reply, language: Language) -> Group:
    """Lay out a whole reply: its title, blocks, numbered actions and the questions of its form."""
    parts: list[RenderableType] = [flowing(reply.title, "bold")]
    for block in reply.blocks:
        parts += [GAP, render_block(block, language)]
    if reply.actions:
        parts += [GAP, *render_actions(reply.actions)]
    if reply.after:
        parts += _after(reply.after, len(reply.actions) + 1, language)
    if reply.form:
        parts += [GAP, *render_form(reply.form)]
    return Group(*parts)


def _after(question: Reply, first: int, language: Language) -> list[RenderableType]:
    """Lay out the question below a reply; its numbers go on."""
    parts: list[RenderableType] = [GAP, flowing(question.title, "bold")]
    parts += [render_block(block, language) for block in question.blocks]
    return [*parts, GAP, *render_actions(question.actions, first)]


def render_block(block: Block, language: Language) -> RenderableType:
    """Lay out one block."""
    match block:
        case Paragraph(text):
            return flowing(text)
        case Quote():
            return _quote(block)
        case Facts(rows):
            return _facts(rows)
        case Findings():
            return Group(*_findings(block, language))
        case Chart():
            return _chart(block)
        case Picture(url, alt):
            return Group(flowing(alt, "italic"), whole(url, "dim"))
        case _:
            assert_never(block)


def render_actions(actions: tuple[Action, ...], first: int = 1) -> Iterator[RenderableType]:
    """Lay the actions out with their numbers; the address of a link has a line of its own."""
    for number, action in enumerate(actions, start=first):
        yield Hanging(f"{number:>3}  ", words(action.label, "bold" if number == 1 else ""))
        match action:
            case Link():
                yield whole(f"     {action.url}", "dim")
            case Button():
                pass
            case _:
                assert_never(action)


def render_form(form: Form) -> Iterator[RenderableType]:
    """List the questions of a form."""
    for field in form.fields:
        yield Hanging("  ?  ", render_field(field))


def render_field(field: Field) -> Text:
    """Ask one question: what is wrong with the last answer first, then the label, hint, options."""
    text = Text(overflow="fold")
    if field.error:
        text.append_text(words(f"{field.error}\n", "red"))
    text.append_text(words(field.label, "bold"))
    if field.hint:
        text.append_text(words(f"\n{field.hint}", "dim"))
    for number, (_, label) in enumerate(field.options, start=1):
        text.append_text(words(f"\n{number:>3}  {label}"))
    return text


def shortened(text: str, limit: int = MATCH_SHOWN) -> str:
    """Put a text on one line, cut at a word where it is longer than the limit."""
    line = text.replace("\n", " ")
    if len(line) <= limit:
        return line
    return (line[:limit].rpartition(" ")[0] or line[:limit]) + "…"


def _quote(quote: Quote) -> RenderableType:
    if quote.copies:
        text: RenderableType = whole(quote.text, "bold")
    else:
        text = Hanging("│ ", words(quote.text), "│ ")
    source = Hanging("│ ", words(f"— {quote.source}", "dim"), "│ ")
    return Group(text, source) if quote.source else text


def _facts(rows: tuple[tuple[str, str], ...]) -> Group:
    widest = max((cell_len(label) for label, _ in rows), default=0)
    lines = ((set_cell_size(harmless(label), widest), words(value)) for label, value in rows)
    return Group(*(Hanging(f"{label}  ", value) for label, value in lines))


def _findings(found: Findings, language: Language) -> Iterator[RenderableType]:
    style = STYLES[found.level]
    yield Text(f"{SIGNS[found.level]} {WHAT[found.level].to(language)}", style=f"bold {style}")
    yield GAP
    yield Marked(found.draft, found.marks, STYLES)
    for remark in found.remarks:
        yield GAP
        yield from _remark(remark, language)


def _remark(remark: Remark, language: Language) -> Iterator[RenderableType]:
    text = words(remark.text)
    if remark.match:
        match = words(QUOTED.to(language, text=shortened(remark.match)), "bold")
        text = Text.assemble(match, " · ", text)
    yield Hanging(f"{SIGNS[remark.level]} ", text, style=STYLES[remark.level])
    if remark.quote:
        yield Hanging("  │ ", words(QUOTED.to(language, text=remark.quote)), "  │ ")
    if remark.source:
        yield Hanging("  │ ", words(f"— {remark.source}", "dim"), "  │ ")


def _chart(chart: Chart) -> Group:
    most = max((value for _, value in chart.bars), default=0) or 1
    widest = max((cell_len(label) for label, _ in chart.bars), default=0)
    lines = (
        flowing(
            f"{set_cell_size(label, widest)}  {'█' * round(BAR_CELLS * value / most)} {value:g}"
        )
        for label, value in chart.bars
    )
    return Group(flowing(chart.title, "bold"), *lines, flowing(chart.words))
