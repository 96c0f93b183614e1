"""Which idea for whom: the same question always has the same answer. Pure."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from bot.chat.phrase import Phrase
from bot.people.choices import Choices

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


def ranked(
    candidates: Iterable[Candidate], choices: Choices, subject: str | None, now: dt.datetime
) -> list[Candidate]:
    """Order the ideas a person may get, best first.

    A subject asked for is kept to; else what they declined is left out and what they chose comes
    first. Then: not opened by too many this hour, least seen, newest week, most words left.
    """

    def order(idea: Candidate) -> tuple[object, ...]:
        return (
            bool(choices.subjects) and idea.subject not in choices.subjects,
            idea.opened_lately >= OPENED_AN_HOUR,
            idea.seen,
            (now - idea.starts_at) // WEEK,
            -idea.free_words,
            idea.key,
        )

    def allowed(idea: Candidate) -> bool:
        return idea.subject == subject if subject else idea.subject not in choices.declined

    return sorted(filter(allowed, candidates), key=order)


def reason(idea: Candidate, choices: Choices, subject: str | None, now: dt.datetime) -> Phrase:
    """Say why this idea came first."""
    if idea.subject == subject:
        return YOU_ASKED
    if idea.subject in choices.subjects:
        return YOU_CHOSE
    if not idea.opened:
        return UNTOUCHED
    return NEW if now - idea.starts_at < WEEK else WORDS_LEFT
