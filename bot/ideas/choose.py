"""Which idea for whom: the same question always has the same answer. Pure."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.chat.phrase import Phrase
from bot.people.choices import Choices
from bot.storage.fields import EPOCH

OPENED_AN_HOUR = 6  # beyond that, another idea is offered first: not everyone at 9:01
WEEK = dt.timedelta(days=7)

YOU_ASKED = Phrase(fr="vous avez demandé ce sujet", en="you asked for this subject")
YOU_CHOSE = Phrase(fr="ce sujet fait partie de vos choix", en="this subject is among your choices")
NEW = Phrase(fr="elle est nouvelle cette semaine", en="it is new this week")
UNTOUCHED = Phrase(fr="personne ne l’a encore partagée", en="nobody has shared it yet")
WORDS_LEFT = Phrase(
    fr="il lui reste des mots que personne n’a pris",
    en="it has words left that nobody took",
)

AGAIN = Phrase(
    fr="vous l’avez déjà sous les yeux, personne d’autre ne l’aura",
    en="you have it in front of you already, nobody else will get it",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What is known of an idea when somebody asks for one."""

    id: int
    key: str
    subject: str
    starts_at: dt.datetime
    free_words: int  # in the person's language
    seen: int = 0  # how often this person had it before
    opened: int = 0  # ever, by anybody
    opened_lately: int = 0  # within the last hour


def fresh_order(idea: Candidate) -> tuple[int, int, str]:
    """Place an idea that nobody touched: newest week first, then most words, then by its name."""
    return (-((idea.starts_at - EPOCH) // WEEK), -idea.free_words, idea.key)


def order_for(choices: Choices) -> Callable[[Candidate], tuple[object, ...]]:
    """Place any idea: what they chose, not opened by too many this hour, least seen, then fresh."""

    def order(idea: Candidate) -> tuple[object, ...]:
        return (
            bool(choices.subjects) and idea.subject not in choices.subjects,
            idea.opened_lately >= OPENED_AN_HOUR,
            idea.seen,
            *fresh_order(idea),
        )

    return order


def groups(subjects: Iterable[str], choices: Choices, subject: str | None) -> list[list[str]]:
    """Say which subjects a person may get, those they chose before the others.

    A subject asked for is kept to; else what they declined is left out.
    """
    if subject:
        return [[subject]]
    allowed = sorted(set(subjects) - set(choices.declined))
    if not choices.subjects:
        return [allowed]
    chosen = [one for one in allowed if one in choices.subjects]
    return [chosen, [one for one in allowed if one not in chosen]]


def ranked(
    candidates: Iterable[Candidate], choices: Choices, subject: str | None
) -> list[Candidate]:
    """Order the ideas that a person may get, best first."""
    candidates = list(candidates)
    asked = groups({one.subject for one in candidates}, choices, subject)
    allowed = {one for group in asked for one in group}
    return sorted((one for one in candidates if one.subject in allowed), key=order_for(choices))


def reason(idea: Candidate, choices: Choices, subject: str | None, now: dt.datetime) -> Phrase:
    """Say why this idea came first."""
    if idea.subject == subject:
        return YOU_ASKED
    if idea.subject in choices.subjects:
        return YOU_CHOSE
    if not idea.opened:
        return UNTOUCHED
    return NEW if now - idea.starts_at < WEEK else WORDS_LEFT
