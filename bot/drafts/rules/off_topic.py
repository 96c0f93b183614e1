"""Off topic: subjects that the company does not want beside its name."""

from collections.abc import Iterator
from functools import lru_cache

from bot.chat.phrase import Phrase
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.drafts.words.off_topic import SUBJECTS
from bot.text.normal import bare
from bot.text.span import Span


@lru_cache(maxsize=64)
def _speech_of(subject: str) -> Finder:
    """Find how people speak of a subject; one that we do not know is known by its own words."""
    name = bare(subject).text.replace("-", " ").replace("'", " ")
    for cues, speech in SUBJECTS.items():
        if any(cue in name for cue in cues):
            return speech
    return Phrases(name)


def _off(reading: Reading) -> Iterator[Span]:
    for subject in reading.company.editorial_line.off:
        yield from reading.found(_speech_of(subject))


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
        find=_off,
        caught=(
            "Mes pronos du week-end, cote à 3 contre 1",
            "Bitcoin to the moon, buy now",
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
            "Our Docker image lost 40 kg of dependencies",
        ),
    ),
)
