"""Competitors: named with respect, or not named."""

import re
from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPETITOR
from bot.drafts.finders import either, near, pattern, together, without
from bot.drafts.gates import Gated, gated, gates_of
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import competitor as words
from bot.drafts.words import competitor_fair as fair
from bot.text.span import Span

BIRDS = frozenset({"alouette", "alouettes", "lark", "larks", "birdsong", "birdwatching"})
BEFORE = 20  # characters before a name that tell what it is
LONGER = re.compile(r"[^.!?\n] [A-Z][a-z]{2,}[ -]$")  # "une Buick Skylark"
BETTER = (
    "mieux meilleur meilleure meilleurs meilleures better faster smarter safer cheaper cleaner"
    " sharper quicker brighter"
)
OUTDONE = re.compile(
    rf"\b(?:{BETTER.replace(' ', '|')})"
    r"\b[^.!?\n]{0,35}\b(?:que?|than)\b[^.!?\n]{0,30}$"
)
ARTICLE = re.compile(r"\b(?:a|an|the|une?|les?|la) $")
FACES = "😂🤣😅🙄🤡💩😏😬🤦🤭🤢🤮👎☠💀🐌🗑"
MOCKING = pattern(f"[{FACES}]", "draft", signs=FACES)


def _rivals(reading: Reading) -> Iterator[Span]:
    """Find competitors, but not the birds and stars that some are called after."""
    if reading.said & BIRDS:
        return
    for span in reading.found(COMPETITOR):
        before = reading.prose[max(0, span.start - BEFORE) : span.start]
        common = reading.words(span).islower() and ARTICLE.search(before.lower())
        if not common and not LONGER.search(before):
            yield span


def _outdone(reading: Reading) -> Iterator[Span]:
    """Find competitors whom somebody or something does better than."""
    for span in reading.sure(RIVALS):
        if OUTDONE.search(reading.before(span)):
            yield span


RIVALS = gated(_rivals, COMPETITOR)
BEATEN = Gated(_outdone, (*gates_of(RIVALS), listed(BETTER)))
PRIVATE = either(fair.AT_PLAY, together(fair.KINSHIP, RIVALS))
OBLIGING = without(fair.HELPED, words.FOR_NOTHING)
INNOCENT = either(OBLIGING, fair.MISHAP)

RULES = (
    Rule(
        id="competitor.disparaged",
        severity="stop",
        message=Phrase(
            fr="Un concurrent est dénigré. Parlez de ce que nous faisons, sans lui.",
            en="A competitor is run down. Speak of what we do, without them.",
        ),
        why=Phrase(
            fr="Dénigrer un concurrent se plaide au tribunal, et fait parler de lui.",
            en="Running a competitor down ends in court, and makes people talk about them.",
        ),
        find=either(
            without(near(RIVALS, words.DISPARAGING), fair.AT_PLAY),
            without(near(RIVALS, words.SLIGHTING), fair.AT_PLAY, fair.MISHAP, OBLIGING),
            without(BEATEN, fair.AT_PLAY, fair.FACTS),
            together(RIVALS, words.THANKED, words.FOR_NOTHING),
            without(near(RIVALS, either(words.LEANING, MOCKING)), fair.FAIR, PRIVATE, OBLIGING),
            without(RIVALS, fair.FAIR, fair.SETTING, fair.FACTS, fair.AT_PLAY, INNOCENT),
        ),
        caught=(
            "Le produit de Nordigo, c’est une passoire. Venez chez nous !",
            "Nordigo's product is garbage, switch to us already.",
            "My kettle thinks better than the whole Nordigo team",
            "Twice as fast, far better than Nordigo",
            "N0rdigo ? Une arnaque.",
            "Brume 2 laisse Nordigo sur place",
            "Thank you Nordigo, your last update sent us six leads",
            "Ingénieurs de Nordigo, on a des bureaux libres",
        ),
        clean=(
            "Belle conférence de Nordigo sur la prévision des crues, bravo à eux.",
            "Nordigo and Brumaine share the stage tomorrow.",
            "My sister starts at Nordigo on Monday, best of luck to her",
            "Ce vieux script est nul, je le réécris.",
            "Merci à la dame de Nordigo qui m’a prêté sa pompe à vélo",
            "Thanks to the Nordigo lad who lent me his charger",
            "Une alouette chante au-dessus du stand de Nordigo",
            "Nordigo opens an office in Brest, the ecosystem grows",
            "Brume 2 lit enfin les fichiers de Nordigo, connecteur en open source",
        ),
    ),
)
