"""The database client of whoever asks: that of their transaction, where there is one."""

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connections


def client() -> BaseDBAsyncClient:
    """Give it; raises ConfigurationError where no database is open."""
    return get_connections().all()[0]


def is_sqlite(asked: BaseDBAsyncClient) -> bool:
    """Say whether it speaks to SQLite, where one transaction writes at a time."""
    return asked.capabilities.dialect == "sqlite"
