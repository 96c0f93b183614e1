"""The only door to a transaction."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tortoise.transactions import in_transaction

T = TypeVar("T")


async def run_tx(work: Callable[[], Awaitable[T]]) -> T:
    """Run `work` in one transaction, to its end even when the caller is cancelled meanwhile.

    Cancelled amid a COMMIT, it would be done or not, and nobody could tell. So the work has a task
    of its own, and a cancelled caller hears of its cancellation after the commit or the rollback.
    `work` must not create tasks.
    """
    task = asyncio.ensure_future(_in_one_transaction(work))
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            if task.cancelled():
                raise
            cancelled = error
        except BaseException:  # noqa: BLE001 (task.result() below raises it again)
            break
    result = task.result()
    if cancelled:
        raise cancelled
    return result


async def _in_one_transaction(work: Callable[[], Awaitable[T]]) -> T:
    async with in_transaction():
        return await work()
