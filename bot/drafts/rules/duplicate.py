"""Duplicates: words that a colleague posted already."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.chat.phrase import Phrase
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.normal import bare
from bot.text.span import Span

NEAR = 75  # out of 100, on sorted words; colleagues' tweets on one subject stay under 65
SHORT = 25  # characters; shorter posts ("Bravo à l’équipe !") resemble one another
WORD = re.compile(r"[^\W_]+")
APART = re.compile(r"https?://\S+|#\w+")  # links and tags: colleagues have them in common


@lru_cache(maxsize=4096)
def compared(post: str) -> str:
    """Reduce a post to its words in order of the alphabet, links and tags apart."""
    return _sorted(bare(post).text)


def _sorted(text: str) -> str:
    apart = APART.sub(" ", text) if "#" in text or "://" in text else text
    return " ".join(sorted(WORD.findall(apart)))


def _repeated(reading: Reading) -> Iterator[Span]:
    mine = _sorted(reading.bare.text) if reading.recent else ""
    if len(mine) < SHORT:
        return
    posts = [compared(post) for post in reading.recent]
    if process.extractOne(mine, posts, scorer=fuzz.ratio, score_cutoff=NEAR):
        yield Span(0, len(reading.draft))


RULES = (
    Rule(
        id="duplicate.repeated",
        severity="caution",
        message=Phrase(
            fr="Un collègue a posté presque la même chose. Dites-le avec vos mots, ou repostez "
            "le sien.",
            en="A colleague posted almost the same. Say it in your own words, or repost theirs.",
        ),
        why=Phrase(
            fr="Des tweets identiques passent pour des robots, et X les masque.",
            en="Identical tweets look like robots, and X hides them.",
        ),
        find=_repeated,
        caught=(
            "Rendez-vous sur le stand B12 de Brumaine, au salon Eau et Climat de Rennes ! #salarié",
            "Three things I learned this year: measure less, alert less, and talk more #employee",
        ),
        clean=(
            "Le salon Eau et Climat ouvre mardi, j’y parlerai des crues éclair.",
            "Bravo à l’équipe !",
        ),
    ),
)
