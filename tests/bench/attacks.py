"""Texts of 4,000 characters made to keep an engine busy."""

from bot.drafts.check import RULES
from bot.text.tweet import CAP

UNITS = {
    "nested dots": "a.",
    "numbers and dots": "1.",
    "letters, dots, hyphens": "a.-",
    "@": "@",
    "names called out": "@a ",
    "one name after another": "@a@",
    "#": "#",
    "hashtags": "#a ",
    "cashtags": "$A ",
    "spaces": " ",
    "lines": "\n",
    "digits": "7",
    "pairs of digits": "06 ",
    "groups of four digits": "4111 1111 ",
    "numbers with units": "12 % 3 M€ ",
    "an emoji": "🚲",
    "a family of emoji": "👨‍👩‍👧‍👦",
    "joined emoji": "🚲\u200d",
    "flags": "🇫🇷",
    "keycaps": "1\ufe0f\u20e3",
    "combining marks": "\u0301",
    "letters with marks": "e\u0301\u0327\u0323",
    "marks of many classes": "\u0301\u0316\u0327\u0345",
    "signs that unfold": "ﷺ",
    "Hangul": "각",
    "opening quotes": "«",
    "French quotes": "« a » ",
    "straight quotes": '"',
    "apostrophes": "l’",
    "brackets": "(((",
    "l33t": "h3ll0 w0r1d ",
    "letters and stars": "a*",
    "spaced letters": "k e s t r e l ",
    "dotted letters": "k.e.s.",
    "zero width": "a\u200b",
    "only zero width": "\u200b",
    "turned round": "\u202ea\u202c",
    "a long word": "a",
    "a long word in capitals": "A",
    "look-alikes": "aаα",
    "mathematical letters": "𝐚𝖇",
    "underscores": "_",
    "hyphens": "a-",
    "links": "https://a.co ",
    "begun links": "http://",
    "a link in a link": "https://a.co/https://",
    "slashes": "a.co/",
    "addresses": "a.b@c.d ",
    "begun addresses": "a@",
    "names in full": "Jean Dupont ",
    "names of the company": "Brumaine Brume 2 ",
    "a spaced name": "M a i s o n  T a v e l ",
    "begun passwords": "mot de passe ",
    "passwords": "password: a1 ",
    "begun keys": "AKIA",
    "session tokens": "eyJa.eyJa.",
    "equal signs": "key=",
    "exclamation marks": "!",
    "questions": "?! ",
    "spelt numbers": "zéro six douze ",
    "surrogates": "\ud83d",
    "nothing at all": "\0",
}


def attacks() -> dict[str, str]:
    """Name each attack: a unit repeated, then each rule's examples repeated."""
    named = UNITS | {
        f"{rule.id} {place}": f"{draft} "
        for rule in RULES.values()
        for place, draft in enumerate((*rule.caught, *rule.clean), start=1)
    }
    return {name: (unit * CAP)[:CAP] for name, unit in named.items()}
