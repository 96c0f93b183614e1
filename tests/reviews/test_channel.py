"""The reviewers' channel: who may read there, and what it is told of a review and when."""

import datetime as dt

from dialogue import MONDAY, Dialogue

from bot.chat.request import Channel
from bot.deliveries.tables import DeliveryRow, State
from bot.journal.read import entries
from bot.people.channels import (
    REVIEWS,
    channel_address,
    channel_gone,
    channel_of,
    close_channel,
    open_channel,
)
from bot.people.register import person_with
from bot.people.tables import PersonRow
from bot.reviews.channel import channel_for, goes_on, show, tidy, unheard
from bot.reviews.clock import remind
from bot.reviews.tables import Progress, ReviewRow

ROOM = Channel("T1:C1", "there")


async def _opened(talk: Dialogue) -> int:
    by = await person_with("apolline.sarazin@lumignon-velo.com")
    assert by is not None
    return (await open_channel(REVIEWS, "slack", ROOM, by, talk.clock)).number


async def _review(talk: Dialogue) -> ReviewRow:
    asker = await PersonRow.get(email="imogen.adeyemi-clarke@lumignon-velo.com")
    until = talk.clock + dt.timedelta(hours=4)
    return await ReviewRow.create(
        kind="draft",
        asker=asker,
        text="Is it?",
        wanted="today",
        sent_at=talk.clock,
        promised_at=until,
    )


async def test_a_review_is_told_once_and_again_as_it_goes_on(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    number = await _opened(talk)
    review = await _review(talk)
    there = await channel_for(review.asker_id)
    assert there is not None
    assert (there.number, there.platform, there.key) == (number, "slack", "T1:C1")

    for _ in range(2):
        await show(there, review, talk.clock)
    review.state = Progress.APPROVED
    for _ in range(2):
        await goes_on(review, talk.clock)

    told = await DeliveryRow.all().order_by("id")
    assert [(one.person_id, one.lane, one.key) for one in told] == [
        (number, "slack:T1", "T1:C1")
    ] * 2
    assert {(one.command, one.text) for one in told} == {("reviews", f"stands {review.id}")}


async def test_what_is_erased_is_taken_off_the_channel_once(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    house = await talk.bot.newest()
    await remind(house, talk.clock)  # where there is no channel, nothing
    await _opened(talk)
    review = await _review(talk)
    there = await channel_for(review.asker_id)
    assert there is not None
    await show(there, review, talk.clock)
    await DeliveryRow.all().update(state=State.SENT, sent_id="C1:1")
    await tidy(talk.clock)
    assert await DeliveryRow.all().count() == 1

    await review.delete()
    for _ in range(2):
        await tidy(talk.clock)

    assert await DeliveryRow.all().count() == 2


async def test_what_could_not_be_shown_there_goes_to_one_person(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    await _opened(talk)
    review = await _review(talk)
    there = await channel_for(review.asker_id)
    assert there is not None
    assert not await unheard(review)
    await show(there, review, talk.clock)
    assert not await unheard(review)
    await DeliveryRow.all().update(state=State.FAILED)
    assert await unheard(review)

    house = await talk.bot.newest()
    for _ in range(2):
        await remind(house, talk.clock)

    shirin = await PersonRow.get(email="shirin.moradpour@lumignon-velo.com")
    told = await DeliveryRow.filter(person_id=shirin.id)
    assert [(one.command, one.text) for one in told] == [("reviews", f"show {review.id}")]


async def test_nobody_above_the_asker_reads_there(talk_on_both: Dialogue) -> None:
    await _opened(talk_on_both)
    review = await _review(talk_on_both)
    assert await channel_for(review.asker_id)

    helene = await PersonRow.get(email="helene.dombasle@lumignon-velo.com")  # the owner
    await PersonRow.filter(id=review.asker_id).update(manager_id=helene.id)

    assert await channel_for(review.asker_id) is None


async def test_a_channel_is_opened_again_closed_and_lost(talk_on_both: Dialogue) -> None:
    first, second = await _opened(talk_on_both), await _opened(talk_on_both)
    assert second < first < 0
    there = await channel_of(REVIEWS)
    assert there is not None
    assert there.number == second
    assert await channel_address("slack", "T1:C1") == "there"
    assert await channel_address("slack", "T1:C2") is None

    by = await person_with("apolline.sarazin@lumignon-velo.com")
    assert by is not None
    assert await close_channel(REVIEWS, by, MONDAY)
    assert not await close_channel(REVIEWS, by, MONDAY)
    assert await channel_of(REVIEWS) is None
    noted = [entry.what async for entry in entries()]
    assert noted.count("channel opened") == 2
    assert noted.count("channel closed") == 1
    assert await channel_gone("slack", "T1:C1")
    assert not await channel_gone("slack", "T1:C1")
