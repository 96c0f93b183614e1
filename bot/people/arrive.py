"""A person speaks on a platform for the first time: who they are among those we know."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tortoise.exceptions import IntegrityError

from bot.chat.person import Person
from bot.chat.phrase import Language
from bot.company import Company
from bot.people.channels import channel_address, channel_gone
from bot.people.register import person_again, person_known, person_of
from bot.people.roles import set_owner
from bot.people.tables import IdentityRow, PersonRow
from bot.storage.transaction import run_tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a platform tells of a person; what it does not tell is empty or None."""

    name: str
    email: str = ""
    language: Language | None = None
    timezone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """What holds where a profile says nothing; `owner` is the setting's, an e-mail or empty."""

    language: Language
    timezone: str
    owner: str = ""


def custom_of(company: Company, owner: str) -> Custom:
    """Say what holds for a person of whom nothing is said."""
    about = company.company
    return Custom(language=about.languages[0], timezone=about.timezone, owner=owner)


async def arrive(
    platform: str, key: str, profile: Profile, custom: Custom, now: dt.datetime
) -> Person:
    """Find the person with the profile's e-mail, else write them down; once for a key."""

    async def write_down() -> Person:
        person = await _write_down(platform, key, profile, custom)
        if custom.owner and custom.owner.lower() == profile.email.lower():
            await set_owner(custom.owner, now)
            return await person_again(person)
        return person

    try:
        return await run_tx(write_down)
    except IntegrityError:  # another process wrote the same person down meanwhile
        return await run_tx(write_down)


async def _write_down(platform: str, key: str, profile: Profile, custom: Custom) -> Person:
    if known := await person_known(platform, key):
        return known
    email = profile.email.lower() or None
    row = await PersonRow.get_or_none(email=email) if email else None
    row = row or await PersonRow.create(
        name=profile.name[:200],
        email=email,
        language=profile.language or custom.language,
        language_known=profile.language is not None,
        timezone=_known_zone(profile.timezone) or custom.timezone,
    )
    await IdentityRow.create(platform=platform, key=key, person=row)
    return await person_of(row)


def _known_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key if name else ""
    except (ZoneInfoNotFoundError, ValueError):
        return ""


async def reached(platform: str, key: str, address: str, language: Language | None) -> None:
    """Note where a platform reaches a person, and their language where it was only supposed."""
    there = await IdentityRow.get_or_none(platform=platform, key=key)
    if there is None:
        return
    if there.address != address or there.gone_at:
        await IdentityRow.filter(id=there.id).update(address=address, gone_at=None)
    if language:
        supposed = PersonRow.filter(identities__id=there.id, language_known=False)
        await supposed.update(language=language, language_known=True)


async def address_of(platform: str, key: str) -> str | None:
    """Tell where a platform reaches a person; None where it does not any more, or they left."""
    there = await IdentityRow.get_or_none(
        platform=platform, key=key, gone_at__isnull=True, person__closed_at__isnull=True
    )
    return there.address if there else await channel_address(platform, key)


async def gone(platform: str, key: str, now: dt.datetime) -> bool:
    """Note that a person can no longer be reached there; say whether it is news."""
    there = IdentityRow.filter(platform=platform, key=key, gone_at__isnull=True)
    return bool(await there.update(gone_at=now)) or await channel_gone(platform, key)
