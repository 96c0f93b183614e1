"""Learn what the words of drafts speak for, from the labelled drafts (make weights)."""

import hashlib
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from drafts.circumstances import COMPANY, NOW
from drafts.collection import DRAFTS, SUBTLE, TOLD, Draft

import bot.drafts
from bot.drafts.check import ASKED
from bot.drafts.on_the_whole import ON_THE_WHOLE
from bot.drafts.reading import Reading
from bot.drafts.weights import FILE, TAG, UNIT, USUAL, features

TURNS = 12  # how often the drafts are gone through
STEP = 0.3  # how much the first of those turns changes
SHRINK = 0.0005  # how much of a weight is let go at each step
MISSED = 0.3  # of what a draft says, each time it is gone through: no word alone must carry it
LITTLE = 1  # a weight, as written, that changes nothing
SEEN = 2  # drafts that say it, at least
FINE = 0  # the place of what is no family
LEARNED = Path(bot.drafts.__path__[0]) / FILE
FAMILIES = tuple(ON_THE_WHOLE)
Example = tuple[int, Sequence[str]]  # the place of its family, from 1, and its features


LESSONS = [draft for draft in (*DRAFTS, *SUBTLE, *TOLD) if draft.half != "kept"]


def main(words: list[str]) -> str | None:
    """Write bot/drafts/weights.tsv; with --check, return what is wrong."""
    if "--check" in words:
        same = LEARNED.exists() and LEARNED.read_text(encoding="utf-8").startswith(f"{_head()}\n")
        return None if same else f"bot/drafts/{FILE} is stale; run make weights"
    lines = (_head(), *table(learn((*LESSONS, *_examples()))))
    LEARNED.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return None


def _head() -> str:
    """Say what the weights speak for, and what they were learned from."""
    lessons = hashlib.sha256(Path(__file__).read_bytes())
    for draft in LESSONS:
        lessons.update(f"{draft.text}\t{draft.verdict}\t{draft.families}\n".encode())
    return "\t".join(("families", " ".join(FAMILIES), lessons.hexdigest()))


def _examples() -> Iterator[Draft]:
    """Give the rules' own examples, which are lessons too; what one leaves alone is fine."""
    for rule in ASKED:
        for text in rule.caught:
            yield Draft(text=text, lang="fr", verdict=rule.severity, families=[rule.family])
        for text in rule.clean:
            yield Draft(text=text, lang="fr", verdict="go", families=[])


def table(weights: dict[str, list[float]]) -> Iterator[str]:
    """Write a row for each feature: how far it speaks for each family."""
    for feature in sorted(weights):
        fine, *others = weights[feature]
        figures = [round((weight - fine) * UNIT) for weight in others]
        if feature == TAG:  # lessons of what the author mends alone bear it to be fine otherwise
            figures = [
                0 if _alone(it) else figure for it, figure in zip(FAMILIES, figures, strict=True)
            ]
        if feature == USUAL or max(map(abs, figures)) > LITTLE:
            yield "\t".join((feature, " ".join(map(str, figures))))


def _alone(family: str) -> bool:
    return ON_THE_WHOLE[family].severity == "caution"


def learn(drafts: Iterable[Draft]) -> dict[str, list[float]]:
    """Learn the weights of each feature: multinomial logistic regression, step by step."""
    examples = [(_family(draft), _features(draft.text)) for draft in drafts]
    seen = Counter(feature for _, said in examples for feature in said)
    weights = {one: [0.0] * (1 + len(FAMILIES)) for one, held in seen.items() if held >= SEEN}
    weights[USUAL] = [0.0] * (1 + len(FAMILIES))
    known = [(family, [one for one in said if one in weights]) for family, said in examples]
    chance = random.Random(0)  # the same at each making
    for turn in range(TURNS):
        for family, said in chance.sample(known, len(known)):
            heard = [USUAL, *(one for one in said if chance.random() > MISSED)]
            _step(weights, (family, heard), STEP / (1 + turn))
    whole = {USUAL: 1.0}
    return {
        one: [weight * whole.get(one, 1 - MISSED) for weight in learned]
        for one, learned in weights.items()
    }


def _step(weights: dict[str, list[float]], example: Example, step: float) -> None:
    family, said = example
    odds = [sum(column) for column in zip(*map(weights.__getitem__, said), strict=True)]
    powers = [math.exp(one - max(odds)) for one in odds]
    changes = [step * power / sum(powers) for power in powers]
    changes[family] -= step
    kept = 1 - step * SHRINK
    for one in said:
        weights[one] = [
            weight * kept - change for weight, change in zip(weights[one], changes, strict=True)
        ]


def _family(draft: Draft) -> int:
    """Give the place of the first family as grave as the verdict."""
    graves = (it for it in draft.families if it in ON_THE_WHOLE)
    same = [it for it in graves if ON_THE_WHOLE[it].severity == draft.verdict]
    return 1 + FAMILIES.index(same[0]) if same else FINE


def _hidden() -> re.Pattern[str]:
    """Read the names that the tests' company keeps to itself: nobody else's drafts hold them."""
    names = [
        *(*COMPANY.customers.under_nda, *COMPANY.rumours.names),
        *(
            it
            for one in COMPANY.unreleased
            if one.secret_at(NOW)
            for it in (one.name, *one.aliases)
        ),
        *(term for one in COMPANY.hold for term in one.terms),
    ]
    longest = sorted(names, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)), re.IGNORECASE)


HIDDEN = _hidden()


def _features(text: str) -> Sequence[str]:
    """Give what a draft says, names left out."""
    proper = _proper_names()
    return [it for it in features(_reading(text)) if proper.isdisjoint(it.split())]


def _reading(text: str) -> Reading:
    return Reading(HIDDEN.sub(lambda name: "_" * len(name.group()), text), COMPANY, NOW)


@cache
def _proper_names() -> frozenset[str]:
    """Give the words that are mostly written as names are: a capital, and no sentence begun."""
    names: Counter[str] = Counter()
    for draft in LESSONS:
        reading = _reading(draft.text)
        tokens = reading.tokens
        for place, word in enumerate(tokens.words):
            span = reading.unmasked.source(tokens.starts[place], tokens.end(place))
            told = reading.words(span)
            if told.islower():
                names[word] -= 1
            elif told.istitle() and not reading.opens(span):
                names[word] += 1
    return frozenset(word for word, times in names.items() if times > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
