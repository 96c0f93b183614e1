"""Customers: named when they agreed to it, and not before."""

from collections.abc import Iterable, Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, COMPETITOR, INSIDE, PRODUCT
from bot.drafts.finders import either, near, pattern, together
from bot.drafts.names import distinctive, misspelt, names, telling
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.drafts.words import customers as words
from bot.text.normal import bare
from bot.text.span import Span

WHY = Phrase(
    fr="Le nom d’un client lui appartient, et beaucoup de contrats interdisent de le citer.",
    en="A customer’s name is theirs, and many contracts forbid using it.",
)


def _under_nda(reading: Reading) -> Iterable[str]:
    return reading.company.customers.under_nda


NDA = either(names(_under_nda), misspelt(_under_nda))
PUBLIC = names(lambda reading: reading.company.customers.public)
KNOWN = either(PUBLIC, NDA, COMPANY, PRODUCT, COMPETITOR)
HINT = distinctive(_under_nda)


TELLING = names(telling(_under_nda))


def _in_lower_case(reading: Reading) -> Iterator[Span]:
    """Find what gives a customer away where nobody can take it for a common word."""
    for span in reading.found(TELLING):
        before = bare(reading.prose[max(0, span.start - 12) : span.start]).text
        if words.BEFORE_NEWS.match(reading.prose, span.end) or words.AFTER_NEWS.search(before):
            yield span


def _unlisted(reading: Reading) -> Iterator[Span]:
    """Find customers in the news that the company's file does not know."""
    if not reading.found(words.NEWS_WORDS):
        return
    announced = reading.found(ANNOUNCED)
    known = reading.found(KNOWN) if announced else ()
    for span in announced:
        if not any(span.start < other.end and other.start < span.end for other in known):
            yield span


ANNOUNCED: Finder = either(*(pattern(news, "prose") for news in words.NEWS))

RULES = (
    Rule(
        id="customers.under_nda",
        severity="stop",
        message=Phrase(
            fr="Ce client n’a pas accepté d’être cité. Retirez son nom, et ce qui le laisse "
            "deviner.",
            en="This customer did not agree to be named. Take the name out, and what gives it "
            "away.",
        ),
        why=WHY,
        find=NDA,
        caught=(
            "So happy to welcome Maison Tavel as a new customer!",
            "Deux jours chez H a l d e n  A i r avec mon équipe",
            "#HaldenAir, quel hangar !",
            "Merci @maisontavel pour l’accueil",
            "Demo day with Haldn Air tomorrow",
        ),
        clean=("Air conditioning in Halden, Norway", "La Brasserie Cormoran nous fait confiance."),
    ),
    Rule(
        id="customers.hinted",
        severity="stop",
        message=Phrase(
            fr="On reconnaît un client qui n’a pas accepté d’être cité. Retirez cette allusion.",
            en="This gives away a customer who did not agree to be named. Take the hint out.",
        ),
        why=WHY,
        find=either(near(HINT, words.BUSINESS), together(HINT, INSIDE), _in_lower_case),
        caught=(
            "Déploiement terminé chez Tavel, quelle équipe",
            "Big day: Halden signed the contract",
        ),
        clean=("A week in Halden with my kids", "Une balade dans la rue du tavel"),
    ),
    Rule(
        id="customers.unlisted",
        severity="stop",
        message=Phrase(
            fr="Nous ne savons pas si ce client accepte d’être cité. Demandez avant, ou retirez "
            "son nom.",
            en="We do not know whether this customer agrees to be named. Ask first, or take the "
            "name out.",
        ),
        why=WHY,
        find=_unlisted,
        caught=(
            "Notre nouveau client, Ferronnerie Blanchet, est ravi",
            "Welcome Oakfield Mills as a new customer!",
            "On vient de signer avec Laiteries Kerouan",
            "Just landed Whitcombe Dairy as a client",
        ),
        clean=(
            "Notre client Brasserie Cormoran raconte son projet",
            "Notre client est ravi, et nous aussi",
            "Our customers love it",
            "How we deal with Kubernetes upgrades",
            "Signed the guest book, then the Log Book of Brest",
        ),
    ),
)
