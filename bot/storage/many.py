"""Many rows written at once: the ORM would take a minute for what takes a second."""

from collections.abc import Sequence
from itertools import chain

from tortoise.backends.base.client import BaseDBAsyncClient

from bot.storage.client import client, is_sqlite

Cell = str | int | bool | None
AT_ONCE = 2_000  # rows in one statement: SQLite counts 32,766 values at most
TYPES = {bool: "boolean", int: "bigint", str: "text"}  # as PostgreSQL names them


async def execute_many(statement: str, rows: Sequence[Sequence[Cell]]) -> None:
    """Run one SQL statement for each row, in the transaction of `run_tx` where there is one.

    The statement marks its values with `?` and holds no other question mark; moments are
    milliseconds, as everywhere.
    """
    if rows:
        here = client()
        await here.execute_many(marked(statement, here), [[*row] for row in rows])


async def add_new(
    table: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]], *, unique: str
) -> int:
    """Add the rows whose `unique` column is new, and leave the others; how many were added.

    Every row has its cells in the order of `columns`, none of them null. Outside a transaction
    each two thousand rows are one of their own, so that nobody who writes meanwhile waits for
    all of them; whoever may write the same rows at once sorts them, lest two wait for each other.
    """
    return sum(
        [
            await _add(table, columns, rows[start : start + AT_ONCE], unique)
            for start in range(0, len(rows), AT_ONCE)
        ]
    )


async def _add(
    table: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]], unique: str
) -> int:
    here = client()
    into = f"INSERT INTO {table} ({', '.join(columns)})"
    otherwise = f"ON CONFLICT ({unique}) DO NOTHING"
    if is_sqlite(here):
        values = ",".join([f"({','.join('?' * len(columns))})"] * len(rows))
        count, _ = await here.execute_query(
            f"{into} VALUES {values} {otherwise}", [*chain.from_iterable(rows)]
        )
        return int(count)
    counted = (
        f"WITH new AS ({into} {_arrays(rows[0])} {otherwise} RETURNING 1) SELECT COUNT(*) FROM new"  # noqa: S608 (our own names)
    )
    _, found = await here.execute_query(counted, [[*it] for it in zip(*rows, strict=True)])
    return int(found[0][0])


def _arrays(row: Sequence[Cell]) -> str:
    """Have PostgreSQL take a column at a time: it reads that ten times as fast as rows."""
    marks = (f"${at}::{TYPES[type(it)]}[]" for at, it in enumerate(row, start=1))
    return f"SELECT * FROM unnest({', '.join(marks)})"  # noqa: S608 (marks)


async def look_again(*tables: str) -> None:
    """Let PostgreSQL see how many rows tables hold now; SQLite plans without.

    It looks by itself about once a minute: until then it takes a table just filled for an empty
    one, and asks a hundred thousand times what it could ask once.
    """
    here = client()
    if not is_sqlite(here):
        await here.execute_script(f"ANALYZE {', '.join(tables)}")


def marked(statement: str, asked: BaseDBAsyncClient) -> str:
    """Number the marks as PostgreSQL wants them, and take lists as each database reads them."""
    if is_sqlite(asked):
        return statement.replace("IN ??", "IN (SELECT value FROM json_each(?))")
    first, *rest = statement.replace("IN ??", "= ANY(?)").split("?")
    return first + "".join(f"${place}{part}" for place, part in enumerate(rest, start=1))
