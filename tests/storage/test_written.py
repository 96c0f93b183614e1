"""A question whose SQL is written once is asked with other values, on both databases."""

import asyncio
import datetime as dt
from collections.abc import Awaitable
from zoneinfo import ZoneInfo

import pytest
from tortoise.exceptions import DoesNotExist
from tortoise.queryset import QuerySet, QuerySetSingle

from bot.people.tables import IdentityRow, PersonRow
from bot.storage.database import open_database
from bot.storage.transaction import run_tx
from bot.storage.written import WrittenOnce

MONDAY = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
WRITTEN: list[str] = []


@WrittenOnce
def _of_team_since(team: str, since: dt.datetime) -> QuerySet[PersonRow]:
    WRITTEN.append("of a team")
    return PersonRow.filter(team=team, met_at__gt=since, closed_at=None).order_by("id")


@WrittenOnce
def _person_of(key: str, platform: str) -> QuerySetSingle[IdentityRow]:
    return IdentityRow.get(platform=platform, key=key).select_related("person")


@WrittenOnce
def _hush(at: dt.datetime, team: str) -> Awaitable[int]:
    return PersonRow.filter(team=team).update(hushed_at=at)


@WrittenOnce
def _anybody(number: int) -> Awaitable[bool]:
    return PersonRow.exists(id=number)


@WrittenOnce
def _names(team: str) -> Awaitable[list[tuple[str, str]]]:
    return PersonRow.filter(team=team).order_by("name").values_list("name", "timezone")


async def _met(name: str, team: str, hours: int = 1) -> PersonRow:
    return await PersonRow.create(
        name=name, team=team, language="fr", timezone="Europe/Paris", met_at=MONDAY + hours * HOUR
    )


async def test_each_is_answered_for_its_own_values(database_url: str) -> None:
    async with open_database(database_url):
        ines, bo = await _met("Inès", "Lyon"), await _met("Bo", "it's 50 % “Oslo” ?", hours=5)
        WRITTEN.clear()

        assert await _of_team_since("Lyon", MONDAY) == [ines]
        assert await _of_team_since(bo.team, MONDAY + 3 * HOUR) == [bo]
        assert await _of_team_since("Lyon", MONDAY + 3 * HOUR) == []
        tokyo = (MONDAY + 3 * HOUR).astimezone(ZoneInfo("Asia/Tokyo"))
        assert await _of_team_since("Lyon", tokyo) == []
        assert await _names("Lyon") == [("Inès", "Europe/Paris")]
        assert (await _anybody(bo.id), await _anybody(bo.id + 1)) == (True, False)
    assert len(WRITTEN) <= 1


async def test_rows_come_with_what_hangs_on_them(database_url: str) -> None:
    async with open_database(database_url):
        for person in (await _met("Inès", "Lyon"), await _met("Bo", "Oslo")):
            await IdentityRow.create(platform="slack", key=f"U{person.name}", person=person)

        assert (await _person_of("UInès", "slack")).person.name == "Inès"
        assert (await _person_of("UBo", "slack")).person.name == "Bo"
        with pytest.raises(DoesNotExist):
            await _person_of("UBo", "teams")


async def test_changes_are_counted_and_undone_with_their_transaction(database_url: str) -> None:
    async def hush_and_fail() -> None:
        assert await _hush(MONDAY, "Lyon") == 2
        raise LookupError

    async with open_database(database_url):
        for name in ("Inès", "Jo"):
            await _met(name, "Lyon")

        with pytest.raises(LookupError):
            await run_tx(hush_and_fail)
        assert await PersonRow.filter(hushed_at=None).count() == 2
        assert await _hush(MONDAY, "Oslo") == 0
        assert await _hush(MONDAY, "Lyon") == 2
        assert [row.hushed_at for row in await PersonRow.all()] == [MONDAY, MONDAY]


async def test_many_at_once_do_not_hear_each_other(database_url: str) -> None:
    async with open_database(database_url):
        for number in range(40):
            await _met(f"person {number}", f"team {number % 7}")

        found = await asyncio.gather(*(_names(f"team {number % 7}") for number in range(70)))

        assert [len(names) for names in found] == [6, 6, 6, 6, 6, 5, 5] * 10
        assert {name for name, _ in found[3]} == {f"person {it}" for it in range(3, 40, 7)}
