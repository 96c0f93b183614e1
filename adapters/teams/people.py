"""Who speaks: the person behind a member of the organisation, and where they are reached."""

import asyncio
import json
import logging
from dataclasses import asdict, dataclass
from typing import Protocol, Self

import aiohttp

from adapters.teams.activities import Account, Activity
from adapters.teams.send import Connector, ConnectorError, Json, Where
from adapters.teams.token import TokenError
from adapters.teams.words import label
from bot.chat.person import Person
from bot.chat.phrase import Language, language_from
from bot.chat.refusal import Refusal
from bot.chat.request import Channel
from bot.people.arrive import Profile

log = logging.getLogger(__name__)

PLATFORM = "teams"
LONGEST_NAME = 200  # characters
LONGEST_KEY = 200  # the same: what the bot keeps
NOT_THERE = frozenset({403, 404})
PATIENCE = 4.0  # seconds; Teams itself waits for an answer for fifteen


class Meets(Protocol):
    """The part of the bot asked here."""

    async def meet(self, platform: str, key: str, language: Language | None = None, /) -> Person:
        """Find a person by the platform's key; raises Refusal."""

    async def welcome(self, platform: str, key: str, profile: Profile, /) -> Person:
        """Meet somebody for the first time."""

    async def reached(
        self, platform: str, key: str, address: str, language: Language | None = None, /
    ) -> None:
        """Note where somebody is reached."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a person is written to first: a private conversation, and who we are in it."""

    service: str
    conversation: str
    bot: str

    @property
    def where(self) -> Where:
        """The conversation itself."""
        return Where(self.service, self.conversation)

    def noted(self) -> str:
        """Write it down, as the bot keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def read(cls, noted: str) -> Self:
        """Read what was written down."""
        return cls(**json.loads(noted))


def where(told: Activity) -> Where:
    """Say in which conversation something happened."""
    return Where(told.service_url, told.conversation.id)


def key_of(told: Activity) -> str:
    """Name a member for ever: `from.id` is only this bot's name for them."""
    return f"{told.tenant}:{told.from_.aad_object_id or told.from_.id}"


def channel_of(told: Activity) -> Channel | None:
    """Name the channel that something was said in, whatever the thread; None in private.

    None too for a name that is too long to keep. What is sent to a channel itself begins a thread
    (learn.microsoft.com, "Channel and group chat conversations with a bot").
    """
    conversation = told.conversation.id.partition(";messageid=")[0]
    key = f"{told.tenant}:{conversation}"
    noted = Reference(told.service_url, conversation, told.recipient.id).noted()
    named = not told.conversation.private and len(key) <= LONGEST_KEY
    return Channel(key, noted) if named else None


async def meet(bot: Meets, connector: Connector, told: Activity) -> Person:
    """Find the person, asking Teams for their profile the first time."""
    key = key_of(told)
    language = language_from(told.locale)
    try:
        person = await bot.meet(PLATFORM, key, language)
    except Refusal:
        person = await bot.welcome(PLATFORM, key, await _profile(connector, told, language))
    if person.unknown or not told.with_us:
        return person
    reference = Reference(told.service_url, told.conversation.id, told.recipient.id)
    await bot.reached(PLATFORM, key, reference.noted(), language)
    return await bot.meet(PLATFORM, key)


async def _profile(connector: Connector, told: Activity, language: Language | None) -> Profile:
    """Read a profile; where Teams does not give it, what the activity tells has to do."""
    try:
        async with asyncio.timeout(PATIENCE):
            member = await _member(connector, told)
    except (ConnectorError, TokenError, aiohttp.ClientError, TimeoutError) as error:
        log.warning("Teams does not tell a profile: %s", _why(error))
        member = {}
    return profile_in(member, told.from_, language, told.local_timezone or "")


async def _member(connector: Connector, told: Activity) -> Json:
    """Ask for a member where they speak; where the bot is not, in its own chat with them."""
    try:
        return await connector.member(where(told), told.from_.id)
    except ConnectorError as error:
        if error.status not in NOT_THERE:
            raise
    bot, member = told.recipient.id, told.from_.id
    own = await connector.begin(told.service_url, bot, member, told.tenant)
    return await connector.member(own, member)


def _why(error: Exception) -> str:
    return str(error) if isinstance(error, ConnectorError | TokenError) else type(error).__name__


def profile_in(member: Json, account: Account, language: Language | None, zone: str) -> Profile:
    """Read a member (learn.microsoft.com, "Get Teams-specific context for your bot")."""
    addresses = (str(member.get(name) or "") for name in ("email", "userPrincipalName"))
    return Profile(
        name=label(str(member.get("name") or account.name or account.id), LONGEST_NAME),
        email=next((address for address in addresses if "@" in address), ""),
        language=language,
        timezone=zone,
    )
