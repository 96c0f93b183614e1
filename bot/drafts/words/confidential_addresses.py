"""Addresses of the company's own machines, and of private networks."""

import re
from collections.abc import Iterator

from bot.drafts.hosts import host, is_inner
from bot.drafts.reading import Reading
from bot.text.span import Span

INSIDER = re.compile(
    r"(?:localhost|.*\.(?:local|lan|internal|corp|intranet)|192\.168(?:\.\d+){2}"
    r"|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|(?:intranet|jira|confluence|gitlab"
    r"|sharepoint|wiki)\..*"
    r"|[\w-]+\.sharepoint\.com|[\w-]+\.atlassian\.net|[\w-]+\.slack\.com)"
)
HOST = re.compile(
    r"(?<![\w@.-])(?:https?://)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"
    r"|localhost)(?::\d{2,5})?(?:/[^\s]{0,200})?"
)
DOTTED = re.compile(r"\.[\w-]|localhost")


def internal_hosts(reading: Reading) -> Iterator[Span]:
    """Find addresses of the company's own machines, and of private networks."""
    for match in HOST.finditer(reading.draft) if DOTTED.search(reading.draft) else ():
        name = host(match.group())
        private = match.group().startswith("http") and name.startswith("10.")
        if private or is_inner(name, reading) or INSIDER.fullmatch(name):
            yield Span(*match.span())
