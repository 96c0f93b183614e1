"""Publishes a charter: checked, numbered, kept word for word."""

import datetime as dt
from collections.abc import Mapping

from tortoise.exceptions import IntegrityError

from bot.charter.load import Charter, read_charter
from bot.chat.day import date_named
from bot.chat.phrase import Language, Phrase
from bot.storage.transaction import run_tx
from bot.versions.tables import VersionRow

NAMED = Phrase(fr="version {number} du {day}", en="version {number} of {day}")
TURNS = 5  # times that a number taken meanwhile is tried again


def charter_of(files: Mapping[str, str]) -> Charter:
    """Read a charter from its files' texts by name; raises CharterError."""
    return Charter.of(*(read_charter(name, text) for name, text in sorted(files.items())))


def named(row: VersionRow, zone: dt.tzinfo) -> Phrase:
    """Name a published version as people say it."""
    day = date_named((row.published_at or row.made_at).astimezone(zone).date())
    return NAMED.given(number=row.number, day=day)


def with_files(holds: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Put files in place of those of the same language; another language stays as it is."""
    spoken = {_language(name, text) for name, text in given.items()}
    kept = {name: text for name, text in holds.items() if _language(name, text) not in spoken}
    return kept | dict(given)


def _language(name: str, text: str) -> Language:
    return read_charter(name, text)[0].language


async def latest() -> VersionRow | None:
    """Give the version that holds now."""
    return await VersionRow.filter(number__not_isnull=True).order_by("-number").first()


async def latest_number() -> int:
    """Give the number of the version that holds now, 0 where there is none."""
    found = (
        await VersionRow.filter(number__not_isnull=True).order_by("-number").first().only("number")
    )
    return (found.number or 0) if found else 0


async def publish(files: Mapping[str, str], now: dt.datetime) -> VersionRow:
    """Publish a charter; raises CharterError. The one that holds already stays as it is."""
    row = await prepare(files, now)
    return await publish_prepared(row, now) or row


async def was_published(charter: Charter) -> bool:
    """Tell whether these very words were a version already, as at every start but the first."""
    return await VersionRow.filter(digest=charter.version, number__not_isnull=True).exists()


async def prepare(
    files: Mapping[str, str], now: dt.datetime, author_id: int | None = None
) -> VersionRow:
    """Keep a charter that somebody may publish later; raises CharterError."""
    digest = charter_of(files).version
    return await VersionRow.create(
        digest=digest, files=dict(files), author_id=author_id, made_at=now
    )


async def prepared(key: int) -> VersionRow | None:
    """Find what was prepared, published since or not."""
    return await VersionRow.get_or_none(id=key)


async def publish_prepared(
    row: VersionRow, now: dt.datetime, after: int | None = None
) -> VersionRow | None:
    """Give it the next number; pressing twice, or the same words again, changes nothing.

    None where it was prepared `after` a version that holds no longer: another would be lost.
    """
    for _ in range(TURNS - 1):
        try:
            return await run_tx(lambda: _publish(row, now, after))
        except IntegrityError:  # another process took the number
            continue
    return await run_tx(lambda: _publish(row, now, after))


async def _publish(row: VersionRow, now: dt.datetime, after: int | None) -> VersionRow | None:
    holds = await latest()
    if holds and holds.digest == row.digest:
        return holds
    number = (holds.number or 0) + 1 if holds else 1
    if after is not None and after != number - 1:
        return None
    await VersionRow.filter(id=row.id, number=None).update(number=number, published_at=now)
    return await VersionRow.get(id=row.id)
