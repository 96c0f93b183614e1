"""Counts the weeks that are over, place by place, and keeps what may be said of each."""

import datetime as dt
import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.stats.privacy import ACTIVE, FIGURES, KINDS, NOT_SAID, Amount, Part, Tally, said
from bot.stats.tables import CellRow
from bot.storage.asked import rows_of
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

BEST = 5  # ideas kept a place
# what was done, of which kind, from two indexes that hold all that is asked
SHARED = """SELECT person_id, idea_id,
            1 + CASE WHEN declared_at >= {begins} AND declared_at < {ends}
                THEN CASE WHEN state = 'verified' THEN 6 ELSE 2 END ELSE 0 END AS kind
        FROM shares WHERE opened_at >= {begins} AND opened_at < {ends}
        UNION ALL
        SELECT person_id, idea_id, CASE WHEN state = 'verified' THEN 6 ELSE 2 END
        FROM shares WHERE declared_at >= {begins} AND declared_at < {ends}
            AND (opened_at IS NULL OR opened_at < {begins} OR opened_at >= {ends})"""
THEIRS = """JOIN stat_members m ON m.person_id = s.person_id
    JOIN stat_cells c ON c.place_id = m.place_id AND c.week = {week} AND c.begins_at = {begins}
        AND c.ends_at = {ends} AND NOT c.counted
    JOIN people p ON p.id = s.person_id"""
DISCREET = """SELECT c.id, COUNT(*) FROM stat_cells c
    JOIN stat_members m ON m.place_id = c.place_id JOIN people p ON p.id = m.person_id
    WHERE c.week = {week} AND c.begins_at = {begins} AND c.ends_at = {ends} AND NOT c.counted
        AND p.shown_since IS NULL GROUP BY c.id"""
HABIT = " + ".join(f"MAX(CASE WHEN kind = {kind} THEN {1 << kind} ELSE 0 END)" for kind in KINDS)
TOTALS = ", ".join(
    f"SUM(CASE WHEN kind & {bit} > 0 THEN 1 ELSE 0 END) AS {name}" for name, bit in FIGURES.items()
)
SUMS = ", ".join(f"SUM(s.{name})" for name in FIGURES)
DONE = f"""SELECT c.id, CASE WHEN p.shown_since IS NULL THEN 0 ELSE 1 END AS shown, s.habit,
        COUNT(*), {SUMS}
    FROM (SELECT person_id, {HABIT} AS habit, {TOTALS} FROM ({SHARED}) u GROUP BY person_id) s
    {THEIRS} GROUP BY c.id, shown, s.habit"""  # noqa: S608 (our own words)
# no DISTINCT within: PostgreSQL hashes what it hashed, in the same order, for minutes
IDEAS = f"""SELECT c.id, s.idea_id, COUNT(DISTINCT s.person_id) FROM ({SHARED}) s
    {THEIRS} WHERE p.shown_since IS NULL
    GROUP BY c.id, s.idea_id HAVING COUNT(DISTINCT s.person_id) >= {{smallest}}"""  # noqa: S608
CLICKED = f"""SELECT c.id, SUM(s.clicks), SUM(CASE WHEN p.shown_since IS NULL THEN 1 ELSE 0 END)
    FROM (SELECT h.person_id, SUM(k.count) AS clicks
        FROM clicks k JOIN links l ON l.id = k.link_id JOIN shares h ON h.id = l.share_id
        WHERE k.week = {{week}} GROUP BY h.person_id) s
    {THEIRS} GROUP BY c.id"""  # noqa: S608
KEEP = """UPDATE stat_cells SET said = ?, ideas = ?, tells = ?, counted = TRUE
    WHERE id = ? AND NOT counted"""


@dataclass(slots=True)
class _Doing:
    """What the people of a place did: how many of those who show it, and the habits of the rest."""

    shown_active: int = 0
    totals: Counter[str] = field(default_factory=Counter)
    habits: Counter[int] = field(default_factory=Counter)


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
    clicks = await _clicks(moments)
    ideas = await _ideas(moments, smallest)
    rows = []
    for cell in cells:
        doing = doings[cell]
        tally = Tally(
            discreet=discreet.get(cell, 0),
            shown_active=doing.shown_active,
            totals=doing.totals,
            habits=doing.habits,
            clicks=clicks.get(cell),
        )
        told = said(tally, smallest)
        rows.append((*_kept(told, ideas[cell][:BEST]), cell))
    await run_tx(lambda: execute_many(KEEP, rows))


def _kept(told: Mapping[str, Amount], ideas: list[tuple[int, int]]) -> tuple[str, str, int]:
    """Write what may be said as the database keeps it; nothing, where nothing may be."""
    figures = {name: (one.least, one.exact) for name, one in told.items()}
    tells = sum(bit for name, bit in FIGURES.items() if told.get(name, NOT_SAID) != NOT_SAID)
    tells += ACTIVE if told else 0
    return json.dumps(figures), json.dumps(ideas if told else []), tells


async def _doings(moments: Mapping[str, int]) -> dict[int, _Doing]:
    """Add up what people did, place by place."""
    doings: dict[int, _Doing] = defaultdict(_Doing)
    for cell, shown, habit, people, *totals in await rows_of(DONE.format(**moments)):
        doing = doings[cell]
        doing.totals.update(dict(zip(FIGURES, map(int, totals), strict=True)))
        if shown:
            doing.shown_active += people
        else:
            doing.habits[int(habit)] += people
    return doings


async def _clicks(moments: Mapping[str, int]) -> dict[int, Part]:
    """Add up how often the links that people posted were followed, where clicks are counted.

    Behind them are those whose link was followed, and who do not show their shares.
    """
    rows = await rows_of(CLICKED.format(**moments))
    return {cell: Part(int(clicks), int(people)) for cell, clicks, people in rows}


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
