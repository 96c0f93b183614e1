"""Somebody at work, whatever the platform they came by, and the place where they all are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from dialogue import Dialogue
from web.serving import Site

Shown = dict[str, Any]  # a message, a card or a window, as the platform has it


class Colleague(Protocol):
    """One person: they ask, press and fill in, and see what is shown next."""

    async def asks(self, command: str) -> Shown:
        """Type a command, as one does there; what is shown."""

    async def says(self, text: str) -> Shown:
        """Write to the bot in plain speech; its answer."""

    async def press(self, on: Shown, label: str) -> Shown:
        """Press a button; what is shown next."""

    async def fills(self, on: Shown, **values: str) -> Shown:
        """Fill a form in and send it; what comes of it."""

    async def hears(self) -> Shown:
        """Be told what waits for them; the last message."""

    def reads(self, shown: Shown) -> str:
        """Everything they read in it; never an apology."""

    def buttons(self, shown: Shown) -> list[tuple[str, str]]:
        """List what can be pressed, as labels and what they type."""

    def links(self, shown: Shown) -> dict[str, str]:
        """List what opens in a browser: label → address."""


@dataclass(frozen=True)
class Workplace:
    """The sample company on one platform, and the bot's own pages."""

    talk: Dialogue
    site: Site
    welcome: Callable[[str, str, str], Colleague]  # a name, an e-mail, a locale

    def come(self, name: str, locale: str = "fr-FR") -> Colleague:
        """Have somebody of the sample company come, known by their e-mail."""
        first, last = name.lower().split(" ", 1)
        email = f"{first}.{last.replace(' ', '-')}@lumignon-velo.com"
        plain = email.translate(str.maketrans("éèë", "eee"))
        return self.welcome(name, plain, locale)
