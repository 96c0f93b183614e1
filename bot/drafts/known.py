"""What the rules look for in a company's file at a moment, made ready once for many drafts."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

from bot.company import Company, Unreleased

T = TypeVar("T")
KEPT = 32  # companies and moments; a moment changes when an embargo ends


class Known:
    """A company, and what of its own nobody may speak of yet."""

    def __init__(self, company: Company, ended: Sequence[datetime]) -> None:
        """Know the company, and the embargoes that have ended."""
        self.company = company
        self._ended = frozenset(ended)
        self._made: dict[Callable[[Known], Any], Any] = {}

    @property
    def secret(self) -> Iterator[Unreleased]:
        """What may not be spoken of."""
        return (it for it in self.company.unreleased if it.embargo_until not in self._ended)

    @property
    def released(self) -> Iterator[Unreleased]:
        """What was announced since the file was written."""
        return (it for it in self.company.unreleased if it.embargo_until in self._ended)

    def once(self, make: Callable[["Known"], T]) -> T:
        """Make something of the file once, however many drafts ask."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made


class _Itself:
    """A company told from others by being itself: to compare all that it says would take long."""

    def __init__(self, company: Company) -> None:
        self.company = company

    def __hash__(self) -> int:
        return id(self.company)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and self.company is other.company


def known(company: Company, now: datetime) -> Known:
    """Give what is known of a company at a moment, an aware datetime."""
    itself = _Itself(company)
    return _known(itself, bisect_right(_embargoes(itself), now))


@lru_cache(maxsize=KEPT)
def _embargoes(itself: _Itself) -> Sequence[datetime]:
    return sorted(it.embargo_until for it in itself.company.unreleased if it.embargo_until)


@lru_cache(maxsize=KEPT)
def _known(itself: _Itself, ended: int) -> Known:
    return Known(itself.company, _embargoes(itself)[:ended])
