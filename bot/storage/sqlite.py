"""SQLite as a crowd needs it: transactions that take the lock at once, reads that wait for none.

The ORM's own begins deferred, so that two writers who both read first fail at once with "database
is locked", whatever the busy timeout; and it keeps its lock for ever when beginning fails. It also
reads on the connection that writes, one query a turn of the event loop: fifty people at once waited
for two seconds on a machine that had nothing to do.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any

import aiosqlite
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections

BUSY = 30_000  # ms that a connection waits for another that writes


class Client(SqliteClient):
    """A connection that writes, in turn, and one that only reads; a file in WAL mode has room."""

    def __init__(self, file_path: str, **pragmas: Any) -> None:
        super().__init__(file_path, **{"synchronous": "NORMAL", "busy_timeout": BUSY, **pragmas})
        self._reader: aiosqlite.Connection | None = None

    async def create_connection(self, with_db: bool) -> None:  # noqa: FBT001 (the ORM's own shape)
        """Open both."""
        await super().create_connection(with_db)
        if self._reader is None and self.filename != ":memory:":
            self._reader = await aiosqlite.connect(self.filename, isolation_level=None)
            self._reader.row_factory = sqlite3.Row
            for pragma in ("query_only = ON", f"busy_timeout = {BUSY}"):
                await self._reader.execute_fetchall(f"PRAGMA {pragma}")

    async def close(self) -> None:
        """Close both."""
        reader, self._reader = self._reader, None
        if reader:
            await reader.close()
        await super().close()

    async def execute_query(
        self, query: str, values: list[Any] | None = None
    ) -> tuple[int, Sequence[Any]]:
        """Read without waiting for who writes; everything else in turn."""
        if self._reader is None or not query.startswith("SELECT"):
            return await super().execute_query(query, values)  # type: ignore[no-any-return]  # untyped
        rows = await self._read(self._reader, query, values)
        return len(rows), rows

    async def execute_query_dict(
        self, query: str, values: list[Any] | None = None
    ) -> list[dict[str, Any]]:
        """Read without waiting for who writes; everything else in turn."""
        if self._reader is None or not query.startswith("SELECT"):
            return await super().execute_query_dict(query, values)  # type: ignore[no-any-return]
        return [dict(row) for row in await self._read(self._reader, query, values)]

    @translate_exceptions
    async def _read(
        self, reader: aiosqlite.Connection, query: str, values: list[Any] | None
    ) -> Sequence[Any]:
        return list(await reader.execute_fetchall(query.replace("\x00", "'||CHAR(0)||'"), values))

    def _in_transaction(self) -> TransactionContext:
        return _Context(_Transaction(self), self._lock)


class _Transaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        await self._connection.execute_fetchall("BEGIN IMMEDIATE")  # one way to its thread, not two


class _Context(SqliteTransactionContext):
    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self._begin()
        except BaseException:
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection  # type: ignore[no-any-return]  # the ORM leaves it untyped

    async def _begin(self) -> None:
        try:
            await self.connection.begin()
        except BaseException:  # cancelled, it begins all the same, and nobody would end it
            await self.connection.rollback()
            raise


client_class = Client
