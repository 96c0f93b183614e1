"""Questions that the ORM has no words for: one statement, its rows as they come."""

import json
from collections.abc import Sequence
from typing import Any

from bot.storage.client import client, is_sqlite
from bot.storage.many import marked

Asked = str | int | list[int] | list[str]


async def rows_of(select: str, values: Sequence[Asked] = ()) -> list[tuple[Any, ...]]:
    """Ask in SQL that both databases understand; `?` marks a value, `IN ??` a list of them.

    A list is one value, however long: the statement stays the same, and is planned once. Whoever
    writes it puts nothing in but whole numbers; everything else is a value. A change that gives
    rows (`RETURNING`) begins with `WITH`.
    """
    here = client()
    asked = marked(select, here) if values else select
    given = [json.dumps(it) if isinstance(it, list) else it for it in values]
    _, rows = await here.execute_query(asked, given if is_sqlite(here) else [*values])
    return [tuple(row) for row in rows]
