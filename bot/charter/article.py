"""One article of a charter, as its file says it."""

from dataclasses import dataclass

from bot.chat.phrase import Language, Phrase
from bot.chat.trouble import Trouble

AT = Phrase(fr="{name}, ligne {line} : {what}", en="{name}, line {line}: {what}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One rule or a few that belong together, in one language.

    `id` is the same for the two languages of a numbered article. Each of `sentences` stands word
    for word in the file, emphasis and link brackets aside.
    """

    id: str
    number: str  # "3", "3.2", "IV"; "" where the file gives none
    heading: str  # its own text: "Article 3 — Say where you work"
    title: str  # the heading without the number
    text: str  # a paragraph, an item or a table row a line
    sentences: tuple[str, ...]
    language: Language
    keywords: tuple[str, ...] = ()
    line: int  # of the heading, from 1


class CharterError(Trouble):
    """A charter that cannot be used: the file, the line and what to do."""

    def __init__(self, name: str, line: int, what: Phrase) -> None:
        super().__init__(AT, name=name, line=line, what=what)
