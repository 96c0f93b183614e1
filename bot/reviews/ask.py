"""Opens a review, sends a new text in it, takes it back."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from bot.chat.person import Person
from bot.people.tables import PersonRow
from bot.people.working import Calendar
from bot.reviews.tables import GOES_ON, WAITING, Kind, Progress, ReviewRow, Wanted
from bot.storage.transaction import run_tx

LONGEST = 500  # characters of a text: what a share link carries


@dataclass(frozen=True, slots=True, kw_only=True)
class Plea:
    """What somebody asks an opinion on; `found` is what the check said, see found.kept."""

    kind: Kind
    text: str
    found: dict[str, Any]
    wanted: Wanted
    word: str = ""


def promised(wanted: Wanted, now: dt.datetime, hours: int, calendar: Calendar) -> dt.datetime:
    """Say until when an answer is promised, in UTC: never less than the promised hours."""
    least = calendar.after(now, dt.timedelta(hours=hours))
    match wanted:
        case Wanted.TODAY:
            return least
        case Wanted.TOMORROW:
            return max(least, calendar.closes(now, 1))
        case Wanted.WEEK:
            return max(least, calendar.week_closes(now))


async def send(
    plea: Plea, asker: Person, reader_id: int | None, now: dt.datetime, until: dt.datetime
) -> ReviewRow:
    """Open a review, for one reader or for all; the same text sent twice is one review."""

    async def open_it() -> ReviewRow:
        await PersonRow.filter(id=asker.id).select_for_update().get()  # one at a time
        waiting = ReviewRow.filter(asker_id=asker.id, state__in=WAITING, text=plea.text)
        if found := await waiting.filter(kind=plea.kind.value).first():
            return found
        return await ReviewRow.create(
            kind=plea.kind.value,
            asker_id=asker.id,
            reader_id=reader_id,
            text=plea.text,
            found=plea.found,
            wanted=plea.wanted.value,
            word=plea.word,
            sent_at=now,
            promised_at=until,
        )

    return await run_tx(open_it)


async def send_again(
    review: ReviewRow, plea: Plea, reader_id: int | None, now: dt.datetime, until: dt.datetime
) -> bool:
    """Send a new text where a change was asked; False where it is no longer the asker's turn."""
    theirs = ReviewRow.filter(id=review.id, asker_id=review.asker_id, state=Progress.CHANGE)
    sent = await theirs.filter(revision=review.revision).update(
        state=Progress.OPEN,
        revision=review.revision + 1,
        reader_id=reader_id,
        text=plea.text,
        found=plea.found,
        wanted=plea.wanted.value,
        word=plea.word,
        sent_at=now,
        promised_at=until,
        taken_at=None,
        decided_at=None,
        reminded=0,
    )
    return bool(sent)


async def refresh(review: ReviewRow, found: dict[str, Any]) -> None:
    """Keep what the check finds now, to be read before anybody decides: a new revision."""
    same = ReviewRow.filter(id=review.id, revision=review.revision, state__in=WAITING)
    await same.update(found=found, revision=review.revision + 1)


async def withdraw(key: int, asker: Person, now: dt.datetime) -> bool:
    """Take a review back and forget its text; False where a human has decided already."""
    theirs = ReviewRow.filter(id=key, asker_id=asker.id, state__in=GOES_ON)
    return bool(
        await theirs.update(
            state=Progress.WITHDRAWN, decided_at=now, text="", word="", said="", found={}
        )
    )


async def asked_by(person: Person, limit: int = 10) -> list[ReviewRow]:
    """List what a person asked an opinion on, the latest first."""
    theirs = ReviewRow.filter(asker_id=person.id).exclude(state=Progress.WITHDRAWN)
    return await theirs.order_by("-sent_at", "-id").limit(limit).select_related("reader", "share")


async def review_of(key: int) -> ReviewRow | None:
    """Find a review with its people and its share."""
    row = ReviewRow.get_or_none(id=key)
    return await row.select_related("asker", "reader", "share")
