"""What the bot says first in Slack, and to whom it says nothing more."""

from bot.deliveries.tables import DeliveryRow, State
from slack.office import Work
from slack.records import User


async def _deliver(work: Work, user: User) -> DeliveryRow:
    bot = work.talk.bot
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
