"""Many rows written at once: the ORM would take a minute for what takes a second."""

from collections.abc import Sequence

from tortoise.connection import get_connections

Cell = str | int | bool | None


async def execute_many(statement: str, rows: Sequence[Sequence[Cell]]) -> None:
    """Run one SQL statement for each row, in the transaction of `run_tx` where there is one.

    The statement marks its values with `?` and holds no other question mark; moments are
    milliseconds, as everywhere.
    """
    if rows:
        client = get_connections().all()[0]
        await client.execute_many(
            _marked(statement, type(client).__module__), [[*row] for row in rows]
        )


def _marked(statement: str, dialect: str) -> str:
    """Number the marks as PostgreSQL wants them."""
    if "sqlite" in dialect:
        return statement
    first, *rest = statement.split("?")
    return first + "".join(f"${place}{part}" for place, part in enumerate(rest, start=1))
