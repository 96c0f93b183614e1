"""A text taken apart: its words, typos forgiven, and the concepts they speak of."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.charter.concepts import lexicon, weight_of
from bot.charter.words import empty_words, fold, stem, words_of
from bot.chat.phrase import Language

SHORT = 6  # letters: a shorter word is too easily taken for another
LONG = 9  # letters: from there two typos are forgiven
LONGER = 0.1  # what each further word of a cue adds to it
ENDING = 2  # letters: words that differ in their ending alone are two words


class Vocabulary:
    """The words known in one language: those of the charter, those of the cues, the empty ones."""

    def __init__(self, language: Language, words: Iterable[str] = ()) -> None:
        self._language: Language = language
        self._known: dict[str, str] = {}
        for word in sorted({*empty_words(language).words, *lexicon(language).words, *words}):
            self._known.setdefault(fold(word), word)
        self._stems = {stem(word, language) for word in self._known.values()}
        self._alike: dict[str, list[str]] = defaultdict(list)
        for known in self._known:
            self._alike[known[0]].append(known)

    def meant(self, word: str) -> str:
        """Give the word that was meant: itself where it is known, else the nearest one."""
        folded = fold(word)
        if folded in self._known:
            return self._known[folded]
        if len(folded) < SHORT or stem(word, self._language) in self._stems:
            return word
        typos = 1 if len(folded) < LONG else 2
        near = extract(folded, self._alike[folded[0]], scorer=OSA.distance, score_cutoff=typos)
        return next((self._known[known] for known, _, _ in near if _is_typo(folded, known)), word)


def _is_typo(word: str, known: str) -> bool:
    """Refuse, in a short word, another ending ("ideal", "idea") or a letter ("shirt", "shift")."""
    if len(word) >= LONG or sorted(word) == sorted(known):
        return True
    stump = min(len(word), len(known)) - ENDING
    return len(word) != len(known) and word[:stump] != known[:stump]


def stems_in(words: Sequence[str], language: Language) -> dict[str, float]:
    """Count the stems that tell something."""
    found: dict[str, float] = defaultdict(float)
    empty = empty_words(language)
    for word in words:
        its_stem = stem(word, language)
        if len(word) > 1 and not empty.holds(word, its_stem):
            found[its_stem] += 1.0
    return dict(found)


def concepts_in(words: Sequence[str], language: Language) -> dict[str, float]:
    """Weigh the concepts the words speak of; the longer a cue, and the fewer it has, the more."""
    found: dict[str, float] = defaultdict(float)
    for length, concepts in lexicon(language).sightings(words, empty_words(language)):
        clear = (1 + LONGER * (length - 1)) / len(concepts)
        for concept in concepts:
            found[concept] += weight_of(concept) * clear
    return dict(found)


def terms_of(text: str, language: Language) -> dict[str, float]:
    """Give the stems and the concepts of a text, as one row of terms."""
    words = words_of(text)
    return stems_in(words, language) | concepts_in(words, language)
