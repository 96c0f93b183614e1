"""Figures, firms and days: what makes a word of business one of the company's finances."""

import re
from collections.abc import Iterator
from functools import lru_cache, partial

from bot.drafts.cues import COMPANY, COMPETITOR, INSIDE, PRODUCT, RUMOUR
from bot.drafts.finders import DIGITS, FIGURES, either, pattern, unless
from bot.drafts.gates import Gated
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.drafts.words import financial as words
from bot.drafts.words.financial_others import OTHERS
from bot.text.normal import bare
from bot.text.span import Span

SCALE = r"(?:k|m|mn|bn|md|mds|millions?|billions?|milliards?)\b"
CURRENCY = r"(?:[€$£]|euros?\b|dollars?\b|eur\b|usd\b|pounds\b)"
AMOUNT = r"\d[\d., ]{0,15}"
MONEY = pattern(
    rf"[€$£] ?{AMOUNT}(?: ?{SCALE})?"
    rf"|(?<![\w.,]){AMOUNT} ?(?:{SCALE} ?(?:d'|de )?{CURRENCY}?|[km]?{CURRENCY})",
    signs=DIGITS,
)
LARGE = pattern(  # what nobody earns or spends alone
    rf"[€$£] ?{AMOUNT} ?{SCALE}|[€$£] ?\d[\d ,]{{4,15}}"
    rf"|(?<![\w.,]){AMOUNT} ?(?:{SCALE} ?(?:d'|de )?{CURRENCY}?|[km]{CURRENCY})"
    rf"|(?<![\w.,])\d{{1,3}}[ ,.]?\d{{3}}(?:[ ,.]?\d{{3}})* ?{CURRENCY}",
    signs=DIGITS,
)
FIGURE = either(
    MONEY,
    pattern(r"[+-]?\d[\d.,]* ?(?:%|pour cent|percent|pct|points?\b|x\b)", signs=DIGITS),
    pattern(r"\bx ?[2-9]\b", signs="23456789"),
    words.COUNTED,
)
TURNOVER = pattern(r"\b(?:[Ll]e|[Nn]otre|[Dd]e|[Dd]u|en|son|[Uu]n) CA\b(?!\w)", "prose", words="ca")
NOUN = either(TURNOVER, words.NOUNS)
PERIOD = either(
    pattern(r"(?<![\w/-])[qths][1-4](?:[ -]?(?:20)?2\d)?(?![\w/])", signs="1234"), words.PERIODS
)
SPOKEN = r"revenue|sales|profits?|margins?|shares?|results|stock|earnings|ebitda|turnover|growth"
LEADS = (
    "lève|lèvent|dépasse|publie|annonce|affiche|signe|réalise|vise|rachète|raises|raised|beats|posts"
    "|posted|reports|reported|buys|acquires|announces|says|hits|misses|just"
)
NAMED = pattern(
    r"(?:(?<=[Cc]hez )|(?<=\b[Dd]e )|(?<=\b[Dd]['’])|(?<=\bof )|(?<=\bat )|(?<=\bby ))"
    r"[A-ZÉÈ][\w&-]*[a-zé]\w*"
    rf"|\b[A-ZÉÈ][\w&-]*[a-zé]\w*(?= (?:[A-ZÉÈ]\w+ )?(?:{LEADS})\b)",
    "prose",
)
POSSESSED = pattern(rf"\b[A-ZÉÈ][\w&-]*(?=['’]s (?:{SPOKEN})\b)", "prose", signs="'’")
SIGNS = pattern(r"[📈📉🚀🤑💰💸🍾🥂🎉😱😬🥶😎😭]", "prose", signs="📈📉🚀🤑💰💸🍾🥂🎉😱😬🥶😎😭")
WINK = pattern(r"[🤫🤐😏🙊😉👀]", "prose", signs="🤫🤐😏🙊😉👀")
HELD = re.compile(
    r"\b(?:hold|holding|own|sold|sell|selling|short|shorting|dump|dumped|bought|detene?[zr]|detiens"
    r"|vendez|vends|vendu|vendre|achetez|achete[rsz]?|gardez|garder|avez)"
    r"(?: (?:du|des|de|mes|vos|tes|my|your|some|more|all|the|sur))? $"
)
OUR = Phrases(
    """
    nous|ours|us|we|nos
    notre|our chiffre(s)|ca|vente(s)|marge(s)|resultat(s)|tresorerie|treso|croissance|budget
    notre|our objectif(s)
    notre|our sales|revenue(s)|margin(s)|result(s)|growth|target(s)|numbers|stock|shares|profit(s)
    notre|our valorisation|valuation|levee|titre|action|cash|carnet|order_book|pipeline|quota
    our guidance
    notre|our q1|q2|q3|q4|quarter|trimestre|annee|year|dette|debt|capital|rachat|merger|fusion
    ma|mon|my boite|entreprise|societe|company|employer|employeur
    """
)
FIRM = Phrases(
    """
    toute la boite|maison
    la boite|maison|direction|compta|comptabilite
    le|du|au siege|codir|comex|board|boulot
    ma|notre direction
    les|nos|des|aux commerciaux|collegues
    the (whole) company|firm|board|sales_team|sales_floor|leadership|management|office
    force de vente
    head office
    mon|ma|mes|my directeur|directrice|patron|patronne|daf|quota|objectif|prime|bonus|director|boss
    bosses|cfo|comptable|accountant
    je fais|tiens les|la comptes|compta
    i do|keep the books
    je gere|tiens|fais la facturation|paie|tresorerie|treso|compta
    i run|do|handle|process billing|payroll|accounts|treasury|the_books|invoices|the_invoices
    in accounts|accounting|finance
    says|said|according … accounting|accounts|finance|cfo|boss
    d|selon apres|la|le la|le|mon|ma compta|daf|cheffe|chef|direction
    selon la|le|ma|mon compta|daf|cheffe|chef|direction
    chez nous
    conseil d administration
    comite de direction
    comite executif
    le|notre patron|boss|big_boss|pdg|syndicat(s)
    les|nos syndicats|vendeurs|elus
    the boss|unions|union|works_council|reps|salespeople|bosses|ceo|plant|factory|warehouse|staff
    reps|salespeople|salesmen
    l usine|atelier|entrepot|equipe_commerciale
    mon|my poste|job|salaire|pay
    pas|no|zero de|bonus|prime prime|bonus|this
    pot de depart
    le|notre service commercial|financier|compta
    sales|finance|accounts department
    depuis que je|j
    since i joined|started
    leaving do|party|drinks
    vu|vue d ici
    de l interieur
    from in|the|where here|inside|i
    insider|inside (info|tip|line|neorizon)
    exec|executive|management committee|team
    execs|executives
    la|notre equipe|force commerciale
    l equipe entiere
    the whole team|gang
    conseil de|d comptable|ami
    interne(s)|internal|internally
    even|meme le|la support|accueil|stagiaire
    """
)
AROUND = either(INSIDE, FIRM)


