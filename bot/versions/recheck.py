"""Which approved ideas, and which families of rules, a charter leaves behind."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from bot.charter.load import Charter
from bot.company import Company
from bot.drafts.check import check
from bot.drafts.rule import Finding
from bot.ideas.content import whole
from bot.ideas.tables import IdeaRow, State, WordingRow
from bot.ideas.words import NEVER


@dataclass(frozen=True, slots=True)
class Failing:
    """An approved wording that may no longer go out as it is, gravest finding first."""

    idea: IdeaRow
    text: str
    findings: Sequence[Finding]


async def failing_ideas(company: Company, now: dt.datetime) -> list[Failing]:
    """Check every approved wording that is still good, as it will be posted."""
    used = WordingRow.filter(free_at__lt=NEVER, idea__state=State.APPROVED)
    wordings = used.filter(idea__ends_at__gt=now).order_by("idea_id", "id")
    found = []
    for wording in await wordings.select_related("idea"):
        idea: IdeaRow = wording.idea
        tweet = whole(wording.text, idea.link)
        if findings := check(tweet, company, now, on_the_whole=False).findings:
            found.append(Failing(idea, wording.text, findings))
    return found


def without_article(company: Company, charter: Charter) -> dict[str, str]:
    """Name the families whose article the charter has not, with its number in company.toml."""
    numbers = {one.number for one in charter.articles}
    return {family: number for family, number in company.articles.items() if number not in numbers}
