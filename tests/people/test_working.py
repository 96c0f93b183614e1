"""Working hours: nine to six, Monday to Friday, without holidays, through clock changes."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from bot.people.working import Calendar, calendar_of, country_of

PARIS = ZoneInfo("Europe/Paris")
PLAIN = Calendar(PARIS, lambda _: False)


def _at(said: str, zone: ZoneInfo = PARIS) -> dt.datetime:
    return dt.datetime.fromisoformat(said).replace(tzinfo=zone)


def _hours(count: float) -> dt.timedelta:
    return dt.timedelta(hours=count)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-11-23 09:30", 4, "2026-11-23 13:30"),  # a Monday
        ("2026-11-23 16:00", 4, "2026-11-24 11:00"),
        ("2026-11-23 22:00", 4, "2026-11-24 13:00"),
        ("2026-11-23 05:00", 1, "2026-11-23 10:00"),
        ("2026-11-27 17:30", 4, "2026-11-30 12:30"),  # over the week-end
        ("2026-11-28 12:00", 4, "2026-11-30 13:00"),
        ("2026-11-23 14:00", 4, "2026-11-23 18:00"),  # the very end of a day
        ("2026-03-27 17:00", 4, "2026-03-30 12:00"),  # the clocks go forward on the 29th
        ("2026-10-23 17:00", 4, "2026-10-26 12:00"),  # and back on the 25th
    ],
)
def test_so_much_work_later(start: str, hours: int, end: str) -> None:
    assert PLAIN.after(_at(start), _hours(hours)) == _at(end)
    assert PLAIN.between(_at(start), _at(end)) == _hours(hours)


def test_nights_that_change_the_clock_change_no_day() -> None:
    """In Troll the clocks move by two hours; in Apia a whole Friday was never there."""
    troll = Calendar(ZoneInfo("Antarctica/Troll"), lambda _: False)
    assert troll.between(
        _at("2026-03-27 09:00", troll.zone), _at("2026-03-30 18:00", troll.zone)
    ) == _hours(18)
    apia = Calendar(ZoneInfo("Pacific/Apia"), lambda _: False)
    assert apia.after(_at("2011-12-29 17:00", apia.zone), _hours(2)) <= _at(
        "2012-01-02 10:00", apia.zone
    )


def test_holidays_are_those_of_the_zones_country() -> None:
    france = calendar_of(PARIS)
    assert france.after(_at("2026-12-24 17:00"), _hours(2)) == _at("2026-12-28 10:00")
    montreal = calendar_of(ZoneInfo("America/Toronto"))
    assert montreal.off(dt.date(2026, 7, 1))
    assert not france.off(dt.date(2026, 7, 1))
    assert (country_of("Europe/Paris"), country_of("UTC")) == ("FR", "")
    assert not calendar_of(ZoneInfo("UTC")).off(dt.date(2026, 12, 25))


def test_the_end_of_a_day_and_of_a_week() -> None:
    monday = _at("2026-11-23 09:30")
    assert PLAIN.closes(monday) == _at("2026-11-23 18:00")
    assert PLAIN.closes(monday, 1) == _at("2026-11-24 18:00")
    assert PLAIN.closes(_at("2026-11-27 09:30"), 1) == _at("2026-11-30 18:00")
    assert PLAIN.week_closes(monday) == _at("2026-11-27 18:00")
    assert PLAIN.week_closes(_at("2026-11-28 09:30")) == _at("2026-12-04 18:00")


def test_a_year_without_a_working_day_ends_all_the_same() -> None:
    never = Calendar(PARIS, lambda _: True)
    assert never.after(_at("2026-11-23 09:30"), _hours(4)) == _at("2026-11-23 09:30")
