"""Forgets with time what need not be kept: a few rows at once, and nothing twice."""

import datetime as dt
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from bot.chat.person import Person
from bot.company import Company
from bot.people.erase import erase
from bot.people.forgotten import forget
from bot.people.register import person_of
from bot.people.tables import PersonRow
from bot.storage.database import away
from bot.storage.fields import EPOCH
from bot.storage.kept import Period, Whom, kept_everywhere

log = logging.getLogger(__name__)

AT_ONCE = 500  # rows: between them, whoever chats gets a turn
ROUNDS = 20  # for one period of one table; the next look does the rest
HOUR = dt.timedelta(hours=1)
LEAVERS = 20  # people erased in one look

Fingerprint = Callable[[Person], str]


class UnforgottenError(Exception):
    """Some of what is old could not be forgotten, and waits for the next look: its names."""


class Forgetting:
    """Looks once an hour, and sooner where there was more than one look takes."""

    def __init__(self) -> None:
        self._next = EPOCH

    async def look(self, company: Company, fingerprint: Fingerprint, now: dt.datetime) -> None:
        """Forget what is old, where it is time to look."""
        if now >= self._next and await forget_old(company, fingerprint, now):
            self._next = now + HOUR


async def forget_old(company: Company, fingerprint: Fingerprint, now: dt.datetime) -> bool:
    """Forget what is older than the company keeps it; False where there is more to forget.

    Raises UnforgottenError, once everything else was forgotten, where something could not be.
    """
    before = now - dt.timedelta(days=company.privacy.leavers_days)
    looks: list[tuple[str, Callable[[], Awaitable[bool]]]] = [
        (kept.table.__name__, partial(_forget, period, company, now))
        for kept in kept_everywhere()
        for period in kept.periods
    ]
    left = await PersonRow.filter(closed_at__lte=before).order_by("id").limit(LEAVERS)
    looks += [(f"person {row.id}", partial(_erase, row, fingerprint, now, before)) for row in left]
    found = [await _looked(what, look) for what, look in looks]
    if undone := [what for (what, _), done in zip(looks, found, strict=True) if done is None]:
        raise UnforgottenError(", ".join(undone))
    return all(found) and len(left) < LEAVERS


async def _looked(what: str, look: Callable[[], Awaitable[bool]]) -> bool | None:
    """Look once; None where that cannot be done: one's fault is not the others'."""
    try:
        return await look()
    except Exception as error:
        if away(error):
            raise
        log.error("%s: what is old is not forgotten: %s", what, type(error).__name__)  # noqa: TRY400 (no words)
        return None


async def _forget(period: Period, company: Company, now: dt.datetime) -> bool:
    for _ in range(ROUNDS):
        old = period.old(now - dt.timedelta(days=period.days(company)))
        number = old.model._meta.pk_attr  # noqa: SLF001 (the ORM has no public door)
        some = await old.order_by(number).limit(AT_ONCE).values_list(number, flat=True)
        if not some:
            return True
        again = old.filter(pk__in=list(some))  # as they are now: somebody may have opened one
        await forget(again, company, now, period.blank)
        if len(some) < AT_ONCE:
            return True
    return False


async def _erase(
    row: PersonRow, fingerprint: Fingerprint, now: dt.datetime, before: dt.datetime
) -> bool:
    """Erase somebody who left so long ago, with all that is theirs."""
    await erase(Whom(row.id, fingerprint(await person_of(row))), None, now, left=before)
    return True
