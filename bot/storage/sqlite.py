"""SQLite as several writers need it: transactions that take the write lock at once.

The ORM's own begins deferred, so that two writers who both read first fail at once with "database
is locked", whatever the busy timeout; and it keeps its lock for ever when beginning fails.
"""

from typing import Any

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
)
from tortoise.connection import get_connections


class Client(SqliteClient):
    """One connection to a file, in WAL mode, that waits for its turn to write."""

    def __init__(self, file_path: str, **pragmas: Any) -> None:
        super().__init__(file_path, **{"synchronous": "NORMAL", "busy_timeout": 30_000, **pragmas})

    def _in_transaction(self) -> TransactionContext:
        return _Context(_Transaction(self), self._lock)


class _Transaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        cursor = await self._connection.execute("BEGIN IMMEDIATE")
        await cursor.close()


class _Context(SqliteTransactionContext):
    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection  # type: ignore[no-any-return]  # the ORM leaves it untyped


client_class = Client
