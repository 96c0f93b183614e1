"""Long answers a page at a time: https://docs.slack.dev/apis/web-api/pagination."""

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import TypeVar

from slack.calls import ApiError, Call
from slack.shape import Json

LONGEST = 1000
One = TypeVar("One")


def page(call: Call, everything: Sequence[One], usual: int = 100) -> tuple[Sequence[One], Json]:
    """Cut out the page that the call asks for, and write where the next one starts.

    Raises:
        ApiError: invalid_cursor, invalid_limit.

    """
    limit = call.number("limit", usual)
    if not 0 < limit <= LONGEST:
        raise ApiError("invalid_limit")
    start = _start(call.text("cursor"))
    end = start + limit
    more = end < len(everything)
    cursor = b64encode(f"next:{end}".encode()).decode() if more else ""
    return everything[start:end], {"next_cursor": cursor}


def _start(cursor: str) -> int:
    try:
        return int(b64decode(cursor).decode().removeprefix("next:")) if cursor else 0
    except ValueError:
        raise ApiError("invalid_cursor") from None
