"""Reads the journal, from the database or from a file that was exported."""

import datetime as dt
import json
from collections.abc import AsyncIterator, Iterable

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.journal.chain import NOTHING, BrokenError, Entry, Head, canonical, verified
from bot.journal.note import ONLY
from bot.journal.tables import EntryRow, HeadRow
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds
from bot.storage.transaction import run_tx

PAGE = 1_000  # entries read at once


async def entries(last: int = 0) -> AsyncIterator[Entry]:
    """Read every entry after a number, in order."""
    while page := await EntryRow.filter(number__gt=last).order_by("number").limit(PAGE):
        for row in page:
            last = row.number
            yield Entry(
                number=row.number,
                at=row.at,
                by=row.by,
                what=row.what,
                about=row.about,
                before=row.before,
                digest=row.digest,
            )


async def verify() -> Head:
    """Follow the whole chain, and say where it ends; raises BrokenError at the first that broke.

    Nobody waits but for what is written meanwhile.
    """
    reached = await verified(entries())
    return await run_tx(lambda: _verify_rest(reached))


async def _verify_rest(reached: Head) -> Head:
    row = await HeadRow.filter(id=ONLY).select_for_update().first()
    ends = Head(row.number, row.digest) if row else NOTHING
    reached = await verified(entries(reached.number), reached)
    if reached != ends:
        raise BrokenError(min(reached.number, ends.number) + 1)
    return reached


def line_of(entry: Entry, who: str = "") -> str:
    """Write an entry as a line of JSON; `who` names the person, outside of the digest."""
    said: dict[str, object] = {
        "number": entry.number,
        "at": entry.at.isoformat(timespec="milliseconds"),
        "by": entry.by,
        "what": entry.what,
        "about": dict(entry.about),
        "before": entry.before,
        "digest": entry.digest,
    }
    return canonical({**said, "who": who} if who else said)


class _Line(BaseModel):
    model_config = ConfigDict(strict=True)

    number: int
    at: str
    by: int | None
    what: str
    about: dict[str, str | int]
    before: str
    digest: str
    who: str = Field("")


async def entries_in(lines: Iterable[str]) -> AsyncIterator[Entry]:
    """Read the lines of an export; raises BrokenError where one is none."""
    for number, line in enumerate(lines, start=1):
        try:
            read = _Line.model_validate(json.loads(line))
            at = dt.datetime.fromisoformat(read.at)
            at = EPOCH + milliseconds(at) * MILLISECOND
        except (ValueError, ValidationError):
            raise BrokenError(number) from None
        yield Entry(
            number=read.number,
            at=at,
            by=read.by,
            what=read.what,
            about=read.about,
            before=read.before,
            digest=read.digest,
        )


async def times(what: str, since: dt.datetime, until: dt.datetime) -> int:
    """Count how often something was noted from one moment to right before another."""
    return await EntryRow.filter(what=what, at__gte=since, at__lt=until).count()
