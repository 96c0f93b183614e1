"""What identifies somebody in a draft: phones, addresses, papers, accounts."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from bot.drafts import numbers
from bot.drafts.finders import DIGITS, FIGURES, pattern
from bot.drafts.gates import Gated
from bot.drafts.reading import LEAD, REPEATED, Reading
from bot.drafts.words import personal_data as words
from bot.drafts.words import personal_data_life as life
from bot.drafts.words.personal_data_mailboxes import NOBODY, ROLES, TEAM
from bot.drafts.words.personal_data_people import CLOSE
from bot.text.span import Span

EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
JOINS = re.compile(r"@(?<=[\w.+-]@)[\w-]")  # where it is no handle
APART = re.compile(r"(?<!\S)[a-z](?: [\w.-]){1,40} @(?: [\w.-](?!\S)){4,60}")


@lru_cache(maxsize=4)
def _runs(text: str) -> tuple[numbers.Run, ...]:
    """Find the figures in a row once, for all that they may be."""
    return tuple(islice(numbers.runs(text), REPEATED))


WHOLE_PHONE = 10  # figures, in France and in Britain alike
VERSION = re.compile(
    r"[1-9]\d{0,2}(?:\.\d{1,3}){3}(?!\.?\d)"
)  # of a program, or the address of a machine
REFERENCE = re.compile(  # of a part, an order, a case: right before its number
    r"\b(?:ref\w*|part|parts|piece|joint|serial|serie|sku|model|modele|lot|batch|p/n|pn|art|article"
    r"|order|commande|case|dossier|ticket|invoice|facture|version|build|norme|iso)\.?"
    r"(?:[ :#]{0,2}(?:n[°o]|no|num|number|numero))?[ .:#°]{0,3}$"
)


def _phones(reading: Reading) -> Iterator[Span]:
    """Find phone numbers, but for those of a team that wants to be called."""
    if not (runs := _runs(reading.bare.text)):
        return
    calls = {reading.sentence(span) for span in reading.found(words.CALL)}
    desks = {reading.sentence(span) for span in reading.found(words.SWITCHBOARD)}
    parts = {reading.sentence(span) for span in reading.found(words.PART)}
    for run in runs:
        span = reading.bare.source(run.start, run.end)
        sentence = reading.sentence(span)
        lead = max(0, run.start - LEAD)
        coded = sentence in parts or REFERENCE.search(reading.bare.text, lead, run.start)
        if VERSION.match(run.raw) or (coded and len(run.digits) < WHOLE_PHONE):
            continue
        mobile = run.digits.startswith(("06", "07", "336", "337"))
        if (mobile or sentence not in desks) and numbers.is_phone(run, expected=sentence in calls):
            yield span


def _official_numbers(reading: Reading) -> Iterator[Span]:
    """Find payment cards and French social security numbers."""
    for run in _runs(reading.bare.text):
        expected = bool(reading.found(words.INSURANCE))
        said = bool(reading.found(words.CARD))
        if numbers.is_card(run.digits, expected=said) or numbers.is_insured(
            run.digits, expected=expected
        ):
            yield reading.bare.source(run.start, run.end)


def _bank_accounts(reading: Reading) -> Iterator[Span]:
    """Find IBANs whose sum is right."""
    for match in re.finditer(r"(?<!\w)[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{1,4}){3,9}", reading.draft):
        if length := numbers.iban_length(re.sub(r"[ -]", "", match.group())):
            signs = [place for place, sign in enumerate(match.group()) if sign not in " -"]
            yield Span(match.start(), match.start() + signs[length - 1] + 1)


def _emails(reading: Reading) -> Iterator[Span]:
    """Find addresses of people, and not of teams."""
    for match in EMAIL.finditer(reading.draft) if JOINS.search(reading.draft) else ():
        if _is_somebody(match[1]):
            yield Span(*match.span())
    if "@ " in reading.draft:
        yield from (Span(*match.span()) for match in APART.finditer(reading.draft))


def _is_somebody(mailbox: str) -> bool:
    parts = re.split(r"[.+_-]", mailbox.lower())
    if parts[0] in ROLES or NOBODY.issuperset(parts):
        return False
    return not (parts[0] in TEAM and ROLES.intersection(parts))


NUMBERED = FIGURES | {word for said in numbers.SPOKEN for word in said.split("-")}
phones = Gated(_phones, (NUMBERED,))
official_numbers = Gated(_official_numbers, (NUMBERED,))
bank_accounts = Gated(_bank_accounts, (FIGURES,))
emails = Gated(_emails, (frozenset("@"),))

STREET = pattern(
    r"\d(?:\d{0,3}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|allee|impasse"
    r"|quai|route|cours|square|sentier|residence|villa|lotissement|venelle|passage)\b"
    r"(?: [\w'-]+){1,5}"
    r"|\d{0,4}[a-d]?,? (?:[\w'-]+ ){1,3}(?:street|st|road|rd|lane|drive|avenue|ave|close|court"
    r"|crescent|terrace|gardens|grove|way|walk|mews|boulevard|blvd|hill|row|place)\b)",
    signs=DIGITS,
)
POSTCODE = pattern(
    r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b[A-Z]{2} \d{5}\b|(?<!\d)(?:0[1-9]|[1-8]\d"
    r"|9[0-5])\d{3}(?= [a-z])",
    signs=DIGITS,
)

YEAR = r"(?:19[4-9]\d|20[01]\d)(?!\d)"
DATE = pattern(
    r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?[ /.-](?:0?[1-9]|1[0-2]|[a-z]{3,9})"
    rf"[ /.,-]{{1,2}}{YEAR}|\b[a-z]{{3,9}} \d{{1,2}}(?:st|nd|rd|th)?,? {YEAR}",
    signs=DIGITS,
)
PAPERS_WORDS = """
    passeport passport carte cni identity id permis driving driver drivers matricule employee
    staff payroll badge titre numero fiscal tax n
