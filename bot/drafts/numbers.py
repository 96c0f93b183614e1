"""Numbers that identify somebody: read in figures or in words, and checked by their own sums."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import phonenumbers

TEENS = {
    "fr": "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
}
TENS = {
    "fr": {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante",
           70: "septante", 80: "quatre-vingt", 90: "nonante"},
    "en": {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy",
           80: "eighty", 90: "ninety"},
}  # fmt: skip


def _spoken() -> Iterator[tuple[str, str]]:
    """Say the numbers up to 99, with their digits."""
    for language, teens in TEENS.items():
        small = teens.split()
        yield from ((word, str(value)) for value, word in enumerate(small))
        for ten, word in TENS[language].items():
            last = 20 if language == "fr" and ten in (60, 80) else 10
            yield word, str(ten)
            yield from ((f"{word}-{small[more]}", str(ten + more)) for more in range(1, last))
            yield from ((f"{word}-et-{small[more]}", str(ten + more)) for more in (1, 11))
        yield "quatre-vingts", "80"
    english = TEENS["en"].split()
    yield from ((f"{english[value]}-hundred", f"{value}00") for value in range(1, 10))
    yield from (("oh", "0"), ("o", "0"), ("zer0", "0"), ("nought", "0"))


SPOKEN = dict(_spoken())
WORDS = "|".join(sorted(SPOKEN, key=lambda word: (-len(word), word))).replace("-", "[ -]")
PART = rf"(?:\d+|(?:(?:double|triple)[ -])?(?:{WORDS})(?![a-z]))"
RUN = re.compile(rf"(?<![\w.,/#])\+?\(?{PART}(?:[ ().,/·_\ufe0f\u20e3-]{{0,3}}{PART}){{1,24}}")
PARTS = re.compile(PART)
SAID = re.compile(r"[a-z]{3}")
MOBILE = re.compile(  # as people write them, given out yet or not
    r"\(?0[67]\)?(?:[ ./·_-]{1,3}\d\d){4}|07\d{3}[ .-]\d{3}[ .-]?\d{3}"
    r"|(?:\+|00)(?:33|44) ?(?:\(0\) ?)?[67][\d .-]{8,14}"
)
TIMES = {"double": 2, "triple": 3}
LONGEST_PHONE = 15  # digits, as E.164 has it
FEWEST = 8  # digits of what can identify somebody
WORTH_A_LOOK = re.compile(r"\d(?:\D{0,3}\d){6}|(?<![a-z])(?:zer[o0]|oh|o|nought)[ ,-]")

AMERICAN = re.compile(r"(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
FREE = {phonenumbers.PhoneNumberType.TOLL_FREE, phonenumbers.PhoneNumberType.SHARED_COST}
CARD = re.compile(r"4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}")
INSURED = re.compile(r"[12]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)\d{8}(?:\d\d)?")
IBAN_LENGTHS = {
    "FR": 27, "DE": 22, "GB": 22, "BE": 16, "ES": 24, "IT": 27, "NL": 18, "LU": 20, "CH": 21,
    "PT": 25, "IE": 22, "AT": 20, "PL": 28, "MC": 27, "DK": 18, "SE": 24, "NO": 15, "FI": 18,
}  # fmt: skip


class Run(NamedTuple):
    """Figures said in a row: as they stand, and their digits."""

    raw: str
    digits: str
    start: int
    end: int


def runs(text: str) -> Iterator[Run]:
    """Find the figures in a row of a text in lower case without accents, spelled out or not."""
    if not WORTH_A_LOOK.search(text):
        return
    for match in RUN.finditer(text):
        parts = PARTS.findall(match.group())
        digits = "".join(map(_digits, parts))
        if len(digits) >= FEWEST:
            yield Run(match.group(), digits, *match.span())


def _digits(part: str) -> str:
    first, _, more = part.replace("-", " ").partition(" ")
    times = TIMES.get(first, 1)
    said = more if times > 1 else part
    return SPOKEN.get(said.replace(" ", "-"), said) * times


def is_phone(run: Run, *, expected: bool = False) -> bool:
    """Say whether it is somebody's phone number; `expected` where the text says "call"."""
    if len(run.digits) > LONGEST_PHONE:
        return False
    told = expected or bool(SAID.search(run.raw) or MOBILE.fullmatch(run.raw))
    regions = tuple(_regions(run, expected=told))
    number = "+" + run.digits if run.raw.startswith("+") else run.digits
    return any(_is_private(number, region, lenient=told) for region in regions)


def _regions(run: Run, *, expected: bool) -> Iterator[str]:
    if run.raw.startswith("+") or run.digits.startswith("00"):
        yield "FR"
    elif run.digits.startswith("0"):
        yield from ("FR", "GB", *(("BE", "CH", "DE") if expected else ()))
    elif AMERICAN.fullmatch(run.raw.strip()) or expected:
        yield from ("US", "CA")


def _is_private(number: str, region: str, *, lenient: bool) -> bool:
    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return False
    given_out = phonenumbers.is_valid_number(parsed)
    dialled = (lenient or region in ("US", "CA")) and phonenumbers.is_possible_number(parsed)
    return (given_out or dialled) and phonenumbers.number_type(parsed) not in FREE


def is_card(digits: str, *, expected: bool = False) -> bool:
    """Say whether it is a payment card's number by its form and, unless `expected`, its sum."""
    if expected or not CARD.fullmatch(digits):
        return bool(CARD.fullmatch(digits))
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(sum(divmod(value, 10)) for value in doubled) % 10 == 0


def is_insured(number: str, *, expected: bool = False) -> bool:
    """Say whether it is a French social security number; without its key only where `expected`."""
    if not INSURED.fullmatch(number):
        return False
    body, key = number[:13], number[13:]
    return expected or (bool(key) and int(key) == 97 - int(body) % 97)


def iban_length(letters: str) -> int:
    """Count the characters of the IBAN that letters and digits begin with, 0 if they do not."""
    length = IBAN_LENGTHS.get(letters[:2], 0)
    iban = letters[:length]
    if not length or len(iban) < length:
        return 0
    turned = iban[4:] + iban[:4]
    return length if int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1 else 0
