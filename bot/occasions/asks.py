"""What planning asks of the house."""

from collections.abc import Mapping
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.chat.phrase import Phrase
from bot.company import Company


class Asks(Protocol):
    """The part of the house asked here."""

    @property
    def company(self) -> Company:
        """What the company says of itself."""

    @property
    def zone(self) -> ZoneInfo:
        """Where the company's days begin and end."""

    @property
    def subjects(self) -> Mapping[str, Phrase]:
        """What people post about."""


def countries_of(house: Asks) -> Mapping[str, str]:
    """Say which zones keep the public holidays of another country than their own."""
    return house.company.company.countries