MONTHS = tuple(
    rf"{month}\w*"
    for month in (
        "jan", "fe[bv]", "mar", "a[pv]r", "ma[iy]", "(?:jun|juin)", "(?:jul|juil)", "(?:aug|aout)",
        "sep", "oct", "nov", "dec",
    )
)  # fmt: skip


def own_ticker(reading: Reading) -> Iterator[Span]:
    """Find the cashtag that the company's name begins with."""
    names = {re.sub(r"\W", "", bare(it).text) for it in reading.company.company.names}
    for tag in reading.tweet.cashtags:
        letters = bare(tag.text).text.strip("$")
        if len(letters) > 1 and any(name.startswith(letters) for name in names):
            yield Span(tag.start, tag.end)


def cashtags(reading: Reading) -> Iterator[Span]:
    """Find the cashtags."""
    return (Span(tag.start, tag.end) for tag in reading.tweet.cashtags)


def _others(reading: Reading, named: Finder) -> Iterator[Span]:
    """Find firms that are neither the company nor one that it may be sold to."""
    own = {span.start for it in (COMPANY, PRODUCT, RUMOUR) for span in reading.found(it)}
    for span in reading.found(named):
        if span.start not in own and bare(reading.words(span)).text not in words.NO_FIRM:
            yield span


def held(reading: Reading) -> Iterator[Span]:
    """Find the company's name where it stands for its shares: I hold, I sold it."""
    for span in reading.found(COMPANY):
        if HELD.search(reading.before(span)):
            yield span


def _results_day(reading: Reading) -> Iterator[Span]:
    """Find the day on which the silence ends."""
    today = reading.now.date()
    for period in reading.company.quiet_period:
        if period.covers(today) and not reading.signs.isdisjoint(DIGITS):
            for match in _day(period.end.day, period.end.month).finditer(reading.bare.text):
                yield reading.bare.source(*match.span())


results_day = Gated(_results_day, (FIGURES,))


@lru_cache(maxsize=8)
def _day(day: int, month: int) -> re.Pattern[str]:
    name = MONTHS[month - 1]
    return re.compile(rf"\b(?:{day}(?:th|st|nd|rd)? (?:of )?{name}|{name} {day}|{day}/{month})")


ELSEWHERE = either(
    words.ELSE,
    OTHERS,
    partial(_others, named=POSSESSED),
    unless(either(partial(_others, named=NAMED), COMPETITOR), either(OUR, COMPANY, PRODUCT)),
)
