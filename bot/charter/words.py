"""A text as a row of stems: what two ways of saying the same thing have in common."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import snowballstemmer

from bot.chat.phrase import Language

WORD = re.compile(r"[^\W_]+|!!+|(?<![^\s«“\"'(])[#@](?!\w)")
SNOWBALL: dict[Language, str] = {"fr": "french", "en": "english"}


def fold(text: str) -> str:
    """Take the accents off; a text without any is given back itself, and takes no room twice."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("æ", "ae"))
    return "".join(part for part in parts if not unicodedata.combining(part))


def words_of(text: str) -> list[str]:
    """Give the words in lower case, accents kept, elided articles apart."""
    found = WORD.findall(unicodedata.normalize("NFKC", text).lower())
    return ["!!" if word[0] == "!" else word for word in found]


@lru_cache(maxsize=20_000)
def stem(word: str, language: Language) -> str:
    """Cut a word to its stem, then take the accents off: in that order, or French stems wrongly."""
    return fold(snowballstemmer.stemmer(SNOWBALL[language]).stemWord(word))


def stems_of(text: str, language: Language) -> list[str]:
    """Give the stems of a text, in order."""
    return [stem(word, language) for word in words_of(text)]


@dataclass(frozen=True, slots=True)
class Empty:
    """Words that tell no article from another: "the", "hello", "post", "company"."""

    words: frozenset[str]  # folded, as written
    stems: frozenset[str]

    def holds(self, word: str, its_stem: str) -> bool:
        """Whether a word says nothing of the subject."""
        return fold(word) in self.words or its_stem in self.stems


@cache
def empty_words(language: Language) -> Empty:
    """Read the empty words of a language from words.toml."""
    content = tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))
    said = content[language]
    return Empty(
        frozenset(fold(word) for word in said["as_written"].split()),
        frozenset(stem(word, language) for word in said["in_any_form"].split()),
    )
