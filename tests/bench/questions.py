"""A question to the charter, beside plain BM25 and SQLite's own full-text search."""

import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import quantiles
from time import perf_counter_ns

from bench.table import Row

from bot.charter.article import Article
from bot.charter.load import Charter, load_charter
from bot.charter.ranking import Ranking
from bot.charter.search import Search
from bot.charter.words import words_of
from bot.chat.phrase import LANGUAGES, Language

DATA = Path(__file__).parents[1] / "charter" / "data"
P95 = 3.0  # ms
Finder = Callable[[str], str | None]  # the number of the article that comes first
Engine = Callable[[Sequence[Article], Language], Finder]


def questions() -> Iterator[Row]:
    """Time each engine on the same questions, and say how often the right article comes first."""
    engines: dict[str, Engine] = {"ours": _ours, "plain BM25": _bm25, "SQLite FTS5": _fts5}
    ours = 0.0
    for name, engine in engines.items():
        spent, right = _asked(engine)
        p50, p95 = quantiles(spent, n=100)[49], quantiles(spent, n=100)[94]
        ours = ours or p50
        shown = f"{p50:.2f} ms, p95 {p95:.2f} ms; the right article first: {right:.0%}"
        if name == "ours":
            yield Row(f"a question, of {len(spent)}", shown, "p95 ≤ 3 ms", p95 <= P95)
        else:
            yield Row(f"… beside {name}", f"{ours / p50:.0f} × as slow; {shown}")


def _asked(engine: Engine) -> tuple[list[float], float]:
    """Ask every question of each organisation; the ms of each, and the share that is right."""
    spent, right = [], []
    for path in sorted(DATA.glob("*/charter.fr.md")):
        rows = _rows(path.with_name("questions.tsv"))
        for language in LANGUAGES:
            charter = load_charter([path.parent / f"charter.{language}.md"])
            find = engine(charter.articles, language)
            for spoken, number, question in rows:
                if spoken == language:
                    start = perf_counter_ns()
                    first = find(question)
                    spent.append((perf_counter_ns() - start) / 1e6)
                    right += [first == number] if number != "-" else []
    return spent, sum(right) / len(right)


def _rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def _ours(articles: Sequence[Article], language: Language) -> Finder:
    search = Search(Charter.of(articles))

    def find(question: str) -> str | None:
        candidates = search.ask(question, language).candidates
        return candidates[0].number if candidates else None

    return find


def _bm25(articles: Sequence[Article], _: Language) -> Finder:
    ranking = Ranking([Counter(words_of(f"{one.title} {one.text}")) for one in articles])

    def find(question: str) -> str | None:
        scores = ranking.scores(Counter(words_of(question)))
        return articles[max(range(len(scores)), key=scores.__getitem__)].number

    return find


def _fts5(articles: Sequence[Article], _: Language) -> Finder:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE rules USING fts5(number UNINDEXED, title, body)")
    rows = [(one.number, one.title, one.text) for one in articles]
    base.executemany("INSERT INTO rules VALUES (?, ?, ?)", rows)

    def find(question: str) -> str | None:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question))
        query = "SELECT number FROM rules WHERE rules MATCH ? ORDER BY rank LIMIT 1"
        found = base.execute(query, (words,)).fetchone() if words else None
        return found[0] if found else None

    return find
