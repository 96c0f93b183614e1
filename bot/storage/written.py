"""Questions whose SQL the ORM writes once: writing one takes it longer than asking it."""

import datetime as dt
from collections.abc import Awaitable, Callable
from copy import copy
from dataclasses import dataclass
from typing import Any, Generic, ParamSpec, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient

from bot.storage.client import client
from bot.storage.fields import milliseconds

P = ParamSpec("P")
T = TypeVar("T")


class _Text(str):
    """Where a text belongs in a question: its place among the values."""

    __slots__ = ()


class _Number(int):
    """The same for a whole number, as which a moment is kept too."""


@dataclass(frozen=True, slots=True)
class _Sql:
    """What is sent to the database, in place of what the ORM would write."""

    text: str
    values: list[Any]

    def get_parameterized_sql(self) -> tuple[str, list[Any]]:
        return self.text, self.values

    def given(self, values: list[Any]) -> "_Sql":
        """Put the values where their marks are."""
        marks = (_Text, _Number)
        return _Sql(
            self.text, [values[int(it)] if isinstance(it, marks) else it for it in self.values]
        )


class WrittenOnce(Generic[P, T]):
    """A question for the ORM that is asked again and again, with other values each time.

    The values are texts, whole numbers and moments. `ask` puts each where it belongs, as it is and
    never in a list; nothing else of the question may change. It may find rows, look whether there
    are any, or change them.
    """

    def __init__(self, ask: Callable[P, Awaitable[T]]) -> None:
        """Write nothing yet: which database is asked is known when it is."""
        self._ask = ask
        self._written: dict[str, tuple[Any, _Sql]] = {}

    async def __call__(self, *values: P.args, **_: P.kwargs) -> T:
        """Ask with these values, each of the kind that it was the first time."""
        given: list[Any] = [
            milliseconds(it) if isinstance(it, dt.datetime) else it for it in values
        ]
        here = client()
        dialect = here.capabilities.dialect
        if dialect not in self._written:
            self._written[dialect] = self._write(given, here)
        reader, sql = self._written[dialect]
        query = copy(reader)
        query._db, query.query = here, sql.given(given)  # noqa: SLF001 (as the ORM does itself)
        found: T = await query._execute()  # noqa: SLF001 (without writing it anew)
        return found

    def _write(self, given: list[Any], here: BaseDBAsyncClient) -> tuple[Any, _Sql]:
        """Let the ORM write it; nobody else knows how the ORM goes about it."""
        marks = (
            _Text(place) if isinstance(value, str) else _Number(place)
            for place, value in enumerate(given)
        )
        ask: Any = self._ask
        query = ask(*marks)
        query._db = here  # noqa: SLF001 (as the ORM does before it asks)
        query._make_query()  # noqa: SLF001 (the same)
        return query, _Sql(*query.query.get_parameterized_sql())
