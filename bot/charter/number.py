"""The number that a heading gives its article, in the many ways people write it."""

import re
from typing import NamedTuple

NUMBERED = re.compile(
    r"(?P<word>article|art\.?|rule|règle|section|§|principe|principle|point)?\s*"
    r"(?:n[°o]\.?\s*)?(?P<letter>[A-Z]{0,2}?)-?"
    r"0*(?P<digits>\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}(?!\w))"
    r"(?P<more>\s?(?:bis|ter|quater)\b)?\s*(?P<after>[-—–:.)]*)\s*(?P<title>.*)",
    re.IGNORECASE,
)


class Numbered(NamedTuple):
    """A heading read: "Article A03 bis — Title" is an article, A, 3bis, and its title."""

    word: str  # in lower case
    letter: str
    number: str  # "" where it has none
    title: str


def read_heading(heading: str) -> Numbered:
    """Tell the number from the title: "Article 3 — Title", "3. Title", "A03 — Title", "§ 3.2"."""
    found = NUMBERED.fullmatch(heading.strip())
    if not found or not _is_number(found):
        return Numbered("", "", "", heading.strip())
    more = (found["more"] or "").strip().lower()
    return Numbered(
        word=(found["word"] or "").lower(),
        letter=found["letter"],
        number=found["digits"].upper() + more,
        title=found["title"].strip() or heading.strip(),
    )


def _is_number(found: re.Match[str]) -> bool:
    """Refuse "10 good habits" and "24/7": a bare number needs a sign behind it."""
    letter, digits, title = found["letter"], found["digits"], found["title"]
    if title[:1] in {"/", "%", "°", ","} or letter != letter.upper():
        return False
    if not digits[0].isdigit():
        return bool(found["word"]) and not letter
    return bool(found["word"] or found["after"] or "." in digits or not title)
