"""PostgreSQL goes away while somebody begins a transaction, and comes back."""

import pytest
from jobs.conftest import Server
from tortoise.transactions import in_transaction

from bot.occasions.tables import OccasionRow
from bot.storage.database import away, open_database


async def test_who_found_it_gone_as_they_began_finds_it_again(server: Server) -> None:
    async with open_database(server.url):
        server.stop()
        with pytest.raises(Exception) as found:  # noqa: PT011 (what the driver says, looked at below)
            async with in_transaction():
                pass
        assert away(found.value)
        server.start()

        await OccasionRow.create(kind="after")
        assert await OccasionRow.all().count() == 1
