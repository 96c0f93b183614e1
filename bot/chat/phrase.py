"""A sentence said to people, in every language we speak."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["fr", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """The same words in French and in English; `{name}` stands for a value given when said."""

    fr: str
    en: str

    def to(self, language: Language, **values: object) -> str:
        """Say it in one language; a value that is a phrase is said in that language too."""
        words = self.fr if language == "fr" else self.en
        said = {
            name: value.to(language) if isinstance(value, Phrase) else value
            for name, value in values.items()
        }
        return words.format(**said) if said else words

    def given(self, **values: object) -> "Phrase":
        """Fill the values in once, in both languages."""
        return Phrase(fr=self.to("fr", **values), en=self.to("en", **values))


COMMA = Phrase(fr=", ", en=", ")


def same(words: str) -> Phrase:
    """Words that are not translated: a name, a quotation."""
    return Phrase(fr=words, en=words)


def listed(phrases: Iterable[Phrase], between: Phrase = COMMA) -> Phrase:
    """Say one after the other, with something between them."""
    said = list(phrases)
    return Phrase(
        fr=between.fr.join(one.fr for one in said), en=between.en.join(one.en for one in said)
    )


def language_from(locale: str | None) -> Language | None:
    """Read the language off a locale (`fr-FR`, `en_US`); None when we do not speak it."""
    spoken = (locale or "").replace("_", "-").split("-")[0].lower()
    return next((language for language in LANGUAGES if language == spoken), None)
