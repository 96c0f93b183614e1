"""In which workspaces the bot is at home, and with which token it speaks there."""

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import Protocol

import aiohttp
from slack_bolt.authorization import AuthorizeResult

from adapters.slack.send import SlackApiError, Wire, reason

log = logging.getLogger(__name__)

AGAIN = 5.0  # seconds before Slack is asked again who we are


@dataclass(frozen=True, slots=True)
class Home:
    """A workspace, or a whole organisation (`team` is None), where the bot speaks."""

    team: str | None
    enterprise: str | None
    token: str
    bot_id: str
    bot_user: str

    def holds(self, team: str | None, enterprise: str | None) -> bool:
        """Say whether something happened here."""
        if self.team:
            return team == self.team
        return self.enterprise is not None and enterprise == self.enterprise

    def authorized(self) -> AuthorizeResult:
        """Say who we are, as Bolt wants to know it."""
        return AuthorizeResult(
            enterprise_id=self.enterprise,
            team_id=self.team,
            bot_token=self.token,
            bot_id=self.bot_id,
            bot_user_id=self.bot_user,
        )


class Workspaces(Protocol):
    """Where the bot is at home."""

    async def home(self, team: str | None, enterprise: str | None) -> Home | None:
        """Find the home of what happened there; None where the bot is a stranger."""

    async def of(self, place: str) -> Home | None:
        """Find a home in a workspace or an organisation, to speak there first."""

    async def leave(self, home: Home, why: str) -> None:
        """Say nothing more there."""

    async def look(self) -> object:
        """Ask Slack who we are, where that is known before anybody speaks."""


class OneWorkspace:
    """The workspace of PV_SLACK_BOT_TOKEN; Slack says once which one it is."""

    def __init__(self, wire: Wire, token: str) -> None:
        """Know the token."""
        self._wire = wire
        self._token = token
        self._home: Home | None = None
        self._gone = False
        self._asked_at = -AGAIN
        self._lock = asyncio.Lock()

    async def home(self, team: str | None, enterprise: str | None) -> Home | None:
        """Find our home, if it is there that something happened."""
        home = self._home or await self.look()
        return home if home and home.holds(team, enterprise) else None

    async def of(self, place: str) -> Home | None:
        """Find our home, if it is there."""
        home = self._home or await self.look()
        return home if home and place in (home.team, home.enterprise) else None

    async def look(self) -> Home | None:
        """Ask Slack who we are, every few seconds until it says so."""
        async with self._lock:
            if self._home or self._gone or time.monotonic() - self._asked_at < AGAIN:
                return self._home
            self._asked_at = time.monotonic()
            try:
                self._home = await introduced(self._wire, self._token)
            except SlackApiError as error:
                log.warning("PV_SLACK_BOT_TOKEN: Slack says %s", reason(error))
            except (aiohttp.ClientError, TimeoutError) as error:
                log.warning("Slack cannot be reached: %s", type(error).__name__)
            return self._home

    async def leave(self, home: Home, why: str) -> None:
        """Say nothing more to a workspace that took the app away."""
        if not self._gone:
            log.warning("nothing more is sent to workspace %s: %s", home.team, why)
        self._gone, self._home = True, None


async def introduced(wire: Wire, token: str) -> Home:
    """Ask Slack whose token it is; raises SlackApiError."""
    said = await wire.client(token).auth_test()
    whole = bool(said.get("is_enterprise_install"))
    return Home(
        team=None if whole else said.get("team_id"),
        enterprise=said.get("enterprise_id"),
        token=token,
        bot_id=said.get("bot_id") or "",
        bot_user=said.get("user_id") or "",
    )
