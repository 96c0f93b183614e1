"""What somebody types to set a hold: which subject, why, and by which words."""

import re
from collections.abc import Mapping

from bot.chat.phrase import Phrase
from bot.holds.held import ALL, without_article
from bot.text.normal import bare

ALL_NAMES = ("all", "everything", "tout", "tous")
MOST_WORDS = 30
SEVERAL = 8  # words that the name of a subject may have


def understood(text: str, subjects: Mapping[str, Phrase]) -> tuple[str, str]:
    """Part what was typed into a subject's key and a reason; no key where none is named."""
    names = {_plain(name): ALL for name in ALL_NAMES}
    for key, phrase in subjects.items():
        for name in (key, phrase.fr, phrase.en):
            names |= {_plain(name): key, _plain(without_article(name)): key}
    words = text.split()
    for count in range(min(SEVERAL, len(words)), 0, -1):
        if found := names.get(_plain(" ".join(words[:count]))):
            return found, " ".join(words[count:]).lstrip(":-— ")
    return "", text


def _plain(name: str) -> str:
    return " ".join(bare(name).text.replace("’", "'").strip(" :").split())


def words_in(given: str) -> tuple[str, ...]:
    """Read words off a line with commas; each needs a letter or a figure."""
    parts = (" ".join(part.split())[:100] for part in re.split(r"[,;\n]", given))
    kept = dict.fromkeys(part for part in parts if any(map(str.isalnum, part)))
    return tuple(kept)[:MOST_WORDS]
