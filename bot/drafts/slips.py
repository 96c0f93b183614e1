"""Names with a slip in them: a letter wrong or doubled, cut or glued where they should not be."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.drafts.names import Ask, letters_of
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.text.normal import bare
from bot.text.span import Span

TOKEN = re.compile(r"[^\W_]+")
GLUE = frozenset((" ", "-", "_", "'", ".", "·", "  ", " - "))  # between the pieces of a name
FIGURES = re.compile(r"\d")
DOUBLED = re.compile(r"([a-z])\1")
MOST_WORDS = 4  # of a name as people cut it: "Hal den Air"
VERY_LONG = 12  # letters of a name that two wrong letters leave recognisable
LONGEST_NAME = 40
MOST_SLIPS = 2
LINKS = frozenset(
    ["at", "as", "an", "am", "is", "in", "on", "it", "of", "et", "en", "au", "un", "ou"]
)  # that end no name cut in pieces
LONG_NAME = 6  # letters of a name that one wrong letter leaves recognisable


def misspelt(ask: Ask) -> Finder:
    """Find names with one letter wrong, or cut and glued where they should not be.

    Figures must be right: "Brume 3" is no slip for "Brume 4".
    """

    def find(reading: Reading) -> Iterator[Span]:
        wanted = reading.known.once(ask)
        letters, _ = reading.once(letters_of)
        if not _may_be(wanted, letters):
            return
        near = _by_ends(wanted)
        slipped: dict[str, bool] = {}
        for start, end, said in reading.once(_stretches):
            if said not in slipped:
                length = len(said)
                names = near.get((said[0], length), ()), near.get((length, said[-1]), ())
                slipped[said] = any(_slip(name, said) for some in names for name in some)
            if slipped[said]:
                yield reading.unmasked.source(start, end)

    return find


def _may_be(wanted: tuple[str, ...], letters: str) -> bool:
    return any(map(letters.__contains__, _all_parts(wanted))) and any(
        figures in letters and any(map(letters.__contains__, parts))
        for figures, parts in _left_whole(wanted)
    )


@lru_cache(maxsize=256)
def _all_parts(wanted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for _, parts in _left_whole(wanted) for part in parts)


@lru_cache(maxsize=256)
def _left_whole(wanted: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the figures of each name, and its parts of which a slip leaves one as it was."""
    kept: list[tuple[str, tuple[str, ...]]] = []
    for name in {"".join(TOKEN.findall(bare(name).text)) for name in wanted}:
        if len(name) >= VERY_LONG:
            third = len(name) // 3
            parts: tuple[str, ...] = (name[:third], name[third:-third], name[-third:])
        elif len(name) >= LONG_NAME:
            half = (len(name) - 1) // 2
            parts = (name[:half], name[-half:])
        else:
            continue
        kept.append(("".join(FIGURES.findall(name)[:1]), parts))
    return tuple(kept)


@lru_cache(maxsize=256)
def _by_ends(wanted: tuple[str, ...]) -> dict[tuple[object, object], list[str]]:
    """Sort names by an end, and by how long they are said: a slip leaves one of the ends alone."""
    by_ends: dict[tuple[object, object], list[str]] = {}
    for name in {"".join(TOKEN.findall(bare(name).text)) for name in wanted}:
        for length in range(len(name) - MOST_SLIPS, len(name) + MOST_SLIPS + 1):
            if len(name) >= LONG_NAME:
                by_ends.setdefault((name[0], length), []).append(name)
                by_ends.setdefault((length, name[-1]), []).append(name)
    return by_ends


def _stretches(reading: Reading) -> list[tuple[int, int, str]]:
    """Join the words that follow one another, some at a time, where that gives a long name."""
    tokens, found = reading.tokens, list[tuple[int, int, str]]()
    for at, (start, said) in enumerate(zip(tokens.starts, tokens.words, strict=True)):
        if LONG_NAME <= len(said) <= LONGEST_NAME:
            found.append((start, start + len(said), said))
        joined = said
        for place in range(at + 1, min(at + MOST_WORDS, len(tokens))):
            if tokens.gaps[place - 1] not in GLUE:
                break
            joined += tokens.words[place]
            if LONG_NAME <= len(joined) <= LONGEST_NAME and tokens.words[place] not in LINKS:
                found.append((start, tokens.end(place), joined))
    return found


def _slip(name: str, said: str) -> bool:
    """Say whether a name is what was said, but for a letter, a doubled one, or two of many."""
    if abs(len(name) - len(said)) > MOST_SLIPS:
        return False
    if name == said:
        return True
    if sum(map(str.isalpha, name)) < LONG_NAME:
        return False
    most = 2 if len(name) >= VERY_LONG and (name[0], name[-1]) == (said[0], said[-1]) else 1
    near = OSA.distance(name, said, score_cutoff=most) <= most or _single(name) == _single(said)
    return near and FIGURES.findall(name) == FIGURES.findall(said)


@lru_cache(maxsize=4096)
def _single(word: str) -> str:
    return DOUBLED.sub(r"\1", word)
