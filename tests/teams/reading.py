"""What a person reads in Teams: the words of a message or a card, and its buttons."""

import html
import re
from collections.abc import Iterator

from teams.cards import CARD_KIND, inside, without_charts
from teams.shape import Json

# what of an element a person reads, in its order; what is inside it comes with its own
READ = (
    "label",
    "text",
    "title",
    "inlines",
    "facts",
    "value",
    "placeholder",
    "altText",
    "xAxisTitle",
    "yAxisTitle",
    "legend",
    "x",
    "y",
    "data",
    "values",
    "body",
    "items",
    "columns",
    "rows",
    "cells",
    "images",
    "choices",
    "selectAction",
    "inlineAction",
    "actions",
    "card",
    "tooltip",
    "fallbackText",
)
MARKED = ("TextBlock", "Fact")  # the elements whose text is Markdown
FIGURES = ("value", "x", "y")
MARKS = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[(?P<link>[^\]\[]*)\]\((?P<url>[^()\s]*)\)"
    r"|\*\*(?P<bold>\S(?:[^*]*\S)?)\*\*"
    r"|(?<![\w*])\*(?P<slant>\S(?:[^*]*\S)?)\*(?![\w*])"
    r"|(?<![\w_])_(?P<under>\S(?:[^_]*\S)?)_(?![\w_])"
)
TAGS = re.compile(r"<[^>]*>")


def cards_of(shown: Json) -> list[Json]:
    """Find the cards of a message, a dialog or an attachment; a card is its own."""
    if shown.get("type") == "AdaptiveCard":
        return [shown]
    if shown.get("contentType"):
        return [shown["content"]] if shown["contentType"] == CARD_KIND else []
    return [card for one in shown.get("attachments") or () for card in cards_of(one)]


def text_of(shown: Json, *, old_client: bool = False) -> str:
    """Say everything a person reads in a message or a card, a line for each piece.

    An `old_client` reads what charts fall back to.
    """
    said = [] if shown.get("type") == "AdaptiveCard" else [_message_text(shown)]
    for card in cards_of(shown):
        said += _read(without_charts(card) if old_client else card)
    return "\n".join(piece for piece in said if piece)


def _message_text(shown: Json) -> str:
    text = str(shown.get("text") or "")
    if shown.get("textFormat") == "plain":
        return text
    return html.unescape(TAGS.sub("", readable(text)))


def readable(text: str) -> str:
    """Read Markdown as Teams shows it: escapes, bold, italics and links."""

    def plain(found: re.Match[str]) -> str:
        inner = next(part for part in found.group(*MARKS.groupindex) if part is not None)
        return inner if found["escaped"] else readable(inner)

    return MARKS.sub(plain, text)


def _read(value: object, kind: str = "") -> Iterator[str]:
    if isinstance(value, str):
        yield html.unescape(readable(value)) if kind in MARKED else value
    elif isinstance(value, list):
        yield from _read_all(value, kind)
    elif isinstance(value, dict):
        inner = str(value.get("type") or kind)
        for key in READ:
            yield from _read_key(value, key, inner)


def _read_all(values: list[object], kind: str) -> Iterator[str]:
    """Read one thing after the other; the runs of a rich text are one line."""
    read = [list(_read(one, kind)) for one in values]
    if kind == "RichTextBlock":
        yield "".join(piece for one in read for piece in one)
    else:
        yield from (piece for one in read for piece in one)


def _read_key(value: Json, key: str, kind: str) -> Iterator[str]:
    inner = value.get(key)
    if key == "data" and not kind.startswith("Chart."):
        return  # what a button sends, unseen
    if key == "value" and kind in ("Input.ChoiceSet", "Input.Toggle", "Choice"):
        return  # the name of a choice, unseen
    if key in FIGURES and isinstance(inner, int | float):
        yield f"{inner:g}"
    elif inner is not None:
        within = {"facts": "Fact", "choices": "Choice"}.get(key, kind)
        yield from _read(inner, within)


def pressables(card: Json) -> list[Json]:
    """Find everything that can be pressed in a card, also in the cards that it shows."""
    found = [one for one in inside(card) if str(one.get("type")).startswith("Action.")]
    return [one for one in found if one.get("title") or one["type"] != "Action.ShowCard"]


def buttons(shown: Json) -> list[str]:
    """Read what stands on the buttons of a message or a card, in their order."""
    found = [one for card in cards_of(shown) for one in pressables(card)]
    return [str(one["title"]) for one in found if one.get("title")]


def inputs(card: Json) -> list[Json]:
    """Find the fields of a card."""
    return [one for one in inside(card) if str(one.get("type")).startswith("Input.")]


def links(shown: Json) -> dict[str, str]:
    """Read the addresses that buttons open: title → address."""
    found = [one for card in cards_of(shown) for one in pressables(card)]
    return {one["title"]: one["url"] for one in found if one["type"] == "Action.OpenUrl"}
