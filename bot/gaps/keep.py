"""Keeps a question that found silence, for some days, and not who asked it."""

import datetime as dt

from bot.chat.phrase import Language, language_from
from bot.company import Company
from bot.drafts.check import check
from bot.gaps.likeness import Asked, Group, grouped
from bot.gaps.tables import GapRow
from bot.people.forgotten import forget

FEWEST = 3  # people: fewer, and somebody might be recognised
MOST = 2_000  # questions looked at together, the latest
LONGEST = 500
NAMING = frozenset({"secrets", "personal_data", "customers", "unreleased", "mentions"})
BLANK = "…"


async def keep(
    question: str, language: Language, asker: str, company: Company, now: dt.datetime
) -> None:
    """Keep a question, what might name somebody or something blanked, and forget the old ones."""
    await forget(GapRow.filter(asked_at__lt=_since(company, now)), company, now)
    if not company.privacy.questions_days:
        return
    await GapRow.create(
        question=blanked(question, company, now)[:LONGEST],
        language=language,
        asker=asker,
        asked_at=now,
    )


def blanked(question: str, company: Company, now: dt.datetime) -> str:
    """Blank what the draft check would not let out: a number, a customer, a secret, a name."""
    findings = check(question, company, now, on_the_whole=False).findings
    for found in sorted(findings, key=lambda one: -one.start):
        if found.family in NAMING:
            question = question[: found.start] + BLANK + question[found.end :]
    return question


async def gaps(company: Company, now: dt.datetime) -> list[Group]:
    """Group the questions kept; only groups of at least three people."""
    rows = GapRow.filter(asked_at__gte=_since(company, now)).order_by("-asked_at").limit(MOST)
    asked = [
        Asked(row.question, language_from(row.language) or "en", row.asker, row.asked_at)
        for row in await rows
    ]
    return [group for group in grouped(asked) if group.people >= FEWEST]


def _since(company: Company, now: dt.datetime) -> dt.datetime:
    return now - dt.timedelta(days=company.privacy.questions_days)
