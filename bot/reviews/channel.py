"""The reviewers' channel: each review stands there once, and the card goes with it."""

import datetime as dt

from tortoise.queryset import QuerySet

from bot.chat.person import Role
from bot.deliveries.tables import DeliveryRow, State
from bot.deliveries.tell import tell
from bot.people.channels import REVIEWS, channel_of
from bot.people.register import people_with
from bot.people.tables import ChannelRow
from bot.reviews.readers import above
from bot.reviews.tables import ReviewRow

COMMAND = "reviews"
STANDS = "stands"  # what a channel is told: the review as it is at that moment
ERASED = "erased"
UNSAID = {State.FAILED, State.DROPPED}


async def channel_for(asker_id: int) -> ChannelRow | None:
    """Give the channel that may read somebody's text; None where their hierarchy reads it too."""
    channel = await channel_of(REVIEWS)
    if channel is None:
        return None
    readers = await people_with(Role.REVIEWER, Role.EDITOR, Role.OWNER)
    return None if set(readers) & set(await above(asker_id)) else channel


async def show(channel: ChannelRow, review: ReviewRow, now: dt.datetime) -> None:
    """Have a channel told of a review."""
    await tell(channel.number, COMMAND, f"{STANDS} {review.id}", review.occasion, now)


async def goes_on(review: ReviewRow, now: dt.datetime) -> None:
    """Have the card changed wherever a channel shows it."""
    how = f"{review.state}-{review.reader_id or 0}"
    await _change(review.id, f"{review.occasion}-{how}", now)


async def _change(key: int, occasion: str, now: dt.datetime) -> None:
    text = f"{STANDS} {key}"
    shown = DeliveryRow.filter(person_id__lt=0, command=COMMAND, text=text).distinct()
    for number in await shown.values_list("person_id", flat=True):
        await tell(int(str(number)), COMMAND, text, occasion, now)


async def tidy(now: dt.datetime) -> None:
    """Have the cards of reviews that are no more changed: their text was erased."""
    shown = DeliveryRow.filter(person_id__lt=0, command=COMMAND, text__startswith=STANDS)
    said = await _keys(shown.filter(state=State.SENT))
    changed = await _keys(shown.filter(occasion__contains=f"-{ERASED}:"))
    there = await ReviewRow.filter(id__in=said - changed).values_list("id")
    for key in sorted(said - changed - {key for (key,) in there}):
        await _change(key, f"review-{key}-{ERASED}", now)


async def _keys(shown: QuerySet[DeliveryRow]) -> set[int]:
    texts = await shown.distinct().values_list("text")
    return {int(text.removeprefix(STANDS)) for (text,) in texts}


async def unheard(review: ReviewRow) -> bool:
    """Tell whether the channel could not be told of a review, so that a person is."""
    shown = DeliveryRow.filter(person_id__lt=0, command=COMMAND, text=f"{STANDS} {review.id}")
    states = {state for (state,) in await shown.values_list("state")}
    return bool(states) and states <= UNSAID
