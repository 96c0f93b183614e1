"""The three normal forms that rules read, each with the way back to the author's characters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from bot.text.edit import Edit, Normal
from bot.text.look_alikes import read_as, unaccented
from bot.text.masks import disguised, spaced_out
from bot.text.tweet import CAP

__all__ = ["Forms", "Normal", "bare", "normal_forms", "plain", "unmasked"]

_ORDINARY = "\t-\r -~\xc0-\xd6\xd8-\xf6\xf8-\xff\u0152\u0153"
_ODD = re.compile(f"[^{_ORDINARY}][^{_ORDINARY}]*+")
# What may melt into the sign before it: accents, unseen signs, Korean and Japanese parts.
_SIGN = regex.compile(
    r"(?s).[\p{M}\p{Cf}\p{Cc}\u1160-\u11FF\u3131-\u318E\uFF9E-\uFFDC]{0,16}+",
)
_ACCENTED = re.compile("[^\0-\x7f]")


@dataclass(frozen=True, slots=True)
class Forms:
    """A text in its three normal forms."""

    plain: Normal
    bare: Normal
    unmasked: Normal


def normal_forms(text: str) -> Forms:
    """Give the three forms at once; each builds on the one before."""
    first = plain(text)
    second = _bare(first)
    return Forms(first, second, _unmasked(second))


def plain(text: str) -> Normal:
    """Lower the case, keep accents, make look-alikes and fonts Latin, drop unseen signs.

    Quotes are ' and ", dashes -, spaces plain; only the first CAP characters are read.
    """
    head = Normal.of(text[:CAP])
    return head.edited(_odd_signs(head.text)).cut(CAP).lowered()


def bare(text: str) -> Normal:
    """Fold the accents of the plain form (œ is oe)."""
    return _bare(plain(text))


def unmasked(text: str) -> Normal:
    """Join the spaced-out words of the bare form and read its disguised letters (sh1t is shit).

    A star stays a star: between two letters (c*nnard) it hides letters for a rule to guess.
    Spell a rule's own words in the same form before comparing.
    """
    return _unmasked(bare(text))


def _bare(form: Normal) -> Normal:
    if form.text.isascii():
        return form
    folded = Normal(_ACCENTED.sub(_folded, form.text), form.starts, form.ends)
    return folded.edited(_uneven(folded.text)).cut(CAP)


def _unmasked(form: Normal) -> Normal:
    joined = form.edited(spaced_out(form.text))
    return joined.edited(disguised(joined.text))


def _odd_signs(text: str) -> Iterator[Edit]:
    """Spell the signs that are no ordinary letters, with the letter that accents may fall on."""
    for odd in _ODD.finditer(text):
        start = max(0, odd.start() - 1)
        for sign in _SIGN.findall(text, start, odd.end()):
            end = start + len(sign)
            spelling = read_as(sign)
            if spelling != sign:
                yield Edit(start, end, spelling)
            start = end


def _folded(sign: re.Match[str]) -> str:
    letter = unaccented(sign[0])
    return letter if len(letter) == 1 else sign[0]


def _uneven(text: str) -> Iterator[Edit]:
    """Fold what becomes longer by it (œ is oe), and drop what vanishes."""
    for sign in () if text.isascii() else _ACCENTED.finditer(text):
        letter = unaccented(sign[0])
        if len(letter) != 1:
            yield Edit(sign.start(), sign.end(), letter)
