"""What finders are made of: patterns, and ways to put finders together."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.drafts.phrases import Phrases, commonness, listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.text.span import Span

DIGITS = "0123456789"
FIGURES = frozenset(DIGITS)
Form = Literal["draft", "prose", "plain", "bare", "unmasked"]


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """Compile an expression when it is first needed: there are hundreds, and few in one draft."""
    return re.compile(expression)


@dataclass(frozen=True, slots=True, eq=False)
class Gated:
    """A finder that is not asked where none of the words or signs it needs is there."""

    find: Finder
    needs: frozenset[str]

    def __call__(self, reading: Reading) -> Iterable[Span]:
        """Find what it finds."""
        return () if self.needs.isdisjoint(reading.marks) else self.find(reading)


def gated(find: Finder, *parts: Finder) -> Finder:
    """Gate a finder by the rarest of the words that its parts need; each part must find some."""
    needs = [part.needs for part in parts if isinstance(part, Phrases | Gated)]
    return Gated(find, min(needs, key=commonness)) if needs else find


def pattern(expression: str, form: Form = "bare", *, signs: str = "", words: str = "") -> Finder:
    """Find a regular expression in one form of the draft.

    The span is the group `it` where the expression has one. Drafts that hold none of the `signs`,
    or say none of the `words`, are not searched.
    """
    group = "it" if "(?P<it>" in expression else 0

    def search(reading: Reading) -> Iterator[Span]:
        read = getattr(reading, form)
        text, place = (read, Span) if isinstance(read, str) else (read.text, read.source)
        yield from (place(*match.span(group)) for match in compiled(expression).finditer(text))

    find: Finder = search
    gates = [gate for gate in (listed(words), frozenset(signs)) if gate]
    for gate in sorted(gates, key=commonness, reverse=True):
        find = Gated(find, gate)
    return find


def after(cue: Finder, expression: str, reach: int = 60) -> Finder:
    """Find what an expression's group `it` matches in the characters that follow a cue."""

    def find(reading: Reading) -> Iterator[Span]:
        for span in reading.found(cue):
            if match := compiled(expression).match(reading.prose[span.end : span.end + reach]):
                yield Span(span.end + match.start("it"), span.end + match.end("it"))

    return gated(find, cue)


def either(*finders: Finder) -> Finder:
    """Find what any of the finders finds."""
    choose = choosing(finders)

    def find(reading: Reading) -> Iterator[Span]:
        for finder in choose(reading):
            yield from reading.found(finder)

    needs = [it.needs for it in finders if isinstance(it, Phrases | Gated)]
    known = len(needs) == len(finders)
    return Gated(find, frozenset[str]().union(*needs)) if known else find


def choosing(finders: Sequence[Finder]) -> Callable[[Reading], Iterable[Finder]]:
    """Make what chooses, for a draft, those of many finders that could find something in it."""
    always = tuple(it for it in finders if not isinstance(it, Phrases | Gated))
    by_word: dict[str, list[Finder]] = {}
    for finder in finders:
        for word in finder.needs if isinstance(finder, Phrases | Gated) else ():
            by_word.setdefault(word, []).append(finder)
    words = frozenset(by_word)

    def choose(reading: Reading) -> Iterable[Finder]:
        if words.isdisjoint(reading.marks):
            return always
        told = [finder for word in words & reading.marks for finder in by_word[word]]
        return always + tuple(dict.fromkeys(told))

    return choose


def together(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a sentence where each of the others finds something too."""
    cheapest_first = sorted((first, *others), key=lambda finder: not isinstance(finder, Phrases))

    def find(reading: Reading) -> Iterator[Span]:
        for finder in cheapest_first:
            if not reading.found(finder):
                return
        sentences = [{reading.sentence(span) for span in reading.found(other)} for other in others]
        shared = set.intersection(*sentences)
        yield from (span for span in reading.found(first) if reading.sentence(span) in shared)

    return gated(find, first, *others)


def near(first: Finder, other: Finder) -> Finder:
    """Find what the first finds where the other does too, a sentence away at most."""

    def find(reading: Reading) -> Iterator[Span]:
        if not (spans := reading.found(first)):
            return
        sentences = {reading.sentence(span) for span in reading.found(other)}
        yield from (
            span
            for span in spans
            if {reading.sentence(span) + step for step in (-1, 0, 1)} & sentences
        )

    return gated(find, first, other)


def beside(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a draft where each of the others finds something too."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.found(first)
        if spans and all(map(reading.found, others)):
            yield from spans

    return gated(find, first, *others)


def unless(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a sentence where none of the others finds anything."""

    def find(reading: Reading) -> Iterator[Span]:
        if not (spans := reading.found(first)):
            return
        kept_out = {reading.sentence(span) for other in others for span in reading.found(other)}
        yield from (span for span in spans if reading.sentence(span) not in kept_out)

    return gated(find, first)


def without(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a draft where none of the others finds anything."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.found(first)
        if spans and not any(map(reading.found, others)):
            yield from spans

    return gated(find, first)


def quoted(finder: Finder) -> Finder:
    """Find only what the author puts between quotation marks."""

    def find(reading: Reading) -> Iterator[Span]:
        return (span for span in reading.found(finder) if _in_quotes(reading, span))

    return gated(find, finder)


def unquoted(finder: Finder) -> Finder:
    """Find only what the author says in their own name."""

    def find(reading: Reading) -> Iterator[Span]:
        return (span for span in reading.found(finder) if not _in_quotes(reading, span))

    return gated(find, finder)


def _in_quotes(reading: Reading, span: Span) -> bool:
    return any(quote.start < span.start and span.end < quote.end for quote in reading.quotes)
