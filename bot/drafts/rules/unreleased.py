"""Unreleased: products and projects that nobody has announced yet."""

import re
from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import INSIDE, PRODUCT
from bot.drafts.finders import either, pattern, together, unless, without
from bot.drafts.names import distinctive, misspelt, names, ordinary
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import unreleased as words
from bot.text.normal import bare
from bot.text.span import Span

WHY = Phrase(
    fr="Une annonce n’a lieu qu’une fois : éventée, elle ne sert plus, et les concurrents "
    "l’apprennent.",
    en="An announcement happens once: leaked, it is worth nothing, and competitors hear of it.",
)
NOT_YET = Phrase(
    fr="Ceci n’est pas encore public. Retirez-le, et gardez votre tweet pour le jour de l’annonce.",
    en="This is not public yet. Take it out, and keep your tweet for the day of the announcement.",
)


def _secret_names(reading: Reading) -> Iterator[str]:
    """Name what may not be spoken of now."""
    for secret in reading.company.unreleased:
        if secret.secret_at(reading.now):
            yield from (secret.name, *secret.aliases)


def _own_words(reading: Reading) -> Iterator[str]:
    return (name for name in _secret_names(reading) if not name.isalpha())


def _ordinary_words(reading: Reading) -> Iterator[str]:
    """Name those that may be a word of the language too."""
    return (name for name in _secret_names(reading) if name.isalpha())


NEXT = re.compile(
    r"\b(?:next|upcoming|future|prochaine?s?|futur|v)(?: (?:major|big|grande|grosse))?"
    r"(?: (?:version|release|generation|mouture|mise a jour)(?: de| of| d')?)? ?(?:la "
    r"|le |l'|the )?$"
)


def _next_version(reading: Reading) -> Iterator[Span]:
    """Find products that are out, spoken of as they will be."""
    text, lead = reading.prose, 40
    for span in reading.found(PRODUCT):
        if NEXT.search(bare(text[max(0, span.start - lead) : span.start]).text):
            yield span


LINK = pattern(r"https?://", "draft")

RULES = (
    Rule(
        id="unreleased.name",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=either(
            names(_own_words),
            ordinary(_ordinary_words, either(words.RELEASE, INSIDE)),
            together(distinctive(_own_words), words.RELEASE),
            misspelt(_own_words),
            _next_version,
        ),
        caught=(
            "Working late on Projet Cigale. You will love it.",
            "projet-cigale avance bien",
            "S i r o c c o - 2 tourne enfin au labo",
            "J’ai vu Mistral ce matin, vous n’êtes pas prêts",
            "Cigale sort en version bêta lundi",
            "Sirroco-2 est plus rapide que prévu",
        ),
        clean=(
            "Le chant de la cigale, enfin l’été",
            "Un mistral à décorner les bœufs",
            "Brume 3 est publique, testez-la",
        ),
    ),
    Rule(
        id="unreleased.embargo",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=words.EMBARGO,
        caught=(
            "Under embargo until Tuesday, but between us: offline mode.",
            "Pas encore annoncé, mais la version mobile arrive",
            "Our secret project has a name now",
        ),
        clean=(
            "« Embargo » vient de l’espagnol « embargar ».",
            "The secret of a good retro is silence.",
            "Un projet qui a du sens",
        ),
    ),
    Rule(
        id="unreleased.upcoming",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=without(
            unless(
                either(
                    together(words.WHAT, words.MAKE, words.WHEN, words.OURS),
                    together(words.WHAT, words.MAKE, words.HUSH),
                    together(words.HUGE, words.MAKE, words.WHEN, words.OURS),
                    together(words.HUGE, words.MAKE, words.HUSH),
                    together(words.SEALED, words.WHEN),
                    together(words.MAKE, words.WHISPERED, words.WHEN),
                ),
                words.PUBLIC_NEWS,
                words.DONE,
            ),
            LINK,
        ),
        caught=(
            "On prépare une nouvelle offre pour les ports, lancement en mars",
            "Shipping a brand new product in March, our best yet",
            "Je bosse sur un truc énorme qui sortira en avril",
        ),
        clean=(
            "We launch a paper boat race on the Vilaine every spring.",
            "On lance une nouvelle saison du podcast en mars",
            "Our new app is out: https://www.brumaine.example/app",
        ),
    ),
)
