"""Forgets with time what need not be kept: a few rows at once, and nothing twice."""

import datetime as dt
from collections.abc import Callable

from bot.chat.person import Person
from bot.company import Company
from bot.people.erase import erase
from bot.people.forgotten import forget
from bot.people.register import person_of
from bot.people.tables import PersonRow
from bot.storage.fields import EPOCH
from bot.storage.kept import Period, Whom, kept_everywhere

AT_ONCE = 500  # rows: between them, whoever chats gets a turn
ROUNDS = 20  # for one period of one table; the next look does the rest
HOUR = dt.timedelta(hours=1)
LEAVERS = 20  # people erased in one look

Fingerprint = Callable[[Person], str]


class Forgetting:
    """Looks once an hour, and sooner where there was more than one look takes."""

    def __init__(self) -> None:
        self._next = EPOCH

    async def look(self, company: Company, fingerprint: Fingerprint, now: dt.datetime) -> None:
        """Forget what is old, where it is time to look."""
        if now >= self._next and await forget_old(company, fingerprint, now):
            self._next = now + HOUR


async def forget_old(company: Company, fingerprint: Fingerprint, now: dt.datetime) -> bool:
    """Forget what is older than the company keeps it; False where there is more to forget."""
    whole = True
    for kept in kept_everywhere():
        for period in kept.periods:
            whole &= await _forget(period, company, now)
    before = now - dt.timedelta(days=company.privacy.leavers_days)
    return await _forget_leavers(before, fingerprint, now) and whole


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


async def _forget_leavers(before: dt.datetime, fingerprint: Fingerprint, now: dt.datetime) -> bool:
    """Erase whoever left so long ago, with all that is theirs."""
    left = PersonRow.filter(closed_at__lte=before).order_by("id")
    gone = await left.limit(LEAVERS)
    for row in gone:
        whom = Whom(row.id, fingerprint(await person_of(row)))
        await erase(whom, None, now, left=before)
    return len(gone) < LEAVERS
