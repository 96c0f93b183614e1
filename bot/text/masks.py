"""Letters in disguise: s p a c e d out, or written with signs and figures (sh1t, @ssh0le)."""

import re
from collections.abc import Iterator

from bot.text.edit import Edit

_FEWEST_LETTERS = 3
_ONE_LETTER_WORDS = frozenset("aioy")

_SIGNS = r"[-._*·•|/~+]"
_ALONE = rf"(?![a-z0-9']|(?!(?P=gap)){_SIGNS}[a-z0-9])"
_LAST = rf"(?![a-z0-9']|(?!(?P=gap)){_SIGNS}[a-z])"  # H.e.l.i.o.s-3: the figure may follow
_SPACED = re.compile(
    r"(?:(?<![a-z0-9'])|(?<=\b[cdjlmnst]'))[a-z]"  # d'a r a b e s: an elided word before it
    rf"(?P<gap> {{1,3}}|\n| ?{_SIGNS} ?)[a-z0-9@$!]{_ALONE}"
    rf"(?:(?P=gap)[a-z0-9@$!]{_ALONE})*(?P=gap)[a-z]{_LAST}"
    r"|(?<=  )[a-z] [a-z](?=  )",  # m o t  d e  p a s s e: two letters between two such words
)
_GAP = r"[-._*·•|/~+ \n]"
_PERHAPS_SPACED = re.compile(  # in all that is spaced out, and found sooner
    rf"{_GAP}[a-z0-9@$!]{_GAP}{{1,3}}[a-z](?![a-z0-9'])"
)
_SPACES = re.compile(" *+")
_TOKEN = re.compile("[a-z0-9@$!€]++")
_DISGUISE = re.compile("[013457@$!€](?<=[a-z].)[013457@$!€]?(?=[a-z])")
_DISGUISE_AT_EDGE = re.compile("^[013457@$€](?=[a-z])|(?<=[a-z])[013457@$€]$")
_MORE_OF_ADDRESS = re.compile(r"\.[a-z0-9]")
_LETTER_OF = str.maketrans("013457@$!€", "oieastasie")


def spaced_out(text: str) -> Iterator[Edit]:
    """Join K e s t r e l, K.e.s.t.r.e.l and k-e-s-t-r-e-l; a wider gap parts two words.

    Three letters at least, and never one-letter words alone ("il y a à manger").
    """
    if not _PERHAPS_SPACED.search(text):
        return
    done = 0
    for run in _SPACED.finditer(text):
        step = len(run["gap"] or " ") + 1
        if not (_is_a_word(run[0][::step]) if run["gap"] else done == run.start()):
            continue
        before = done + len(text[done : run.start()].rstrip(" "))
        if before < run.start():
            yield Edit(before, run.start(), " ")
        for at in range(run.start() + 1, run.end(), step):
            yield Edit(at, at + step - 1, "")
        after = _SPACES.match(text, run.end())
        done = after.end() if after else run.end()
        if run.end() < done:
            yield Edit(run.end(), done, " ")


def disguised(text: str) -> Iterator[Edit]:
    """Read a sign or figure between two letters as a letter, and then those at its word's edges.

    A word without one is left alone (4K, B2B, v5, @account), and so is an address.
    """
    if not _DISGUISE.search(text):
        return
    for token in _TOKEN.finditer(text):
        address = "@" in token[0] and _MORE_OF_ADDRESS.match(text, token.end())
        if not address and _DISGUISE.search(token[0]):
            yield Edit(*token.span(), _undisguised(token[0]))


def _is_a_word(signs: str) -> bool:
    letters = [sign for sign in signs if sign.isalpha()]
    most = len(letters) >= _FEWEST_LETTERS and 2 * len(letters) > len(signs)
    return most and not _ONE_LETTER_WORDS.issuperset(letters)


def _undisguised(token: str) -> str:
    inner = _DISGUISE.sub(_as_letters, token)
    return _DISGUISE_AT_EDGE.sub(_as_letters, inner)


def _as_letters(signs: re.Match[str]) -> str:
    return signs[0].translate(_LETTER_OF)
