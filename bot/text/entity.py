"""A link, hashtag, mention or cashtag, and where it stands in the author's text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """The text bears no sign; the offsets count code points, sign included, the end exclusive."""

    text: str
    start: int
    end: int


Entities = tuple[Entity, ...]
