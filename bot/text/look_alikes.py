"""The Latin letter a sign is read as: Cyrillic, Greek, fullwidth, mathematical, circled."""

import unicodedata
from functools import lru_cache

import regex

_SINGLE_QUOTES = "‘’‚‛′ʼʹ´＇ˈ"
_DOUBLE_QUOTES = "“”„‟″«»‹›＂"
_DASHES = "‐‑‒–—―−﹘﹣－⁃"
_CYRILLIC = (
    "АВЕКМНОРСТУХІЈЅҺԀԚԜѴӀавекмнорстухіјѕһԁԛԝѵӏ",
    "abekmhopctyxijshdqwvlabekmhopctyxijshdqwvl",
)
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεικνορτυχηωγ", "abezhikmnoptyxabeikvoptuxnwy")
_SMALL = ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡı", "abcdefghijklmnoprstuvwyzagi")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"

_ALIKE = {
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_DASHES, "-"),
    **dict(zip(*_CYRILLIC, strict=True)),
    **dict(zip(*_GREEK, strict=True)),
    **dict(zip(*_SMALL, strict=True)),
    **{chr(0x1F150 + at): letter for at, letter in enumerate(_ALPHABET)},
    **{chr(0x1F170 + at): letter for at, letter in enumerate(_ALPHABET)},
    **dict.fromkeys("\u2028\u2029\x85", "\n"),
    **dict.fromkeys("\u1680\u2800", " "),
    "⁄": "/",
    "∕": "/",
    "∗": "*",
    "⁎": "*",
}
_KEPT = "™℠ﷺ"
_WITHOUT_ACCENT = {
    **dict(zip("øđðłħŧƒ", "oddlhtf", strict=True)),
    "œ": "oe",
    "æ": "ae",
    "ß": "ss",
    "þ": "th",
}
_UNSEEN = regex.compile(r"[\p{Cf}\p{Mn}\p{Me}\u115F\u1160[\p{Cc}--[\t\n\v\f\r]]]", regex.VERSION1)


@lru_cache(maxsize=4096)
def read_as(sign: str) -> str:
    """Give the plain lower-case spelling of a sign and its accents; an unseen sign gives none."""
    if sign in _KEPT:
        return sign
    before, spelling = sign, _once(sign)
    while before != spelling:
        before, spelling = spelling, _once(spelling)
    return spelling


@lru_cache(maxsize=4096)
def unaccented(letter: str) -> str:
    """Give a letter without its accents."""
    apart = _UNSEEN.sub("", unicodedata.normalize("NFD", letter))
    return _WITHOUT_ACCENT.get(apart) or unicodedata.normalize("NFC", apart)


def _once(sign: str) -> str:
    letters = [_letter(part) for part in unicodedata.normalize("NFKD", sign)]
    seen: str = _UNSEEN.sub("", unicodedata.normalize("NFC", "".join(letters)))
    return seen


def _letter(part: str) -> str:
    if part in _ALIKE:
        return _ALIKE[part]
    figure = unicodedata.digit(part, None)
    return part.lower() if figure is None else str(figure)
