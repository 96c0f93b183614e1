"""The number under which the log tells of a request: the proxy's own, or one of ours."""

import re
import secrets
from contextvars import ContextVar
from itertools import count

HEADER = "X-Request-Id"
PLAIN = re.compile(r"[A-Za-z0-9_.-]{1,64}")  # no address, no words: it goes into the log
OURS, COUNT = secrets.token_hex(4), count(1)  # asking for chance each time costs as much as routing

number: ContextVar[str] = ContextVar("number", default="")


def number_for(given: str | None) -> str:
    """Take the number that a proxy gave, where it is plain; else make one."""
    return given if given and PLAIN.fullmatch(given) else f"{OURS}-{next(COUNT)}"
