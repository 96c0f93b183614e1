"""Quiet hours are those of the person's own clock, through midnight and through summer time."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.people.hours import QUIET, Quiet

PARIS = ZoneInfo("Europe/Paris")


def _at(said: str) -> dt.datetime:
    return dt.datetime.fromisoformat(said)


@pytest.mark.parametrize(
    ("moment", "zone", "quiet"),
    [
        ("2026-11-23T09:00+01:00", "Europe/Paris", False),  # a Monday
        ("2026-11-23T08:59+01:00", "Europe/Paris", True),
        ("2026-11-23T17:59+01:00", "Europe/Paris", False),
        ("2026-11-23T18:00+01:00", "Europe/Paris", True),
        ("2026-11-23T09:30+01:00", "America/Toronto", True),  # 3:30 there
        ("2026-11-23T10:00+01:00", "Asia/Tokyo", True),  # 18:00 there
        ("2026-11-22T23:30+00:00", "Asia/Tokyo", True),  # Monday there, 8:30
        ("2026-11-23T00:30+00:00", "Asia/Tokyo", False),
        ("2026-11-21T11:00+01:00", "Europe/Paris", True),  # a Saturday
        ("2026-03-27T08:30+00:00", "Europe/Paris", False),  # 9:30, the Friday before summer time
        ("2026-03-30T07:30+00:00", "Europe/Paris", False),  # 9:30 again, the Monday after
        ("2026-03-30T06:30+00:00", "Europe/Paris", True),
    ],
)
def test_outside_working_hours_is_quiet_by_default(moment: str, zone: str, *, quiet: bool) -> None:
    assert QUIET.covers(_at(moment), ZoneInfo(zone)) is quiet


def test_hours_in_the_middle_of_the_day_can_be_quiet() -> None:
    nights = Quiet(8, 20)

    assert nights.covers(_at("2026-11-23T12:00+01:00"), PARIS)
    assert not nights.covers(_at("2026-11-23T22:00+01:00"), PARIS)


@pytest.mark.parametrize(
    ("quiet", "now", "opens"),
    [
        (QUIET, "2026-11-23T10:00+01:00", "2026-11-23T10:00+01:00"),
        (QUIET, "2026-11-23T03:00+01:00", "2026-11-23T09:00+01:00"),
        (QUIET, "2026-11-27T18:00+01:00", "2026-11-30T09:00+01:00"),  # past the weekend
        (QUIET, "2026-03-27T19:00+01:00", "2026-03-30T09:00+02:00"),  # and summer time
        (Quiet(8, 20), "2026-11-23T12:00+01:00", "2026-11-23T20:00+01:00"),
        (Quiet(0, 9), "2026-11-23T23:59+01:00", "2026-11-23T23:59+01:00"),
        (Quiet(20, 0), "2026-11-27T21:00+01:00", "2026-11-30T00:00+01:00"),
    ],
)
def test_quiet_ends_when_it_ends_there(quiet: Quiet, now: str, opens: str) -> None:
    assert quiet.next_open(_at(now), PARIS) == _at(opens)
