"""Entries of the journal, and what chains them."""

import datetime as dt
import hashlib
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from bot.storage.fields import milliseconds

About = Mapping[str, str | int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that was done. `at` is aware; `by` is a person's id, None whoever runs the bot."""

    number: int
    at: dt.datetime
    by: int | None
    what: str
    about: About
    before: str
    digest: str


@dataclass(frozen=True, slots=True)
class Head:
    """Where a journal ends: the number and the digest of its last entry."""

    number: int = 0
    digest: str = ""


NOTHING = Head()


class BrokenError(Exception):
    """The journal is not as it was written: `number` is the first entry that shows it."""

    def __init__(self, number: int) -> None:
        super().__init__(f"entry {number} is not as it was written")
        self.number = number


def canonical(value: object) -> str:
    """Write a value as JSON in the one way: keys in order, no spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(
    *, number: int, at: dt.datetime, by: int | None, what: str, about: About, before: str
) -> str:
    """Digest an entry, with the digest of the one before: SHA-256 of canonical JSON, in hex."""
    content = {
        "about": dict(about),
        "at": milliseconds(at),
        "before": before,
        "by": by,
        "number": number,
        "what": what,
    }
    return hashlib.sha256(canonical(content).encode()).hexdigest()


async def verified(entries: AsyncIterator[Entry], after: Head = NOTHING) -> Head:
    """Follow the chain from after an entry, the first by default, and say where it ends.

    Raises BrokenError at the first entry that was changed, moved or taken out.
    """
    head = after
    async for entry in entries:
        number = head.number + 1
        digest = digest_of(
            number=number,
            at=entry.at,
            by=entry.by,
            what=entry.what,
            about=entry.about,
            before=head.digest,
        )
        if (entry.number, entry.before, entry.digest) != (number, head.digest, digest):
            raise BrokenError(number)
        head = Head(number, digest)
    return head
