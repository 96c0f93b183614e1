"""A profile's few words: what X takes, who one is, what one talks about, and for whom one works."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.drafts.check import Verdict, check
from bot.drafts.cues import COMPANY
from bot.drafts.reading import Reading
from bot.drafts.rule import Finding
from bot.text.normal import bare
from bot.text.span import Span
from bot.text.tweet import CAP

LIMIT = 160  # characters of a profile: no link is shortened and no sign is weighed there
TWEETS_ONLY = frozenset({"length", "disclosure"})  # families left out
FEWEST = 5  # words beside the employer's name: fewer say one thing, and a bio says two

TOO_LONG = Phrase(
    fr="Trop longue de {count} : une bio tient en {limit} caractères, et X n’en prend pas plus.",
    en="Too long by {count}: a bio holds {limit} characters, and X takes no more.",
)
WHO = Phrase(
    fr="Dites qui vous êtes en deux ou trois mots : votre métier, tout simplement.",
    en="Say who you are in two or three words: simply your trade.",
)
WHAT = Phrase(
    fr="Dites de quoi vous parlez : deux ou trois sujets suffisent à donner envie de vous lire.",
    en="Say what you talk about: two or three subjects are enough to make people want to read you.",
)
EMPLOYER = Phrase(
    fr="Nommez votre employeur, par exemple « chez {company} » : on saura d’où vous parlez.",
    en="Name your employer, for instance “at {company}”: people will know where you speak from.",
)
BEGS = Phrase(
    fr="Ne demandez pas d’abonnés : dites plutôt ce qu’on trouvera chez vous.",
    en="Do not ask for followers: rather say what they will find with you.",
)
OWN_VIEWS = Phrase(
    fr="La charte demande d’ajouter que vos propos n’engagent que vous : « mes avis, rien que les "
    "miens » suffit.",
    en="The charter asks you to add that your views are your own: “opinions mine” is enough.",
)
WHY = Phrase(
    fr="Une bio se lit en trois secondes, avant vos tweets.",
    en="A bio is read in three seconds, before your tweets.",
)

SAID_OWN = re.compile(
    r"n.?engagent? que|en mon nom|a titre personnel|(?:avis|propos|opinions?|tweets?"
    r"|idees) (?:\w+ )?"
    r"(?:perso|(?:rien )?que (?:les|a) m|a moi)|mes propres|compte (?:perso|prive)"
    r"|rien que les miens"
    r"|(?:views?|opinions?|tweets?|thoughts|posts) (?:are |all |expressed )*(?:my|mine)"
    r"|own (?:views?|opinions?)|my (?:own )?(?:views|opinions)|speak\w* for my ?self"
    r"|not my employer"
    r"|personal (?:account|views|opinions|capacity)"
)
ROLE = re.compile(
    r"\b(?:je|j|i|suis|am|m)\b|\b(?:chef|cheffe|charge|chargee|responsable|rh|hr|pm|dev|sre|ceo|cto"
    r"|cfo|head|lead|staff|chez|salariee?|alternante?|stagiaire|apprentie?|cadre|prof|pro|juriste"
    r"|comptable|achat|acheteuse|vendeu\w+|interne?|nurse|intern|apprentice|team|equipe|works?"
    r"|travaille|bosse|fan|mum|dad|maman|papa|parent|(?:\w{3,}(?:eur|euse|rice|ien|ienne|iste|iere"
    r"|ier|er|or|ist|ian|yst|ect|ecte|ogue|aire|icer|ant|ante|ent)))\b"
)
TOPIC = re.compile(
    r"#\w|\b(?:parle|tweete|ecris|raconte|partage|cause|passion\w*|aime|adore|fan|curieu\w+|autour"
    r"|sur|talk\w*|tweets?|writ\w+|shar\w+|about|on|love\w*|into|passionate|curious|mostly|fond"
    r"|interested|keen)\b|[,·|/•&+–—]\s*\w+[^,·|/•&+–—]*[,·|/•&+–—]"
)
BEGGING = re.compile(
    r"\b(?:suivez|suis|follow|abonnez|abonne)[ -]?(?:moi|vous|toi|me|us|back)\b|\bfollow ?back\b"
    r"|\bf4f\b|\bteamfollowback\b|\bsub ?4 ?sub\b|\bretour (?:assure|garanti)|\ben retour\b"
    r"|\bi follow (?:you )?back\b|\bsubscribe\b|\b(?:objectif|goal|road to|cap des)\W+\d"
)
WORD = re.compile(r"[^\W\d_]{2,}")
NOWHERE = Span(0, 0)


def length_of(text: str) -> int:
    """Count a bio as the form of X does, in UTF-16 units once accents are composed.

    So a letter is one and an emoji two or more; a link counts all its characters.
    """
    return len(unicodedata.normalize("NFC", text).encode("utf-16-le", "replace")) // 2


def check_bio(text: str, company: Company, now: datetime, own_views: str | None) -> Verdict:
    """Check a bio: what a draft may not say, and what a profile should.

    `own_views` is the number of the article that asks for "my views are my own", None where no
    article does.
    """
    verdict = check(text, company, now, on_the_whole=False)
    kept = tuple(one for one in verdict.findings if one.family not in TWEETS_ONLY)
    told = any(found.family == "follow_bait" for found in kept)
    fine = company.severities.get("follow_bait") == "off"
    ours = tuple(_ours(text, company, now, own_views, begs=told or fine))
    findings = tuple(sorted((*kept, *ours), key=lambda one: (one.severity != "stop", one.start)))
    level = findings[0].severity if findings else "go"
    return replace(verdict, level=level, findings=findings, rewrite=None)


def _ours(
    text: str, company: Company, now: datetime, own_views: str | None, *, begs: bool
) -> Iterator[Finding]:
    """Find what X does not take, and what a profile should say."""
    read = bare(text)
    if (too_many := length_of(text) - LIMIT) > 0:
        message = TOO_LONG.given(count=too_many, limit=LIMIT)
        yield _finding("length", message, text, Span(_cut(text), min(len(text), CAP)))
    if not begs and (begging := BEGGING.search(read.text)):
        yield _resting("follow_bait", BEGS, text, company, read.source(*begging.span()))
    named = bool(Reading(text, company, now).found(COMPANY))
    if not ROLE.search(read.text):
        yield _finding("who", WHO, text)
    if not _says_what(read.text, named=named):
        yield _finding("what", WHAT, text)
    if not named:
        yield _resting("disclosure", EMPLOYER.given(company=company.name), text, company)
    elif own_views is not None and not SAID_OWN.search(read.text):
        yield replace(_finding("own_views", OWN_VIEWS, text), article=own_views)


def _says_what(read: str, *, named: bool) -> bool:
    """Say whether a bio tells a subject, or has room for one beside the trade and the employer."""
    words = len(WORD.findall(read))
    return bool(TOPIC.search(SAID_OWN.sub(" ", read))) or words >= FEWEST + 2 * named


def _cut(text: str) -> int:
    """Find the place of the first character that X does not take any more."""
    places = range(min(len(text), CAP))
    return bisect_right(places, LIMIT, key=lambda place: length_of(text[: place + 1]))


def _resting(
    family: str, message: Phrase, text: str, company: Company, span: Span = NOWHERE
) -> Finding:
    """Make a finding that rests on the article of a family of rules."""
    return replace(_finding(family, message, text, span), article=company.articles.get(family, ""))


def _finding(what: str, message: Phrase, text: str, span: Span = NOWHERE) -> Finding:
    """Make a finding; one about the whole bio underlines nothing."""
    return Finding(
        rule=f"bio.{what}",
        family=what,
        severity="caution",
        article="",
        start=span.start,
        end=span.end,
        match=text[span.start : span.end],
        message=message,
        why=WHY,
    )
