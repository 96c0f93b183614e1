"""A moment means the same on both databases, whatever the zone it was told in."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from dialogue import MONDAY

from bot.people.tables import PersonRow
from bot.storage.database import open_database
from bot.storage.fields import milliseconds

TOKYO = ZoneInfo("Asia/Tokyo")


async def test_moments_compare_across_zones(database_url: str) -> None:
    async with open_database(database_url):
        for name, moment in {"before": MONDAY, "after": MONDAY + dt.timedelta(hours=2)}.items():
            told = moment.astimezone(TOKYO)
            await PersonRow.create(name=name, language="fr", timezone="UTC", stopped_at=told)
        between = (MONDAY + dt.timedelta(hours=1)).astimezone(ZoneInfo("America/Toronto"))

        found = await PersonRow.filter(stopped_at__lte=between)

    assert [(row.name, row.stopped_at) for row in found] == [("before", MONDAY)]


async def test_an_update_keeps_the_moment(database_url: str) -> None:
    async with open_database(database_url):
        row = await PersonRow.create(name="A", language="fr", timezone="UTC")
        await PersonRow.filter(id=row.id).update(stopped_at=MONDAY.astimezone(TOKYO))

        assert await PersonRow.filter(stopped_at=MONDAY).count() == 1


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        milliseconds(MONDAY.replace(tzinfo=None))
