"""A connection of the engine's own, and the tables that PgQueuer works with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from pgqueuer import AsyncpgDriver, Queries

from bot.storage.database import configuration
from bot.storage.upgrade import ADVISORY_LOCK

ANSWERED = 10.0  # seconds after which a question to the database counts as lost
CLOSED = 1.0  # seconds to say goodbye in
TAKEN = ("host", "port", "user", "password", "database", "ssl", "statement_cache_size")


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Connect as the ORM does, beside its pool; a question is answered within ten seconds."""
    connection = await asyncpg.connect(**_taken(url), command_timeout=ANSWERED, timeout=ANSWERED)
    try:
        yield connection
    finally:
        try:
            await connection.close(timeout=CLOSED)
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            connection.terminate()


def _taken(url: str) -> dict[str, Any]:
    """Take from the ORM's reading of the address what asyncpg itself knows."""
    (connection,) = configuration(url)["connections"].values()
    given = dict(connection["credentials"])
    server = {"application_name": given.get("application_name", "porte-voix engine")}
    if schema := given.get("schema"):
        server["search_path"] = schema
    return {name: given[name] for name in TAKEN if name in given} | {"server_settings": server}


async def prepare(connection: asyncpg.Connection) -> None:
    """Bring PgQueuer's tables up to date, one replica at a time and never beside a migration."""
    queries = Queries(AsyncpgDriver(connection))
    await connection.execute("SELECT pg_advisory_lock($1)", ADVISORY_LOCK)
    try:
        if await queries.schema_is_installed():
            await queries.upgrade()
        else:
            await queries.install()
    finally:
        await connection.execute("SELECT pg_advisory_unlock($1)", ADVISORY_LOCK)
