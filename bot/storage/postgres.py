"""PostgreSQL as a crowd needs it: a transaction that could not begin leaves nothing behind.

The ORM's own keeps its connection for ever when it is cancelled as it begins, or finds the server
gone, and whoever asks next in the same task is still sent to that connection: five such moments,
and nobody is answered any more.
"""

from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.exceptions import TransactionManagementError


class Client(AsyncpgDBClient):
    """A pool of connections."""

    def _in_transaction(self) -> TransactionContext:
        return _Context(TransactionWrapper(self), self._pool_init_lock)


class _Context(TransactionContextPooled):
    async def __aenter__(self) -> TransactionalDBClient:
        try:
            return await super().__aenter__()
        except BaseException:
            if hasattr(self, "token"):  # it has a connection, on which nothing began
                await self.__aexit__(TransactionManagementError, None, None)
            raise


client_class = Client
