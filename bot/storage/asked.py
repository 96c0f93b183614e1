"""Questions that the ORM has no words for: one SELECT, its rows as they come."""

from collections.abc import Sequence
from typing import Any

from tortoise.connection import get_connections

from bot.storage.many import marked


async def rows_of(select: str, values: Sequence[str | int] = ()) -> list[tuple[Any, ...]]:
    """Ask in SQL that both databases understand; `?` marks a value.

    Whoever writes it puts nothing in but whole numbers; everything else is a value.
    """
    client = get_connections().all()[0]
    asked = marked(select, type(client).__module__) if values else select
    _, rows = await client.execute_query(asked, [*values])
    return [tuple(row) for row in rows]
