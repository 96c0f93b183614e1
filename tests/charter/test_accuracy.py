"""How often the right article is found: a floor for changes, not a promise.

The lexicon has seen all these questions; new ones, as far from the charter's words, score lower.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.charter.load import Charter
from bot.charter.search import Outcome, Search
from bot.chat.phrase import Language

DATA = Path(__file__).parent / "data"
BEYOND = "-"  # stands for a number where the charter is silent


@dataclass(frozen=True)
class Asked:
    """A question, the number of its article, and the outcome."""

    question: str
    number: str
    outcome: Outcome

    @property
    def found(self) -> list[str]:
        """The numbers of the candidates, best first."""
        return [article.number for article in self.outcome.candidates]

    @property
    def right(self) -> bool:
        """Whether the person got the right article, among two at most, or the right silence."""
        match self.outcome.kind:
            case "silent":
                return self.number == BEYOND
            case "unsure":
                return self.number in self.found
            case "answer":
                return self.number == self.found[0]


def asked(search: Search, language: Language) -> list[Asked]:
    """Ask every question of a language."""
    lines = (DATA / f"questions.{language}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines]
    return [Asked(question, number, search.ask(question, language)) for number, question in pairs]


def share(rows: list[Asked], holds: list[bool]) -> float:
    return sum(holds) / len(rows)


def figures(rows: list[Asked]) -> dict[str, float]:
    covered = [row for row in rows if row.number != BEYOND]
    beyond = [row for row in rows if row.number == BEYOND]
    silent = [row for row in rows if row.outcome.kind == "silent"]
    return {
        "first": share(covered, [row.found[:1] == [row.number] for row in covered]),
        "among three": share(covered, [row.number in row.found for row in covered]),
        "end to end": share(rows, [row.right for row in rows]),
        "silence right": share(silent, [row.number == BEYOND for row in silent]),
        "silence kept": share(beyond, [row.outcome.kind == "silent" for row in beyond]),
    }


GOALS = {
    "first": 0.85,
    "among three": 0.96,
    "end to end": 0.88,
    "silence right": 0.86,
    "silence kept": 0.92,
}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_both_languages(search: Search, language: Language) -> None:
    got = figures(asked(search, language))

    assert {name: got[name] for name, goal in GOALS.items() if got[name] < goal} == {}


@pytest.mark.parametrize(("spoken", "written"), [("en", "fr"), ("fr", "en")])
def test_across_languages(charter: Charter, spoken: Language, written: Language) -> None:
    alone = Charter.of([one for one in charter.articles if one.language == written])

    got = figures(asked(Search(alone), spoken))

    assert got["first"] >= 0.83
    assert got["among three"] >= 0.95
