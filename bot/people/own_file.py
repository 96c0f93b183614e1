"""Keeps a person's own file behind a link: unguessable, for one person, once, for some minutes."""

import datetime as dt
import hashlib
from collections.abc import Callable

from tortoise.queryset import QuerySet

from bot.chat.person import Person
from bot.company import Company
from bot.people.export import OwnFile, own_file
from bot.people.register import person_of
from bot.people.tables import OwnFileRow
from bot.storage.kept import Whom
from bot.storage.transaction import run_tx

AWAITS = dt.timedelta(minutes=15)


async def prepare(person: Person, token: str, now: dt.datetime) -> None:
    """Let a token open the person's file; an earlier one of theirs opens nothing any more.

    The database keeps its digest: whoever reads the database opens nothing.
    """

    async def keep() -> None:
        await OwnFileRow.filter(person_id=person.id).delete()
        await OwnFileRow.create(person_id=person.id, digest=_digest(token), until=now + AWAITS)

    await run_tx(keep)


async def awaits(token: str, now: dt.datetime) -> Person | None:
    """Tell whose file a token opens, and leave it there; None where it opens nothing."""
    row = await _behind(token, now).select_related("person").first()
    return await person_of(row.person) if row else None


async def take(token: str, now: dt.datetime) -> Person | None:
    """Tell whose file a token opens, for the only time; None where it opens nothing any more."""
    person = await awaits(token, now)
    return person if person and await _behind(token, now).delete() else None


async def give(
    token: str, company: Company, fingerprint: Callable[[Person], str], now: dt.datetime
) -> OwnFile | None:
    """Give the file that a token opens, for the only time; None where it opens nothing any more."""
    person = await take(token, now)
    if person is None:
        return None
    return await own_file(person, Whom(person.id, fingerprint(person)), company, now)


def _behind(token: str, now: dt.datetime) -> QuerySet[OwnFileRow]:
    return OwnFileRow.filter(digest=_digest(token), until__gt=now)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
