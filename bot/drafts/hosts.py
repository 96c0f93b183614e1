"""Where a link leads: the name of its machine, and whether it tells the truth."""

import re
from collections.abc import Iterator
from fnmatch import translate
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.drafts.known import Known
from bot.drafts.reading import Reading
from bot.drafts.words import links as words
from bot.text.span import Span

NUMBER = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
ADDRESS = re.compile(
    rf"(?i)(?<![\w.@/-])(?:h(?:tt|xx)ps?://(?:[^\s/@]{{1,40}}@)?"
    rf"(?P<host>{NUMBER}(?:\.{NUMBER}){{3}}|0x[\da-f]{{2,8}}(?:\.0x[\da-f]{{1,2}}){{0,3}}"
    rf"|\d{{8,10}}|\[[\da-f:]{{3,40}}\])(?![\w.-]*[a-z])|(?P<plain>{NUMBER}(?:\.{NUMBER}){{3}})"
    rf"(?=/[a-z]|:\d{{2,5}}))(?::\d{{2,5}})?(?:/[^\s]{{0,200}})?"
)
PRIVATE = re.compile(r"10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0")
UNSAFE = re.compile(r"(?i)(?<!\w)http://(?=[^\s/:]{0,100}\.[^\W\d_])[^\s«»\"<>]{1,200}")
INNER = re.compile(r"localhost|.*\.(?:local|lan|internal|corp|intranet|home|test|onion)")
SHORT = re.compile(r"(?i)(?:https?://)?[\w-]{1,5}\.(?P<end>[a-z]{2})/(?P<path>[\w-]{3,10})/?$")
SHORTENS = re.compile(r"(?:^|\.)(?:short-?(?:url|link|en)|tiny-?url|mini-?(?:url|lien)|cut-?url)")
CRYPTIC = re.compile(r"(?=.*(?:\d|[a-z][A-Z]))(?=.*[A-Za-z])")
TWO_SCRIPTS = re.compile(
    r"(?i)(?<![\w.@-])(?:https?://)?(?=[\w.-]{0,60}[a-z])(?=[\w.-]{0,60}[\u0370-\u04ff])"
    r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:/[^\s]{0,200})?"
)
OTHER_SCRIPT = re.compile("[\u0370-\u04ff]")
LOOKS = str.maketrans("013457i", "oleastl")  # figures and letters that look alike
MOST_LABELS = 6
ENDINGS = frozenset(("com", "net", "org", "fr", "co", "io", "eu", "uk", "example"))
LONG = 5  # letters of a name that another one can imitate


def host(url: str) -> str:
    """Name the machine a link leads to, in lower case, without www."""
    rest = url.partition("://")[2] or url
    name = rest.replace("?", "/").replace("#", "/").partition("/")[0].rpartition("@")[2]
    return name.partition(":")[0].lower().removeprefix("www.")


def shortened(reading: Reading) -> Iterator[Span]:
    """Find links of services that shorten them, and of those that look like one."""
    for url in reading.tweet.urls:
        name = host(url.text)
        if name in words.SHORTENERS or SHORTENS.search(name) or _looks_short(url.text):
            yield Span(url.start, url.end)


def _looks_short(url: str) -> bool:
    match = SHORT.match(url)
    return bool(match and match["end"] in words.SHORT_ENDINGS and CRYPTIC.match(match["path"]))


def numbers(reading: Reading) -> Iterator[Span]:
    """Find machines told by their number; those of a private network are another matter."""
    for match in ADDRESS.finditer(reading.draft):
        if not PRIVATE.match(match["host"] or match["plain"]):
            yield Span(*match.span())


def unsafe(reading: Reading) -> Iterator[Span]:
    """Find http:// on the open web."""
    for match in UNSAFE.finditer(reading.draft):
        name = host(match.group())
        if not (INNER.fullmatch(name) or is_inner(name, reading) or PRIVATE.match(name)):
            yield Span(match.start(), match.start() + len("http://"))


def is_inner(name: str, reading: Reading) -> bool:
    """Say whether the company's file names a machine as one of its own."""
    return reading.known.once(_inner).match(name) is not None


def _inner(known: Known) -> re.Pattern[str]:
    hosts = known.company.company.internal_hosts
    return re.compile("|".join(translate(it.lower()) for it in hosts) or "(?!)")


def odd(reading: Reading) -> Iterator[Span]:
    """Find addresses that imitate the company's or a well-known one, or come from nowhere."""
    for url in reading.tweet.urls:
        name = host(url.text)
        if not is_inner(name, reading) and (_is_odd(url.text, name) or _poses(name, reading)):
            yield Span(url.start, url.end)
    if not reading.draft.isascii() and OTHER_SCRIPT.search(reading.draft):
        yield from (Span(*match.span()) for match in TWO_SCRIPTS.finditer(reading.draft))


def _is_odd(url: str, name: str) -> bool:
    labels = name.split(".")
    return (
        ("/" in url and labels[-1] in words.ODD_ENDINGS)
        or len(labels) > MOST_LABELS
        or "xn--" in name
        or (len(labels) > 1 and _wears_a_brand(labels[-2]))
    )


def _wears_a_brand(owner: str) -> bool:
    """Say whether a name dresses as another: paypa1.com, paypal-login.com."""
    parts = frozenset(owner.split("-"))
    said = frozenset(map(_look, parts))
    known = _looks(words.BRANDS)
    dressed = not said.isdisjoint(known) and parts.isdisjoint(words.BRANDS)
    return dressed or (not said.isdisjoint(known) and not parts.isdisjoint(words.BAIT))


def _look(name: str) -> str:
    return name.translate(LOOKS).replace("rn", "m").replace("vv", "w")


@lru_cache(maxsize=8)
def _looks(names: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_look, names))


def _poses(name: str, reading: Reading) -> bool:
    """Say whether a name poses as the company's: another ending, a letter for another."""
    domains = tuple(it.lower() for it in reading.company.company.domains)
    if any(name == it or name.endswith("." + it) for it in domains):
        return False
    owner = _look("".join(name.split(".")[-2:-1]))
    own = [
        it for it in (_look(it.split(".")[-2]) for it in domains if "." in it) if len(it) >= LONG
    ]
    labels = [_look(it) for it in name.split(".")]
    within = any(
        it in own and end in ENDINGS for it, end in zip(labels, name.split(".")[1:-1], strict=False)
    )
    return within or any(
        it in (owner, *owner.split("-")) or OSA.distance(it, owner, score_cutoff=1) == 1
        for it in own
    )
