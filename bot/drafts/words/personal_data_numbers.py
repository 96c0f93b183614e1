"""Dates of birth, papers and pay as people write them in a hurry."""

import re
from collections.abc import Iterator

from bot.drafts.finders import DIGITS, FIGURES, pattern
from bot.drafts.gates import Gated
from bot.drafts.reading import Reading
from bot.text.span import Span

PLAUSIBLE = r"[\doilsbz|]"  # figures, and the letters that are taken for them
DISGUISED = re.compile(
    rf"(?<![\w.,/#-])(?:(?:\+|[0o]{{2}})(?:33|44) ?)?"
    rf"(?:[0o][67](?:[ ./_-]{{0,2}}{PLAUSIBLE}{{2}}){{4}}|[0o]7(?:[ .-]?{PLAUSIBLE}){{9}})(?!\w)"
)
ENOUGH = 5  # figures of a number, for the rest to be letters


def _disguised_phones(reading: Reading) -> Iterator[Span]:
    """Find mobile numbers in which letters stand for figures: O6 4I 77 2O I3."""
    for match in DISGUISED.finditer(reading.bare.text):
        signs = match.group()
        if sum(map(str.isdigit, signs)) >= ENOUGH and any(map(str.isalpha, signs)):
            yield reading.bare.source(*match.span())


disguised_phones = Gated(_disguised_phones, (FIGURES,))

BORN_ON = pattern(
    r"\b(?:nee? (?:le|un)|born(?: on)?|d\.?o\.?b\.?|date de naissance|date of birth|birthdate"
    r"|ddn|naissance)(?: est| is)?[ :=,]{1,3}(?:the )?"
    r"(?P<it>(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?(?: of)?[ /.-](?:0?[1-9]|1[0-2]"
    r"|[a-z]{3,9})\.?[ /.,-]{1,2}(?:19[4-9]\d|20[01]\d|\d\d)"
    r"|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? (?:19[4-9]|20[01])\d"
    r"|(?:19[4-9]|20[01])\d-\d\d-\d\d))(?!\d)",
    signs=DIGITS,
    words="ne nee born dob d naissance birth birthdate ddn",
)
OFFICIAL = pattern(
    r"\b(?:numero fiscal|n° fiscal|spi|tax (?:ref(?:erence)?|number|id)|utr|nhs (?:number|no)"
    r"|numero (?:d'allocataire|de passeport|de permis|d'etranger)"
    r"|passport (?:no|number)|(?:driving|driver'?s) licen[cs]e (?:no|number)|allocataire(?: caf)?"
    r"|student (?:no|number|id)|ine|nino|ni (?:no|number)|green card|ssn|matricule"
    r"|(?:payroll|staff|employee) (?:no|number|id))"
    r"[^\d.!?\n]{0,24}?(?P<it>(?:[a-z]{1,3} ?)?\d(?:[ .-]?[\da-z]){5,17})\b",
    signs=DIGITS,
    words="fiscal spi tax utr nhs numero passport licence license allocataire student ine nino ni"
    " card ssn matricule payroll staff employee",
)
LICENCE = pattern(  # a British one bears five letters of the name
    r"(?<![a-z\d])(?P<it>[a-z9]{5}\d{6}[a-z9]{2}\d[a-z]{2})(?![a-z\d])", signs=DIGITS
)
PAID_SO = pattern(
    r"(?<![\d.,])(?P<it>[£$€]?\d{2,3}(?:[.,]\d)? ?k(?:€|£|\$|eur)?)\b[^.!?\n]{0,14}?"
    r"\b(?:fixe|base|basic|brut|net|annuels?|par an|a year|package|ote|per year|variable|an\b"
    r"|bonus)\b",
    signs=DIGITS,
    words="fixe base basic brut net annuel annuels an year package ote variable bonus",
)
PAID_GROSS = pattern(  # "on 31,500 gross", "2 400 net par mois"
    r"(?<![\d.,])(?!(?:19|20)\d\d [^.!?\n]{0,24}\b(?:pay)?(?:slip|fiche)\b)"
    r"(?P<it>[£$€]?\d{1,3}[ .,]?\d{3}(?:[ .,]\d\d)?) ?(?:€|£|\$|euros?|eur|pounds)?,? "
    r"(?:gross|net|brut|before tax|after tax|pa\b|p\.a\.|per annum|nets|bruts|a year"
    r"|a month|par an|par mois|mensuels?|annuels?|[^.!?\n]{0,24}\b(?:payslip"
    r"|slip|fiche(?: de paie)?)\b)",
    signs=DIGITS,
    words="gross net brut before after pa p annum nets bruts year month an mois mensuel mensuels"
    " annuel annuels payslip slip fiche",
)
PAID_ON = pattern(  # "Camille is on 52,000"
    r"\b(?:is|'s|was|already) on (?P<it>[£$€]?\d{2,3}(?:[ ,.]\d{3}|k)\b)"
    r"(?! ?(?:users|steps|km|miles|views|followers|rpm|points|words))",
    signs=DIGITS,
    words="on",
)
PLATE = pattern(
    r"(?<![\w-])(?:[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}|[A-Z]{2}\d{2} ?[A-Z]{3}"
    r"|[1-9]-[A-Z]{3}-\d{3}|(?:VD|GE|ZH|BE|VS|FR|NE|JU|BS) ?\d{4,6})(?![\w-])",
    "prose",
    signs=DIGITS,
)
SAID_PLATE_WORDS = """
    plaque immatricule immatriculee licence license number reg plate numberplate licenceplate
    licenseplate regplate
"""
SAID_PLATE = pattern(
    r"\b(?:plaque|immatriculee?|(?:licen[cs]e|number|reg) ?plate|reg)(?: (?:is|est|:"
    r"|number))?[ :]{1,2}"
    r"(?P<it>(?!(?:from|of|for|to|at|by|de|a|pour|du)\b)(?=[a-z -]{0,6}\d)(?=[\d -]{0,6}[a-z])"
    r"(?!\d+(?:st|nd|rd|th|er|e|h|k)\b)[a-z\d]{1,4}[ -]?[a-z\d]{2,4}(?:[ -]?[a-z\d]{2,4})?)\b",
    signs=DIGITS,
    words=SAID_PLATE_WORDS,
)
