"""Off topic: subjects that the company does not want beside its name."""

from collections.abc import Iterable
from functools import partial

from bot.chat.phrase import Phrase
from bot.drafts.finders import either, where
from bot.drafts.known import Known
from bot.drafts.phrases import Lists, Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words.off_topic import SUBJECTS
from bot.text.normal import bare
from bot.text.span import Span


def _off(known: Known) -> list[str]:
    """Name the subjects that the company does not want."""
    off = known.company.editorial_line.off
    return [bare(subject).text.replace("-", " ").replace("'", " ") for subject in off]


def _familiar(known: Known) -> frozenset[tuple[str, ...]]:
    """Give the cues of those that we know something of."""
    off = known.once(_off)
    return frozenset(cues for cues in SUBJECTS if any(cue in name for cue in cues for name in off))


def _others(known: Known) -> Phrases:
    """A subject that we do not know is known by its own words."""
    cues = [cue for cues in known.once(_familiar) for cue in cues]
    unknown = (name for name in known.once(_off) if not any(cue in name for cue in cues))
    return Phrases(*unknown, among=Lists())


def _is_off(cues: tuple[str, ...], reading: Reading) -> bool:
    return cues in reading.known.once(_familiar)


def _by_its_own_words(reading: Reading) -> Iterable[Span]:
    return reading.found(reading.known.once(_others))


RULES = (
    Rule(
        id="off_topic.subject",
        severity="caution",
        message=Phrase(
            fr="Ce sujet est loin de ce que nous faisons : gardez-le pour un compte sans lien "
            "avec nous.",
            en="This subject is far from what we do: keep it for an account without a link to us.",
        ),
        why=Phrase(
            fr="Vos lecteurs vous suivent pour votre métier, et confondent vite compte et "
            "entreprise.",
            en="Your readers follow you for your work, and soon take the account for the company.",
        ),
        find=either(
            *(where(speech, partial(_is_off, cues)) for cues, speech in SUBJECTS.items()),
            _by_its_own_words,
        ),
        caught=(
            "Mes pronos du week-end, cote à 3 contre 1",
            "Bitcoin to the moon, buy now",
            "Won at the casino last night, 400 quid up",
            "Perdez 10 kilos avec ce régime miracle",
            "Kim Kardashian divorce, again",
            "My OnlyFans is open",
            "Ce soir je mets 30 euros sur Lens",
            "Fasting since Monday, the kilos melt",
        ),
        clean=(
            "Je parie que la démo marchera",
            "Cryptography explained: keys, signatures, trust",
            "Le régime général de la retraite",
            "A token of thanks for my colleagues",
            "Café noir, sans sucre",
            "La roulette de mon fauteuil a cassé",
            "In crypto, never roll your own cipher",
            "Sent you the slides by AirDrop",
            "Cure de minceur pour notre base de données",
            "Our Docker image lost 40 kg of dependencies",
        ),
    ),
)
