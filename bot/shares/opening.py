"""Reads the shares behind many links in one go, and notes in one transaction that they opened."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.ideas.tables import State as Stage
from bot.ideas.words import NEVER, REST_FOR
from bot.shares.offer import GIVEN, no_longer
from bot.shares.tables import State
from bot.storage.asked import rows_of
from bot.storage.fields import milliseconds
from bot.storage.many import execute_many
from bot.storage.turn import take_rows

READ = """SELECT s.id, s.token, s.person_id, p.language, p.closed_at, s.text, s.link, s.carried,
        s.state, s.wording_id, w.free_at, w.holder_id,
        i.state, i.link, i.subject, i.starts_at, i.ends_at
    FROM shares s JOIN people p ON p.id = s.person_id JOIN ideas i ON i.id = s.idea_id
        LEFT JOIN wordings w ON w.id = s.wording_id
    WHERE s.token IN ({marks})"""
USE = """UPDATE wordings SET holder_id = ?, free_at = ?
    WHERE id = ? AND (holder_id = ? OR free_at <= ?)"""
THERE = "SELECT id FROM shares WHERE id IN ({numbers})"
HELD = "SELECT id, holder_id FROM wordings WHERE free_at = {at} AND id IN ({numbers})"
OPEN = f"""UPDATE shares SET state = '{State.OPENED}', opened_at = ?
    WHERE id = ? AND state IN ('{State.OFFERED}', '{State.LET_GO}')"""  # noqa: S608 (our own words)
AGAIN = dt.timedelta(minutes=1)  # within which following a link again notes nothing new


@dataclass(frozen=True, slots=True)
class Look:
    """All that counts of a share when its link is followed, as `READ` gives it; moments in ms."""

    id: int
    token: str
    person: int
    language: str
    closed_at: int | None
    text: str
    link: str
    carried: str
    state: str
    wording: int | None
    free_at: int | None
    holder: int | None
    stage: str
    idea_link: str
    subject: str
    starts_at: int
    ends_at: int

    @property
    def reviewed(self) -> bool:
        """Whether a human let its text pass, rather than an editor its idea."""
        return self.stage == Stage.REVIEWED

    @property
    def withdrawn(self) -> bool:
        """Whether its idea, its words or their link are no longer in use."""
        never = NEVER if self.free_at == milliseconds(NEVER) else None
        return no_longer(self.stage, self.link, self.idea_link, never)

    def noted(self, now: dt.datetime) -> bool:
        """Whether it was opened already, and its words rest long enough."""
        if self.state in GIVEN:
            return False
        rested = self.free_at is not None and self.free_at > milliseconds(now + REST_FOR - AGAIN)
        return self.wording is None or (rested and self.holder == self.person)


async def look_at(tokens: Iterable[str]) -> dict[str, Look]:
    """Read the shares behind some links, by token; what nobody has is left out."""
    names = sorted(set(tokens))
    names += names[-1:] * ((1 << (len(names) - 1).bit_length()) - len(names))  # few statements
    rows = await rows_of(READ.format(marks=", ".join("?" * len(names))), names)
    return {row[1]: Look(*row) for row in rows}


async def note_opened(looks: Sequence[Look], now: dt.datetime) -> dict[int, bool]:
    """Note that shares were opened, in the caller's transaction; whether each has its words.

    A share that was erased since it was looked at is left out.
    Shares are locked before words, and both in order, as wherever else both are changed.
    """
    await take_rows("shares", [look.id for look in looks])
    listed = ", ".join(str(look.id) for look in looks)
    there = {row[0] for row in await rows_of(THERE.format(numbers=listed))}  # nobody erased them
    looks = sorted((look for look in looks if look.id in there), key=lambda look: look.id)
    at, rests = milliseconds(now), milliseconds(now + REST_FOR)
    worded = sorted((look.wording, look.person) for look in looks if look.wording)
    uses = [(person, rests, wording, person, at) for wording, person in worded]
    await execute_many(USE, uses)
    numbers = ", ".join(str(wording) for wording, _ in worded) or "0"
    holders = dict(await rows_of(HELD.format(at=rests, numbers=numbers)))
    theirs = {it.id for it in looks if it.wording is None or holders.get(it.wording) == it.person}
    await execute_many(OPEN, [(at, share) for share in sorted(theirs)])
    return {share: share in theirs for share in there}
