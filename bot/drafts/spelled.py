"""E-mail addresses in words: "jean dot dupont at example dot com", and no talk given at a firm."""

import re
from collections.abc import Iterator

from bot.drafts.gates import Gated
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.words.given_names import NAMES_ONLY
from bot.drafts.words.personal_data_mailboxes import ROLES
from bot.text.span import Span

IN_BRACKETS = r"\s?[(\[{<](?:at|arobase?|chez|a|@)[)\]}>]\s?"
ALOUD = r"(?: dot | point |\s?[(\[{<](?:dot|point|\.)[)\]}>]\s?)"
DOT = rf"(?:{ALOUD}| ?\. ?)"
ENDING = r"(?:com|fr|org|net|io|eu|co|uk|be|ch|ca|ai|dev|example|me|info|bzh|tech)\b"
POST = (  # where many have a mailbox; but for PRIVATE, firms that people speak of
    r"(?:gmail|outlook|hotmail|yahoo|orange|free|wanadoo|laposte|icloud|proton(?:mail)?"
    r"|live|sfr|gmx|aol)"
)
PROVIDER = re.compile(rf"(?i){POST}(?![\w-])")
PRIVATE = re.compile(
    r"(?i:gmail|hotmail|protonmail|gmx|wanadoo|icloud|laposte) ?\.|gmail\b|hotmail\b"
)
ADDRESS = re.compile(
    rf"(?i)(?<![\w.])(?P<box>[\w-]{{1,30}}(?:{DOT}[\w-]{{1,30}}){{0,3}})"
    rf"(?P<at>{IN_BRACKETS}| (?:at|arobase?|arobaz|chez|sur|@) | @)"
    rf"(?P<host>[\w-]{{1,40}}(?:{DOT}[\w-]{{1,40}}){{0,2}}{DOT}{ENDING}|(?P<post>{POST})\b)"
)
SURE = re.compile(rf"(?i){ALOUD}|{IN_BRACKETS}| aroba[sz]")
NAMED = re.compile(  # "paul.martin", "Paul.Martin", and no "Node.js" nor "us.Today"
    r"[a-z]{1,30}[._][a-z]{3,30}\d{0,4}|[A-Z][a-z]{1,30}[._][A-Z][a-z]{2,30}"
)
SOMEBODY = re.compile(r"[a-z]{1,30}[._][a-z]{1,30}\d{0,4}|[a-z]{3,30}\d{2,4}")
NOBODY = listed("account address adresse boite compte email inbox mail mailbox messagerie")
FEWEST = 3  # letters of a mailbox that is a plain word
JOINED = listed("at chez sur arobas arobase arobaz @ ( [ { <")
HINTS = listed(
    "dot point arobas arobase arobaz gmail outlook hotmail yahoo orange free wanadoo laposte icloud"
    " proton protonmail live sfr gmx aol"
)
HINTED = re.compile(  # where no word is one: signs, and a host that X makes a link of
    r"(?i)[(\[{<](?:at|a|@|chez|arobase?|dot|point|\.)[)\]}>]"
    r"|@ |@[\w-]+ ?\.| (?:at|chez|sur) [\w-]+ ?\."
)


def _emails(reading: Reading) -> Iterator[Span]:
    """Find addresses of people, and not of teams."""
    if HINTS.isdisjoint(reading.said) and not HINTED.search(reading.draft):
        return
    for address in ADDRESS.finditer(reading.draft):
        if re.split(r"[ .(\[]", address["box"].lower())[0] not in ROLES and _is_one(address):
            yield Span(*address.span())


def _is_one(address: re.Match[str]) -> bool:
    """Tell "paul.martin at acme.com" from "our stand at acme.com", "ten years chez Orange"."""
    box, at, host = address["box"], address["at"].strip(), address["host"]
    if SURE.search(address[0]):
        return at != "sur"  # "le point sur acme.fr"
    if address["post"] and address["at"] == " @":
        return False  # the firm's account
    provider = PROVIDER.match(host) is not None
    if provider and SOMEBODY.fullmatch(box.lower()):
        return True
    if PRIVATE.match(host):
        return at != "sur" and len(box) >= FEWEST and box.lower() not in NOBODY
    friend = at == "@" and box in NAMES_ONLY  # "paul @ acme.com"
    return at != "sur" and not address["post"] and (friend or NAMED.fullmatch(box) is not None)


emails = Gated(_emails, (JOINED,))
