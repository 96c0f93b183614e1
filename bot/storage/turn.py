"""One at a time, for long work that must not run beside itself; and giving way to the others."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from bot.storage.asked import rows_of
from bot.storage.client import client, is_sqlite
from bot.storage.transaction import run_tx

T = TypeVar("T")
PATIENCE = "100ms"  # far less than PostgreSQL waits before it looks for a deadlock, a second
TRIES = 100
GIVES_WAY = ("55P03", "40P01")  # PostgreSQL's: a lock not available in time, a deadlock


async def take_turn(number: int) -> None:
    """Wait until no other transaction holds this number, and hold it to the end of ours.

    On SQLite one transaction writes at a time, and nothing is to be waited for.
    """
    await _on_postgres("SELECT pg_advisory_xact_lock($1)", number)


async def join_turn(number: int) -> None:
    """Wait until nobody holds this number alone, and hold it with others to the end of ours."""
    await _on_postgres("SELECT pg_advisory_xact_lock_shared($1)", number)


async def run_giving_way(work: Callable[[], Awaitable[T]]) -> T:
    """Run a transaction that touches much, and begins anew where it stands in somebody's way.

    Once `work` has its first lock it calls `give_way`: whoever holds another one and wants ours is
    let pass, and never hears of a deadlock.
    """
    for _ in range(TRIES - 1):
        try:
            return await run_tx(work)
        except Exception as error:
            if getattr(error, "sqlstate", "") not in GIVES_WAY:
                raise
    return await run_tx(work)


async def give_way() -> None:
    """Wait for no lock longer than a moment, from now to the end of this transaction."""
    await _wait_at_most(PATIENCE)


async def insist() -> None:
    """Wait for locks as usual again: what comes last is in nobody's way."""
    await _wait_at_most("0")


async def _wait_at_most(time: str) -> None:
    await _on_postgres(f"SET LOCAL lock_timeout = '{time}'")


async def take_rows(table: str, numbers: Iterable[int]) -> set[int]:
    """Hold some rows to the end of our transaction, in order: who wants the same waits its turn.

    Says which are there. On SQLite one transaction writes at a time: nothing is to be waited for.
    """
    there = f"SELECT id FROM {table} WHERE id IN ?? ORDER BY id"  # noqa: S608 (our own names)
    asked = there if is_sqlite(client()) else f"{there} FOR UPDATE"
    rows = await rows_of(asked, [[*numbers]])
    return {row[0] for row in rows}


async def lock_rows(table: str, numbers: Iterable[int]) -> None:
    """Hold rows as `take_rows` does, of which we need not know whether they are there."""
    held = f"SELECT id FROM {table} WHERE id = ANY($1) ORDER BY id FOR UPDATE"  # noqa: S608 (the same)
    await _on_postgres(held, [*numbers])


async def _on_postgres(statement: str, *values: int | list[int]) -> None:
    asked = client()
    if not is_sqlite(asked):
        await asked.execute_query(statement, [*values])
