"""Counts the weeks that are over, place by place, and keeps what may be said of each."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bot.stats.privacy import Part, Tally, said
from bot.stats.tables import CellRow
from bot.storage.asked import rows_of
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

BEST = 5  # ideas kept a place
# what was done, from two indexes that hold all that is asked
OPENED = "FROM shares WHERE opened_at >= {begins} AND opened_at < {ends}"
DECLARED = "FROM shares WHERE declared_at >= {begins} AND declared_at < {ends}"
THEIRS = """JOIN stat_members m ON m.person_id = s.person_id
    JOIN stat_cells c ON c.place_id = m.place_id AND c.week = {week} AND c.begins_at = {begins}
        AND c.ends_at = {ends} AND NOT c.counted
    JOIN people p ON p.id = s.person_id"""
DISCREET = """SELECT c.id, COUNT(*) FROM stat_cells c
    JOIN stat_members m ON m.place_id = c.place_id JOIN people p ON p.id = m.person_id
    WHERE c.week = {week} AND c.begins_at = {begins} AND c.ends_at = {ends} AND NOT c.counted
        AND p.shown_since IS NULL GROUP BY c.id"""
DONE = f"""SELECT c.id, CASE WHEN p.shown_since IS NULL THEN 0 ELSE 1 END AS shown, COUNT(*),
        SUM(s.opened), SUM(CASE WHEN s.opened > 0 THEN 1 ELSE 0 END),
        SUM(s.declared), SUM(CASE WHEN s.declared > 0 THEN 1 ELSE 0 END),
        SUM(s.verified), SUM(CASE WHEN s.verified > 0 THEN 1 ELSE 0 END)
    FROM (SELECT u.person_id, SUM(u.opened) AS opened, SUM(u.declared) AS declared,
            SUM(u.verified) AS verified
        FROM (SELECT person_id, 1 AS opened, 0 AS declared, 0 AS verified {OPENED}
            UNION ALL
            SELECT person_id, 0, 1, CASE WHEN state = 'verified' THEN 1 ELSE 0 END {DECLARED}) u
        GROUP BY u.person_id) s
    {THEIRS} GROUP BY c.id, shown"""  # noqa: S608 (our own words)
IDEAS = f"""SELECT c.id, s.idea_id, COUNT(*)
    FROM (SELECT person_id, idea_id {OPENED} UNION SELECT person_id, idea_id {DECLARED}) s
    {THEIRS} WHERE p.shown_since IS NULL
    GROUP BY c.id, s.idea_id HAVING COUNT(*) >= {{smallest}}"""  # noqa: S608
KEEP = "UPDATE stat_cells SET said = ?, ideas = ?, counted = TRUE WHERE id = ? AND NOT counted"


@dataclass(frozen=True, slots=True)
class _Doing:
    """What the people of a place did: of those who keep it to themselves, and all together."""

    active: int
    open_active: int
    parts: Mapping[str, Part]


NOTHING = _Doing(0, 0, {})


async def count_up(smallest: int, now: dt.datetime) -> None:
    """Count every place where a week is over, once; what was counted is never counted again."""
    waiting = CellRow.filter(counted=False, ends_at__lte=now).distinct()
    for week, begins, ends in await waiting.values_list("week", "begins_at", "ends_at"):
        moments = {"week": week, "begins": milliseconds(begins), "ends": milliseconds(ends)}
        await _count(moments, smallest)


async def _count(moments: Mapping[str, int], smallest: int) -> None:
    """Count the places of one zone, and keep what may be said."""
    theirs = CellRow.filter(week=moments["week"], counted=False, begins_at=_at(moments["begins"]))
    cells = [
        cell for (cell,) in await theirs.filter(ends_at=_at(moments["ends"])).values_list("id")
    ]
    discreet = dict(await rows_of(DISCREET.format(**moments)))
    doings = await _doings(moments)
    ideas = await _ideas(moments, smallest)
    rows = []
    for cell in cells:
        doing = doings.get(cell, NOTHING)
        tally = Tally(
            discreet=discreet.get(cell, 0),
            active=doing.active,
            open_active=doing.open_active,
            parts=doing.parts,
        )
        told = said(tally, smallest)
        figures = {name: (one.least, one.exact) for name, one in told.items()}
        best = ideas[cell][:BEST] if told else []
        rows.append((json.dumps(figures), json.dumps(best), cell))
    await run_tx(lambda: execute_many(KEEP, rows))


async def _doings(moments: Mapping[str, int]) -> dict[int, _Doing]:
    """Add up what those who keep it to themselves did, and those who show it."""
    kept: dict[int, _Doing] = defaultdict(lambda: NOTHING)
    for cell, shown, active, *figures in await rows_of(DONE.format(**moments)):
        before = kept[cell]
        totals, people = [int(one) for one in figures[::2]], [int(one) for one in figures[1::2]]
        parts = {}
        for name, total, behind in zip(
            ("opened", "declared", "verified"), totals, people, strict=True
        ):
            old = before.parts.get(name, Part(0, 0))
            parts[name] = Part(old.total + total, old.people + (0 if shown else behind))
        kept[cell] = _Doing(
            before.active + (0 if shown else active),
            before.open_active + (active if shown else 0),
            parts,
        )
    return kept


async def _ideas(moments: Mapping[str, int], smallest: int) -> dict[int, list[tuple[int, int]]]:
    """List the ideas that enough people opened or posted, those of most people first."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for cell, idea, people in await rows_of(IDEAS.format(**moments, smallest=int(smallest))):
        found[cell].append((idea, people))
    return defaultdict(
        list,
        {cell: sorted(some, key=lambda one: (-one[1], one[0])) for cell, some in found.items()},
    )


def _at(moment: int) -> dt.datetime:
    return EPOCH + moment * MILLISECOND
