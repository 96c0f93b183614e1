"""How often the right article is found: floors for changes, not promises.

The lexicon has seen the questions about Cadran, Lumignon and the handbooks, and the thresholds
were set on the first six of the other organisations. Those of the software house, of the mutual
insurer and of the utility were first asked when all was set: docs/why.md has what was found then.
Lessons were since written with all of them in mind: only a new charter tells how good it is.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.charter.load import Charter, load_charter
from bot.charter.search import Outcome, Search
from bot.chat.phrase import LANGUAGES, Language
from bot.samples import SAMPLE

DATA = Path(__file__).parent / "data"
BEYOND = "-"  # stands for a number where the charter is silent
NATURAL = ("startup", "shops", "town", "plants")  # questions in words as they come
DISTANT = ("bank", "hospital")  # questions that avoid the charter's own words
KEPT = ("software", "mutual", "utility")
HANDBOOKS = os.environ.get("PV_EVAL")  # real organisations' own, which are not ours to keep
FLOORS = {
    "cadran": (0.8, 0.95, 0.85),
    "natural": (0.7, 0.84, 0.72),
    "distant": (0.5, 0.7, 0.6),
    "kept": (0.76, 0.9, 0.76),
    "sample": (0.78, 0.9, 0.82),
}  # right first, right among three, right end to end


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


def questions(folder: Path, language: Language) -> list[tuple[str, str]]:
    """Read the questions of a language: a number, and a question."""
    own = folder / f"questions.{language}.tsv"
    if own.exists():
        rows = [line.split("\t") for line in own.read_text(encoding="utf-8").splitlines()]
    else:
        lines = (folder / "questions.tsv").read_text(encoding="utf-8").splitlines()
        rows = [row[1:] for row in (line.split("\t") for line in lines) if row[0] == language]
    return [(number, question) for number, question in rows]


def asked(folder: Path, spoken: Language, written: Language) -> Iterator[Asked]:
    """Ask every question of a language of the charter written in one."""
    search = Search(load_charter([charter_of(folder, written)]))
    for number, question in questions(folder, spoken):
        yield Asked(question, number, search.ask(question, spoken))


def charter_of(folder: Path, language: Language) -> Path:
    """Find the charter that the questions of a folder are about."""
    if folder.name == "handbooks":
        return Path(HANDBOOKS or "") / "charters" / "handbooks.en.md"
    return (SAMPLE if folder.name == "lumignon" else folder) / f"charter.{language}.md"


def folders(kind: str) -> list[Path]:
    names = {"natural": NATURAL, "distant": DISTANT, "kept": KEPT, "sample": ("lumignon",)}
    return [DATA] if kind == "cadran" else [DATA / name for name in names[kind]]


def figures(rows: list[Asked]) -> tuple[float, float, float]:
    """Say how often the first article is right, one of three is, and all the answer is."""
    covered = [row for row in rows if row.number != BEYOND]
    return (
        sum(row.found[:1] == [row.number] for row in covered) / len(covered),
        sum(row.number in row.found for row in covered) / len(covered),
        sum(row.right for row in rows) / len(rows),
    )


def asked_of(kind: str) -> list[Asked]:
    """Ask every organisation of a kind its own questions, each in its language."""
    return [
        row
        for folder in folders(kind)
        for language in LANGUAGES
        for row in asked(folder, language, language)
    ]


@pytest.mark.parametrize("kind", FLOORS)
def test_the_right_article_is_found(kind: str) -> None:
    rows = asked_of(kind)

    got = figures(rows)

    assert all(one >= floor for one, floor in zip(got, FLOORS[kind], strict=True)), got


@pytest.mark.skipif(not HANDBOOKS, reason="PV_EVAL names no folder with real charters")
def test_the_right_article_of_real_handbooks_is_found() -> None:
    first, among_three, right = figures(list(asked(DATA / "handbooks", "en", "en")))

    assert first >= 0.72
    assert among_three >= 0.9
    assert right >= 0.78


@pytest.mark.parametrize("kind", ["natural", "kept"])
def test_the_right_article_is_found_in_the_other_language(kind: str) -> None:
    pairs: list[tuple[Language, Language]] = [("fr", "en"), ("en", "fr")]
    rows = [row for folder in folders(kind) for pair in pairs for row in asked(folder, *pair)]

    first, among_three, _ = figures(rows)

    assert first >= 0.64
    assert among_three >= 0.8


@pytest.mark.parametrize("kind", FLOORS)
def test_silence_is_kept_where_the_charter_says_nothing(kind: str) -> None:
    rows = asked_of(kind)
    silent = [row for row in rows if row.outcome.kind == "silent"]
    beyond = [row for row in rows if row.number == BEYOND]

    assert sum(row.number == BEYOND for row in silent) / len(silent) >= 0.65
    assert sum(row.outcome.kind == "silent" for row in beyond) / len(beyond) >= 0.7


def test_every_quote_stands_in_the_charter() -> None:
    for folder in (DATA, *(DATA / name for name in (*NATURAL, *DISTANT, *KEPT))):
        for language in LANGUAGES:
            charter: Charter = load_charter([folder / f"charter.{language}.md"])
            said = {sentence for article in charter.articles for sentence in article.sentences}
            for row in asked(folder, language, language):
                quote = row.outcome.quote
                assert quote is None or any(part in quote for part in said), quote
