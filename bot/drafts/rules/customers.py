"""Customers: named when they agreed to it, and not before."""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.chat.phrase import Phrase
from bot.drafts.capitals import distinctive
from bot.drafts.cues import COMPANY, COMPETITOR, CUSTOMER, INSIDE, PRODUCT, WE
from bot.drafts.finders import beside, either, near, pattern, spreading, together, unless
from bot.drafts.gates import Gated, gated
from bot.drafts.known import Known
from bot.drafts.names import Names, telling
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.drafts.slips import misspelt
from bot.drafts.words import customers as words
from bot.drafts.words import customers_dealt as dealt
from bot.drafts.words import customers_hinted as hinted
from bot.drafts.words import customers_named as named
from bot.drafts.words import customers_told as told
from bot.drafts.words.given_names import FIRST_NAMES
from bot.text.normal import bare
from bot.text.span import Span

WHY = Phrase(
    fr="Le nom d’un client lui appartient, et beaucoup de contrats interdisent de le citer.",
    en="A customer’s name is theirs, and many contracts forbid using it.",
)


def _under_nda(known: Known) -> tuple[str, ...]:
    return known.company.customers.under_nda


def _slips(reading: Reading) -> Iterator[Span]:
    """Find names misspelt, apart from what a place is in: a house in Tavel."""
    for span in reading.found(MISSPELT):
        if not INSIDE_IT.search(reading.words(span)):
            yield span


MISSPELT = misspelt(_under_nda)
INSIDE_IT = re.compile(r"\s(?:à|a|in|at|en)\s")
NDA = either(Names(_under_nda), _slips)
KNOWN = either(CUSTOMER, NDA, COMPANY, PRODUCT, COMPETITOR)
HINT = distinctive(_under_nda)


TELLING = Names(telling(_under_nda))


def _in_lower_case(reading: Reading) -> Iterator[Span]:
    """Find what gives a customer away where nobody can take it for a common word."""
    for span in reading.found(TELLING):
        before = words.AFTER_NEWS.search(reading.before(span))
        if before or words.BEFORE_NEWS.match(reading.prose, span.end):
            yield span


@spreading
def _unlisted(announced: Finder) -> Finder:
    """Find customers in the news that the company's file does not know."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.sure(announced)
        known = reading.found(KNOWN) if spans else ()
        for span in spans:
            if not any(span.start < other.end and other.start < span.end for other in known):
                yield span

    return gated(find, announced)


@spreading
def _people_apart(news: Finder) -> Finder:
    """Find who is said to be a customer, people apart."""

    def find(reading: Reading) -> Iterator[Span]:
        for span in reading.sure(news):
            parts = _words(reading, span)
            if parts[0] in FIRST_NAMES or parts[-1].isdigit():
                continue
            if dealt.CONTESTS.isdisjoint(parts):
                yield span

    return gated(find, news)


def _companies(reading: Reading) -> Iterator[Span]:
    """Find names that a trade, a legal form or their fame shows to be a company's."""
    if COMPANIES.isdisjoint(reading.said):
        return
    for match in SPELLED.finditer(reading.prose):
        parts = _words(reading, Span(*match.span()))
        firm = len(parts) > 1 and not (parts[0] in FIRST_NAMES or parts[-1].isdigit())
        telling = COMPANIES if firm else named.KNOWN_COMPANIES
        if not telling.isdisjoint(parts):
            yield Span(*match.span())


def _words(reading: Reading, span: Span) -> Sequence[str]:
    return re.split(r"[^\w]+", bare(reading.words(span)).text)


def _on_product(reading: Reading) -> Iterator[Span]:
    """Find names of two words or more beside a product of ours, people, places and tools apart."""
    for match in TWO_WORDS.finditer(reading.prose):
        parts = _words(reading, Span(*match.span()))
        if parts[0] not in FIRST_NAMES and dealt.NOT_FIRMS.isdisjoint(parts):
            yield Span(*match.span())


