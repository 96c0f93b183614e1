"""Opens the bot: reads the company's folder, brings it into the database, and begins."""

import datetime as dt
import hashlib
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.app import Bot
from bot.charter.search import search_of
from bot.chat.person import Person
from bot.commands.house import House
from bot.deliveries.tell import tell
from bot.folder import Folder, bring_in, read_folder
from bot.people.arrive import custom_of
from bot.settings import Settings
from bot.shares.post import Look
from bot.shares.shelf import Shelves
from bot.storage import database
from bot.storage.lately import Lately, Tick

JUDGED = 60.0  # seconds that a verdict on approved words is kept, on the same day under one law


def present() -> dt.datetime:
    """Read the clock."""
    return dt.datetime.now(dt.UTC)


def unguessable() -> str:
    """Make the name of a share link: 128 bits."""
    return secrets.token_urlsafe(16)


def build_house(
    settings: Settings,
    token: Callable[[], str] = unguessable,
    tick: Tick = time.monotonic,
    now: Callable[[], dt.datetime] = present,
    look: Look | None = None,
    *,
    folder: Folder | None = None,
) -> House:
    """Build it on a company's folder; without one, that of the settings is read.

    Raises the error of the first file that is wrong.
    """
    folder = folder or read_folder(settings.company)
    company, charter = folder.company, folder.charter
    key = settings.secret_key.get_secret_value().encode() or secrets.token_bytes(32)
    return House(
        company=company,
        charter=charter,
        search=search_of(charter),
        subjects=folder.library.subjects,
        address=settings.address,
        token=token,
        fingerprint=lambda person: _fingerprint(person, key),
        verdicts=Lately(tick, JUDGED),
        shelves=Shelves(tick),
        posts=Lately(tick),
        holds=Lately(tick),
        always=company.hold,
        tell=lambda *told: _tell(now, *told),
        look=look,
    )


async def _tell(
    now: Callable[[], dt.datetime], person: int, command: str, text: str, occasion: str
) -> None:
    await tell(person, command, text, occasion, now())


def _fingerprint(person: Person, key: bytes) -> str:
    said = str(person.id).encode()
    return hashlib.blake2b(said, digest_size=8, key=key[: hashlib.blake2b.MAX_KEY_SIZE]).hexdigest()


@asynccontextmanager
async def open_bot(
    settings: Settings,
    *,
    now: Callable[[], dt.datetime] = present,
    token: Callable[[], str] = unguessable,
    tick: Tick = time.monotonic,
    look: Look | None = None,
) -> AsyncIterator[Bot]:
    """Open the bot on its database, with what is new in the company's folder.

    `look` asks X for a post; without it, no share is verified.
    """
    folder = read_folder(settings.company)
    house = build_house(settings, token, tick, now, look, folder=folder)
    async with database.open_database(settings.database_url):
        custom = custom_of(house.company, settings.owner)
        await bring_in(folder, custom, house.zone, now())
        del folder  # its ideas are in the database now
        house.allows(now())("")  # the patterns compile now, and nobody waits for them
        bot = Bot(house, now, tick, settings.owner)
        await bot.newest()
        try:
            yield bot
        finally:
            await bot.clicks.close()
