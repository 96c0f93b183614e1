"""Wordings in one box of a form: a paragraph each, as people write them. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence

RULE = re.compile(r"\n[ \t]*-{3,}[ \t]*(?:\n|\Z)")
EMPTY = re.compile(r"\n[ \t]*\n\s*")
BETWEEN, RULED = "\n\n", "\n---\n"


def texts_in(box: str) -> tuple[str, ...]:
    """Read the texts: an empty line ends one; where there are lines of "---", only they do."""
    said = "\n" + box.replace("\r\n", "\n") + "\n"
    parts = RULE.split(said) if RULE.search(said) else EMPTY.split(said)
    return tuple(filter(None, (part.strip() for part in parts)))


def boxes(texts: Sequence[str], limit: int) -> list[str]:
    """Write texts in as few boxes of so many characters as they fit in, one at least."""
    return [_box(some) for some in _apart(texts, limit)] or [""]


def _apart(texts: Sequence[str], limit: int) -> Iterator[list[str]]:
    some: list[str] = []
    for text in texts:
        if some and len(_box([*some, text])) > limit:
            yield some
            some = []
        some.append(text)
    if some:
        yield some


def _box(texts: Iterable[str]) -> str:
    texts = list(texts)
    ruled = any(EMPTY.search(text) for text in texts)
    return RULED.join(texts) + RULED if ruled else BETWEEN.join(texts)
