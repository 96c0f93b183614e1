"""Whoever watches over the bot: told how often and how long, never who, and never what was said."""

from typing import Literal, Protocol

Outcome = Literal["answered", "refused", "away", "broken"]


class Watch(Protocol):
    """What is told to whoever counts; every name is one of ours, every time in seconds."""

    def heard(self, platform: str, command: str, outcome: Outcome) -> None:
        """Hear that a request was answered; `command` is empty where none was understood."""

    def acknowledged(self, door: str, seconds: float) -> None:
        """Hear how long a platform waited at a door of ours for its answer."""

    def said(self, platform: str, lag: float) -> None:
        """Hear that a delivery was said, so long after it was due."""


class Nobody:
    """Nobody watches."""

    def heard(self, platform: str, command: str, outcome: Outcome) -> None:
        """Let it pass."""

    def acknowledged(self, door: str, seconds: float) -> None:
        """Let it pass."""

    def said(self, platform: str, lag: float) -> None:
        """Let it pass."""
