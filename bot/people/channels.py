"""Channels that the bot writes to first, each for a purpose: several people read them."""

import datetime as dt
import logging

from bot.chat.person import Person, Role
from bot.chat.phrase import LANGUAGES
from bot.chat.request import Channel
from bot.journal.note import note
from bot.people.register import person_by
from bot.people.tables import ChannelRow
from bot.storage.transaction import run_tx

log = logging.getLogger(__name__)

REVIEWS = "reviews"  # what waits for a second opinion


async def channel_of(purpose: str) -> ChannelRow | None:
    """Give the channel that serves a purpose; None where none does."""
    return await ChannelRow.get_or_none(purpose=purpose)


async def open_channel(
    purpose: str, platform: str, channel: Channel, by: Person, now: dt.datetime
) -> ChannelRow:
    """Have a channel serve a purpose from now on, in the place of any other."""
    there = {"platform": platform, **channel._asdict(), "language": by.language}

    async def put() -> ChannelRow:
        await ChannelRow.filter(purpose=purpose).update(purpose=None)
        row = await ChannelRow.create(purpose=purpose, **there)
        await note("channel opened", by.id, {"for": purpose, "platform": row.platform}, now)
        return row

    return await run_tx(put)


async def close_channel(purpose: str, by: Person, now: dt.datetime) -> bool:
    """Have no channel serve a purpose any more; False where none did."""

    async def put() -> bool:
        closed = await ChannelRow.filter(purpose=purpose).update(purpose=None)
        if closed:
            await note("channel closed", by.id, {"for": purpose}, now)
        return bool(closed)

    return await run_tx(put)


async def channel_gone(platform: str, key: str) -> bool:
    """Forget a channel that the platform does not let us write to; say whether it is news."""
    news = bool(await ChannelRow.filter(platform=platform, key=key).delete())
    if news:
        log.warning("nothing more is said in the channel %s: the platform refuses it", key)
    return news


async def channel_address(platform: str, key: str) -> str | None:
    """Tell where a platform reaches a channel; None where it is none of ours."""
    row = await ChannelRow.filter(platform=platform, key=key).order_by("-id").first()
    return row.address if row else None


async def reader_by(number: int) -> Person | None:
    """Find who reads what is said first: a person, or the reviewers that a channel stands for."""
    if number > 0:
        return await person_by(number)
    row = await ChannelRow.get_or_none(id=-number)
    if row is None:
        return None
    language = next(spoken for spoken in LANGUAGES if spoken == row.language)
    return Person(id=number, name="", language=language, roles=frozenset({Role.REVIEWER}))
