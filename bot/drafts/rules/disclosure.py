"""Disclosure: whoever praises their company says that they work there."""

import re
from collections.abc import Iterator

from bot.chat.phrase import Phrase
from bot.drafts.cues import COMPANY, I_WORK_THERE, PRODUCT, TAGGED
from bot.drafts.finders import beside, either, unless, without
from bot.drafts.gates import gated
from bot.drafts.names import Names
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words.disclosure import NEUTRAL, PRAISE, URGED
from bot.drafts.words.disclosure_felt import BUSINESS, FELT, NOT_PRAISE, SPOTTED
from bot.drafts.words.disclosure_more import ABOVE, CALM, JOINED, OFFERED, SOUGHT
from bot.drafts.words.insider import INSIDER
from bot.text.normal import bare
from bot.text.span import Span
from bot.text.tweet import LIMIT, weigh

US = either(COMPANY, PRODUCT)
SECRET = Names(
    lambda known: tuple(name for one in known.secret for name in (one.name, *one.aliases))
)
ADDRESS = re.compile(r"(?:[\w.+-]@[\w.-]*|https?://\S*)$")
SEEN = 64  # characters of an address before the company's name
ASKED = re.compile(r"[^.!?\n]*\?")
LONGER = re.compile(r"(?<!\d)[\s-]?v?\d")  # another version: that is not for us to praise yet
OWN = re.compile(
    r"(?:\b(?:(?:our|notre|nos|my|mon|ma|mes)(?: (?:equipe|super|chere?|new|own|dear))?|(?:i|je)"
    r" (?:code|build|maintain|sell|design|test|teste|vends|developpe|fabrique"
    r"|maintiens|concois|support|write|ship|debug|document|ecris|debugge|documente))"
    r"|\b(?:mon|ma|mes|my|notre|our) (?:permanent |new |nouveau |nouvelle |premiere? |first )?"
    r"(?:badge|bureau|contrat|cdi|cdd|poste|stage|alternance|manager|chef|cheffe|boss|tee-shirt|mug"
    r"|t-shirt|ordi|pc|desk|job|contract|laptop|internship|payslip|employeur|employer)"
    r"(?: (?:de|chez|d'|du|a|at|with|from|here at))?"
    r"|(?<!serez )(?<!etre )(?<!be )\b(?:fiere?|heureu(?:x|se)|contente?|ravie?|proud|happy"
    r"|glad|lucky|grateful|j'adore|j'aime|i love|i like|chance|plaisir)"
    r"(?: (?:de|d'|to|to be|que de))?"
    r" ?(?:bosser|travailler|working|work) (?:chez|pour|a|at|for|with)"
    r"|\b(?:developpeu(?:r|se)|devs?|developers?|ingenieure?s?|engineers?|salariee?s?"
    r"|technicien(?:ne)?s?)(?: (?:de|chez|sur|pour|at|on))?"
    r"|\b(?:signee?|signed)(?: by| par)? ?[:,]? (?:une?|an?|le|la|the|your|votre) [^.!?\n]{3,40}"
    r" (?:de|chez|at|from)) $"
)
STAFF = re.compile(
    r" (?:\d )?(?:dev|devs|developers?|engineers?|employees?|staff|team ?mates?|colleagues?|intern"
    r"|badge|insider|crew here|people here)\b"
)
FOR_LONG = re.compile(
    r"(?:\b(?:ans?|mois|semaines|years?|months?|weeks?)(?: deja| now)? (?:avec|que j'ai|qu'on a"
    r"|sous|sur|with|using|of|on|into)(?: le| la| the)?|\b(?:ve|have|avons|on a|j'ai)"
    r" (?:had|eu|utilise|used))"
    r" $"
)
ALONE_BEFORE = re.compile(
    r"\b(?:only|y a (?:vraiment |bien |tout simplement )?qu(?:e |')(?:avec |chez )?|seule? "
    r"|que chez |nobody but|no one but|nothing but|nowhere but(?: at)?) ?$"
)
ALONE_AFTER = re.compile(
    r"(?: \d)? (?:can|could|would|knows?|does|makes?|gets|pour|sait|peut|fait|pouvait"
    r"|qui (?:fait|sait|arrive|tient|propose|marche))\b"
)


IN_ENGLISH = re.compile(r"employee|i_?work|staff|team")


def _about_us(reading: Reading) -> Iterator[Span]:
    """Find the company and its products, but not in an address, nor in a longer name."""
    if not (spans := reading.found(US)):
        return
    links = {link.start for link in reading.tweet.urls}
    secret = reading.found(SECRET)
    products = set(reading.found(PRODUCT))
    for span in spans:
        if span.start in links or any(it.start <= span.start < it.end for it in secret):
            continue
        name = reading.words(span)
        if span in products and name.isalpha() and name.islower():
            continue  # mist, in French
        before = reading.draft[max(0, span.start - SEEN) : span.start]
        if not ADDRESS.search(before) and not LONGER.match(reading.draft, span.end):
            yield span


