"""Customers: named when they agreed to it, and not before."""

from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, COMPETITOR, INSIDE, PRODUCT
from bot.drafts.finders import either, pattern, together
from bot.drafts.names import distinctive, names
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.text.span import Span

WHY = Phrase(
    fr="Le nom d’un client lui appartient, et beaucoup de contrats interdisent de le citer.",
    en="A customer’s name is theirs, and many contracts forbid using it.",
)
WORD = r"[A-ZÀ-Þ][\w&’'-]+"
NAME = rf"(?P<it>{WORD}(?: (?:(?:de|du|des|la|of|et|and|&) |d[’'])?{WORD}){{0,3}})"
OWN = r"(?:[Nn]otre|[Nn]os|[Oo]ur|[Uu]n|[Aa]|[Mm]y|[Mm]on)"
AS_A = r"(?:as (?:a|our)|parmi nos|comme)"
BUYER = r"(?:customer|client)"
NEWS = (
    rf"[Nn](?:ouveau client|ouvelle cliente|ew customer)\s?:? {NAME}",
    rf"{OWN}(?: \w+){{0,2}} (?:clients?|cliente|customers?)(?:,| is| est|\s?:)? {NAME}",
    rf"(?:[Ww]elcom(?:e|ing)|[Bb]ienvenue à) {NAME},? {AS_A}(?: \w+)? {BUYER}",
    rf"{NAME} (?:is|est|becomes|devient)(?: \w+)? (?:a|our|un|notre)(?: \w+)? {BUYER}",
    rf"{NAME} (?:just signed with us|chose us|picked us|nous a choisis)",
    rf"{NAME} vient de signer (?:avec|chez) nous",
    rf"(?:contrat|contract|deal)(?: signé| signed)? (?:avec|with) {NAME}",
)
BUSINESS = Phrases(
    """
    client(e)|clients|customer(s)|contrat(s)|contract(s)|deal
    signe|signed|signature|projet|project|mission
    deploie|deployer|deploiement|deployed|deployment
    migration|migrated|integration|demo|pilote|pilot|chez|rdv|meeting|reunion|livre|livraison
    rollout|install|installation|audit|atelier|workshop|kickoff
    appel d offres
    data center
    on site
    proof of concept
    go live
    """
)
NDA = names(lambda reading: reading.company.customers.under_nda)
PUBLIC = names(lambda reading: reading.company.customers.public)
NEWS_WORDS = Phrases(
    "client(s)|cliente|customer(s)|contrat|contract|deal|signer|signed|choisis|chose|picked"
)
KNOWN = either(PUBLIC, NDA, COMPANY, PRODUCT, COMPETITOR)
HINT = distinctive(lambda reading: reading.company.customers.under_nda)


def _unlisted(reading: Reading) -> Iterator[Span]:
    """Find customers in the news that the company's file does not know."""
    if not reading.found(NEWS_WORDS):
        return
    known = reading.found(KNOWN)
    for span in reading.found(ANNOUNCED):
        if not any(span.start < other.end and other.start < span.end for other in known):
            yield span


ANNOUNCED: Finder = either(*(pattern(news, "prose") for news in NEWS))

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
        find=together(HINT, either(BUSINESS, INSIDE)),
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
        ),
        clean=(
            "Notre client Brasserie Cormoran raconte son projet",
            "Notre client est ravi, et nous aussi",
            "Our customers love it",
        ),
    ),
)