"""
PAPERS = pattern(
    r"\b(?:passeport|passport|carte d'identite|cni|identity card|id card|permis(?: de conduire)?"
    r"|(?:driving|driver'?s) licen[cs]e|matricule|(?:employee|staff|payroll) (?:id|number|no)|badge"
    r"|titre de sejour|carte vitale|n° (?:fiscal|agent|salarie)|numero (?:d'agent"
    r"|de salarie|de badge)"
    r"|numero fiscal|tax id)"
    r"(?: (?:n°|no|number|numero|num|is|est|:|#)){0,2}[, :#°]{1,3}(?:number |n° ?|numero |no )?"
    r"(?P<it>(?=[a-z]{0,4}\d)[a-z0-9]{4,15})\b",
    signs=DIGITS,
    words=PAPERS_WORDS,
)
LOST_PAPER_WORDS = """
    passeport passport carte cni permis visa licence license id
"""
LOST_PAPER = pattern(
    r"\b(?:passeport|passport|carte d'identite|cni|permis|visa|licen[cs]e|id card"
    r"|carte vitale)\b(?:"
    r"[^.!?\n]{0,60}?\b(?P<it>(?=[a-z\d]{0,8}\d{3})(?=\d{0,9}[a-z])[a-z\d]{8,12})\b"
    r"|[^.!?\n]{0,40}?[:°#] ?\d{8,13}\b)",
    signs=DIGITS,
    words=LOST_PAPER_WORDS,
)
AMERICAN_INSURED = pattern(
    r"\d(?<![\w-].)\d\d(?<!000|666|9\d\d)-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])", signs=DIGITS
)
BRITISH_INSURED = pattern(
    r"(?<!\w)(?:[A-CEGHJ-PR-TW-Z]{2}|QQ) ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", "prose", signs=DIGITS
)
AMOUNT = (
    r"(?:[£$€] ?\d[\d ., \u202f]{0,9}k?|\d[\d ., \u202f]{0,9}?(?:k€|k\b|€|£|\$|euros?\b|eur\b"
    r"|dollars\b|pounds\b|balles\b"
    r"|(?:a|per|an) (?:month|year|hour)\b|(?:par|/) ?(?:mois|an)\b"
    r"|quid\b|grand\b|mille\b|000\b|%| ?net\b| ?brut\b))"
)
WHOSE = r"(?:[A-ZÉ][\wéèêëïîôç-]+|[Hh]er|[Hh]is|[Mm]y boss|[Oo]ur (?:boss|CEO|manager|director))"
EARNED = pattern(rf"(?i:\b{life.EARNS}[^.!?\n]{{0,45}}? ?(?P<it>{AMOUNT}))", "prose", signs=DIGITS)
PAY_OF = pattern(
    rf"(?:\b(?:[Ee]lle|[Ii]l|[Ss]he|[Hh]e)"
    rf"|(?<![.!?] )(?<!^)\b[A-ZÉ][a-zéèêëïîôç-]{{2,}}) {life.EARNS} [^.!?\n]{{0,20}}?{AMOUNT}|"
    rf"(?:{WHOSE}['’]s|\b[Hh]is|\b[Hh]er) {life.PAID}\b[^.!?\n]{{0,40}}?{AMOUNT}"
    rf"|\b{life.PAID} (?:de |d['’]|of )(?:[A-ZÉ]|mon chef|ma cheffe"
    rf"|notre )[^.!?\n]{{0,60}}?{AMOUNT}"
    rf"|(?:[A-ZÉ][\wéèêëïîôç-]+|[Ee]lle|[Ii]l|[Ss]he|[Hh]e) (?:a (?:eu|reçu|pris)|got"
    rf"|received|had) (?:une?|an?|sa|her|his)"
    rf"(?: [\w']+)? {life.PAID}\b[^.!?\n]{{0,30}}?{AMOUNT}",
    "prose",
    signs=DIGITS,
)
ACCOUNT_WORDS = """
    sort account routing numero compte
"""
ACCOUNT = pattern(
    r"\b(?:sort code|account (?:number|no\.?|n°)|account(?=[ :]{1,3}\d{8}\b)"
    r"|routing(?: number)?|numero de compte"
    r"|compte (?:n°|numero|bancaire))(?: (?:is|est|:|#|no))?[ :#°n]{1,3}(?P<it>\d[\d -]{5,20}\d)",
    signs=DIGITS,
    words=ACCOUNT_WORDS,
)
NEXT_TO = 16  # characters between a name and its address


def occupants(reading: Reading) -> Iterator[Span]:
    """Find people who are no part of a street's name (rue Victor Hugo)."""
    streets = reading.found(STREET)
    for span in reading.found(CLOSE):
        if not any(street.start <= span.start < street.end for street in streets):
            yield span


def homes(reading: Reading) -> Iterator[Span]:
    """Find streets that follow somebody's name at once."""
    people = tuple(occupants(reading)) if (streets := reading.found(STREET)) else ()
    for street in streets:
        if any(0 <= street.start - person.end <= NEXT_TO for person in people):
            yield street
