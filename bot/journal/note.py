"""Writes in the journal, in the transaction of what it tells."""

import datetime as dt
from collections.abc import Mapping

from bot.journal.chain import digest_of
from bot.journal.tables import EntryRow, HeadRow
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds
from bot.storage.many import execute_many

ONLY = 1  # the id of the one head
BEGIN = "INSERT INTO journal_head (id, number, digest) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


async def note(what: str, by: int | None, about: Mapping[str, str | int], now: dt.datetime) -> None:
    """Append an entry, as part of the transaction that the caller runs with `run_tx`.

    `what` is a few words of ours ("role given"), `by` a person's id (None: whoever runs the bot),
    `about` ids, counts, digests and names of ours: no draft, and nothing that people wrote freely.
    Call it last: from here to the end of the transaction, whoever notes something waits.
    """
    head = await _head()
    number, at = head.number + 1, EPOCH + milliseconds(now) * MILLISECOND
    digest = digest_of(number=number, at=at, by=by, what=what, about=about, before=head.digest)
    await EntryRow.create(
        number=number,
        at=at,
        by=by,
        what=what,
        about=dict(about),
        before=head.digest,
        digest=digest,
    )
    await HeadRow.filter(id=ONLY).update(number=number, digest=digest)


async def _head() -> HeadRow:
    """Take the head, once everybody before us is done with it; the first time, make it."""
    held = HeadRow.filter(id=ONLY).select_for_update()
    if head := await held.first():
        return head
    await execute_many(BEGIN, [(ONLY, 0, "")])
    return await held.get()
