"""Crisis: subjects that nobody posts about for now, and those that one voice answers."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.chat.phrase import Phrase
from bot.company import Hold
from bot.drafts.cues import COMPANY, PRODUCT, WE
from bot.drafts.finders import either, together, unless
from bot.drafts.gates import gated
from bot.drafts.known import Known
from bot.drafts.names import Names
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import crisis as words
from bot.drafts.words.crisis_alarm import ALARM
from bot.drafts.words.crisis_grave import GRAVE
from bot.drafts.words.crisis_harmless import HARMLESS
from bot.drafts.words.crisis_met import MET
from bot.drafts.words.crisis_shaken import SHAKEN
from bot.drafts.words.crisis_struck import WENT_WRONG
from bot.drafts.words.crisis_trifles import TRIFLES
from bot.text.normal import bare
from bot.text.span import Span

WHY = Phrase(
    fr="Dans ces moments-là une seule voix répond, et chaque mot de plus relance le sujet.",
    en="At such times one voice answers, and each further word stirs the subject up again.",
)
SHORT = 3  # letters of a term that may mean something else too
FEWEST = 3  # words of a term that is known by its words in any order
TOOL_WORDS = listed(
    """
    le la les l de du des d un une a the of at on in our nos notre et and site
    """
)


def _everything(reading: Reading) -> Iterator[Span]:
    """Find the whole draft while nothing at all is to be posted."""
    if any(hold.everything for hold in reading.company.hold) and reading.draft.strip():
        yield Span(0, len(reading.draft))


def _terms(known: Known) -> Iterator[str]:
    return (term for hold in known.company.hold for term in hold.terms)


def _long(known: Known) -> tuple[str, ...]:
    return tuple(term for term in _terms(known) if not _is_short(term))


def _short(known: Known) -> tuple[str, ...]:
    return tuple(filter(_is_short, _terms(known)))


def _is_short(term: str) -> bool:
    return len(term.strip("#")) <= SHORT


def _scattered(reading: Reading) -> Iterator[Span]:
    """Find a term by its words in any order: "le 14 novembre, la panne"."""
    for term in reading.known.once(_longer):
        if term <= reading.said:
            spans = [
                reading.unmasked.source(at, at + len(word))
                for word in term
                for at in reading.places[word][:1]
            ]
            if len({reading.sentence(span) for span in spans}) == 1:
                yield Span(min(spans).start, max(spans).end)


def _longer(known: Known) -> Sequence[frozenset[str]]:
    """Give the terms of many words, and the subjects themselves, by their words."""
    held = (_content(term) for hold in known.company.hold for term in (*hold.terms, hold.topic))
    return [words for words in held if len(words) >= FEWEST]


@lru_cache(maxsize=256)
def _content(term: str) -> frozenset[str]:
    return frozenset(bare(term).text.replace("#", " ").replace("'", " ").split()) - TOOL_WORDS


def _short_terms(reading: Reading) -> Iterator[Span]:
    """Find a short term where a second cue says that it is ours."""
    for span in reading.sure(SHORT_TERMS):
        said = reading.words(span)
        if said.isupper() and (
            reading.found(OURS)
            or any(_others(hold, reading) for hold in reading.company.hold if _names(hold, said))
        ):
            yield span


def _names(hold: Hold, said: str) -> bool:
    """Say whether what is said is a short term of a subject."""
    return any(_content(term) == _content(said) for term in filter(_is_short, hold.terms))


SHORT_TERMS = Names(_short)


def _others(hold: Hold, reading: Reading) -> bool:
    words = frozenset().union(*(_content(term) for term in (*hold.terms, hold.topic)))
    long = {word for word in words if len(word) > SHORT}
    return not long.isdisjoint(reading.places)


OURS = either(COMPANY, WE, words.AT_WORK)
RULES = (
    Rule(
        id="crisis.hold",
        severity="stop",
        message=Phrase(
            fr="Personne ne publie sur ce sujet en ce moment. Gardez ce tweet, ou parlez-en à "
            "la communication.",
            en="Nobody posts about this subject for now. Keep this tweet, or ask the "
            "communications team.",
        ),
        why=WHY,
        find=either(_everything, Names(_long), gated(_short_terms, SHORT_TERMS), _scattered),
        caught=(
            "#BrumeOff : je vous explique ce qui s’est passé.",
            "Courage aux collègues du site de Redon, un plan social n’est jamais facile",
            "Le 3 mars, la panne : j’y étais",
            "Le PSE de Brumaine, mon avis",
        ),
        clean=("Redon, ses écluses, ses marrons", "PSE : paiement pour services écosystémiques"),
    ),
    Rule(
        id="crisis.event",
        severity="stop",
        message=Phrase(
            fr="Un incident chez nous : laissez la communication répondre, et transmettez-lui "
            "ce que vous savez.",
            en="An incident at our place: let the communications team answer, and tell them "
            "what you know.",
        ),
        why=WHY,
        find=unless(
            either(
                unless(
                    either(
                        words.STRUCK,
                        together(words.EVENT, either(COMPANY, PRODUCT, words.OUR_PLACE)),
                        together(words.FELL, PRODUCT),
                    ),
                    HARMLESS,
                ),
                WENT_WRONG,
                SHAKEN,
                GRAVE,
                MET,
                ALARM,
            ),
            TRIFLES,
        ),
        caught=(
            "Brume 2 est encore en panne, désolé pour nos utilisateurs",
            "Our data breach was bigger than they say",
            "Brume 2 ne répond plus depuis ce matin",
            "A colleague was badly hurt at our plant",
            "Brume 2 a envoyé les factures d’un autre client",
            "Half the office goes before Christmas",
            "Un collègue est mort sur le chantier hier",
            "The strike starts tomorrow on site, the unions voted",
            "Les pompiers sont à l’usine, on attend dehors",
            "Just heard 80 jobs are going",
        ),
        clean=(
            "Notre machine à café est en panne, l’équipe aussi.",
            "Our talk on how to survive an outage is online",
            "La panne d’oreiller, ce fléau",
            "Une explosion de couleurs dans l’atelier peinture ce matin",
            "Our office plant is dead, peace to its leaves",
            "We lost everything! 0-6 at table football",
            "Our plant closes for summer on Friday",
            "Our servers have run a thousand days without an outage",
        ),
    ),
)
