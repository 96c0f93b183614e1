"""Puts questions that ask the same together."""

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.charter.concepts import MARK
from bot.charter.question import terms_of
from bot.chat.phrase import Language
from bot.storage.fields import EPOCH

ALIKE = 0.6  # cosine, past which two questions ask the same


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, its language, a fingerprint of whoever asked, and when."""

    question: str
    language: Language
    asker: str
    at: dt.datetime = EPOCH


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask the same, the most telling one first, and how many people asked."""

    questions: tuple[Asked, ...]

    @property
    def people(self) -> int:
        """Count the people, each once."""
        return len({one.asker for one in self.questions})

    def reached(self, people: int) -> dt.datetime:
        """Say when so many people had asked; the epoch where fewer did."""
        first: dict[str, dt.datetime] = {}
        for one in sorted(self.questions, key=lambda it: it.at):
            first.setdefault(one.asker, one.at)
        return [*first.values()][people - 1] if len(first) >= people else EPOCH


def grouped(asked: Sequence[Asked]) -> list[Group]:
    """Group questions by likeness, those that most people asked first.

    A question joins the first group whose opening question is like it; in two languages, by what
    they speak of.
    """
    groups: list[tuple[Mapping[str, float], list[Asked]]] = []
    for one in asked:
        terms = terms_of(one.question, one.language)
        for opening, members in groups:
            if likeness(opening, terms) >= ALIKE:
                members.append(one)
                break
        else:
            groups.append((terms, [one]))
    found = [Group(tuple(members)) for _, members in groups]
    return sorted(found, key=lambda group: -group.people)


def likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Say how alike two questions are, 0 to 1: by all their terms, or by what they speak of."""
    return max(_cosine(one, other), _cosine(_concepts(one), _concepts(other)))


def _concepts(terms: Mapping[str, float]) -> dict[str, float]:
    return {term: weight for term, weight in terms.items() if term.startswith(MARK)}


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    shared = sum(weight * other.get(term, 0.0) for term, weight in one.items())
    return shared / ((_norm(one) * _norm(other)) or 1.0)


def _norm(terms: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in terms.values()))