def _urged(reading: Reading) -> Iterator[Span]:
    """Find the company and its products right after an order: try, get, thank."""
    for span in reading.sure(ABOUT_US):
        said = reading.before(span)
        if URGED.search(said) and not ASKED.match(reading.draft, span.end):
            yield span


def _alone(reading: Reading) -> Iterator[Span]:
    """Find the company and its products where only they can do something."""
    for span in reading.sure(ABOUT_US):
        said = reading.before(span)
        if ALONE_BEFORE.search(said):
            then = bare(reading.draft[span.end : span.end + SEEN]).text
            if ALONE_AFTER.match(then):
                yield span


def _kept(reading: Reading) -> Iterator[Span]:
    """Find products that somebody has had for some time, as a customer does."""
    for span in reading.found(PRODUCT):
        if FOR_LONG.search(reading.before(span)):
            yield span


def _sold(reading: Reading) -> Iterator[Span]:
    """Find a product that is told about: neither asked about, nor a word of the language."""
    products = set(reading.found(PRODUCT))
    for span in reading.sure(ABOUT_US):
        name = reading.words(span)
        named = re.search(r"\d", name) or (name[:1].isupper() and not reading.opens(span))
        if named and span in products and not ASKED.match(reading.draft, span.end):
            yield span


def _owned(reading: Reading) -> Iterator[Span]:
    """Find the company and its products where the author calls them their own."""
    for span in reading.found(US):
        said = reading.before(span)
        if OWN.search(said) or STAFF.match(reading.draft, span.end):
            yield span


ABOUT_US = gated(_about_us, US)
KEPT = gated(_kept, PRODUCT)
DISCLOSED = either(
    TAGGED, I_WORK_THERE, unless(INSIDER, OFFERED, KEPT), unless(JOINED, KEPT), gated(_owned, US)
)


def _own_tag(reading: Reading) -> str:
    """Choose the company's tag in the draft's language, its first where there is none."""
    tags = reading.company.disclosure.tags
    english = reading.language == "en"
    spoken = (tag for tag in tags if bool(IN_ENGLISH.search(bare(tag).text)) == english)
    return next(spoken, tags[0] if tags else "")


def _add_tag(reading: Reading) -> str:
    """Add the tag at the end, where the author can move it, if it fits."""
    longer = f"{reading.draft.rstrip()} {_own_tag(reading)}".rstrip()
    return longer if weigh(longer) <= LIMIT else reading.draft


RULES = (
    Rule(
        id="disclosure.missing",
        severity="caution",
        message=Phrase(
            fr="Dites que vous y travaillez : « chez nous », « mon entreprise » ou {tag}.",
            en="Say that you work there: “at our place”, “my company” or {tag}.",
        ),
        why=Phrase(
            fr="Vanter son employeur sans le dire est une publicité déguisée, et la loi la punit.",
            en="Praising one’s employer without saying so is hidden advertising, and the law "
            "punishes it.",
        ),
        find=without(
            either(
                beside(ABOUT_US, either(PRAISE, FELT, ABOVE, SOUGHT, SPOTTED)),
                gated(_urged, US),
                gated(_alone, US),
                without(gated(_sold, PRODUCT), NEUTRAL, NOT_PRAISE, CALM),
            ),
            DISCLOSED,
            BUSINESS,
        ),
        values=lambda reading: {"tag": _own_tag(reading)},
        fix=_add_tag,
        caught=(
            "Brume 2, quel outil formidable, essayez-le !",
            "If you need weather data, go with Brumaine. Trust me.",
            "Brumaine recrute à Rennes, postulez !",
            "Looking for work? Brumaine wants pickers",
            "Brumaine takes real care of its people",
            "Y a vraiment que Brumaine pour faire ça",
            "Two years with Brume 2 on the boat: not one regret",
        ),
        clean=(
            "Brume 2, quel outil formidable, essayez-le ! #salarié",
            "My company Brumaine is hiring in Rennes, come and join us!",
            "Fier d’y travailler : Brumaine, quelle équipe formidable.",
            "Le stand de Brumaine est le B12.",
            "Proud to work at Brumaine.",
            "Quel outil formidable, Brume 2. Signé : une conseillère de Brumaine",
            "Mon badge Brumaine ne marche plus, quelle joie.",
            "I code Brume 2 all day long and I love it",
            "Quel outil formidable, ce tableur. Essayez-le !",
        ),
    ),
)
