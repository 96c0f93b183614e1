"""BM25: how well each of a few texts answers a row of terms."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

K1 = 1.6  # how soon a term said again adds nothing
B = 0.75  # how much a long text pays for its length


class Ranking:
    """Texts as counted terms, weighed once."""

    def __init__(self, texts: Sequence[Mapping[str, float]]) -> None:
        self._texts = len(texts)
        holders: dict[str, int] = defaultdict(int)
        for text in texts:
            for term in text:
                holders[term] += 1
        self.holders: Mapping[str, int] = dict(holders)  # of each term, how many texts have it
        lengths = [sum(text.values()) for text in texts]
        usual = (sum(lengths) / len(lengths) if lengths else 0) or 1.0
        self._weights: dict[str, dict[int, float]] = defaultdict(dict)
        for place, text in enumerate(texts):
            norm = K1 * (1 - B + B * lengths[place] / usual)
            for term, count in text.items():
                share = count * (K1 + 1) / (count + norm)
                self._weights[term][place] = self.rarity(term) * share

    def rarity(self, term: str) -> float:
        """Give the inverse document frequency; a term that no text has is the rarest."""
        holders = self.holders.get(term, 0)
        return math.log(1 + (self._texts - holders + 0.5) / (holders + 0.5))

    def scores(self, terms: Mapping[str, float]) -> list[float]:
        """Score every text, in their order."""
        found = [0.0] * self._texts
        for term, weight in terms.items():
            for place, share in self._weights.get(term, {}).items():
                found[place] += weight * share
        return found
