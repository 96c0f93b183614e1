"""The week as a spreadsheet reads it: whole, each team's, each subject's, campaign's, wording's."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.people.tables import PersonRow
from bot.stats.blocks import EVERYBODY
from bot.stats.content import COLUMNS as OF_CONTENT
from bot.stats.content import Content, Line
from bot.stats.report import Cell, Figures, cells_of, places_of, total
from bot.stats.week import Week

COLUMNS = (
    *("week", "kind", "name", "manager", "people", "active"),
    *("opened", "declared", "verified", "clicks", "offered", "let go"),
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would compute
REST = "(others)"
Row = dict[str, str]


async def sheet(week: Week, content: Content) -> str:
    """Write a week as CSV, UTF-8: `at least 8` is `>=8`, and what may not be said is empty."""
    rows = [*await _teams(week), *_contents(content)]
    paper = io.StringIO()
    writer = csv.DictWriter(paper, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(
        {"week": str(week), **{key: _harmless(it) for key, it in row.items()}} for row in rows
    )
    return paper.getvalue()


async def _teams(week: Week) -> list[Row]:
    """Give the company's line, then each manager's team’s."""
    cells = await cells_of(None, week)
    places = await places_of(None)
    bosses = {manager for manager, _ in places.values()} - {EVERYBODY}
    names = dict(await PersonRow.filter(id__in=[*bosses]).values_list("id", "name"))
    rows = [_row("company", "", "", total(cells.values()))]
    grouped: dict[tuple[str, str], list[Cell]] = defaultdict(list)
    for place, cell in cells.items():
        manager, team = places.get(place, (EVERYBODY, ""))
        grouped[names.get(manager, ""), team].append(cell)
    rows += [
        _row("team", team, manager, total(some))
        for (manager, team), some in sorted(grouped.items())
        if any(said for _, said, _ in some)
    ]
    return rows


def _row(kind: str, name: str, manager: str, figures: Figures) -> Row:
    amounts = {
        key: str(one.least) if one.exact else f">={one.least}"
        for key, one in figures.amounts.items()
        if one.exact or one.least
    }
    people = str(figures.people) if figures.amounts else ""
    return {"kind": kind, "name": name, "manager": manager, "people": people, **amounts}


def _contents(content: Content) -> Iterator[Row]:
    for kind, lines in (
        ("subject", content.subjects),
        ("campaign", content.campaigns),
        ("wording", content.wordings),
    ):
        yield from _lines(kind, lines)


def _lines(kind: str, lines: Iterable[Line]) -> Iterator[Row]:
    for name, figures in lines:
        amounts = {key: f">={one}" for key, one in zip(OF_CONTENT, figures, strict=True) if one}
        yield {"kind": kind, "name": name or REST, **amounts}


def _harmless(cell: str) -> str:
    """Keep a name from being computed: a spreadsheet reads `=…` as a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
