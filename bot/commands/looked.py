"""A text looked at before a human is: what the check says of it, in both languages."""

from dataclasses import dataclass, field
from typing import Any

from bot.chat.phrase import LANGUAGES
from bot.chat.reply import Block, Facts
from bot.chat.request import Request
from bot.commands.held import holding, told
from bot.commands.house import House
from bot.commands.verdict import charter_facts, findings_block, veiled
from bot.drafts.check import check
from bot.reviews.found import kept
from bot.reviews.tables import Kind


@dataclass(frozen=True, slots=True)
class Looked:
    """What is shown of a text, what is kept beside it, and whether it may not be kept at all.

    `veiled`: something in it is not repeated in clear, so that no button may carry the text.
    """

    blocks: tuple[Block, ...] = ()
    kept: dict[str, Any] = field(default_factory=dict)
    refused: bool = False
    veiled: bool = False


def look(request: Request, house: House, text: str, kind: Kind) -> Looked:
    """Check a text as it would be sent to a reviewer; a question is looked at for secrets only."""
    if not text:
        return Looked()
    verdict = check(text, house.company, request.at, on_the_whole=kind != Kind.QUESTION)
    refused = any(found.family == "secrets" for found in verdict.findings)
    if kind == Kind.QUESTION and not refused:
        return Looked(veiled=veiled(text, verdict.findings) != text)
    shown = {
        language: findings_block(verdict, text, house.charter, language) for language in LANGUAGES
    }
    language = request.person.language
    quoted = charter_facts(verdict, house.charter, language)
    held = told(request, house, holding(text, house, verdict, request.at))
    blocks = (shown[language], *((Facts(quoted),) if quoted else ()), *held)
    return Looked(blocks, kept(shown, verdict.findings), refused, shown[language].draft != text)
