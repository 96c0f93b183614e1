"""What identifies somebody in a draft: phones, addresses, papers, accounts."""

import re
from collections.abc import Iterator

from bot.drafts import numbers
from bot.drafts.finders import pattern
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.drafts.words import personal_data as words
from bot.text.span import Span

ROLES = listed(
    """
    jobs job career careers recrutement recruiting talent talents rh hr press presse media
    contact info infos hello bonjour support help aide sales commercial team equipe events
    evenements event newsletter noreply no-reply dpo privacy security securite service services
    admin office marketing communication com partners partenaires billing legal accueil
    formation training community abuse webmaster feedback stage stages alternance campus invest
    ir abonnement sav
    """
)
EMAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
SPELLED_EMAIL = (
    r"(?i)(?<![\w.])[\w-]{1,30}(?:(?: dot | point |\.)[\w-]{1,30}){0,3}"
    r"(?:\s?[(\[](?:at|arobase|@)[)\]]\s?| at | arobase | arobas |\s@\s)"
    r"[\w-]{1,40}(?: dot | point |\s?[(\[](?:dot|point)[)\]]\s?|\.)"
    r"(?:com|fr|org|net|io|eu|co|uk|be|ch|ca|ai|dev|example)\b"
)
SPELLED = re.compile(r" dot | point |[(\[]|arobas|\.[\w-]{1,30} at ")


def phones(reading: Reading) -> Iterator[Span]:
    """Find phone numbers, but for those of a team that wants to be called."""
    calls = {reading.sentence(span) for span in reading.found(words.CALL)}
    desks = {reading.sentence(span) for span in reading.found(words.SWITCHBOARD)}
    for run in numbers.runs(reading.bare.text):
        span = reading.bare.source(run.start, run.end)
        sentence = reading.sentence(span)
        mobile = run.digits.startswith(("06", "07", "336", "337"))
        if (mobile or sentence not in desks) and numbers.is_phone(run, expected=sentence in calls):
            yield span


def official_numbers(reading: Reading) -> Iterator[Span]:
    """Find payment cards and French social security numbers."""
    for run in numbers.runs(reading.bare.text):
        expected = bool(reading.found(words.INSURANCE))
        if numbers.is_card(run.digits) or numbers.is_insured(run.digits, expected=expected):
            yield reading.bare.source(run.start, run.end)


def bank_accounts(reading: Reading) -> Iterator[Span]:
    """Find IBANs whose sum is right."""
    for match in re.finditer(r"(?<!\w)[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{1,4}){3,9}", reading.draft):
        if length := numbers.iban_length(re.sub(r"[ -]", "", match.group())):
            signs = [place for place, sign in enumerate(match.group()) if sign not in " -"]
            yield Span(match.start(), match.start() + signs[length - 1] + 1)


def emails(reading: Reading) -> Iterator[Span]:
    """Find addresses of people, and not of teams."""
    for match in EMAIL.finditer(reading.draft) if "@" in reading.draft else ():
        if re.split(r"[.+_-]", match[1].lower())[0] not in ROLES:
            yield Span(*match.span())


def spelled_emails(reading: Reading) -> Iterator[Span]:
    """Find addresses in words: "jean dot dupont at example dot com"."""
    for span in reading.found(SPELLED_PATTERN):
        said = reading.words(span).lower()
        if SPELLED.search(said) and re.split(r"[ .(\[]", said)[0] not in ROLES:
            yield span


SPELLED_PATTERN: Finder = pattern(SPELLED_EMAIL, "draft")

STREET = pattern(
    r"\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|allee|impasse|quai"
    r"|route|cours)\b(?: [\w'-]+){1,5}"
    r"|\d{1,5},? (?:[\w'-]+ ){1,3}(?:street|st|road|rd|lane|drive|avenue|ave|close|court)\b"
)
YEAR = r"(?:19[4-9]\d|20[01]\d)(?!\d)"
DATE = pattern(
    r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?[ /.-](?:0?[1-9]|1[0-2]|[a-z]{3,9})"
    rf"[ /.,-]{{1,2}}{YEAR}|\b[a-z]{{3,9}} \d{{1,2}}(?:st|nd|rd|th)?,? {YEAR}"
)
PAPERS = pattern(
    r"\b(?:passeport|passport|carte d'identite|cni|identity card|id card|permis(?: de conduire)?"
    r"|(?:driving|driver'?s) licen[cs]e|matricule|employee (?:id|number)|badge"
    r"|numero fiscal|tax id)"
    r"(?: (?:n°|no|number|numero|num|is|est|:|#)){0,2}[ :#°]{1,3}"
    r"(?P<it>(?=[a-z]{0,4}\d)[a-z0-9]{4,15})\b"
)
AMERICAN_INSURED = pattern(r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
BRITISH_INSURED = pattern(r"(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", "prose")
