"""One report a manager and a week: on Monday at nine where they are, whatever the clocks do."""

import asyncio
import datetime as dt
from collections.abc import Iterable
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from dialogue import Dialogue, words_of
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.request import Place, Request
from bot.deliveries.tables import DeliveryRow
from bot.people.tables import PersonRow
from bot.stats.managers import Managers
from bot.stats.tables import ToldRow
from bot.stats.week import Week, report_due, week_named, week_of
from bot.stats.weekly import due
from bot.tending import plan_reports

CORINNE = "corinne.vauzelle@lumignon-velo.com"  # the manager of five, in Paris
DENISE = "denise.okafor-roy@lumignon-velo.com"  # of one, in Toronto
HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)
ZONES = ("Europe/Paris", "America/Toronto", "Asia/Tokyo", "Pacific/Auckland", "Africa/Cairo")
ZONE = st.sampled_from([ZoneInfo(name) for name in ZONES])
MOMENT = st.datetimes(dt.datetime(2024, 1, 1), dt.datetime(2029, 1, 1)).map(  # noqa: DTZ001 (below)
    lambda naive: naive.replace(tzinfo=dt.UTC)
)


def at(text: str, zone: str = "Europe/Paris") -> dt.datetime:
    """Read a local time."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)


# Weeks.


@given(MOMENT, ZONE)
def test_every_moment_lies_in_one_week(now: dt.datetime, zone: ZoneInfo) -> None:
    week = week_of(now.astimezone(zone).date())

    assert week.begins(zone) <= now < week.ends(zone)
    assert week.ends(zone) == week.after.begins(zone)
    assert week_named(str(week)) == week


def test_a_year_may_have_53_weeks() -> None:
    last = week_named("2026-W53")
    assert last
    assert str(last.after) == "2027-W01"
    assert week_named("2025-W53") is None


@pytest.mark.parametrize(
    ("monday", "hours"), [("2026-03-23", 167), ("2026-10-19", 169), ("2026-11-16", 168)]
)
def test_the_week_of_a_change_of_clocks_is_whole(monday: str, hours: int) -> None:
    week, zone = week_of(dt.date.fromisoformat(monday)), ZoneInfo("Europe/Paris")

    assert week.ends(zone) - week.begins(zone) == hours * HOUR


# When it is due.


@pytest.mark.parametrize(
    ("now", "week"),
    [
        ("2026-11-23T08:59:59", None),  # the one before is three days old by far
        ("2026-11-23T09:00:00", "2026-W47"),
        ("2026-11-26T09:00:00", "2026-W47"),
        ("2026-11-26T09:00:01", None),
        ("2026-10-26T09:00:00", "2026-W43"),  # the Monday after the clocks went back
        ("2026-03-30T08:59:59", None),  # … and after they went on
        ("2026-03-30T09:00:00", "2026-W13"),
    ],
)
def test_it_is_due_on_monday_at_nine_and_for_three_days(now: str, week: str | None) -> None:
    found = report_due(at(now), ZoneInfo("Europe/Paris"))

    assert (str(found) if found else None) == week


def _lived(moments: Iterable[dt.datetime], zones: Iterable[str]) -> list[Week]:
    """Ask at each moment, in the zone where the manager is then, as the clock does."""
    told: dict[int, int] = {}
    sent: list[Week] = []
    for now, zone in zip(moments, zones, strict=True):
        there = Managers({1: ZoneInfo(zone)}, {})
        for manager, week in due(there, told, now).items():
            told[manager] = week.number
            sent.append(week)
    return sent


@given(st.sampled_from(ZONES), st.integers(15, 60))
def test_exactly_one_a_week_in_any_year(zone: str, minutes: int) -> None:
    moments = [
        at("2026-01-02T00:00:00") + dt.timedelta(minutes=minutes * n)
        for n in range(60 * 24 * 364 // minutes)
    ]

    sent = _lived(moments, [zone] * len(moments))

    assert len(sent) == 52
    assert all(later == earlier.after for earlier, later in pairwise(sent))


@given(st.lists(st.tuples(st.integers(-200, 300), st.sampled_from(ZONES)), max_size=80))
def test_never_twice_though_clocks_jump_and_managers_travel(steps: list[tuple[int, str]]) -> None:
    moments = [at("2026-10-20T00:00:00")]
    for hours, _ in steps:
        moments.append(moments[-1] + hours * HOUR)

    sent = _lived(moments[1:], [zone for _, zone in steps])

    assert len({*sent}) == len(sent)
    assert sent == sorted(sent)


# What the managers are told, on both databases.


@pytest.fixture
def talk(talk_on_both: Dialogue) -> Dialogue:
    """A company where one manager has five people and nobody else has so many."""
    return talk_on_both


async def _told() -> list[str]:
    rows = await DeliveryRow.all().order_by("id")
    assert all(row.command == "stats" for row in rows)
    return [f"{row.occasion.rpartition(':')[0]} {row.text}" for row in rows]


async def _corinne() -> int:
    return (await PersonRow.get(email=CORINNE)).id


async def test_each_manager_once(talk: Dialogue) -> None:
    corinne = await _corinne()
    monday = at("2026-11-23T09:00:00")
    assert await plan_reports(talk.bot.house, monday - HOUR) == 0
    assert await plan_reports(talk.bot.house, monday) == 1
    assert await plan_reports(talk.bot.house, monday) == 0
    assert await plan_reports(talk.bot.house, monday - 3 * HOUR) == 0  # the clock jumped back
    assert await plan_reports(talk.bot.house, monday + HOUR) == 0

    assert await _told() == [f"weekly:{corinne}:2026-W47 2026-W47"]


async def test_replicas_at_once_tell_once(talk: Dialogue) -> None:
    monday = at("2026-11-23T09:00:00")
    told = await asyncio.gather(*(plan_reports(talk.bot.house, monday) for _ in range(5)))

    assert sum(told) == 1
    assert len(await _told()) == 1


async def test_a_late_start_sends_the_latest_for_three_days(talk: Dialogue) -> None:
    monday = at("2026-11-23T09:00:00")
    await plan_reports(talk.bot.house, monday)
    weeks = dt.timedelta(days=21)
    assert await plan_reports(talk.bot.house, monday + weeks + 4 * DAY) == 0
    assert await plan_reports(talk.bot.house, monday + 2 * weeks + 2 * DAY) == 1

    assert [said[-8:] for said in await _told()] == ["2026-W47", "2026-W53"]


async def test_through_a_change_of_clocks_and_a_move(talk: Dialogue) -> None:
    moment = at("2026-10-19T00:00:00")
    while moment < at("2026-11-10T12:00:00"):
        if moment > at("2026-11-02T10:00:00"):  # they move west, where it is not nine yet
            await PersonRow.filter(email=CORINNE).update(timezone="America/Toronto")
        await plan_reports(talk.bot.house, moment)
        moment += 11 * HOUR

    assert [said[-8:] for said in await _told()] == ["2026-W42", "2026-W43", "2026-W44", "2026-W45"]


async def test_what_is_delivered_is_the_week_it_was_planned_for(talk: Dialogue) -> None:
    monday = at("2026-11-23T09:00:00")
    await plan_reports(talk.bot.house, monday)
    (row,) = await DeliveryRow.all()
    request = Request(
        person=await talk.bot.meet("web", CORINNE),
        at=monday + 8 * DAY,
        place=Place("web"),
        command=row.command,
        text=row.text,
    )

    said = await talk.bot.answer(request)

    assert said.title == "Votre équipe, du 16 novembre au 22 novembre"
    assert "Pas de chiffres" in words_of(said)


async def test_who_has_too_few_people_for_any_figure_is_told_nothing(talk: Dialogue) -> None:
    denise = await PersonRow.get(email=DENISE)
    await plan_reports(talk.bot.house, at("2026-11-23T09:00:00", "America/Toronto"))

    assert not await DeliveryRow.filter(person_id=denise.id).exists()
    assert await ToldRow.filter(manager_id=denise.id).exists()
