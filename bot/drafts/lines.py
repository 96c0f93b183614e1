"""The lines of a list, written as people write them, and how a draft says one.

    salaud(s)           letters that may be there
    tas de (gros) nuls  a word that may be there, the first one apart
    buy|sell shares     one or the other; `a_b` is two words in such a choice
    trop … étrangers    up to six words between
    gagné # clients     a number, first too; `#h` is one with a letter
    marge de # %        a sign, right after what comes before

Accents, case, apostrophes and disguises do not count; a phrase ends with its sentence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, product, repeat

from bot.drafts.tokens import NUMBER, Tokens, Words
from bot.text.normal import bare

GAP = "…"
REACH = 6  # words of a gap, at most
APART = str.maketrans("’'-", "   ")
PARTED = re.compile(r"\((\w+)\)")
LACKING = re.compile(r"\(([^()]+)\)")
Beginning = tuple[str, frozenset[str] | None]  # a word, and those after it; None where any may be
JUST: Sequence[Words] = ((),)  # what follows a choice of one word


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a line: what may stand there."""

    choices: Mapping[str, Sequence[Words]]  # the rest of each choice, by its first word
    signs: frozenset[str] = frozenset()
    may_lack: bool = False
    gap: bool = False  # whether other words may come before

    @staticmethod
    def read(written: str, *, gap: bool) -> "Slot":
        """Read a slot as it is written."""
        choices: dict[str, list[Words]] = {}
        for first, *others in choices_of(written):
            choices.setdefault(first, []).append(tuple(others))
        signs = frozenset(first for first in choices if not is_word(first))
        return Slot(
            {
                first: sorted(rests, key=len, reverse=True) if rests != [()] else JUST
                for first, rests in choices.items()
                if first not in signs
            },
            signs,
            may_lack(written),
            gap,
        )

    def after(self, tokens: Tokens, last: int) -> Sequence[int]:
        """Say where what stands here may end, after the last word of what comes before."""
        ends: list[int] = []
        if self.gap:
            ends += self._within_reach(tokens, last)
        elif tokens.goes_on[last]:
            ends += self.ends(tokens, last + 1)
        if self.may_lack or (self.signs and not self.signs.isdisjoint(tokens.gaps[last])):
            ends.append(last)
        return ends

    def _within_reach(self, tokens: Tokens, last: int) -> Iterator[int]:
        """Say where what stands here may end after some other words."""
        reach = slice(last + 1, last + 2 + REACH)
        if self.choices.keys().isdisjoint(chain.from_iterable(tokens.spelled[reach])):
            return
        for at in range(last, min(last + 1 + REACH, len(tokens))):
            if not tokens.goes_on[at]:
                return
            yield from self.ends(tokens, at + 1)

    def ends(self, tokens: Tokens, at: int) -> Sequence[int]:
        """Say with which words what stands here may end where it begins with one."""
        rests = self.choices.get(tokens.words[at], ())
        if rests is JUST:
            return (at,)
        ends = [_follow(others, tokens, at) for others in rests]
        for shape in tokens.spelled[at][1:]:
            for first in tokens.number(at) if shape == NUMBER else (at,):
                ends += [_follow(others, tokens, first) for others in self.choices.get(shape, ())]
        return [end for end in ends if end is not None]


def _follow(others: Words, tokens: Tokens, last: int) -> int | None:
    """Say where words end that must come next."""
    for other in others:
        if not (tokens.goes_on[last] and other in tokens.spelled[last + 1]):
            return None
        last += 1
    return last


class Line:
    """One line of a list.

    Raises ValueError for one whose first word may be left out: it says the same without it.
    """

    def __init__(self, written: str) -> None:
        """Know the line."""
        plain = written.lower() if written.isascii() else bare(written).text  # the same, sooner
        self._written = plain.replace("...", GAP).translate(APART).split()
        if may_lack(self._written[0]):
            raise ValueError(f"begin with a word that must be there: {written.strip()}")

    @cached_property
    def _slots(self) -> Sequence[Slot]:
        """What stands where, read when it is first needed: there are thousands of lines."""
        slots: list[Slot] = []
        gap = False
        for slot in self._written:
            if slot != GAP:
                slots.append(Slot.read(slot, gap=gap))
            gap = slot == GAP or (gap and may_lack(slot))
        return slots

    @property
    def alone(self) -> bool:
        """Whether the first slot is all."""
        return len(self._written) == 1

    @property
    def beginnings(self) -> Iterator[Beginning]:
        """Each word it may begin with, and what must come next."""
        seconds = self._seconds
        for first, *others in choices_of(self._written[0]):
            yield first, frozenset(others[:1]) if others else seconds

    @property
    def _seconds(self) -> frozenset[str] | None:
        seconds: set[str] = set()
        for slot in self._written[1:]:
            firsts = {first for first, *_ in choices_of(slot)}
            if not all(map(is_word, firsts)):
                return None
            seconds |= firsts
            if not may_lack(slot):
                return frozenset(seconds)
        return None

    def asked(self, places: int) -> Iterator[frozenset[str]]:
        """Give the words of which one must be said, for so many places after the first.

        None for a place that may lack, or that a sign may fill.
        """
        slots = [slot for slot in self._written if slot != GAP][1 : places + 1]
        for slot in slots:
            firsts = frozenset(first for first, *_ in choices_of(slot))
            yield firsts if not may_lack(slot) and all(map(is_word, firsts)) else frozenset()
        yield from repeat(frozenset(), places - len(slots))

    def end(self, tokens: Tokens, at: int) -> int | None:
        """Say with which word a phrase of this line ends where it begins with one, if it does."""
        return self._end(1, tokens, self._slots[0].ends(tokens, at))

    def _end(self, place: int, tokens: Tokens, lasts: Iterable[int]) -> int | None:
        """Say where the slots from a place on end, given the ways to end those before."""
        slots, words, goes_on = self._slots, tokens.words, tokens.goes_on
        for begun in lasts:
            last, at = begun, place
            while at < len(slots) and goes_on[last]:  # the usual words, one after the other
                slot = slots[at]
                if slot.choices.get(words[last + 1]) is not JUST or slot.may_lack or slot.gap:
                    break
                last, at = last + 1, at + 1
            if at == len(slots):
                return last
            if ends := slots[at].after(tokens, last):
                end = self._end(at + 1, tokens, ends)
                if end is not None:
                    return end
        return None


def choices_of(slot: str) -> Iterator[Words]:
    """Give the choices of a slot, word by word."""
    lacking = LACKING.fullmatch(slot) if slot[0] == "(" else None
    for choice in (lacking[1] if lacking else slot).split("|"):
        for spelling in _spellings(choice.replace("#", NUMBER)):
            yield tuple(spelling.split("_"))


def _spellings(word: str) -> Iterator[str]:
    """Spell out the letters that may be there."""
    if "(" not in word:
        return iter((word,))
    parts = PARTED.split(word)
    choices = [(part,) if place % 2 == 0 else ("", part) for place, part in enumerate(parts)]
    return map("".join, product(*choices))


def may_lack(slot: str) -> bool:
    """Say whether a slot may be left out."""
    return slot == GAP or (slot[0] == "(" and LACKING.fullmatch(slot) is not None)


def is_word(word: str) -> bool:
    """Say whether it is a word, or any number, and no sign."""
    return word.replace(NUMBER, "0").isalnum()
