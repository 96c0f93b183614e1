"""A rule: one thing that a draft may not or should not say, with its reasons and its examples."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from bot.chat.phrase import Phrase
from bot.drafts.reading import Reading
from bot.text.span import Span

Severity = Literal["caution", "stop"]
Finder = Callable[[Reading], Iterable[Span]]  # where it applies, in the author's own text
Fix = Callable[[Reading], str]  # the draft mended, in the author's voice
Values = Callable[[Reading], Mapping[str, object]]  # what the message says of this draft


def nothing(_: Reading) -> Mapping[str, object]:
    """Fill nothing in."""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One check. Its examples are its documentation and its tests."""

    id: str  # "secrets.aws_key": the family, then the rule
    severity: Severity
    message: Phrase  # to the author: what it is, what to do
    why: Phrase  # one line: why the company cares
    find: Finder
    caught: tuple[str, ...]  # drafts in which it must find something
    clean: tuple[str, ...]  # drafts in which it must not
    values: Values = nothing
    fix: Fix | None = None
    masks: bool = False  # whether what it finds must not be repeated
    yields_to: tuple[str, ...] = ()  # families that say it better, where they stop the draft too

    @property
    def family(self) -> str:
        """The family it belongs to."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One place of a draft where a rule applies; offsets in code points, the end exclusive."""

    rule: str
    family: str
    severity: Severity
    article: str  # the number of the charter's article, "" where there is none
    start: int
    end: int
    match: str  # the author's own characters, masked where they must not be repeated
    message: Phrase
    why: Phrase
