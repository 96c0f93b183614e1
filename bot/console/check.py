"""`check`: whether a draft may be posted; if not, why, and what to do."""

import argparse
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Reply
from bot.commands.verdict import TITLES, verdict_blocks
from bot.company import Company
from bot.console.fault import UsageFault
from bot.console.files import charter_files, charter_from, company_file, company_from, posts_from
from bot.console.given import given_text, refuse_text
from bot.console.lines import Answer, Row, answer_lines
from bot.console.show import show
from bot.drafts.check import check
from bot.drafts.rule import Finding
from bot.text.language import language_of

NO_MOMENT = Phrase(
    fr="--now ne peut pas être `{iso}` ; écrivez-le comme 2026-11-21T10:00:00+01:00",
    en="--now cannot be `{iso}`; write it as 2026-11-21T10:00:00+01:00",
)


def run(args: argparse.Namespace) -> int:
    """Check each line, or the one draft given; 1 where a verdict is not go."""
    path = company_file(args.company)
    company = company_from(path)
    now, recent = _moment(args.now, company), posts_from(args.recent)
    if args.json:
        refuse_text(args)
        answer = partial(_answer, company=company, now=now, recent=recent)
        return answer_lines(answer, fine=lambda said: said["verdict"] == "go")
    draft, charter = given_text(args), charter_from(charter_files(path.parent))
    verdict = check(draft, company, now, recent)
    blocks = verdict_blocks(verdict, draft, charter, args.lang)
    show(Reply(title=TITLES[verdict.level].to(args.lang), blocks=blocks), args.lang)
    return 0 if verdict.level == "go" else 1


def _moment(iso: str | None, company: Company) -> datetime:
    """Read a moment; one without a zone is meant where the company is."""
    if iso is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        raise UsageFault(NO_MOMENT, iso=iso) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(company.company.timezone))


def _answer(row: Row, company: Company, now: datetime, recent: tuple[str, ...]) -> Answer:
    draft = row.text("text")
    verdict = check(draft, company, now, recent)
    language = language_of(draft) or company.company.languages[0]
    return {
        "id": row.id,
        "verdict": verdict.level,
        "weighted_length": verdict.tweet.weighted_length,
        "findings": [_finding(finding, language) for finding in verdict.findings],
        "rewrite": verdict.rewrite,
    }


def _finding(finding: Finding, language: Language) -> Answer:
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": finding.severity,
        "article": finding.article,
        "start": finding.start,
        "end": finding.end,
        "match": finding.match,
        "message": finding.message.to(language),
    }
