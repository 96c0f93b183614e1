"""What became of the library in a week: by subject, by campaign, by wording; for the desk.

The desk keeps the library, and needs to know what people take and what they leave. It is told of
words, not of who said them, once a week and never again otherwise. The people counted are those of
the team reports: the whole tells of nobody else.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.ideas.tables import WordingRow
from bot.stats.privacy import ACTIVE, FIGURES, Part, fold, in_steps, together
from bot.stats.tables import CellRow, WeekRow
from bot.stats.week import Week
from bot.storage.asked import rows_of
from bot.storage.fields import milliseconds

SEASON = 8  # weeks over which wordings are looked at: each is shared once a week at most
WORDINGS = 20  # kept of a season
OTHERS = ""  # the name of the line of all the others
COLUMNS = ("offered", "let go", "opened", "declared")
WITHIN = "s.{0}_at >= c.begins_at AND s.{0}_at < c.ends_at"
HALF = "s.{0}_at >= {{begins}} AND s.{0}_at < {{ends}}"
OFFERED, TAKEN, POSTED = (
    f"CASE WHEN {WITHIN.format(what)} AND (c.tells & {bit}) > 0 THEN 1 ELSE 0 END"
    for what, bit in (
        ("offered", ACTIVE),
        ("opened", FIGURES["opened"]),
        ("declared", FIGURES["declared"]),
    )
)
EVER = " OR ".join(f"({HALF.format(what)})" for what in ("offered", "opened", "declared"))
PARTS = ", ".join(
    f"SUM(s.{it}), SUM(CASE WHEN s.{it} > 0 AND p.shown_since IS NULL THEN 1 ELSE 0 END)"
    for it in ("offered", "let_go", "opened", "declared")
)
DONE = f"""SELECT s.subject, s.campaign, {PARTS}
    FROM (SELECT s.person_id, i.subject, i.campaign, SUM({OFFERED}) AS offered,
            SUM(CASE WHEN s.state = 'let go' THEN {OFFERED} ELSE 0 END) AS let_go,
            SUM({TAKEN}) AS opened, SUM({POSTED}) AS declared
        FROM shares s JOIN ideas i ON i.id = s.idea_id
            JOIN stat_members m ON m.person_id = s.person_id
            JOIN stat_cells c ON c.place_id = m.place_id AND c.week = {{week}} AND c.tells > 0
        WHERE {EVER} GROUP BY s.person_id, i.subject, i.campaign) s
    JOIN people p ON p.id = s.person_id GROUP BY s.subject, s.campaign"""  # noqa: S608 (our own words)
WORDS = f"""SELECT s.wording_id, {PARTS}
    FROM (SELECT s.person_id, s.wording_id,
            SUM(CASE WHEN {HALF.format("offered")} THEN 1 ELSE 0 END) AS offered,
            SUM(CASE WHEN {HALF.format("offered")} AND s.state = 'let go' THEN 1 ELSE 0 END)
                AS let_go,
            SUM(CASE WHEN {HALF.format("opened")} THEN 1 ELSE 0 END) AS opened,
            SUM(CASE WHEN {HALF.format("declared")} THEN 1 ELSE 0 END) AS declared
        FROM shares s WHERE ({EVER}) AND s.wording_id IS NOT NULL
        GROUP BY s.person_id, s.wording_id) s
    JOIN people p ON p.id = s.person_id GROUP BY s.wording_id"""  # noqa: S608
Atom = tuple[str, str]  # a subject and a campaign


class Line(NamedTuple):
    """A name and its figures as they are said: at least so many; 0 says nothing."""

    name: str
    figures: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Lines of four figures each: offered, let go, opened, declared; the others are named ""."""

    subjects: tuple[Line, ...] = ()
    campaigns: tuple[Line, ...] = ()
    wordings: tuple[Line, ...] = ()  # of the last season that is over, most taken first


def ends_season(week: Week) -> bool:
    """Whether a week is the last of its season: seasons follow one another, and never overlap."""
    return week.number % SEASON == SEASON - 1


async def content_of(week: Week) -> Content | None:
    """Read what became of the library in a week; None where it is not over for everybody."""
    row = await WeekRow.get_or_none(number=week.number)
    if row is None or row.content is None:
        return None
    wordings = row if ends_season(week) else await WeekRow.get_or_none(number=_season(week))
    return Content(
        subjects=_lines(row, "subjects"),
        campaigns=_lines(row, "campaigns"),
        wordings=await _worded(_lines(wordings, "wordings") if wordings else ()),
    )


