"""Who speaks: the person behind a member of the workspace, met with their Slack profile."""

import asyncio
import logging
from typing import Any, Protocol

import aiohttp

from adapters.slack.payloads import Member
from adapters.slack.send import SlackApiError, Wire, reason
from adapters.slack.workspaces import Home
from bot.chat.person import Person
from bot.chat.phrase import language_from
from bot.chat.refusal import Refusal
from bot.people.arrive import Profile

log = logging.getLogger(__name__)

PLATFORM = "slack"
PATIENCE = 2.0  # seconds; Slack itself waits for an answer for three


class Meets(Protocol):
    """The part of the bot asked here."""

    async def meet(self, platform: str, key: str, /) -> Person:
        """Find a person by the platform's key; raises Refusal."""

    async def welcome(self, platform: str, key: str, profile: Profile, /) -> Person:
        """Meet somebody for the first time."""


def key_of(home: Home, user: str) -> str:
    """Name a member for ever: ids are an organisation's where there is one."""
    return f"{home.enterprise or home.team}:{user}"


async def meet(bot: Meets, wire: Wire, home: Home, member: Member) -> Person:
    """Find the person, asking Slack for their profile the first time."""
    key = key_of(home, member.id)
    try:
        return await bot.meet(PLATFORM, key)
    except Refusal:
        return await bot.welcome(PLATFORM, key, await _profile(wire, home, member))


async def _profile(wire: Wire, home: Home, member: Member) -> Profile:
    """Read a profile; where Slack does not give it, the name in the request has to do."""
    try:
        async with asyncio.timeout(PATIENCE):
            said = await wire.client(home.token).users_info(user=member.id, include_locale=True)
    except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
        why = reason(error) if isinstance(error, SlackApiError) else type(error).__name__
        log.warning("Slack does not tell a profile: %s", why)
        return Profile(name=member.name or member.username or member.id)
    return profile_in(said.get("user") or {}, member)


def profile_in(user: dict[str, Any], member: Member) -> Profile:
    """Read what users.info says (docs.slack.dev/reference/objects/user-object)."""
    told = user.get("profile") or {}
    names = (user.get("real_name"), told.get("real_name"), user.get("name"), member.name, member.id)
    return Profile(
        name=next(name for name in names if name),
        email=told.get("email") or "",
        language=language_from(user.get("locale")),
        timezone=user.get("tz") or "",
    )
