"""Learn what questions are about from tests/charter/lessons (make subjects), or say it is stale."""

import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import bot.charter
from bot.charter.subjects import BEYOND, FILE, UNIT, features, weight
from bot.charter.words import words_of
from bot.chat.phrase import LANGUAGES, Language

LESSONS = Path(__file__).parent / "charter" / "lessons"
TURNS = 12  # how often the examples are gone through
STEP = 2.0  # how much the first of those turns changes
LEARNED = Path(bot.charter.__path__[0]) / FILE


def main(words: list[str]) -> str | None:
    """Write bot/charter/subjects.tsv; with --check, compare only, and return what is wrong."""
    learned = "".join(f"{line}\n" for line in _learned())
    if "--check" not in words:
        LEARNED.write_text(learned, encoding="utf-8")
        return None
    same = LEARNED.exists() and LEARNED.read_text(encoding="utf-8") == learned
    return None if same else f"bot/charter/{FILE} is stale; run make subjects"


def _learned() -> Iterator[str]:
    lessons = {language: _lessons(language) for language in LANGUAGES}
    names = sorted({name for rows in lessons.values() for name, _ in rows})
    yield "\t".join(("subjects", " ".join(names)))
    for language, rows in lessons.items():
        yield from _of_language(language, rows, names)


def _lessons(language: Language) -> list[tuple[str, str]]:
    """Read the rows: a subject, and a text about it."""
    lines = (LESSONS / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(subject, text) for subject, _, text in (line.split("\t") for line in lines)]


def _of_language(
    language: Language, rows: list[tuple[str, str]], names: list[str]
) -> Iterator[str]:
    texts = [(name, Counter(features(words_of(text), language))) for name, text in rows]
    holders = Counter(feature for _, counted in texts for feature in counted)
    rarity = {one: 1 + math.log((1 + len(texts)) / (1 + held)) for one, held in holders.items()}
    examples = [(name, _weighed(counted, rarity)) for name, counted in texts]
    seen: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for name, weighed in examples:
        for feature, value in weighed.items():
            seen[feature][names.index(name)] += value
    kept = {one: _rounded(subjects) for one, subjects in seen.items()}
    outside = _outside([(name.startswith(BEYOND), weighed) for name, weighed in examples])
    totals = [
        sum(subjects.get(place, 0) for subjects in kept.values()) for place in range(len(names))
    ]
    yield "\t".join(("totals", language, " ".join(map(str, totals))))
    for feature in sorted(kept):
        pairs = " ".join(f"{place}:{value}" for place, value in sorted(kept[feature].items()))
        told = f"{rarity[feature]:.2f} {outside[feature]:.2f} {pairs}"
        yield f"{language}\t{feature}\t{told}"


def _weighed(counted: Counter[str], rarity: dict[str, float]) -> dict[str, float]:
    weighed = {one: weight(count, rarity[one]) for one, count in counted.items()}
    norm = math.sqrt(sum(value * value for value in weighed.values())) or 1.0
    return {one: value / norm for one, value in weighed.items()}


def _outside(examples: list[tuple[bool, dict[str, float]]]) -> dict[str, float]:
    """Learn how far each feature speaks for what charters do not cover: logistic regression."""
    share = sum(told for told, _ in examples) / len(examples)
    slopes: dict[str, float] = defaultdict(float)
    shuffled = random.Random(0)  # the same order at each making
    for turn in range(TURNS):
        step = STEP / (1 + turn)
        for told, weighed in shuffled.sample(examples, len(examples)):
            log_odds = sum(value * slopes[one] for one, value in weighed.items())
            missed = told - 1 / (1 + math.exp(-log_odds))
            fair = 0.5 / (share if told else 1 - share)  # so that both kinds count the same
            for one, value in weighed.items():
                slopes[one] += step * fair * missed * value
    return slopes


def _rounded(subjects: dict[int, float]) -> dict[int, int]:
    return {place: whole for place, value in subjects.items() if (whole := round(value * UNIT))}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