def _tradesmen(reading: Reading) -> Iterator[Span]:
    """Find companies that bear no tool's or place's name."""
    for span in reading.found(_companies) if reading.found(PRODUCT) else ():
        if dealt.NOT_FIRMS.isdisjoint(_words(reading, span)):
            yield span


TWO_WORDS = re.compile(
    r"(?<![\w-])(?<!\bin )(?<![àÀ] )(?<!\b[eE]n )[A-ZÀ-Þ][a-zà-ÿ’'&-]+"
    r"(?: (?:(?:de|du|des|la|le|of|et|and|&) |d[’'])?"
    r"[A-ZÀ-Þ][a-zà-ÿ’'&-]+){1,3}"
)
SPELLED = re.compile(
    r"[A-ZÀ-Þ][\w&’'-]+(?: (?:(?:de|du|des|la|le|of|et|and|&) |d[’'])?[A-ZÀ-Þ][\w&’'-]+){0,3}"
)
COMPANIES = named.TRADES | named.KNOWN_COMPANIES
TRADESMEN = together(Gated(_tradesmen, (COMPANIES,)), PRODUCT)
NEWS: Finder = either(
    *(pattern(news, "prose", words=needs) for news, needs in (*words.NEWS, *told.NEWS))
)
ANNOUNCED = unless(_people_apart(NEWS), named.CHARITY, dealt.KIN)
MOVED = together(_on_product, dealt.MOVES, PRODUCT)


def _moved(reading: Reading) -> Iterable[Span]:
    """Find who takes a product of ours up, looking first whether one is named at all."""
    return reading.found(MOVED) if reading.found(PRODUCT) else ()


DEALT_WITH = unless(
    either(
        near(_companies, named.DEALT),
        together(_companies, dealt.EXTENDED, dealt.FOR_LONG),
        unless(TRADESMEN, dealt.OCCASION),
        gated(_moved, dealt.MOVES),
        together(_companies, named.OURS_TOO, INSIDE),
    ),
    named.PRIVATE,
    named.CHARITY,
)
GUESSED = either(
    near(hinted.GUESS, hinted.WON_OVER),
    together(hinted.GUESS, hinted.SECTOR, either(PRODUCT, WE)),
    beside(near(hinted.GUESS, hinted.SECTOR), hinted.SIGNED),
    beside(dealt.DESCRIBED, dealt.TAKEN, dealt.MAKER),
)

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
        find=either(
            near(
                unless(HINT, hinted.TABLE),
                either(words.BUSINESS, dealt.ACCOUNTS, INSIDE),
            ),
            gated(_in_lower_case, TELLING),
            GUESSED,
        ),
        caught=(
            "Déploiement terminé chez Tavel, quelle équipe",
            "Big day: Halden signed the contract",
            "Can’t name the client, but guess which bank just signed with us",
            "Un grand groupe vient de nous choisir. Je ne dis pas qui, vous avez deviné.",
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
        find=_unlisted(either(ANNOUNCED, DEALT_WITH)),
        caught=(
            "Notre nouveau client, Ferronnerie Blanchet, est ravi",
            "Welcome Oakfield Mills as a new customer!",
            "On vient de signer avec Laiteries Kerouan",
            "Just landed Whitcombe Dairy as a client",
            "At Boulard Cement we halved downtime in six months",
            "Transports Gauvin nous confie ses camions",
            "Verreries Dalmont a choisi Brume 2",
            "Proud to support Blue Harbour Insurance in its project",
        ),
        clean=(
            "Notre client Brasserie Cormoran raconte son projet",
            "Notre client est ravi, et nous aussi",
            "Our customers love it",
            "Julie Martin nous rejoint à la comptabilité",
            "The Red Cross joined our food drive",
            "How we deal with Kubernetes upgrades",
            "Signed the guest book, then the Log Book of Brest",
        ),
    ),
)
