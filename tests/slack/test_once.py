"""An event is answered once, however often Slack tells it, and by whom."""

from dialogue import open_dialogue

from slack.fake import FakeSlack
from slack.office import Work, at_work
from slack.records import User


async def test_an_event_told_again_is_answered_once(work_on_both: Work, camille: User) -> None:
    work = work_on_both
    told = {
        "type": "message",
        "channel_type": "im",
        "channel": work.slack.world.direct(camille).id,
        "user": camille.id,
        "text": "idée",
        "ts": "1700000000.000100",
    }
    for _ in range(3):
        assert (await work.slack.event(told, event_id="Ev0000000001")).ok
    await work.done()

    assert len(work.slack.calls("chat.postMessage")) == 1


async def test_two_servers_answer_it_once(slack: FakeSlack, sqlite_url: str) -> None:
    camille = slack.add_user("Camille Roy")
    told = {
        "type": "message",
        "channel_type": "im",
        "channel": slack.world.direct(camille).id,
        "user": camille.id,
        "text": "idée",
        "ts": "1700000000.000200",
    }
    async with (
        open_dialogue(sqlite_url) as talk,
        at_work(slack, talk) as one,
        at_work(slack, talk) as other,
    ):
        for work in (one, other):
            slack.reach(str(work.site.address))
            assert (await slack.event(told, event_id="Ev0000000002")).ok
            await work.done()

    assert len(slack.calls("chat.postMessage")) == 1
