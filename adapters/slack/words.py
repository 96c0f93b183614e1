"""Words on their way to and from Slack: cut at a word, shown as typed, read as typed."""

import re
from collections.abc import Mapping
from typing import Any

from adapters.slack.limits import FALLBACK

OPENERS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | {
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}  # what turns the direction of writing, and what ends it
REFERENCE = re.compile(r"<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>")


def cut(text: str, limit: int) -> str:
    """Cut a text to so many characters, at a word, with "…"."""
    if len(text) <= limit:
        return text
    kept = text[: limit - 1]
    word = kept.rfind(" ", limit // 2)
    return f"{kept[: word if word > 0 else None].rstrip()}…"


def shown(text: str, limit: int) -> str:
    """Cut a text, and end what it would leave turned from right to left; never empty."""
    kept = cut(text, limit - 8) if text.strip() else "…"
    ends: list[str] = []
    for sign in kept:
        if sign in OPENERS:
            ends.append(OPENERS[sign])
        elif ends and sign == ends[-1]:
            ends.pop()
    return kept + "".join(reversed(ends[-8:]))


def plain(text: str, limit: int) -> Mapping[str, Any]:
    """Write a text in which Slack reads no markup."""
    return {"type": "plain_text", "text": shown(text, limit), "emoji": False}


def fallback(*texts: str) -> str:
    """Write what notifications and screen readers say: nothing in it is markup, nobody is pinged.

    Source: docs.slack.dev/messaging/formatting-message-text, "Escaping text".
    """
    said = shown("\n".join(filter(None, texts)), FALLBACK)
    return said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def typed(text: str) -> str:
    """Read a message as the person typed it: Slack marks what it recognises, and escapes.

    Source: docs.slack.dev/messaging/formatting-message-text, "Retrieving messages".
    """
    return unescaped(REFERENCE.sub(_reference, text))


def unescaped(text: str) -> str:
    """Undo the three escapes of Slack: in a command, nothing else is marked."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _reference(match: re.Match[str]) -> str:
    """Read a link, a mention, a channel or a group as it looked."""
    target, label = match[1], match[2]
    if target[0] in "@#!":
        sign = "#" if target[0] == "#" else "@"
        name = (label or target[1:].partition("^")[0]).removeprefix(sign)
        return f"{sign}{name}"
    return label or target.removeprefix("mailto:")
