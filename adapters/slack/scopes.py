"""What the app may do in a workspace: each scope with its reason, and no other."""

from collections.abc import Mapping
from types import MappingProxyType

SCOPES: Mapping[str, str] = MappingProxyType(
    {
        "app_mentions:read": "hear when somebody mentions the bot in a channel",
        "assistant:write": "suggest what to ask where people write to the bot",
        "chat:write": "answer",
        "commands": "offer /tweet-idea and the others, and the shortcut “Check a draft”",
        "im:history": "hear what people write to the bot, and nothing else",
        "im:write": "find a conversation again, and not say twice what was said there",
        "users:read": "know somebody’s language and time zone",
        "users:read.email": "know that somebody is the same person as on the company’s list",
    }
)


def missing(granted: str) -> list[str]:
    """Name the scopes that were not granted, from the header `x-oauth-scopes`."""
    given = {scope.strip() for scope in granted.split(",")}
    return [scope for scope in SCOPES if scope not in given]
