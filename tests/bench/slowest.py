"""Which rules a check spends its time on."""

from collections import Counter
from collections.abc import Iterable
from time import perf_counter_ns

from drafts.circumstances import COMPANY, NOW, RECENT

from bot.drafts.check import RULES
from bot.drafts.gates import marks_of
from bot.drafts.reading import Reading


def slowest(texts: Iterable[str]) -> list[tuple[str, float]]:
    """Give rules and the µs that each took of all the texts, the slowest first."""
    spent: Counter[str] = Counter()
    for text in texts:
        reading = Reading(text, COMPANY, NOW, RECENT)
        _ = reading.tweet, reading.squeezed, reading.once(marks_of)  # shared by the rules
        for rule in RULES.values():
            start = perf_counter_ns()
            reading.found(rule.find)
            spent[rule.id] += perf_counter_ns() - start
    return [(rule, nanoseconds / 1000) for rule, nanoseconds in spent.most_common()]
