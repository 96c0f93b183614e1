"""Crisis: subjects that nobody posts about for now, and those that one voice answers."""

from collections.abc import Iterator
from functools import lru_cache

from bot.chat.phrase import Phrase
from bot.company import Hold
from bot.drafts.cues import COMPANY, PRODUCT, WE
from bot.drafts.finders import either, together, unless
from bot.drafts.names import names
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
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
    if reading.draft.strip() and any(hold.everything for hold in reading.company.hold):
        yield Span(0, len(reading.draft))


def _long_terms(reading: Reading) -> Iterator[str]:
    terms = (term for hold in reading.company.hold for term in hold.terms)
    return (term for term in terms if len(term.strip("#")) > SHORT)


def _scattered(reading: Reading) -> Iterator[Span]:
    """Find a term by its words in any order: "le 14 novembre, la panne"."""
    for hold in reading.company.hold:
        for term in (*hold.terms, hold.topic):
            words = _content(term)
            if len(words) >= FEWEST and words <= reading.places.keys():
                spans = [
                    reading.unmasked.source(at, at + len(word))
                    for word in words
                    for at in reading.places[word][:1]
                ]
                if len({reading.sentence(span) for span in spans}) == 1:
                    yield Span(min(spans).start, max(spans).end)


@lru_cache(maxsize=256)
def _content(term: str) -> frozenset[str]:
    return frozenset(bare(term).text.replace("#", " ").replace("'", " ").split()) - TOOL_WORDS


def _short_terms(reading: Reading) -> Iterator[Span]:
    """Find a short term where a second cue says that it is ours."""
    for hold in reading.company.hold:
        short = tuple(term for term in hold.terms if len(term.strip("#")) <= SHORT)
        for span in reading.found(_named(short)) if short else ():
            if reading.words(span).isupper() and (reading.found(OURS) or _others(hold, reading)):
                yield span


@lru_cache(maxsize=64)
def _named(terms: tuple[str, ...]) -> Finder:
    return names(lambda _: terms)


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
        find=either(_everything, names(_long_terms), _short_terms, _scattered),
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
            "Our office plant is dead, peace to its leaves",
            "We lost everything! 0-6 at table football",
            "Our plant closes for summer on Friday",
            "Our servers have run a thousand days without an outage",
        ),
    ),
)