def _season(week: Week) -> int:
    """Number the last week of the last season that is over."""
    return (week.number + 1) // SEASON * SEASON - 1


def _lines(row: WeekRow, name: str) -> tuple[Line, ...]:
    return tuple(Line(one, tuple(figures)) for one, figures in (row.content or {}).get(name, ()))


async def _worded(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Put the words themselves in place of their ids; those that are gone are left out."""
    ids = [int(line.name) for line in lines]
    texts = dict(await WordingRow.filter(id__in=ids).values_list("id", "text"))
    known = [line for line in lines if int(line.name) in texts]
    return tuple(line._replace(name=texts[int(line.name)]) for line in known)


async def close_contents(zone: ZoneInfo, smallest: int, now: dt.datetime) -> None:
    """Look, once, at what became of the library in each week that is over everywhere."""
    for row in await WeekRow.filter(content__isnull=True):
        week = Week(row.number)
        if week.ends(zone) > now or await CellRow.exists(week=row.number, counted=False):
            continue
        content = await _content(week, smallest)
        if ends_season(week):
            content["wordings"] = await _wordings(week, zone, smallest)
        await WeekRow.filter(number=row.number, content__isnull=True).update(content=content)


async def _content(week: Week, smallest: int) -> dict[str, list[Line]]:
    cells = await CellRow.filter(week=week.number).values_list("begins_at", "ends_at")
    if not cells:
        return {}
    moments = {
        "begins": milliseconds(min(begins for begins, _ in cells)),
        "ends": milliseconds(max(ends for _, ends in cells)),
    }
    rows = await rows_of(DONE.format(week=week.number, **moments))
    columns = _columns(((subject, campaign), figures) for subject, campaign, *figures in rows)
    return dict(zip(("subjects", "campaigns"), tables(columns, smallest), strict=True))


def _columns(rows: Iterable[tuple[Atom, list[int]]]) -> list[dict[Atom, Part]]:
    """Turn each row's totals and people, in turn, into a column of each figure."""
    columns: list[dict[Atom, Part]] = [{} for _ in COLUMNS]
    for atom, figures in rows:
        for column, total, people in zip(columns, figures[::2], figures[1::2], strict=True):
            column[atom] = Part(int(total), int(people))
    return columns


def tables(columns: Iterable[Mapping[Atom, Part]], smallest: int) -> tuple[list[Line], list[Line]]:
    """Add ideas up by subject and by campaign, so that one table less the other gives nothing away.

    What counts in both tables is kept in both, or is among the others in both.
    """
    subjects: dict[str, list[int]] = defaultdict(lambda: [0] * len(COLUMNS))
    campaigns: dict[str, list[int]] = defaultdict(lambda: [0] * len(COLUMNS))
    for number, column in enumerate(columns):
        kept, others = fold(column, smallest)
        for place, table in enumerate((subjects, campaigns)):
            names = {atom[place] for atom in kept}
            for name in names - {OTHERS}:
                part = together(kept[atom] for atom in kept if atom[place] == name)
                table[name][number] = in_steps(part, smallest)
        subjects[OTHERS][number] = in_steps(others, smallest)
    return _most_taken(subjects), _most_taken(campaigns)


def _most_taken(table: Mapping[str, list[int]]) -> list[Line]:
    """Sort the lines that say something by what was opened, the others last; nothing alone."""
    lines = [Line(name, tuple(figures)) for name, figures in table.items() if any(figures)]
    lines.sort(
        key=lambda line: (line.name == OTHERS, [-one for one in line.figures[2:]], line.name)
    )
    return lines if any(line.name != OTHERS for line in lines) else []


async def _wordings(week: Week, zone: ZoneInfo, smallest: int) -> list[Line]:
    """Look at each wording over a season: in a week too few people share any."""
    moments = {
        "begins": milliseconds(Week(week.number - SEASON + 1).begins(zone)),
        "ends": milliseconds(week.ends(zone)),
    }
    lines = []
    for wording, *figures in await rows_of(WORDS.format(**moments)):
        parts = [Part(int(a), int(b)) for a, b in zip(figures[::2], figures[1::2], strict=True)]
        lines.append(Line(str(wording), tuple(in_steps(part, smallest) for part in parts)))
    told = [line for line in lines if any(line.figures)]
    return sorted(told, key=lambda line: ([-one for one in line.figures[:1:-1]], line.name))[
        :WORDINGS
    ]
