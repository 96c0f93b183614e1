"""What finders are made of: patterns, and ways to put finders together."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, wraps
from typing import Literal

from bot.drafts.gates import Either, Gate, Gated, gated, parts_of
from bot.drafts.phrases import Phrases, listed
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


def either(*finders: Finder) -> Finder:
    """Find what any of the finders finds."""
    parts = tuple(dict.fromkeys(part for finder in finders for part in parts_of(finder)))
    return parts[0] if len(parts) == 1 else Either(parts)


def spreading(combine: Callable[..., Finder]) -> Callable[..., Finder]:
    """Combine each part of the first finder for itself: the more gates, the fewer are asked."""

    @wraps(combine)
    def each(first: Finder, *others: Callable[[Reading], object]) -> Finder:
        return either(*(combine(part, *others) for part in parts_of(first)))

    return each


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

    gates: tuple[Gate, ...] = (listed(words), frozenset(signs))
    return Gated(search, tuple(filter(None, gates))) if any(gates) else search


def after(cue: Finder, expression: str, reach: int = 60) -> Finder:
    """Find what an expression's group `it` matches in the characters that follow a cue."""

    def find(reading: Reading) -> Iterator[Span]:
        for span in reading.sure(cue):
            if match := compiled(expression).match(reading.prose[span.end : span.end + reach]):
                yield Span(span.end + match.start("it"), span.end + match.end("it"))

    return gated(find, cue)


@spreading
def together(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a sentence where each of the others finds something too."""
    cheapest_first = sorted((first, *others), key=lambda finder: not isinstance(finder, Phrases))

    def find(reading: Reading) -> Iterator[Span]:
        for finder in cheapest_first:
            if not reading.sure(finder):
                return
        sentences = [{reading.sentence(span) for span in reading.sure(other)} for other in others]
        shared = set.intersection(*sentences)
        yield from (span for span in reading.sure(first) if reading.sentence(span) in shared)

    return gated(find, first, *others)


@spreading
def near(first: Finder, other: Finder) -> Finder:
    """Find what the first finds where the other does too, a sentence away at most."""

    def find(reading: Reading) -> Iterator[Span]:
        if not (spans := reading.sure(first)):
            return
        sentences = {reading.sentence(span) for span in reading.sure(other)}
        yield from (
            span
            for span in spans
            if {reading.sentence(span) + step for step in (-1, 0, 1)} & sentences
        )

    return gated(find, first, other)


@spreading
def beside(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a draft where each of the others finds something too."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.sure(first)
        if spans and all(map(reading.sure, others)):
            yield from spans

    return gated(find, first, *others)


@spreading
def unless(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a sentence where none of the others finds anything."""

    def find(reading: Reading) -> Iterator[Span]:
        if not (spans := reading.sure(first)):
            return
        kept_out = {reading.sentence(span) for other in others for span in reading.found(other)}
        yield from (span for span in spans if reading.sentence(span) not in kept_out)

    return gated(find, first)


@spreading
def without(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a draft where none of the others finds anything."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.sure(first)
        if spans and not any(map(reading.found, others)):
            yield from spans

    return gated(find, first)


@spreading
def where(first: Finder, holds: Callable[[Reading], bool]) -> Finder:
    """Find what the first finds where the circumstances are such."""

    def find(reading: Reading) -> Iterable[Span]:
        return reading.sure(first) if holds(reading) else ()

    return gated(find, first)


@spreading
def quoted(finder: Finder) -> Finder:
    """Find only what the author puts between quotation marks."""

    def find(reading: Reading) -> Iterator[Span]:
        return (span for span in reading.sure(finder) if _in_quotes(reading, span))

    return gated(find, finder)


@spreading
def unquoted(finder: Finder) -> Finder:
    """Find only what the author says in their own name."""

    def find(reading: Reading) -> Iterator[Span]:
        return (span for span in reading.sure(finder) if not _in_quotes(reading, span))

    return gated(find, finder)


def _in_quotes(reading: Reading, span: Span) -> bool:
    return any(quote.start < span.start and span.end < quote.end for quote in reading.quotes)
