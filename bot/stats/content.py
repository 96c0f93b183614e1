"""What became of the library in a week: by subject, by campaign, by wording; for the desk.

The desk keeps the library, and needs to know what people take and what they leave. It is told of
words, not of who said them: a line of fewer than five people joins the others.
"""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.ideas.tables import IdeaRow, WordingRow
from bot.stats.privacy import Line, fold
from bot.stats.week import Week
from bot.storage.asked import rows_of
from bot.storage.fields import milliseconds

SEASON = 8  # weeks over which wordings are looked at: each is shared once a week at most
WORDINGS = 5  # shown
SUPPLY = dt.timedelta(days=14)
FIGURES = ("offered", "let go", "opened", "declared")
WITHIN = "s.{at} >= {begins} AND s.{at} < {ends}"
DONE = """SELECT {by}, COUNT(DISTINCT s.person_id),
        SUM(CASE WHEN {offered} THEN 1 ELSE 0 END),
        SUM(CASE WHEN {offered} AND s.state = 'let go' THEN 1 ELSE 0 END),
        SUM(CASE WHEN {opened} THEN 1 ELSE 0 END),
        SUM(CASE WHEN {declared} THEN 1 ELSE 0 END)
    FROM shares s JOIN ideas i ON i.id = s.idea_id
    WHERE ({offered}) OR ({opened}) OR ({declared}) GROUP BY {by}"""
FREE = """SELECT i.subject, w.language, COUNT(*) FROM wordings w JOIN ideas i ON i.id = w.idea_id
    WHERE w.free_at <= {now} AND i.starts_at <= {now} AND i.ends_at > {now}
    GROUP BY i.subject, w.language"""
USED = """SELECT i.subject, w.language, COUNT(*) FROM shares s
    JOIN wordings w ON w.id = s.wording_id JOIN ideas i ON i.id = s.idea_id
    WHERE s.opened_at > {since} AND s.opened_at <= {now} GROUP BY i.subject, w.language"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Lines of four figures each: offered, let go, opened, declared."""

    subjects: tuple[Line, ...] = ()
    campaigns: tuple[Line, ...] = ()
    wordings: tuple[Line, ...] = ()  # over a season, those that most people opened


@dataclass(frozen=True, slots=True)
class Supply:
    """A subject in a language whose words run out: free now, and used in two weeks."""

    subject: str
    language: str
    free: int
    used: int


async def content_of(week: Week, zone: ZoneInfo, smallest: int, others: str) -> Content:
    """Look at what became of the library in a week, in the company's zone."""
    begins, ends = week.begins(zone), week.ends(zone)
    season = Week(week.number - SEASON + 1).begins(zone)
    has_campaigns = "campaign" in IdeaRow._meta.fields_map  # noqa: SLF001 (no public door)
    subjects = await _lines("i.subject", begins, ends)
    campaigns = await _lines("i.campaign", begins, ends) if has_campaigns else []
    wordings = await _lines("s.wording_id", season, ends)
    return Content(
        subjects=tuple(fold(subjects, smallest, others)),
        campaigns=tuple(fold([one for one in campaigns if one.name], smallest, others)),
        wordings=await _named([one for one in wordings if one.people >= smallest]),
    )


async def _lines(by: str, begins: dt.datetime, ends: dt.datetime) -> list[Line]:
    within = {"begins": milliseconds(begins), "ends": milliseconds(ends)}
    conditions = {
        name: WITHIN.format(at=f"{name}_at", **within) for name in ("offered", "opened", "declared")
    }
    rows = await rows_of(DONE.format(by=by, **conditions))
    return [
        Line("" if name is None else str(name), people, tuple(map(int, figures)))
        for name, people, *figures in rows
    ]


async def _named(lines: list[Line]) -> tuple[Line, ...]:
    """Put the words themselves on the lines that most people opened."""
    known = [line for line in lines if line.name]
    best = sorted(known, key=lambda line: (-line.figures[2], line.name))[:WORDINGS]
    ids = [int(line.name) for line in best]
    texts = dict(await WordingRow.filter(id__in=ids).values_list("id", "text"))
    return tuple(line._replace(name=texts.get(int(line.name), "")) for line in best)


async def short_of_words(now: dt.datetime) -> list[Supply]:
    """List the subjects with fewer free words than were used in two weeks, the shortest first."""
    moments = {"now": milliseconds(now), "since": milliseconds(now - SUPPLY)}
    free: dict[tuple[str, str], int] = {
        (subject, language): many
        for subject, language, many in await rows_of(FREE.format(**moments))
    }
    short = [
        Supply(subject, language, free.get((subject, language), 0), used)
        for subject, language, used in await rows_of(USED.format(**moments))
        if free.get((subject, language), 0) < used
    ]
    return sorted(short, key=lambda one: (one.free, one.subject, one.language))
