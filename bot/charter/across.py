"""The words of a question as a charter would say them, in the same language or the other one."""

from collections.abc import Container, Mapping, Sequence
from functools import cache
from importlib.resources import files

from bot.charter.question import stems_in
from bot.charter.words import empty_words, stem, words_of
from bot.chat.phrase import LANGUAGES, Language

FILE = "pairs.tsv"  # a meaning a line: French words, a tab, English words


def stems_across(
    words: Sequence[str], spoken: Language, written: Language, there: Container[str]
) -> dict[str, float]:
    """Count the stems of a question; a word also counts as those of a charter that mean the same.

    They share its weight. A word of the charter's own language that the charter has is left as it
    is; one of the other language also stands for itself: a name is the same in both.
    """
    found = stems_in(words, written)
    meanings, others = _meanings(spoken), _rows(written)
    for said, count in stems_in(words, spoken).items():
        if spoken == written and said in there:
            continue
        meant = (one for place in meanings.get(said, ()) for one in others[place])
        alike = dict.fromkeys(one for one in meant if one in there)  # each once, always in order
        for one in alike:
            found[one] = max(found.get(one, 0.0), count / len(alike))
    return found


@cache
def _meanings(language: Language) -> Mapping[str, tuple[int, ...]]:
    """Say, by its stem, in which rows a word of a language stands."""
    found: dict[str, tuple[int, ...]] = {}
    for place, row in enumerate(_rows(language)):
        for one in row:
            found[one] = (*found.get(one, ()), place)
    return found


@cache
def _rows(language: Language) -> Sequence[tuple[str, ...]]:
    """Read the rows of stems of a language, once, without the empty words."""
    lines = (files(__package__) / FILE).read_text(encoding="utf-8").splitlines()
    column = LANGUAGES.index(language)
    return [_stems(line.split("\t")[column], language) for line in lines]


def _stems(said: str, language: Language) -> tuple[str, ...]:
    empty = empty_words(language)
    pairs = [(word, stem(word, language)) for word in words_of(said)]
    return tuple(its_stem for word, its_stem in pairs if not empty.holds(word, its_stem))
