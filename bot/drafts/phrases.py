"""Lists of words and turns of phrase, one a line, written as people write them.

    salaud(s)           letters that may be there
    tas de (gros) nuls  a word that may be there, the first one apart
    buy|sell shares     one or the other; `a_b` is two words in such a choice
    trop … étrangers    up to six words between
    gagné # clients     a number, first too

Accents, case, apostrophes and disguises do not count; a phrase ends with its sentence.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from bot.chat.phrase import Language
from bot.drafts.reading import NUMBER, Reading
from bot.text.normal import bare
from bot.text.span import Span

BETWEEN = r"[^\w.!?\n]{1,4}"
GAP = rf"(?:{BETWEEN}\w+){{0,6}}?"
ALONE = re.compile(r"(?!\w)")  # most phrases are one word
FIGURES = r"\d*(?:[ .,]\d+){0,4}"  # of a number, its first one apart


def listed(text: str) -> frozenset[str]:
    """Give the words of a list, set apart by spaces."""
    return frozenset(text.split())


PLAINEST = listed(
    """
    a le la les l d de des du un une et en au aux on il elle je tu ce c est sont pas plus qui que s
    is are was the of to in for with at and his her my you your it that this who be has had have
    got out off up an as by from he she they we i me so all avec chez sur pour dans son sa ses mon
    ma nous vous fait etait ete no not were re ll m t n j si se lui te back do go work support
    """
)


APART = str.maketrans("’'-", "   ")
Rest = tuple[str, ...]  # what is said with the first word as a pattern, then slot after slot
RARE = 0.05  # as commonness counts: a word of three letters or more that is none of the plainest


class Phrases:
    """Finds any of the phrases, in time that grows with the draft and not with the list."""

    def __init__(self, *texts: str, language: Language | None = None) -> None:
        """Know the phrases, one a line; those of a `language` stay silent in the other one."""
        self._language = language
        self._rests: dict[str, set[Rest]] = {}
        needs: set[str] = set()
        also: set[str] = set()
        for line in filter(str.strip, "\n".join(texts).splitlines()):
            slots = _slots(line)
            heads = frozenset(_heads(slots[0]))
            for head, others in heads:
                self._rests.setdefault(head, set()).add((others, *slots[1:]))
            telling = _telling(frozenset(head for head, _ in heads), slots)
            needs |= telling[0]
            also |= telling[-1]
        self._firsts = frozenset(self._rests)
        self.gates = tuple({frozenset(needs): 0, frozenset(also): 0})
        self._compiled: dict[str, re.Pattern[str]] = {}

    @property
    def words(self) -> frozenset[str]:
        """The phrases that are a single word."""
        return frozenset(word for word in self._rests if self._rest(word).match(""))

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find the phrases in the draft."""
        return self.find(reading) if opened(self.gates, reading.marks) else ()

    def find(self, reading: Reading) -> Iterable[Span]:
        """Find the phrases where the words that tell of them are said."""
        if self._language and reading.language not in (None, self._language):
            return ()
        return self._spans(reading)

    def _spans(self, reading: Reading) -> Iterator[Span]:
        places, form = reading.places, reading.unmasked
        for word in reading.said & self._firsts:
            for start in places[word]:
                if rest := self._rest(word).match(form.text, start + len(word)):
                    yield form.source(start, rest.end())

    def _rest(self, word: str) -> re.Pattern[str]:
        """What may follow a first word, compiled when it is first met: there are thousands."""
        if word not in self._compiled:
            self._compiled[word] = _longest_first(self._rests[word])
        return self._compiled[word]


def _longest_first(rests: set[Rest]) -> re.Pattern[str]:
    if rests == {("",)}:
        return ALONE
    patterns = {others + "".join(map(_slot, slots)) for others, *slots in rests}
    ordered = sorted(patterns, key=lambda rest: (-len(rest), rest))
    return re.compile(f"(?:{'|'.join(ordered)})(?!\\w)")


def _slots(line: str) -> Sequence[str]:
    plain = line.lower() if line.isascii() else bare(line).text  # the same, sooner
    return plain.replace("...", "…").translate(APART).split()


def _heads(slot: str) -> Iterator[tuple[str, str]]:
    """Give each first word that a phrase may have, and the pattern of what is said with it."""
    for choice in slot.split("|"):
        for word in _spellings(choice.replace("#", NUMBER)):
            head, *others = word.split("_")
            begun = FIGURES if head == NUMBER else ""
            yield head, begun + "".join(BETWEEN + other for other in others)


def _telling(heads: frozenset[str], slots: Sequence[str]) -> Sequence[frozenset[str]]:
    """Choose the two words of a phrase that are the least common: both must be there."""
    if len(slots) == 1 or commonness(heads) < RARE:
        return (heads,)
    must = (slot for slot in slots[1:] if not (slot.startswith("(") or set(slot) & {"…", "#"}))
    return sorted((heads, *filter(None, map(_whole, must))), key=commonness)[:2]


def _whole(slot: str) -> frozenset[str]:
    """Give the words of a slot, the longest of those said together; none if a sign is one."""
    choices = (word for choice in slot.split("|") for word in _spellings(choice))
    words = frozenset(max(word.split("_"), key=len) for word in choices)
    return words if all(map(str.isalnum, words)) else frozenset()


def opened(gates: Iterable[frozenset[str]], marks: frozenset[str]) -> bool:
    """Say whether something of each gate is there."""
    return not any(map(marks.isdisjoint, gates))


def commonness(words: frozenset[str]) -> float:
    """Guess how often one of the words is said: the plainest are, then the short ones."""
    return sum(1.0 if word in PLAINEST else 2.0 ** (-2 - len(word)) for word in words)


def _spellings(word: str) -> Iterator[str]:
    """Spell out the letters that may be there."""
    if "(" not in word:
        return iter((word,))
    parts = re.split(r"\((\w+)\)", word)
    choices = [(part,) if place % 2 == 0 else ("", part) for place, part in enumerate(parts)]
    return map("".join, itertools.product(*choices))


def _slot(slot: str) -> str:
    if slot == "…":
        return GAP
    if optional := re.fullmatch(r"\(([\w|#]+)\)", slot):
        return f"(?:{_slot(optional[1])})?"
    words = re.sub(r"\((\w+)\)", r"(?:\1)?", slot).replace("_", BETWEEN)
    words = words.replace("#", rf"\d{FIGURES}")
    return f"{BETWEEN}(?:{words})(?!\\w)"
