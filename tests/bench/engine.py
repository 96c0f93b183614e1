"""How fast is the draft check? One run, beside what others offer (make bench).

usage: python -m bench.engine [--markdown]    (writes the table into docs/why.md too)
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles
from time import perf_counter_ns

from bench.attacks import attacks
from bench.baselines import Contender, MissingError, node_package, ours, python_parser
from bench.ideas import idea_library
from bench.questions import questions
from bench.slack_commands import slack_commands
from bench.slowest import slowest
from bench.table import Row, in_markdown, machine, printed, write
from bench.teams_host import teams_host
from bench.tweets import source, tweets
from drafts.circumstances import COMPANY, NOW, RECENT
from drafts.collection import DRAFTS, TWINS

from bot.drafts.check import check
from bot.text.normal import normal_forms
from bot.text.tweet import read_tweet

PAGE = Path(__file__).parents[2] / "docs" / "why.md"
TURNS, ROUNDS = 3, 3  # contenders take turns, so that a busy moment does not fall on one only
TIMES = 5  # that a draft or an attack is timed
P50, P99, ATTACK = 0.5, 2.0, 20.0  # ms
NAMED = 4  # slowest rules
NPM, PARSER = 3, 20  # times as slow at most, times as fast at least


def main() -> None:
    """Measure, print, and write where asked."""
    rows = [*_lengths(), *_checks(), *_attacks(), *questions(), *slack_commands(), *teams_host()]
    rows += idea_library()
    sys.stdout.write(printed(rows) + "\n")
    if "--markdown" in sys.argv[1:]:
        note = f"Measured on {machine()}; tweets are {source()}, varied to 5,000."
        write(PAGE, in_markdown(rows, note))


def _lengths() -> Iterator[Row]:
    found, missing = _contenders()
    texts = tweets()
    spent = dict.fromkeys(found, float("inf"))
    for _ in range(TURNS):
        for name, contender in found.items():
            spent[name] = min(spent[name], contender.microseconds(texts, ROUNDS))
    weigh, read = spent["weigh"], spent["read_tweet"]
    yield Row("length of a tweet", f"{weigh:.1f} µs")
    if npm := spent.get("npm length"):
        yield _beside("… beside npm twitter-text 3.1.0", weigh / npm, npm)
    if parser := spent.get("parser"):
        faster, goal = parser / weigh, f"≥ {PARSER} × as fast"
        shown = f"{faster:.0f} × as fast ({parser:.0f} µs)"
        yield Row("… beside PyPI twitter-text-parser 3.0.0", shown, goal, faster >= PARSER)
    yield Row("length, links, tags and names of a tweet", f"{read:.1f} µs")
    if npm := spent.get("npm everything"):
        yield _beside("… beside npm twitter-text 3.1.0", read / npm, npm)
    for reason in missing:
        yield Row("skipped", reason)


def _beside(what: str, ratio: float, theirs: float) -> Row:
    return Row(what, f"{ratio:.1f} × ({theirs:.1f} µs)", f"≤ {NPM} ×", ratio <= NPM)


def _contenders() -> tuple[dict[str, Contender], list[str]]:
    """Give ours and theirs by name, and why one of them cannot be here."""
    asked: dict[str, Callable[[], Contender]] = {
        "weigh": lambda: ours("weigh"),
        "read_tweet": lambda: ours("read_tweet"),
        "npm length": lambda: node_package("length"),
        "npm everything": lambda: node_package("everything"),
        "parser": python_parser,
    }
    found, missing = {}, []
    for name, install in asked.items():
        try:
            found[name] = install()
        except MissingError as reason:
            missing.append(str(reason))
    return found, list(dict.fromkeys(missing))


def _checks() -> Iterator[Row]:
    drafts = [draft.text for draft in DRAFTS] + [text for twin in TWINS for text in twin.texts]
    texts = list(dict.fromkeys(drafts))
    spent = [_milliseconds(lambda text: check(text, COMPANY, NOW, RECENT), text) for text in texts]
    hundredths = quantiles(spent, n=100)
    what = f"check of a draft, of {len(texts)}"
    yield Row(f"{what}: p50", f"{hundredths[49] * 1000:.0f} µs", "≤ 500 µs", hundredths[49] <= P50)
    yield Row(f"{what}: p99", f"{hundredths[98] * 1000:.0f} µs", "≤ 2 ms", hundredths[98] <= P99)
    named = (f"{rule} {spent / len(texts):.0f} µs" for rule, spent in slowest(texts)[:NAMED])
    yield Row("… its slowest rules", ", ".join(named))


def _attacks() -> Iterator[Row]:
    texts = attacks()
    for name, function in {
        "read_tweet": read_tweet,
        "normal forms": normal_forms,
        "check": lambda text: check(text, COMPANY, NOW, RECENT),
    }.items():
        rounds = [
            {attack: _once(function, text, turn) for attack, text in texts.items()}
            for turn in range(TIMES)  # so that a busy moment does not fall on one only
        ]
        spent = {attack: min(one[attack] for one in rounds) for attack in texts}
        worst = max(spent, key=lambda attack: spent[attack])
        what = f"{name}: worst of {len(texts)} attacks of 4,000 characters"
        shown = f"{spent[worst]:.1f} ms ({worst})"
        yield Row(what, shown, f"≤ {ATTACK:.0f} ms", spent[worst] <= ATTACK)
        if name == "check" and spent[worst] > ATTACK:
            rule, microseconds = slowest([texts[worst]])[0]
            yield Row(
                "… the rule that takes the longest there", f"{rule}, {microseconds / 1000:.0f} ms"
            )


def _milliseconds(function: Callable[[str], object], text: str) -> float:
    """Time a text, the best of a few."""
    return min(_once(function, text, turn) for turn in range(TIMES))


def _once(function: Callable[[str], object], text: str, turn: int) -> float:
    """Time a text with so many spaces at its end, so that no memory of it helps."""
    varied = text[: len(text) - turn] + " " * turn if len(text) > 1000 else text + " " * turn
    start = perf_counter_ns()
    function(varied)
    return (perf_counter_ns() - start) / 1e6


if __name__ == "__main__":
    main()
