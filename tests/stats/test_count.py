"""What the databases count is what Python counts, and what is over stays as it was counted."""

import datetime as dt
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping
from itertools import count
from random import Random
from zoneinfo import ZoneInfo

import pytest

from bot.ideas.tables import IdeaRow, WordingRow
from bot.people.tables import PersonRow
from bot.shares.tables import ClickRow, LinkRow, ShareRow, State
from bot.stats.blocks import EVERYBODY, Member, Members, Standing
from bot.stats.close import close_weeks
from bot.stats.content import COLUMNS, SEASON, content_of, ends_season, tables
from bot.stats.privacy import FIGURES, NOT_SAID, Amount, said
from bot.stats.tables import CellRow, MemberRow, PlaceRow, WeekRow
from bot.stats.week import Week, week_of
from bot.storage.database import open_database
from bot.storage.fields import EPOCH
from stats.company import ATOMS, Company, Share, counted, shares
from stats.told import columns_of, tally_of

PARIS = ZoneInfo("Europe/Paris")
MONDAY = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
WEDNESDAY = dt.datetime(2026, 11, 18, 11, tzinfo=dt.UTC)
LONG_AGO = WEDNESDAY - dt.timedelta(days=9)
DAY = dt.timedelta(days=1)
WEEK = week_of(WEDNESDAY.date())
TOKENS = count(1)


@pytest.fixture
async def empty(database_url: str) -> AsyncIterator[None]:
    """A database without a company, on SQLite and on PostgreSQL."""
    async with open_database(database_url):
        yield


async def _settle(chance: Random, people: int, bosses: int = 3) -> Company:
    """Let people work for three managers, one of them in Toronto, one for another."""
    now: Company = {}
    for person in range(1, people + 1):
        boss = chance.randint(1, bosses) if person > bosses else (1 if person == 2 else EVERYBODY)
        now[person] = Standing(
            person, boss, chance.choice(("Atelier", "Studio")), shown=chance.random() < 0.15
        )
        await PersonRow.create(
            id=person,
            name=f"P{person}",
            team=now[person].team,
            manager_id=boss or None,
            language="fr",
            timezone="America/Toronto" if person == bosses else "Europe/Paris",
            shown_since=LONG_AGO if now[person].shown else None,
        )
    await _add_ideas()
    return now


async def _add_ideas() -> None:
    for key, (subject, campaign) in enumerate(ATOMS, start=1):
        await IdeaRow.create(
            id=key,
            key=f"idea-{key}",
            subject=subject,
            campaign=campaign,
            title={},
            facts={},
            starts_at=EPOCH,
            ends_at=MONDAY,
        )


async def _share(done: Iterable[Share], wording: int | None = None) -> None:
    for one in done:
        opened = (WEDNESDAY if one.kind & 1 else LONG_AGO) if one.kind else None
        verified = State.VERIFIED if one.kind & 4 else State.DECLARED
        state = verified if one.kind & 2 else State.OPENED
        untouched = State.LET_GO if one.let_go else State.OFFERED
        await ShareRow.create(
            token=f"t{next(TOKENS)}",
            person_id=one.person,
            idea_id=ATOMS.index(one.atom) + 1,
            wording_id=wording,
            text="",
            state=(state if one.kind else untouched).value,
            offered_at=WEDNESDAY if one.offered else LONG_AGO,
            opened_at=opened,
            declared_at=WEDNESDAY if one.kind & 2 else None,
        )


async def _close(now: dt.datetime = MONDAY) -> None:
    await close_weeks(PARIS, 5, now)


async def _members() -> Members:
    places = {row.id: (row.manager_id, row.team) for row in await PlaceRow.all()}
    return {
        row.person_id: Member(row.block, places[row.place_id], row.free_from)
        for row in await MemberRow.exclude(block=0)
    }


def _tells(there: Mapping[str, Amount], column: str) -> bool:
    return bool(there) and (column not in FIGURES or there[column] != NOT_SAID)


