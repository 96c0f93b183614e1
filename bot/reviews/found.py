"""What the draft check found in a text when an opinion was asked, and what a yes lets pass."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from bot.chat.phrase import LANGUAGES, Language
from bot.chat.reply import Findings
from bot.drafts.rule import Finding

NEVER = ("secrets", "personal_data")  # families that nobody's yes lets pass
GUESSED = "personal_data.on_the_whole"  # but for what a human may know better
HOLD = "crisis.hold"  # nor a subject that is held
SHOWN = TypeAdapter(Findings)

Excused = frozenset[tuple[str, str]]  # (rule, the author's own characters)


def kept(shown: Mapping[Language, Findings], findings: Iterable[Finding]) -> dict[str, Any]:
    """Keep what was shown in each language, with the articles' own sentences, as JSON values."""
    return {
        "shown": {language: SHOWN.dump_python(it, mode="json") for language, it in shown.items()},
        "stops": [[one.rule, one.match] for one in findings if one.severity == "stop"],
    }


def shown_in(found: Mapping[str, Any], language: Language) -> Findings | None:
    """Read what was shown; None where nothing was."""
    shown = found.get("shown", {})
    spoken = next((one for one in (language, *LANGUAGES) if one in shown), None)
    return SHOWN.validate_python(shown[spoken]) if spoken else None


def excused_in(found: Mapping[str, Any]) -> Excused:
    """Read what a yes to this text lets pass."""
    return frozenset((rule, match) for rule, match in found.get("stops", ()))


def stops(finding: Finding, excused: Excused = frozenset()) -> bool:
    """Tell whether a finding keeps a text from being posted, given what a human let pass."""
    if finding.severity != "stop":
        return False
    return never(finding) or (finding.rule, finding.match) not in excused


def never(finding: Finding) -> bool:
    """Tell whether nobody's yes lets it pass."""
    return (finding.family in NEVER and finding.rule != GUESSED) or finding.rule == HOLD
