"""Sets a hold, and lifts it with two people: one asks, another confirms."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from tortoise.exceptions import IntegrityError

from bot.chat.person import Person
from bot.holds.held import ALL, Held, held_in
from bot.holds.tables import HoldRow, ReachRow
from bot.journal.note import note
from bot.shares.opening import TURN
from bot.storage.transaction import run_tx
from bot.storage.turn import take_turn
from bot.text.normal import bare


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """What to hold and why: a subject's key, "all", or only words where the subject is empty."""

    subject: str
    words: tuple[str, ...]
    reason: str

    @property
    def key(self) -> str:
        """What tells one silence from another: a subject is held once."""
        if self.subject:
            return self.subject if self.subject == ALL else f"subject:{self.subject}"
        return f"words:{bare(' '.join(self.words)).text}"[:120]


async def hold(silence: Silence, by: Person, now: dt.datetime) -> tuple[Held, bool]:
    """Set a hold; the one that is on already stays, with the new words. Says whether it is new."""
    try:
        return await run_tx(lambda: _hold(silence, by, now))
    except IntegrityError:  # somebody else set the same one at the same moment
        return await run_tx(lambda: _hold(silence, by, now))


async def _hold(silence: Silence, by: Person, now: dt.datetime) -> tuple[Held, bool]:
    await take_turn(TURN)  # whoever follows a link now is led on before us, or looks at the hold
    row = await HoldRow.filter(key=silence.key).select_for_update().first()
    if row is None:
        row = await HoldRow.create(
            key=silence.key,
            subject=silence.subject,
            words=list(silence.words),
            reason=silence.reason,
            set_by_id=by.id,
            set_at=now,
        )
        await ReachRow.create(hold_id=row.id)
        await note("hold set", by.id, _about(row), now)
        return await _read(row.id), True
    if more := [word for word in silence.words if word not in row.words]:
        await HoldRow.filter(id=row.id).update(words=[*row.words, *more])
        await ReachRow.create(hold_id=row.id)
        await note("hold widened", by.id, {"hold": row.id, "words": _said(more)}, now)
    return await _read(row.id), False


def _about(row: HoldRow) -> dict[str, str | int]:
    words = _said(row.words)
    return {"hold": row.id, "what": row.key or "", "words": words, "reason": row.reason}


async def _read(key: int) -> Held:
    return held_in(await HoldRow.get(id=key).select_related("set_by", "lift_asked_by"))


def _said(words: Iterable[str]) -> str:
    return ", ".join(words)


async def ask_lift(key: int, by: Person, now: dt.datetime) -> bool:
    """Ask for a hold to be lifted; False where somebody asked before, or it is lifted."""

    async def ask() -> bool:
        waiting = HoldRow.filter(id=key, lifted_at__isnull=True, lift_asked_by_id__isnull=True)
        if not await waiting.update(lift_asked_by_id=by.id, lift_asked_at=now):
            return False
        await note("lift asked", by.id, {"hold": key}, now)
        return True

    return await run_tx(ask)


async def confirm_lift(key: int, by: Person, now: dt.datetime) -> bool:
    """Lift a hold as a second person; False where nobody asked, or only this very person."""

    async def confirm() -> bool:
        asked = HoldRow.filter(id=key, lifted_at__isnull=True, lift_asked_by_id__not_isnull=True)
        another = asked.exclude(lift_asked_by_id=by.id)
        if not await another.update(lifted_by_id=by.id, lifted_at=now, key=None):
            return False
        await ReachRow.create(hold_id=key)
        await note("hold lifted", by.id, {"hold": key}, now)
        return True

    return await run_tx(confirm)


async def keep_on(key: int, by: Person, now: dt.datetime) -> bool:
    """Leave a hold on though somebody asked to lift it; False where nobody asks any more."""

    async def keep() -> bool:
        asked = HoldRow.filter(id=key, lifted_at__isnull=True, lift_asked_by_id__not_isnull=True)
        if not await asked.update(lift_asked_by_id=None, lift_asked_at=None):
            return False
        await note("hold kept on", by.id, {"hold": key}, now)
        return True

    return await run_tx(keep)
