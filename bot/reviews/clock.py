"""Reminds of what was promised: at half, at the end, then another reviewer, then the owner."""

import datetime as dt
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import Protocol

from bot.people.working import Calendar, calendar_of
from bot.reviews.channel import tidy, unheard
from bot.reviews.readers import Asks, Readers, readers_for
from bot.reviews.tables import WAITING, ReviewRow


class Step(IntEnum):
    """What the clock says of a review, each half of the promised time after the last."""

    HALF = 1
    END = 2
    NEXT = 3  # another reviewer
    OWNER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A review that waits, and the people's ids that it may be shown to in turn."""

    id: int
    revision: int
    sent_at: dt.datetime
    promised_at: dt.datetime
    reader: int | None
    another: int | None
    owner: int | None
    reminded: int = 0  # the last step that was said


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to say now, to one person, for one occasion."""

    review: int
    revision: int
    person: int
    step: Step

    @property
    def occasion(self) -> str:
        """What makes it said once."""
        return f"review-{self.review}-{self.revision}-{self.step.name.lower()}"


def due(reviews: Iterable[Waiting], now: dt.datetime, calendar: Calendar) -> list[Due]:
    """List what is to be said at a moment, after however long a silence: to each the last word."""
    return [said for review in reviews for said in _due(review, now, calendar)]


def _due(review: Waiting, now: dt.datetime, calendar: Calendar) -> list[Due]:
    half = calendar.between(review.sent_at, review.promised_at) / 2
    whom = {
        Step.HALF: review.reader,
        Step.END: review.reader,
        Step.NEXT: review.another,
        Step.OWNER: review.owner,
    }
    said = [
        Due(review.id, review.revision, person, step)
        for step, person in whom.items()
        if person and step > review.reminded and calendar.after(review.sent_at, half * step) <= now
    ]
    return [max(same, key=lambda one: one.step) for same in _by_person(said)]


def _by_person(said: Iterable[Due]) -> list[list[Due]]:
    ordered = sorted(said, key=lambda one: one.person)
    return [list(same) for _, same in groupby(ordered, key=lambda one: one.person)]


class Tells(Asks, Protocol):
    """The part of the house asked here."""

    @property
    def tell(self) -> Callable[[int, str, str, str], Awaitable[None]]:
        """Plan to tell a person: their id, a command, its text, the occasion."""


async def remind(house: Tells, now: dt.datetime) -> int:
    """Plan what is to be said now of the reviews that wait; asked twice, it is said once."""
    rows = await ReviewRow.filter(state__in=WAITING).order_by("id")
    await _unheard(house, rows, now)
    await tidy(now)
    waiting = [_waiting(row, await readers_for(row.asker_id, house, now)) for row in rows]
    said = due(waiting, now, calendar_of(house.zone))
    for one in sorted(said, key=lambda it: it.step):
        await house.tell(one.person, "reviews", f"show {one.review}", one.occasion)
        same = ReviewRow.filter(id=one.review, revision=one.revision, reminded__lt=one.step)
        await same.update(reminded=one.step)
    return len(said)


async def _unheard(house: Tells, rows: Sequence[ReviewRow], now: dt.datetime) -> None:
    """Show to one person what the reviewers' channel could not be told."""
    for row in rows:
        if row.reader_id is None and await unheard(row):
            readers = await readers_for(row.asker_id, house, now)
            for one in readers.in_turn[:1]:
                await house.tell(one.person.id, "reviews", f"show {row.id}", row.occasion)


def _waiting(row: ReviewRow, readers: Readers) -> Waiting:
    reader = row.reader_id or next((one.person.id for one in readers.in_turn), None)
    others, owners = (
        [one for one in some if one.person.id != reader]
        for some in (readers.in_turn, readers.owners)
    )
    nearest = min((*others, *owners), key=lambda one: one.presence) if others else None
    another = nearest.person.id if nearest else None
    return Waiting(
        id=row.id,
        revision=row.revision,
        sent_at=row.sent_at,
        promised_at=row.promised_at,
        reader=reader,
        another=another,
        owner=next((one.person.id for one in owners if one.person.id != another), None),
        reminded=row.reminded,
    )
