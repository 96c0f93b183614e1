"""Words on their way to and from Slack: cut at a word, shown as typed, read as typed."""

import re
from collections.abc import Mapping
from typing import Any

from adapters.slack.limits import FALLBACK
from adapters.words import TURNS, cut, upright

REFERENCE = re.compile(r"<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>")


def shown(text: str, limit: int) -> str:
    """Cut a text, and end what it would leave turned from right to left; never empty."""
    if not text.strip():
        return "…"
    whole = upright(text)
    return whole if len(whole) <= limit else upright(cut(text, limit - TURNS))


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
