"""Unreleased: products and projects that nobody has announced yet."""

import re
from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import INSIDE, PRODUCT
from bot.drafts.finders import either, near, pattern, together, unless, without
from bot.drafts.gates import gated
from bot.drafts.names import distinctive, names, ordinary
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.slips import misspelt
from bot.drafts.words import unreleased as words
from bot.drafts.words import unreleased_soon as soon
from bot.drafts.words import unreleased_things as things
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
    r"\b(?:next(?: year'?s)?|upcoming|future|prochaine?s?|futur|v)(?: (?:major|big|grande|grosse))?"
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
NOVELTY = either(words.WHAT, things.FEATURE, things.SCREEN)
WHEN = either(words.WHEN, soon.WHEN_TOO)
I_OR_WE = either(INSIDE, words.OURS)
TEASED_NOVELTY = either(
    near(either(things.FEATURE, things.SCREEN), soon.ONLY_US),
    together(words.WHAT, soon.ONLY_US, I_OR_WE),
    near(together(soon.COMING, WHEN), together(NOVELTY, either(soon.WAITING, INSIDE))),
    together(things.SCREEN, things.LAB, either(I_OR_WE, soon.ONLY_US)),
    together(NOVELTY, soon.SAVE, words.OURS),
)
TEASED_NEXT = either(
    together(
        things.NEXT_THING,
        either(INSIDE, soon.ONLY_US, things.MADE, things.LAB, soon.TOLD, soon.CRACKED),
    ),
    together(things.IN_HAND, things.MADE, either(I_OR_WE, WHEN)),
    together(things.IN_HAND, soon.ONLY_US),
)
TEASED = either(
    gated(TEASED_NOVELTY, NOVELTY),
    gated(TEASED_NEXT, either(things.NEXT_THING, things.IN_HAND)),
    near(soon.SAVE, soon.NO_MORE),
    near(together(soon.COMING, WHEN), soon.WAITING),
    near(things.BETA, either(NOVELTY, INSIDE, soon.INVITE)),
    near(things.ROADMAP, soon.TOLD),
    together(soon.RIDDLE, words.MAKE, WHEN, INSIDE),
    together(things.APP, things.REVIEW),
    gated(together(things.OUR_THINGS, soon.CRACKED, WHEN), soon.CRACKED),
)
WILL = either(soon.TO_BE, soon.FUTURE)
TO_BE = unless(
    either(
        gated(together(PRODUCT, WILL, either(WHEN, soon.ONLY_US, soon.SOON)), WILL),
        together(PRODUCT, things.ENDING, WHEN),
        gated(together(things.OUR_THINGS, soon.FUTURE, WHEN), soon.FUTURE),
    ),
    soon.PRESENT,
)

RULES = (
    Rule(
        id="unreleased.name",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=either(
            names(_own_words),
            ordinary(
                _ordinary_words,
                either(words.RELEASE, words.WHEN, INSIDE, soon.ONLY_US, soon.NO_MORE),
            ),
            together(distinctive(_own_words), either(words.RELEASE, words.WHEN)),
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
        find=unless(words.EMBARGO, soon.HOME),
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
        id="unreleased.teased",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=without(
            unless(either(TEASED, TO_BE), words.PUBLIC_NEWS, soon.OUT, soon.OUTSIDE), LINK
        ),
        caught=(
            "Screenshot of the new interface, nobody outside has seen it yet",
            "Ceux qui attendaient un mode hors ligne : patience, ça arrive au printemps",
            "Le 14 janvier, retenez la date. Je n’en dis pas plus.",
            "In closed beta since Monday, our new app flies",
        ),
        clean=(
            "Anyone know a good tool for annotated screenshots?",
            "Le 14 janvier, retenez la date : portes ouvertes à Rennes",
            "Can’t wait for the next Python release",
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
