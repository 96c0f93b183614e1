"""Questions that the ORM has no words for: one SELECT, its rows as they come."""

from typing import Any

from tortoise.connection import get_connections


async def rows_of(select: str) -> list[tuple[Any, ...]]:
    """Ask in SQL that both databases understand; whoever writes it puts whole numbers in only."""
    client = get_connections().all()[0]
    _, rows = await client.execute_query(select)
    return [tuple(row) for row in rows]
