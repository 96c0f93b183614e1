"""What finders are made of: patterns, and ways to put finders together."""

import re
from collections.abc import Iterator
from typing import Literal

from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.text.span import Span

Form = Literal["draft", "prose", "plain", "bare", "unmasked"]


def pattern(expression: str, form: Form = "bare") -> Finder:
    """Find a regular expression in one form of the draft.

    The span is the group `it` where the expression has one.
    """
    compiled = re.compile(expression)
    group = "it" if "it" in compiled.groupindex else 0

    def find(reading: Reading) -> Iterator[Span]:
        read = getattr(reading, form)
        text, place = (read, Span) if isinstance(read, str) else (read.text, read.source)
        yield from (place(*match.span(group)) for match in compiled.finditer(text))

    return find


def after(cue: Finder, expression: str, reach: int = 60) -> Finder:
    """Find what an expression's group `it` matches in the characters that follow a cue."""
    compiled = re.compile(expression)

    def find(reading: Reading) -> Iterator[Span]:
        for span in reading.found(cue):
            if match := compiled.match(reading.prose[span.end : span.end + reach]):
                yield Span(span.end + match.start("it"), span.end + match.end("it"))

    return find


def either(*finders: Finder) -> Finder:
    """Find what any of the finders finds."""

    def find(reading: Reading) -> Iterator[Span]:
        for finder in finders:
            yield from reading.found(finder)

    return find


def together(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a sentence where each of the others finds something too."""
    cheapest_first = sorted((first, *others), key=lambda finder: not isinstance(finder, Phrases))

    def find(reading: Reading) -> Iterator[Span]:
        if not all(reading.found(finder) for finder in cheapest_first):
            return
        sentences = [{reading.sentence(span) for span in reading.found(other)} for other in others]
        shared = set.intersection(*sentences)
        yield from (span for span in reading.found(first) if reading.sentence(span) in shared)

    return find


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

    return find


def beside(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a draft where each of the others finds something too."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.found(first)
        if spans and all(map(reading.found, others)):
            yield from spans

    return find


def unless(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a sentence where none of the others finds anything."""

    def find(reading: Reading) -> Iterator[Span]:
        if not (spans := reading.found(first)):
            return
        kept_out = {reading.sentence(span) for other in others for span in reading.found(other)}
        yield from (span for span in spans if reading.sentence(span) not in kept_out)

    return find


def without(first: Finder, *others: Finder) -> Finder:
    """Find what the first finds in a draft where none of the others finds anything."""

    def find(reading: Reading) -> Iterator[Span]:
        spans = reading.found(first)
        if spans and not any(map(reading.found, others)):
            yield from spans

    return find


def quoted(finder: Finder) -> Finder:
    """Find only what the author puts between quotation marks."""
    return lambda reading: (span for span in reading.found(finder) if _in_quotes(reading, span))


def unquoted(finder: Finder) -> Finder:
    """Find only what the author says in their own name."""
    return lambda reading: (span for span in reading.found(finder) if not _in_quotes(reading, span))


def _in_quotes(reading: Reading, span: Span) -> bool:
    return any(quote.start < span.start and span.end < quote.end for quote in reading.quotes)
