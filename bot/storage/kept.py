"""What each table keeps of a person: said once, beside the table, for whoever needs it.

A folder of `bot/` that has a `tables.py` has a `kept.py` beside it, whose `KEPT` says of every
table either what it keeps of a person (`Kept`) or why that is nothing (`Nameless`). The file that
people take along, their erasure and what is forgotten with time read it from here; a test fails
for a table, or a column, of which nothing is said.
"""

import datetime as dt
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from tortoise.models import Model
from tortoise.queryset import QuerySet

from bot.chat.phrase import Phrase
from bot.company import Company

Rows = QuerySet[Any]


@dataclass(frozen=True, slots=True)
class Whom:
    """A person: their id, and the fingerprint that their questions carry (empty: not known)."""

    id: int
    fingerprint: str = ""


Find = Callable[[Whom], Rows]
Erase = Callable[[Whom, dt.datetime], Awaitable[object]]  # in the transaction of the caller


async def with_the_person(_: Whom, __: dt.datetime) -> None:
    """Do nothing: the database empties or drops it as the person's own row goes."""


def day_of(ordinal: int) -> str | None:
    """Write a day that is kept as a number, `2026-11-23`; None for none."""
    return dt.date.fromordinal(ordinal).isoformat() if ordinal else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """What is forgotten with time: rows older than a company's number of days.

    `old` is given the moment before which they are. They are deleted, or emptied with `blank`.
    """

    days: Callable[[Company], int]
    old: Callable[[dt.datetime], Rows]
    blank: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What one table keeps of a person, why, for how long, and what becomes of it.

    `columns` are given to the person under these names, `unsaid` are not (numbers of ours, what
    opens a door, what is said elsewhere); `values` puts what a column holds in words, `reads` in
    a form that people read, None where there is nothing to say. `order`: the higher comes later
    as a person is erased. `forgotten` names, in the plural, what the owners read that so many were
    forgotten of.
    """

    table: type[Model]
    what: Phrase
    why: Phrase
    how_long: Phrase
    columns: Mapping[str, Phrase]
    unsaid: frozenset[str] = frozenset()
    values: Mapping[str, Mapping[Any, Phrase]] = field(default_factory=dict)
    reads: Mapping[str, Callable[[int], str | None]] = field(default_factory=dict)
    theirs: Find
    erase: Erase
    order: int = 0
    periods: tuple[Period, ...] = ()
    forgotten: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nameless:
    """A table that keeps nothing of a person, and why; it may still be forgotten with time."""

    table: type[Model]
    why: str
    periods: tuple[Period, ...] = ()


def kept_everywhere() -> tuple[Kept | Nameless, ...]:
    """Gather what every `bot/*/kept.py` says, by folder."""
    found = Path(__file__).parents[1].glob("*/kept.py")
    folders = sorted(path.parent.name for path in found if path != Path(__file__))
    said = [import_module(f"bot.{folder}.kept").KEPT for folder in folders]
    return tuple(one for some in said for one in some)


def kept_of_people() -> tuple[Kept, ...]:
    """Gather what is kept of people, in the order in which it is erased."""
    personal = [one for one in kept_everywhere() if isinstance(one, Kept)]
    return tuple(sorted(personal, key=lambda one: one.order))
