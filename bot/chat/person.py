"""Somebody of the company who talks to the bot."""

from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.chat.phrase import Language

UNKNOWN = 0  # no row has it


class Role(StrEnum):
    """What somebody may ask for; a person may have several, an owner may everything."""

    PERSON = "person"
    MANAGER = "manager"
    REVIEWER = "reviewer"
    EDITOR = "editor"
    OWNER = "owner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person, also when on several platforms; `id` is the row in `people`."""

    id: int
    name: str
    language: Language
    timezone: str = "Europe/Paris"
    roles: frozenset[Role] = field(default_factory=lambda: frozenset({Role.PERSON}))
    met: bool = True  # whether they were asked what would help them
    hushed: bool = False  # whether nothing is sent first until they write again
    closed: bool = False  # whether they left the company

    @property
    def unknown(self) -> bool:
        """Whether nobody could look who it is: the database was away."""
        return self.id == UNKNOWN

    @property
    def zone(self) -> ZoneInfo:
        """Where the person's day begins and ends."""
        return ZoneInfo(self.timezone)

    def may(self, role: Role) -> bool:
        """Whether the person holds the role, or one that includes it."""
        if role is Role.REVIEWER and Role.EDITOR in self.roles:  # an editor gives opinions too
            return True
        return role in self.roles or Role.OWNER in self.roles or role is Role.PERSON
