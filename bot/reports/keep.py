"""Keeps reports: sent once, taken by one, closed once, forgotten thirty days later."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tortoise.exceptions import IntegrityError

from bot.chat.person import Person
from bot.company import Company
from bot.people.desk import managed_by
from bot.people.forgotten import forget
from bot.reports.tables import ReportRow, State
from bot.storage.transaction import run_tx

KEPT_FOR = dt.timedelta(days=30)  # once it is closed
MOST = 50  # reports listed at once

Then = Callable[[ReportRow], Awaitable[None]]  # in the same transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What somebody saw; `token` is the form's own, and `link` may be empty."""

    token: str
    what: str
    link: str


async def send(seen: Seen, reporter: Person, now: dt.datetime, then: Then) -> ReportRow:
    """Keep a report, and tell whoever must know; the same form sent again changes nothing."""

    async def keep() -> ReportRow:
        row = await ReportRow.create(
            token=seen.token,
            reporter_id=reporter.id,
            what=seen.what,
            link=seen.link,
            made_at=now,
        )
        await then(row)
        return row

    try:
        return await run_tx(keep)
    except IntegrityError:  # pressed twice
        if row := await ReportRow.get_or_none(token=seen.token, reporter_id=reporter.id):
            return row
        raise


async def forget_old(company: Company, now: dt.datetime) -> None:
    """Forget what was closed thirty days ago, whether or not the clock of the bot runs."""
    old = ReportRow.filter(state=State.CLOSED, closed_at__lte=now - KEPT_FOR)
    await forget(old, company, now)


async def reports_for(reader: Person) -> list[ReportRow]:
    """List what waits or is looked after, the oldest first; not what a reader's own team saw."""
    theirs = await managed_by(reader)
    open_ones = ReportRow.exclude(state=State.CLOSED).order_by("state", "made_at", "id")
    return [row for row in await open_ones.limit(MOST) if row.reporter_id not in theirs]


async def report_for(reader: Person, key: int) -> ReportRow | None:
    """Find one report; None where it is gone, or comes from the reader's own team."""
    row = await ReportRow.get_or_none(id=key)
    return None if row is None or row.reporter_id in await managed_by(reader) else row


async def take(row: ReportRow, person: Person, instead_of: int | None = None) -> bool:
    """Look after a report from now on; False where somebody else does.

    `instead_of` is whom the person saw looking after it, where they take over.
    """
    free = ReportRow.filter(id=row.id, state=State.WAITING)
    if instead_of is not None:
        free = ReportRow.filter(id=row.id, state=State.TAKEN, taken_by=instead_of)
    if await free.update(state=State.TAKEN, taken_by=person.id):
        return True
    return await ReportRow.exists(id=row.id, state=State.TAKEN, taken_by=person.id)


async def close(row: ReportRow, person: Person, word: str, now: dt.datetime, then: Then) -> bool:
    """Close a report that the person looks after, with a word; False where it was not theirs."""

    async def end() -> bool:
        mine = ReportRow.filter(id=row.id, state=State.TAKEN, taken_by=person.id)
        closed = await mine.update(state=State.CLOSED, closed_at=now, word=word)
        if closed:
            await then(row)
        return bool(closed)

    return await run_tx(end) or await ReportRow.exists(
        id=row.id, state=State.CLOSED, taken_by=person.id, word=word
    )


async def reports_of(reporter: Person) -> list[ReportRow]:
    """List what a person reported, the latest first."""
    return await ReportRow.filter(reporter_id=reporter.id).order_by("-made_at", "-id").limit(MOST)
