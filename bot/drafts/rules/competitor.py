"""Competitors: named with respect, or not named."""

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPETITOR, PRODUCT, TAGGED
from bot.drafts.finders import beside, either, near, pattern, without
from bot.drafts.rule import Rule
from bot.drafts.words import competitor as words

MOCKING = pattern(r"[😂🤣😅🙄🤡💩😏😬🤦🤭🤢🤮👎☠💀🐌🗑]", "draft")

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
            near(COMPETITOR, words.DISPARAGING),
            without(
                either(
                    beside(COMPETITOR, either(PRODUCT, words.OURS, TAGGED)),
                    near(COMPETITOR, either(words.LEANING, MOCKING)),
                ),
                words.FAIR,
            ),
        ),
        caught=(
            "Le produit de Nordigo, c’est une passoire. Venez chez nous !",
            "Nordigo's product is garbage, switch to us already.",
            "Twice as fast, far better than Nordigo",
            "N0rdigo ? Une arnaque.",
            "Brume 2 laisse Nordigo sur place",
        ),
        clean=(
            "Belle conférence de Nordigo sur la prévision des crues, bravo à eux.",
            "Nordigo and Brumaine share the stage tomorrow.",
            "Ce vieux script est nul, je le réécris.",
            "Brume 2 lit enfin les fichiers de Nordigo, connecteur en open source",
        ),
    ),
)
