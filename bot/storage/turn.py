"""One at a time, for long work that must not run beside itself."""

from tortoise.connection import get_connections


async def take_turn(number: int) -> None:
    """Wait until no other transaction holds this number, and hold it to the end of ours.

    On SQLite one transaction writes at a time, and nothing is to be waited for.
    """
    client = get_connections().all()[0]
    if "sqlite" not in type(client).__module__:
        await client.execute_query("SELECT pg_advisory_xact_lock($1)", [number])
