"""Closes a week: says with whom everybody is counted, counts it where it is over, and keeps that.

What was counted stays as it is: a report that changed afterwards, because somebody left or erased
what they shared, would tell of them.
"""

import asyncio
import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo

from tortoise.exceptions import IntegrityError

from bot.stats.blocks import Member, Members, Place, regroup
from bot.stats.content import close_contents
from bot.stats.count import count_up
from bot.stats.managers import Managers, managers, standings
from bot.stats.tables import MemberRow, PlaceRow, WeekRow
from bot.stats.week import EARLIEST, Week, last_ended
from bot.storage.fields import milliseconds
from bot.storage.many import execute_many, look_again
from bot.storage.transaction import run_tx

AT_ONCE = 2_000  # rows: between them, whoever chats gets a turn
ADD_PLACE = "INSERT INTO stat_places (id, manager_id, team) VALUES (?, ?, ?)"
ADD_MEMBER = """INSERT INTO stat_members (block, place_id, free_from, person_id)
    VALUES (?, ?, ?, ?)"""
SET_MEMBER = """UPDATE stat_members SET block = ?, place_id = ?, free_from = ?
    WHERE person_id = ?"""
FORGET_MEMBER = "DELETE FROM stat_members WHERE person_id = ?"
ADD_CELL = """INSERT INTO stat_cells (week, place_id, people, begins_at, ends_at)
    VALUES (?, ?, ?, ?, ?)"""

Places = dict[Place, int]


async def close_weeks(zone: ZoneInfo, smallest: int, now: dt.datetime) -> None:
    """Close what is over by now, once, whoever asks; `zone` is of those without a manager."""
    newest = await WeekRow.all().order_by("-number").first()
    done = newest.number if newest else 0
    if done < last_ended(now, EARLIEST).number:
        await _open_weeks(done, zone, smallest, now)
    await _count(zone, smallest, now)


async def _open_weeks(done: int, zone: ZoneInfo, smallest: int, now: dt.datetime) -> None:
    """Put people together for the weeks since `done` that are over anywhere; two at most."""
    there = await managers()
    latest = max(last_ended(now, one) for one in {zone, *there.zones.values()})
    for number in range(max(done + 1, latest.number - 1), latest.number + 1):
        await _count(zone, smallest, now)  # with those who were counted together then
        await _open(Week(number), there, zone, smallest)


async def _count(zone: ZoneInfo, smallest: int, now: dt.datetime) -> None:
    await count_up(smallest, now)
    await close_contents(zone, smallest, now)


async def _open(week: Week, there: Managers, zone: ZoneInfo, smallest: int) -> None:
    """Put people together for a week; where another process did so meanwhile, let it be."""
    places = {
        (manager, team): key
        for key, manager, team in await PlaceRow.all().values_list("id", "manager_id", "team")
    }
    before = await _members(places)
    people = await standings()
    after = await asyncio.to_thread(regroup, people, before, week.number, smallest)

    async def write() -> None:
        await WeekRow.create(number=week.number)
        await _add_places(places, after)
        await _write_members(places, before, after)
        await _add_cells(week, places, after, there, zone)

    try:
        await run_tx(write)
        await look_again("stat_members", "stat_cells", "shares")
    except IntegrityError:
        if not await WeekRow.exists(number=week.number):
            raise


async def _members(places: Places) -> Members:
    named = {key: place for place, key in places.items()}
    columns = ("person_id", "block", "place_id", "free_from")
    return {
        person: Member(block, named.get(place, Member().place), free)
        for person, block, place, free in await MemberRow.all().values_list(*columns)
    }


async def _add_places(places: Places, members: Members) -> None:
    used = {one.place for one in members.values() if one.block}
    last = max(places.values(), default=0)
    new = {place: key for key, place in enumerate(sorted(used - set(places)), start=last + 1)}
    places.update(new)
    await execute_many(ADD_PLACE, [(key, *place) for place, key in new.items()])


async def _write_members(places: Places, before: Members, after: Members) -> None:
    def row(person: int) -> tuple[int, int, int, int]:
        one = after[person]
        return one.block, places[one.place] if one.block else 0, one.free_from, person

    gone = [(person,) for person in before if person not in after]
    changed = [
        row(person) for person in after if before.get(person, after[person]) != after[person]
    ]
    new = [row(person) for person in after if person not in before]
    for start in range(0, len(new), AT_ONCE):
        await execute_many(ADD_MEMBER, new[start : start + AT_ONCE])
    await execute_many(SET_MEMBER, changed)
    await execute_many(FORGET_MEMBER, gone)


async def _add_cells(
    week: Week, places: Places, members: Members, there: Managers, zone: ZoneInfo
) -> None:
    """Note each place where somebody is counted, and when the week begins and ends there."""
    counted = Counter(one.place for one in members.values() if one.block)
    rows = []
    for place, people in counted.items():
        where = there.zones.get(place[0], zone)
        moments = milliseconds(week.begins(where)), milliseconds(week.ends(where))
        rows.append((week.number, places[place], people, *moments))
    await execute_many(ADD_CELL, rows)
