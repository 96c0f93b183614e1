"""Unreleased: products and projects that nobody has announced yet."""

import re
from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.capitals import capital, distinctive, ordinary
from bot.drafts.cues import INSIDE, PRODUCT, VERSION
from bot.drafts.finders import either, pattern, together, unless, without
from bot.drafts.gates import gated
from bot.drafts.known import Known
from bot.drafts.names import LONG, Names
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.slips import misspelt
from bot.drafts.words import unreleased as words
from bot.drafts.words import unreleased_plans as plans
from bot.drafts.words import unreleased_shown as shown
from bot.drafts.words import unreleased_slips as slips
from bot.drafts.words import unreleased_soon as soon
from bot.drafts.words import unreleased_things as things
from bot.drafts.words.confidential_harmless import HARMLESS
from bot.drafts.words.unreleased_missing import DOES
from bot.drafts.words.unreleased_said import (
    AWAITED,
    GIVEN_UP,
    LET_OUT,
    NOVELTY,
    OF_PRODUCTS,
    PLANNED,
    STAGED,
    TEASED,
    TO_BE,
)
from bot.drafts.words.unreleased_teased import (
    ADVANCES,
    CLUBS,
    HANDLED,
    HEARTBEAT,
    OWN_WORK,
    SAND,
)
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


def _secret_names(known: Known) -> Iterator[str]:
    """Name what may not be spoken of now."""
    return (name for secret in known.secret for name in (secret.name, *secret.aliases))


def _own_words(known: Known) -> tuple[str, ...]:
    return tuple(name for name in _secret_names(known) if not name.isalpha())


def _ordinary_words(known: Known) -> tuple[str, ...]:
    """Name those that may be a word of the language too."""
    return tuple(name for name in _secret_names(known) if name.isalpha())


def _unnumbered(known: Known) -> frozenset[str]:
    """Give the names without the figure they end with, where that leaves a word of their own."""
    secret, public = known.once(_own_words), known.company.company.public_products
    words = {bare(VERSION.sub("", it)).text for it in secret if VERSION.search(it)}
    words -= {bare(VERSION.sub("", it)).text for it in public}
    return frozenset(it for it in words if it.isalpha() and len(it) >= LONG)


def _without_figure(reading: Reading) -> Iterator[Span]:
    """Find what is secret called by its name alone: Helios for Helios-3."""
    for word in reading.known.once(_unnumbered) & reading.said:
        for start in reading.places[word]:
            yield reading.unmasked.source(start, start + len(word))


NEXT = re.compile(
    r"\b(?:next(?: year'?s)?|upcoming|future|prochaine?s?|futur|v)(?: (?:major|big|grande|grosse))?"
    r"(?: (?:version|release|generation|mouture|mise a jour)(?: de| of| d')?)? ?(?:la "
    r"|le |l'|the )?$"
)


def _next_version(reading: Reading) -> Iterator[Span]:
    """Find products that are out, spoken of as they will be."""
    for span in reading.found(PRODUCT):
        if NEXT.search(reading.before(span)):
            yield span


LINK = pattern(r"https?://", "draft")

RULES = (
    Rule(
        id="unreleased.name",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=either(
            unless(Names(_own_words), SAND),
            unless(
                ordinary(
                    _ordinary_words,
                    either(words.RELEASE, words.WHEN, INSIDE, soon.ONLY_US, soon.NO_MORE, DOES),
                ),
                HEARTBEAT,
            ),
            unless(
                together(distinctive(_own_words), either(words.RELEASE, words.WHEN, ADVANCES)),
                HEARTBEAT,
            ),
            unless(
                together(
                    capital(_without_figure),
                    either(words.WHEN, soon.COMING, soon.NO_MORE, HANDLED),
                ),
                HEARTBEAT,
            ),
            unless(misspelt(_own_words), SAND),
            gated(_next_version, PRODUCT),
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
        find=without(
            unless(
                words.EMBARGO, shown.HOME, HARMLESS, unless(shown.MATTERS, NOVELTY, plans.GOODS)
            ),
            OWN_WORK,
        ),
        caught=(
            "Under embargo until Tuesday, but between us: offline mode.",
            "Pas encore annoncé, mais la version mobile arrive",
            "Our secret project has a name now",
        ),
        clean=(
            "« Embargo » vient de l’espagnol « embargar ».",
            "The secret of a good retro is silence.",
            "Un projet qui a du sens",
            "Version 5 of my leek tart. The first four are under embargo.",
        ),
    ),
    Rule(
        id="unreleased.teased",
        severity="stop",
        message=NOT_YET,
        why=WHY,
        find=without(
            either(
                unless(
                    either(TEASED, TO_BE, PLANNED, OF_PRODUCTS, LET_OUT, GIVEN_UP),
                    words.PUBLIC_NEWS,
                    soon.OUT,
                    soon.OUTSIDE,
                    shown.GAMES,
                ),
                together(slips.STAGING, slips.ON_SCREEN, things.IN_HAND),
                unless(either(STAGED, together(things.APP, things.REVIEW)), soon.OUT),
                AWAITED,
            ),
            LINK,
            OWN_WORK,
            CLUBS,
        ),
        caught=(
            "Screenshot of the new interface, nobody outside has seen it yet",
            "Ceux qui attendaient un mode hors ligne : patience, ça arrive au printemps",
            "Le 14 janvier, retenez la date. Je n’en dis pas plus.",
            "In closed beta since Monday, our new app flies",
            "Le petit frère de Brume 3 est né ce matin au labo",
            "The Linux version is ready, only the press release is missing",
            "The sensor we’ll announce in February runs ten years on one battery",
        ),
        clean=(
            "Anyone know a good tool for annotated screenshots?",
            "Le 14 janvier, retenez la date : portes ouvertes à Rennes",
            "Can’t wait for the next Python release",
            "On prépare un atelier sur les capteurs pour les lycéens en mars",
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
                unless(shown.MATTERS, NOVELTY, plans.GOODS),
            ),
            LINK,
            OWN_WORK,
            CLUBS,
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