@pytest.mark.parametrize("seed", range(3))
async def test_the_database_counts_as_python_does(empty: None, seed: int) -> None:  # noqa: ARG001
    chance = Random(seed)
    now = await _settle(chance, 60)
    done = [*shares(chance, now), *shares(chance, now), *shares(chance, now)]
    await _share(done)
    await _close()

    members = await _members()
    told = {place: said(tally_of(now, there, done), 5) for place, there in counted(members).items()}
    places = {(row.manager_id, row.team): row.id for row in await PlaceRow.all()}
    for place, amounts in told.items():
        cell = await CellRow.get(week=WEEK.number, place_id=places[place])
        figures = {name: Amount(*one) for name, one in cell.said.items()}
        assert figures == amounts
    assert sum(map(bool, told.values())) > 2

    masked = []
    for one in done:
        there = told[members[one.person].place] if one.person in members else {}
        masked.append((one, [it for it in COLUMNS if _tells(there, it) and one.counts_in(it)]))
    subjects, campaigns = tables(columns_of(now, masked), 5)
    content = await content_of(WEEK)
    assert content
    assert [*content.subjects] == subjects != []
    assert [*content.campaigns] == campaigns != []


async def _click(chance: Random) -> Counter[int]:
    """Let the link of each share be followed some times that week, and often before."""
    clicks: Counter[int] = Counter()
    for row in await ShareRow.all().order_by("id"):
        link = await LinkRow.create(token=f"l{row.id}", url="https://x.example", share_id=row.id)
        await ClickRow.create(link=link, week=WEEK.number - 1, count=50)
        if followed := chance.randint(0, 3):
            await ClickRow.create(link=link, week=WEEK.number, count=followed)
            clicks[row.person_id] += followed
    return clicks


async def test_clicks_are_told_where_enough_people_are_behind_them(empty: None) -> None:  # noqa: ARG001
    chance = Random(1)
    now = await _settle(chance, 60)
    await _share([*shares(chance, now), *shares(chance, now)])
    clicks = await _click(chance)
    await _close()

    expected, got = {}, {}
    places = {(row.manager_id, row.team): row.id for row in await PlaceRow.all()}
    for place, there in counted(await _members()).items():
        cell = await CellRow.get(week=WEEK.number, place_id=places[place])
        theirs = [one for one in there if clicks[one]]
        enough = sum(not now[one].shown for one in theirs) >= 5
        if cell.said:
            total = Amount(sum(clicks[one] for one in theirs))
            expected[place] = total if enough else NOT_SAID
            got[place] = Amount(*cell.said["clicks"])
    assert got == expected
    assert sum(one.exact for one in expected.values()) > 1


async def test_what_is_over_stays_as_it_was_counted(empty: None) -> None:  # noqa: ARG001
    now = await _settle(Random(1), 60)
    await _share(shares(Random(2), now))
    await _close()
    before = [await CellRow.all().order_by("id").values(), await WeekRow.all().values()]

    await ShareRow.filter(person_id__lt=30).delete()
    await PersonRow.filter(id=40).delete()
    await PersonRow.filter(id=41).update(shown_since=MONDAY)
    await _close(MONDAY + DAY)

    assert [await CellRow.all().order_by("id").values(), await WeekRow.all().values()] == before


async def test_subjects_come_once_the_week_is_over_everywhere(empty: None) -> None:  # noqa: ARG001
    now = await _settle(Random(1), 60)
    await _share(shares(Random(2), now))
    await _close(WEEK.ends(PARIS))
    assert await content_of(WEEK) is None  # it is Sunday in Toronto

    await _close(WEEK.ends(ZoneInfo("America/Toronto")))
    assert await content_of(WEEK)


async def test_wordings_are_told_of_once_a_season_of_eight_weeks(empty: None) -> None:  # noqa: ARG001
    now = await _settle(Random(1), 12)
    await PersonRow.all().update(shown_since=None)
    words = [await WordingRow.create(idea_id=1, language="fr", text=f"W{n}") for n in (1, 2)]
    one = Share(0, ATOMS[0], 3, offered=True)
    for person in now:
        await _share([Share(person, one.atom, one.kind, offered=True)], words[0].id)
    await _share(
        [Share(person, one.atom, one.kind, offered=True) for person in range(1, 5)], words[1].id
    )
    last = WEEK
    while not ends_season(last):
        last = last.after
    for number in range(WEEK.number, last.number + 3):
        await _close(Week(number).ends(PARIS) + DAY)

    for number in range(WEEK.number, last.number):
        content = await content_of(Week(number))
        assert content
        assert not content.wordings
    for week in (last, last.after, last.after.after):
        content = await content_of(week)
        assert content
        assert content.wordings == (("W1", (10, 0, 10, 10)),)
    assert last.number - WEEK.number < SEASON
