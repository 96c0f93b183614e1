"""What a change of an idea changes: each part as it was and as it would be. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from bot.chat.phrase import LANGUAGES, Language
from bot.ideas.content import Content

ALIKE = 50  # of 100: one wording said in other words

PARTS = ("subject", "campaign", "link", "picture", "starts", "ends", "teams", "languages")
SAID = ("title", "facts", "alt")  # once in each language


@dataclass(frozen=True, slots=True)
class Difference:
    """One part that changes; "" where there was, or will be, nothing."""

    part: str  # a field of Content
    before: object
    after: object
    language: Language | None = None


def differences(old: Content, new: Content) -> tuple[Difference, ...]:
    """Compare two contents, the wordings first."""
    return (
        *(one for language in LANGUAGES for one in _wordings(old, new, language)),
        *(one for part in SAID for one in _said(part, old, new)),
        *(
            Difference(part, getattr(old, part), getattr(new, part))
            for part in PARTS
            if getattr(old, part) != getattr(new, part)
        ),
    )


def _said(part: str, old: Content, new: Content) -> Iterator[Difference]:
    for language in LANGUAGES:
        before, after = (getattr(one, part).get(language, "") for one in (old, new))
        if before != after:
            yield Difference(part, before, after, language)


def _wordings(old: Content, new: Content, language: Language) -> Iterator[Difference]:
    before, after = (list(one.wordings.get(language, ())) for one in (old, new))
    gone = [text for text in before if text not in after]
    for text in after:
        if text in before:
            continue
        was = max(gone, key=lambda one: fuzz.ratio(one, text), default="")
        if was and fuzz.ratio(was, text) >= ALIKE:
            gone.remove(was)
        else:
            was = ""
        yield Difference("wordings", was, text, language)
    for text in gone:
        yield Difference("wordings", text, "", language)
