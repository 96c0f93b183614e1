"""What changed between two texts, word by word, in plain signs that any place can show. Pure."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

WORD = re.compile(r"\s+|\S+")
OUT, IN = "[− {}]", "[+ {}]"  # what is gone, what has come


def word_changes(old: str, new: str) -> str:
    """Give the new text with what is gone and what has come in brackets, spaces as they were."""
    return "".join(_pieces(WORD.findall(old), WORD.findall(new)))


def _pieces(old: list[str], new: list[str]) -> Iterator[str]:
    same = SequenceMatcher(lambda word: word.isspace(), old, new, autojunk=False)
    for kind, from_old, to_old, from_new, to_new in same.get_opcodes():
        gone, come = "".join(old[from_old:to_old]), "".join(new[from_new:to_new])
        if kind == "equal" or not (gone + come).strip():
            yield come
            continue
        said = [sign.format(text.strip()) for sign, text in ((OUT, gone), (IN, come)) if text]
        yield _around(come or gone, " ".join(said))


def _around(text: str, said: str) -> str:
    """Keep the spaces that stood around."""
    before = text[: len(text) - len(text.lstrip())]
    after = text[len(text.rstrip()) :] if text.strip() else ""
    return f"{before}{said}{after}"
