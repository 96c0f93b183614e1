"""What a person chose for themselves."""

from dataclasses import dataclass
from enum import StrEnum

from bot.chat.phrase import Phrase
from bot.people.hours import QUIET, Quiet


class Cadence(StrEnum):
    """How often the bot may write first."""

    NEVER = "never"
    ASKED = "asked"
    FORTNIGHT = "fortnight"
    WEEKLY = "weekly"
    TWICE = "twice"


CADENCES = {
    Cadence.NEVER: Phrase(fr="jamais", en="never"),
    Cadence.ASKED: Phrase(fr="quand je demande", en="when I ask"),
    Cadence.FORTNIGHT: Phrase(fr="toutes les deux semaines", en="every two weeks"),
    Cadence.WEEKLY: Phrase(fr="une fois par semaine", en="once a week"),
    Cadence.TWICE: Phrase(fr="deux fois par semaine", en="twice a week"),
}

SLOWER = {  # where what was said first stays unread
    Cadence.TWICE: Cadence.WEEKLY,
    Cadence.WEEKLY: Cadence.FORTNIGHT,
}


class Help(StrEnum):
    """What somebody said would help them."""

    IDEAS = "ideas"
    CHECKS = "checks"
    ANSWERS = "answers"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Choices:
    """A person's own choices; no subject named means any.

    `silent`: nothing at all may be said first to them now, for whatever reason of theirs or ours.
    """

    subjects: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    cadence: Cadence = Cadence.ASKED
    stopped: bool = False
    silent: bool = False
    help: Help | None = None
    quiet: Quiet = QUIET
    shown: bool = False  # their manager may see their shares
