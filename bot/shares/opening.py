"""Reads the shares behind many links in one go, and notes in one transaction that they opened."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.ideas.tables import State as Stage
from bot.ideas.words import NEVER, REST_FOR
from bot.shares.offer import GIVEN, no_longer
from bot.shares.tables import State
from bot.storage.asked import rows_of
from bot.storage.fields import milliseconds
from bot.storage.turn import lock_rows, take_rows

READ = """SELECT s.id, s.token, s.person_id, p.language, p.closed_at, s.text, s.link, s.carried,
        s.state, s.wording_id, w.free_at, w.holder_id,
        i.state, i.link, i.subject, i.starts_at, i.ends_at
    FROM shares s JOIN people p ON p.id = s.person_id JOIN ideas i ON i.id = s.idea_id
        LEFT JOIN wordings w ON w.id = s.wording_id
    WHERE s.token IN ??"""
USE = """WITH given AS (SELECT wording_id, person_id FROM shares WHERE id IN ??)
    UPDATE wordings SET holder_id = given.person_id, free_at = ? FROM given
    WHERE wordings.id = given.wording_id AND (holder_id = given.person_id OR free_at <= ?)
    RETURNING wordings.id, wordings.holder_id"""
OPEN = f"""UPDATE shares SET state = '{State.OPENED}', opened_at = ?
    WHERE id IN ?? AND state IN ('{State.OFFERED}', '{State.LET_GO}')"""  # noqa: S608 (our own words)
TURN = 0x6F70656E  # "open": who follows links shares it, who sets a hold takes it alone
AGAIN = dt.timedelta(minutes=1)  # within which following a link again notes nothing new


class Look(NamedTuple):
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
    rows = await rows_of(READ, [sorted(set(tokens))])
    return {row[1]: Look(*row) for row in rows}


async def note_opened(looks: Sequence[Look], now: dt.datetime) -> dict[int, bool]:
    """Note that shares were opened, in the caller's transaction; whether each has its words.

    A share that was erased since it was looked at is left out.
    Shares are locked before words, and both in order, as wherever else both are changed.
    """
    there = await take_rows("shares", [look.id for look in looks])
    await lock_rows("wordings", [look.wording for look in looks if look.wording])
    rests, at = milliseconds(now + REST_FOR), milliseconds(now)
    holders = dict(await rows_of(USE, [[*there], rests, at]))
    noted = {
        look.id: look.wording is None or holders.get(look.wording) == look.person
        for look in looks
        if look.id in there
    }
    await rows_of(OPEN, [at, [share for share, theirs in noted.items() if theirs]])
    return noted
