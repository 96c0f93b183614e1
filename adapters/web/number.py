"""The number under which the log tells of a request: the proxy's own, or one of ours."""

import re
import secrets
from contextvars import ContextVar

HEADER = "X-Request-Id"
PLAIN = re.compile(r"[A-Za-z0-9_.-]{1,64}")  # no address, no words: it goes into the log

number: ContextVar[str] = ContextVar("number", default="")


def number_for(given: str | None) -> str:
    """Take the number that a proxy gave, where it is plain; else make one."""
    return given if given and PLAIN.fullmatch(given) else secrets.token_hex(6)
