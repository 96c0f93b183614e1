"""What somebody chose, in a few rows."""

from bot.chat.phrase import Phrase
from bot.chat.request import Request
from bot.commands.house import House
from bot.people.choices import CADENCES, Choices
from bot.people.form import (
    HOW_OFTEN,
    LANGUAGE,
    NAMES,
    QUIET_HOURS,
    SHOWN,
    SHOWN_NO,
    SHOWN_YES,
    SUBJECTS,
    quiet_named,
)

ALL_SUBJECTS = Phrase(fr="tous", en="all of them")
EXCEPT = Phrase(fr="tous, sauf : {declined}", en="all but: {declined}")
STOPPED_NOW = Phrase(fr="plus jamais, vous avez dit stop", en="never again, you said stop")

Rows = tuple[tuple[str, str], ...]


def chosen(request: Request, house: House, choices: Choices) -> Rows:
    """Say a person's choices, each with its name."""
    often = STOPPED_NOW if choices.stopped else CADENCES[choices.cadence]
    return (
        (request.say(LANGUAGE), request.say(NAMES[request.person.language])),
        (request.say(SUBJECTS), _subjects(request, house, choices)),
        (request.say(HOW_OFTEN), request.say(often)),
        (request.say(QUIET_HOURS), request.say(quiet_named(choices.quiet))),
        (request.say(SHOWN), request.say(SHOWN_YES if choices.shown else SHOWN_NO)),
    )


def _subjects(request: Request, house: House, choices: Choices) -> str:
    def named(keys: tuple[str, ...]) -> str:
        return ", ".join(request.say(house.subject(key)) for key in keys)

    if choices.subjects:
        return named(choices.subjects)
    if choices.declined:
        return request.say(EXCEPT, declined=named(choices.declined))
    return request.say(ALL_SUBJECTS)
