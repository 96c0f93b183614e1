"""A verdict as people read it, in a chat and on the command line."""

from collections.abc import Iterator
from itertools import groupby

from bot.charter.load import Charter
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Block, Facts, Findings, Level, Mark, Paragraph, Quote, Remark
from bot.drafts.check import Verdict
from bot.drafts.rule import Finding
from bot.shares.card import length_fact
from bot.text.language import language_of
from bot.text.tweet import CAP

VEIL = "•"  # for a character that must not be repeated

TITLES: dict[Level, Phrase] = {
    "go": Phrase(fr="Vous pouvez y aller", en="You can go ahead"),
    "caution": Phrase(fr="Presque : un détail à revoir", en="Almost: something to mend first"),
    "stop": Phrase(fr="Pas comme ça", en="Not like this"),
}
CHARTER = Phrase(fr="Charte", en="Charter")
REWRITE = Phrase(
    fr="Une version qui passe, si elle vous va", en="A version that passes, if it suits you"
)


def verdict_blocks(
    verdict: Verdict, draft: str, charter: Charter, language: Language
) -> tuple[Block, ...]:
    """Show the findings, the length, what is quoted, and the rewrite where there is one."""
    quoted = charter_facts(verdict, charter, language)
    return (
        findings_block(verdict, draft, charter, language),
        Facts((length_fact(verdict.tweet.weighted_length, language), *quoted)),
        *rewrite_blocks(verdict, language),
    )


def charter_facts(
    verdict: Verdict, charter: Charter, language: Language
) -> tuple[tuple[str, str], ...]:
    """Say which version of the charter is quoted, where it is."""
    numbers = {found.article for found in verdict.findings}
    quoted = any(charter.article(number, language) for number in numbers)
    return ((CHARTER.to(language), charter.named.to(language)),) if quoted else ()


def findings_block(verdict: Verdict, draft: str, charter: Charter, language: Language) -> Findings:
    """Show a draft with its findings, each with the charter's own sentence, no secret in clear."""
    findings = verdict.findings
    return Findings(
        level=verdict.level,
        draft=veiled(draft[:CAP], findings),
        marks=tuple(Mark(found.start, found.end, found.severity) for found in findings),
        remarks=tuple(_remarks(findings, charter, language)),
    )


def rewrite_blocks(verdict: Verdict, language: Language) -> tuple[Block, ...]:
    """Offer the rewrite, where there is one."""
    if verdict.rewrite is None:
        return ()
    words = Quote(verdict.rewrite, language=language_of(verdict.rewrite), copies=True)
    return (Paragraph(REWRITE.to(language)), words)


def veiled(draft: str, findings: tuple[Finding, ...]) -> str:
    """Hide what must not be repeated, one sign for one character, so that offsets hold."""
    for found in findings:
        if found.match != draft[found.start : found.end]:
            shown = found.match.rstrip("…")
            hidden = shown + VEIL * (found.end - found.start - len(shown))
            draft = draft[: found.start] + hidden + draft[found.end :]
    return draft


def _remarks(
    findings: tuple[Finding, ...], charter: Charter, language: Language
) -> Iterator[Remark]:
    """Say once what one rule says of several places."""
    for _, places in groupby(findings, key=lambda found: (found.rule, found.message)):
        same = list(places)
        yield _remark(same[0], [found.match for found in same], charter, language)


def _remark(found: Finding, matches: list[str], charter: Charter, language: Language) -> Remark:
    said = found.message.to(language)
    about = f"{said} {found.why.to(language)}"
    article = charter.article(found.article, language)
    return Remark(
        level=found.severity,
        text=said,
        match=" · ".join(dict.fromkeys(matches)),
        quote=charter.sentence(found.article, language, about) or "",
        source=article.heading if article else "",
    )
