"""Forgets what is old and adds up how much of each kind went in a month: evidence, and nobody."""

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from tortoise.models import Model

from bot.chat.phrase import Phrase
from bot.company import Company
from bot.journal.read import times
from bot.people.tables import ForgottenRow, PersonRow
from bot.storage.kept import Rows, kept_of_people
from bot.storage.many import execute_many
from bot.storage.transaction import run_tx

LEAVER = "leaver erased"  # as the journal notes it
ADD = """INSERT INTO forgotten (month, kind, count) VALUES (?, ?, ?)
    ON CONFLICT (month, kind) DO UPDATE SET count = forgotten.count + excluded.count"""

Forgotten = tuple[tuple[Phrase, int], ...]  # what, and how many


def month_of(company: Company, now: dt.datetime) -> str:
    """Write the month of the company that a moment lies in: `2026-11`."""
    return f"{now.astimezone(ZoneInfo(company.company.timezone)):%Y-%m}"


async def forget(
    old: Rows, company: Company, now: dt.datetime, blank: Mapping[str, str] | None = None
) -> None:
    """Delete some rows, or empty them with `blank`, and count them: both or neither."""
    month, kind = month_of(company, now), _kind(old.model)

    async def work() -> None:
        if count := await (old.update(**blank) if blank else old.delete()):
            await execute_many(ADD, [(month, kind, count)])

    await run_tx(work)


async def forgotten_in(month: str, company: Company) -> Forgotten:
    """Tell what was forgotten in a month such as `2026-11`, and how much of it.

    Nothing is told of what was not. Leavers are counted in the journal, which has each of them.
    """
    sums = dict(await ForgottenRow.filter(month=month).values_list("kind", "count"))
    sums[_kind(PersonRow)] = await _leavers(month, ZoneInfo(company.company.timezone))
    kinds = [(one.forgotten, sums.get(_kind(one.table), 0)) for one in kept_of_people()]
    return tuple((what, count) for what, count in kinds if what and count)


async def _leavers(month: str, zone: ZoneInfo) -> int:
    first = dt.datetime.fromisoformat(f"{month}-01").replace(tzinfo=zone)
    after = (first + dt.timedelta(days=31)).replace(day=1)
    return await times(LEAVER, first, after)


async def is_before(month: str) -> bool:
    """Tell whether anything was forgotten before a month."""
    return await ForgottenRow.exists(month__lt=month)


def _kind(table: type[Model]) -> str:
    return str(table._meta.db_table)  # noqa: SLF001 (the ORM has no public door)
