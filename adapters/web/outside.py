"""Looks at an address from outside, as people's browsers and the platforms would."""

import datetime as dt
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import aiohttp

PATIENCE = 5.0  # seconds
LONGEST = 200  # bytes of an answer that are read


class UnreachedError(Exception):
    """Nobody answered there: why, in a word."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: an HTTP status, the beginning of the text, and their clock where told."""

    status: int
    text: str
    clock: dt.datetime | None


async def look(address: str) -> Answer:
    """Read an address, following no redirect; raises UnreachedError."""
    timeout = aiohttp.ClientTimeout(total=PATIENCE)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(address, allow_redirects=False) as answer,
        ):
            text = (await answer.content.read(LONGEST)).decode(errors="replace")
            return Answer(answer.status, text, _clock(answer.headers.get("Date", "")))
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise UnreachedError(type(error).__name__) from None


def _clock(told: str) -> dt.datetime | None:
    try:
        return parsedate_to_datetime(told).astimezone(dt.UTC)
    except ValueError:
        return None
