"""The links of a text, with or without https://, in one pass."""

import re

from bot.text.domains import LATIN_ACCENTS, domain_end, encodes, latin_domains
from bot.text.entity import Entities, Entity
from bot.text.span import Span

_LONGEST_SHORT_LINK = 40

_NOT_IN_HOST = (
    "\\s\0-\\x20\"`!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$＠＃\x85\u180e\ufffe\ufeff\uffff"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
)
_DOTTED = re.compile(rf"\.[^{_NOT_IN_HOST}._-]")
_HOST = re.compile(rf"(?<![^{_NOT_IN_HOST}])[^{_NOT_IN_HOST}.]++\.[^{_NOT_IN_HOST}]++")
_REST_OF_HOST = re.compile(rf"[^{_NOT_IN_HOST}]++")
_BARRED_BEFORE = re.compile("[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]")
_FIRST_BREAK = re.compile("[^A-Za-z0-9]")

_PATH_CHARACTER = rf"[A-Za-z0-9\u0400-\u04ff{LATIN_ACCENTS}!*';:=+,.$/%#\[\]\-–_~@|&]"
_IN_PARENTHESES = rf"\((?!\)){_PATH_CHARACTER}*+(?:\({_PATH_CHARACTER}++\){_PATH_CHARACTER}*+)?+\)"
_PATH = re.compile(rf"/(?:{_PATH_CHARACTER}++|{_IN_PARENTHESES})*+")
_NOT_LAST_IN_PATH = "!*';:,.$%[]–~@|&"
_QUERY = re.compile(r"\?[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]++")
_NOT_LAST_IN_QUERY = "!?*'@();:+$%[].,~|"
_PORT = re.compile(":[0-9]++")
_SHORT_LINK = re.compile(r"https?://t\.co/([a-z0-9]++)", re.IGNORECASE)


def links_in(text: str) -> Entities:
    """Find the links, from the left; time is linear in the text."""
    if not _DOTTED.search(text):
        return ()
    found: list[Span] = []
    at = done = 0
    while host := (done == at > 0 and _REST_OF_HOST.match(text, at)) or _HOST.search(text, at):
        spans = _links_at(text, Span(*host.span()), done)
        found += spans
        done = spans[-1].end if spans else done
        at = max(host.end(), done)
    return tuple(Entity(text[start:end], start, end) for start, end in found)


def _links_at(text: str, host: Span, done: int) -> list[Span]:
    """Read one run of host characters; what stands before `done` belongs to a link."""
    scheme = _scheme_before(text, host.start)
    if scheme is None:
        return _bare_links(text, host, done)
    free = scheme == 0 or (scheme > done and not _BARRED_BEFORE.match(text, scheme - 1))
    link = _link_with_scheme(text, scheme, host) if free else None
    return [link] if link else []


def _scheme_before(text: str, at: int) -> int | None:
    for scheme in ("http://", "https://"):
        if text[max(0, at - len(scheme)) : at].lower() == scheme:
            return at - len(scheme)
    return None


def _link_with_scheme(text: str, start: int, host: Span) -> Span | None:
    end = _domain_end(text, host.start, host.end)
    if end is None:
        return None
    if short := _SHORT_LINK.match(text, start):
        too_long = len(short[1]) > _LONGEST_SHORT_LINK
        return None if too_long else Span(start, _query_end(text, short.end()))
    port = _port_end(text, end)
    return Span(start, _query_end(text, _path_end(text, port) or port))


def _bare_links(text: str, host: Span, done: int) -> list[Span]:
    """Read a host without https://: the domains in Latin letters, the last one with its path."""
    start = _bare_start(text, host, done)
    end = None if start is None else _domain_end(text, start, host.end)
    if start is None or end is None:
        return []
    spans = [Span(start + at, start + to) for at, to in latin_domains(text[start:end])]
    path = _path_end(text, _port_end(text, end))
    if spans and path:
        spans[-1] = Span(spans[-1].start, _query_end(text, path))
    return spans


def _bare_start(text: str, host: Span, done: int) -> int | None:
    """Find where a domain may begin: not after @, # or $, nor inside a path or an address."""
    before = text[host.start - 1 : host.start]
    if before == "" or not (host.start == done or _BARRED_BEFORE.match(before)):
        return None if before == "/" else host.start
    gap = _FIRST_BREAK.search(text, host.start, host.end)
    return gap.end() if gap and gap[0] not in "-_." else None


def _domain_end(text: str, start: int, end: int) -> int | None:
    stop = domain_end(text, start, end)
    return stop if stop and encodes(text[start:stop]) else None


def _port_end(text: str, at: int) -> int:
    port = _PORT.match(text, at)
    return port.end() if port else at


def _path_end(text: str, at: int) -> int | None:
    path = _PATH.match(text, at)
    return at + len(path[0].rstrip(_NOT_LAST_IN_PATH)) if path else None


def _query_end(text: str, at: int) -> int:
    query = _QUERY.match(text, at)
    return at + len(query[0].rstrip(_NOT_LAST_IN_QUERY)) if query else at
