"""Names told by the capital that they bear."""

import re
from collections.abc import Iterator

from bot.drafts.gates import gated
from bot.drafts.names import Ask, Names, telling
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder
from bot.text.span import Span

ENTITLED = re.compile(r"[«“\"] ?$|['’]s $")  # a title, or somebody's: Pink Floyd's Pulse


def distinctive(ask: Ask) -> Finder:
    """Find the one word that gives a longer name away, where it bears a capital."""
    return capital(Names(telling(ask)))


def ordinary(ask: Ask, cue: Finder) -> Finder:
    """Find names that are words of the language too: with a capital, and more to tell them by.

    A capital that opens the sentence says nothing; then the sentence must hold the cue.
    """
    named = capital(Names(ask))

    def find(reading: Reading) -> Iterator[Span]:
        for span in reading.sure(named):
            cued = reading.sentence(span) in map(reading.sentence, reading.found(cue))
            before = reading.prose[max(0, span.start - 3) : span.start]
            if cued or not (reading.opens(span) or ENTITLED.search(before)):
                yield span

    return gated(find, named)


def capital(finder: Finder) -> Finder:
    """Find only what the author writes with a capital, in a text that is not all capitals."""

    def find(reading: Reading) -> Iterator[Span]:
        if not reading.prose.isupper():
            yield from (span for span in reading.sure(finder) if reading.words(span)[:1].isupper())

    return gated(find, finder)
