"""What the rules look for in a company's file at a moment, made ready once for many drafts."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeVar

from bot.company import Company, Unreleased

T = TypeVar("T")
KEPT = 32  # companies and moments; a moment changes when an embargo ends


class Known:
    """A company, and what of its own nobody may speak of yet."""

    def __init__(self, company: Company, is_secret: tuple[bool, ...]) -> None:
        self.company = company
        self._is_secret = is_secret
        self._made: dict[Callable[[Known], Any], Any] = {}

    @property
    def secret(self) -> Iterator[Unreleased]:
        """What may not be spoken of."""
        told = zip(self.company.unreleased, self._is_secret, strict=True)
        return (one for one, is_secret in told if is_secret)

    @property
    def released(self) -> Iterator[Unreleased]:
        """What was announced since the file was written."""
        told = zip(self.company.unreleased, self._is_secret, strict=True)
        return (one for one, is_secret in told if not is_secret)

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
    return _known(_Itself(company), tuple(one.secret_at(now) for one in company.unreleased))


@lru_cache(maxsize=KEPT)
def _known(itself: _Itself, is_secret: tuple[bool, ...]) -> Known:
    return Known(itself.company, is_secret)
