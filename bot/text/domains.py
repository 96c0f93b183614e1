"""Domain names as X reads them in running text; the top-level ones are listed in tlds.txt."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.text.span import Span

_LONGEST_LABEL = 63
_PUNYCODE = "xn--"
_TOP_LEVEL = frozenset(
    Path(__file__).with_name("tlds.txt").read_text(encoding="utf-8").split(),
)
_LONGEST_TOP_LEVEL = max(map(len, _TOP_LEVEL))

LATIN_ACCENTS = "\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268"
LATIN_ACCENTS += "\u026f\u0272\u0289\u028b\u02bb\u0300-\u036f\u1e00-\u1eff"
_PLAIN_HEAD = re.compile(r"[0-9A-Za-z-]*")
_GOES_ON = re.compile(r"[0-9A-Za-z@+-]")
_LATIN = f"[-0-9A-Za-z{LATIN_ACCENTS}]"
_LATIN_LABELS = re.compile(rf"(?<!{_LATIN})(?:{_LATIN}++\.)++")


def domain_end(text: str, start: int, end: int) -> int | None:
    """Find where the longest domain that begins at `start` ends, or None when there is none."""
    best, named, at = None, False, start
    while at <= end:
        dot = text.find(".", at, end)
        stop = end if dot < 0 else dot
        if named:
            best = _top_level_end(text, at, stop) or best
        if at == stop or text[at] in "-_" or text[stop - 1] in "-_":
            break
        named = text.find("_", at, stop) < 0
        at = stop + 1
    return best


def latin_domains(host: str) -> Iterator[Span]:
    """Name the domains written in Latin letters within a run of letters, from the left."""
    for labels in _LATIN_LABELS.finditer(host):
        best, at = None, host.find(".", labels.start()) + 1
        while 0 < at <= labels.end():
            dot = host.find(".", at)
            best = _top_level_end(host, at, len(host) if dot < 0 else dot) or best
            at = dot + 1
        if best:
            yield Span(labels.start(), best)


def encodes(domain: str) -> bool:
    """Whether the name server could be asked for it: every label is short enough once encoded."""
    return all(map(_label_encodes, domain.split(".")))


def _label_encodes(label: str) -> bool:
    if label.isascii() or len(label) > _LONGEST_LABEL:
        return 0 < len(label) <= _LONGEST_LABEL
    if label.startswith(_PUNYCODE):
        return False
    return len(_PUNYCODE) + len(label.encode("punycode")) <= _LONGEST_LABEL


def _top_level_end(text: str, start: int, end: int) -> int | None:
    """Find where a top-level domain that begins at `start` ends; its label may go on in kanji."""
    head = _PLAIN_HEAD.match(text, start, end)
    stop = head.end() if head else start
    word = text[start:stop].lower()
    if word in _TOP_LEVEL or (word.startswith(_PUNYCODE) and word != _PUNYCODE):
        return None if _GOES_ON.match(text, stop) else stop
    return _native_top_level_end(text, start, end) if stop < end else None


def _native_top_level_end(text: str, start: int, end: int) -> int | None:
    for stop in range(min(end, start + _LONGEST_TOP_LEVEL), start, -1):
        if text[start:stop].lower() in _TOP_LEVEL and not _GOES_ON.match(text, stop):
            return stop
    return None
