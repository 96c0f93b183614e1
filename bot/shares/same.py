"""Whether a post on X still is what somebody was given to say. Pure."""

import re

from rapidfuzz import fuzz

from bot.text.normal import bare

NEAR = 88  # out of 100: a comma, an emoji or a word changed
LEAST = 12  # characters below which words must be the very same
LINK = re.compile(r"(?:https?://|\bpic\.(?:twitter|x)\.com/|\bt\.co/)\S*", re.IGNORECASE)
CUT = re.compile(r"(?:…|\.\.\.)\s*\Z")


def same_words(given: str, posted: str) -> bool:
    """Compare a text with what X shows: links apart, cut by X or with a word of their own.

    X shortens every link to t.co and cuts long posts with "…".
    """
    cut = CUT.search(LINK.sub(" ", posted).rstrip()) is not None
    mine, theirs = _plain(given), _plain(posted)
    if mine == theirs:
        return True
    if min(len(mine), len(theirs)) < LEAST:
        return False
    if mine in theirs:
        return True
    compared = mine[: len(theirs)] if cut else mine
    return fuzz.ratio(compared, theirs, score_cutoff=NEAR) > 0


def _plain(text: str) -> str:
    return " ".join(CUT.sub("", bare(LINK.sub(" ", text)).text.strip()).split())
