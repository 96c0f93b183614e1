"""What the bot says first in Slack, and to whom it says nothing more."""

import datetime as dt

import pytest

from bot.deliveries.tables import DeliveryRow, State
from slack.office import Work
from slack.records import User


async def _deliver(work: Work, user: User) -> DeliveryRow:
    bot = work.talk.bot
    work.slack.clock.now = work.talk.clock.timestamp()
    person = await bot.meet("slack", f"{work.slack.workspace.id}:{user.id}")
    await bot.house.tell(person.id, "charter", "#8", "a second opinion")
    (lane,) = await bot.drain.busy()
    await bot.drain.lane(lane)
    return await DeliveryRow.get(person_id=person.id)


async def test_it_arrives_as_a_direct_message(work: Work, camille: User) -> None:
    await work.command("/tweet-idea", camille)
    row = await _deliver(work, camille)
    assert row.state == State.SENT
    assert "Article 8" in work.reads(work.slack.messages(camille)[-1])


async def test_whoever_left_is_written_to_no_more(work: Work, camille: User) -> None:
    await work.command("/tweet-idea", camille)
    work.slack.fail("chat.postMessage", error="user_not_found")
    row = await _deliver(work, camille)
    assert (row.state, row.why) == (State.DROPPED, "nobody is reached there")


async def test_what_slack_refuses_for_ever_is_not_tried_again(work: Work, camille: User) -> None:
    await work.command("/tweet-idea", camille)
    work.slack.fail("chat.postMessage", error="restricted_action")
    row = await _deliver(work, camille)
    assert (row.state, row.why) == (State.FAILED, "restricted_action")


async def _later(work: Work, seconds: float) -> DeliveryRow:
    work.talk.clock += dt.timedelta(seconds=seconds)
    for lane in await work.talk.bot.drain.busy():
        await work.talk.bot.drain.lane(lane)
    return await DeliveryRow.get()


@pytest.mark.parametrize("status", [0, 503])
async def test_what_slack_took_without_saying_so_is_not_said_twice(
    work: Work, camille: User, status: int
) -> None:
    await work.command("/tweet-idea", camille)
    work.slack.fail("chat.postMessage", status=status, done=True)
    row = await _deliver(work, camille)
    assert (row.state, row.attempts) == (State.READY, 1)

    row = await _later(work, 60)
    assert row.state == State.SENT
    (message,) = work.slack.messages(camille)
    assert row.sent_id.endswith(message["ts"])


async def test_what_a_dead_sender_may_have_said_is_looked_for(work: Work, camille: User) -> None:
    await work.command("/tweet-idea", camille)
    row = await _deliver(work, camille)
    lost = DeliveryRow.filter(id=row.id)
    await lost.update(state=State.SENDING, sent_id="")  # it said it, and died before it noted that
    row = await _later(work, 31)
    assert row.state == State.SENT
    assert len(work.slack.messages(camille)) == 1

    await lost.update(state=State.SENDING, occasion="another")  # it died before it said it
    await _later(work, 31)
    assert len(work.slack.messages(camille)) == 2


async def test_an_app_that_may_not_look_says_it_again(work: Work, camille: User) -> None:
    await work.command("/tweet-idea", camille)
    row = await _deliver(work, camille)
    await DeliveryRow.filter(id=row.id).update(state=State.SENDING)
    work.slack.fail("conversations.open", error="missing_scope")
    assert (await _later(work, 31)).state == State.SENT
    assert len(work.slack.messages(camille)) == 2


async def test_where_slack_asks_for_patience_the_lane_waits(work: Work, camille: User) -> None:
    await work.command("/tweet-idea", camille)
    work.slack.fail("chat.postMessage", status=429, retry_after=30)
    row = await _deliver(work, camille)
    assert (row.state, row.attempts) == (State.READY, 0)
    assert len(work.slack.calls("chat.postMessage")) == 1

    assert (await _later(work, 28)).state == State.READY
    assert (await _later(work, 2)).state == State.SENT
    assert len(work.slack.messages(camille)) == 1
