"""The drafts of the tests: what colleagues would write, with what should be said of it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from drafts.circumstances import COMPANY, HERE, NOW, RECENT

from bot.chat.phrase import Language
from bot.chat.reply import Level
from bot.drafts.check import Verdict, check


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft and its label; `half` is "kept" where it was scored before any rule saw it."""

    text: str
    lang: Language
    verdict: Level
    families: Sequence[str]
    tags: Sequence[str] = ()
    half: str = "tune"
    pair: str = ""  # names the two drafts that say the same in both languages


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """The same draft in both languages, which gets the same verdict."""

    fr: str
    en: str
    verdict: Level

    @property
    def texts(self) -> tuple[str, str]:
        """Both of them."""
        return self.fr, self.en


def _rows(pattern: str) -> Iterator[str]:
    for path in sorted(HERE.glob(pattern)):
        yield from path.read_text(encoding="utf-8").splitlines()


DRAFTS = [Draft(**json.loads(row)) for row in _rows("drafts*.jsonl")]
SUBTLE = [Draft(**json.loads(row)) for row in _rows("subtle.jsonl")]  # innuendo and paraphrase
TOLD = [Draft(**json.loads(row)) for row in _rows("told.jsonl")]  # of colleagues, and its likeness


def _pairs() -> Iterator[Twin]:
    french = {draft.pair: draft for draft in DRAFTS if draft.lang == "fr" and draft.pair}
    for draft in DRAFTS:
        if draft.lang == "en" and draft.pair in french:
            yield Twin(fr=french[draft.pair].text, en=draft.text, verdict=draft.verdict)


TWINS = [*(Twin(**json.loads(row)) for row in _rows("twins.jsonl")), *_pairs()]


@cache
def verdict_on(text: str) -> Verdict:
    """Check a draft where the tests stand, once."""
    return check(text, COMPANY, NOW, RECENT)


def share_right(drafts: Sequence[Draft]) -> float:
    """Say how many of some drafts get the verdict they should, 1 being all."""
    return sum(verdict_on(draft.text).level == draft.verdict for draft in drafts) / len(drafts)
