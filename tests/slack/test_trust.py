"""Who knocks, and what with: nothing is done for what is not Slack's, and nothing breaks."""

import json
import time

import pytest

from adapters.slack.trust import AGE, sign
from slack.office import Work
from slack.records import User

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


async def knock(
    work: Work, body: bytes, kind: str = FORM, *, stamp: str | None = None, signature: str = ""
) -> int:
    """Send something as Slack would; the status of the answer."""
    stamp = str(int(time.time())) if stamp is None else stamp
    good = f"v0={sign(body, stamp, work.slack.signing_secret)}"
    headers = {
        "Content-Type": kind,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature or good,
    }
    async with work.site.post("/slack/events", body, headers) as answer:
        return answer.status


async def test_what_is_not_signed_is_not_read(work: Work) -> None:
    body = b"command=%2Ftweet-idea"
    async with work.site.post("/slack/events", body) as answer:
        assert answer.status == 401
    assert await knock(work, body, signature="v0=" + "0" * 64) == 401
    assert await knock(work, body, signature="é") == 401
    assert await knock(work, b"{", JSON, signature="v0=" + "0" * 64) == 401


async def test_what_is_old_is_not_read(work: Work) -> None:
    for late in (-AGE - 5, AGE + 5):
        assert await knock(work, b"command=x", stamp=str(int(time.time()) + late)) == 401


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", JSON),
        (b"[1]", JSON),
        (b"null", JSON),
        (b'"text"', JSON),
        (b"\xff\xfe", JSON),
        (b"[" * 100_000, JSON),
        (b'{"type": "event_callback"}', JSON),
        (b'{"type": "event_callback", "event_id": 5, "event": "x"}', JSON),
        (b'{"command": {}, "user_id": []}', JSON),
        (b"payload=null", FORM),
        (b"payload=%7Bbad", FORM),
        (b"payload=%5B1%5D", FORM),
        (b"payload=%7B%22type%22%3A%22block_actions%22%7D", FORM),
        (b"command=%2Ftweet-idea", FORM),
        (b"&".join(b"a=1" for _ in range(200)), FORM),
        (b"", FORM),
    ],
)
async def test_what_is_malformed_is_said_to_be(work: Work, body: bytes, kind: str) -> None:
    assert await knock(work, body, kind) == 400


@pytest.mark.parametrize("stamp", ["abc", "-1", "1e9", "٣", "9" * 40, "1.5"])
async def test_a_time_that_is_none_is_malformed(work: Work, stamp: str) -> None:
    assert await knock(work, b"command=x", stamp=stamp, signature="v0=00") == 400


async def test_slack_asks_whether_we_are_there(work: Work) -> None:
    answer = await work.slack.verify_url()
    assert answer.ok
    assert answer.body


async def test_only_our_workspace_is_served(work: Work) -> None:
    elsewhere = work.slack.world.add_workspace("elsewhere")
    stranger: User = work.slack.add_user("Stranger", elsewhere)
    answer = await work.slack.command("/tweet-idea", "", stranger)
    assert answer.status == 403
    assert work.slack.ephemerals(stranger) == []


async def test_what_we_have_no_use_for_is_heard_and_left(work: Work, camille: User) -> None:
    for told in (
        {"type": "reaction_added", "user": camille.id},
        {"type": "member_joined_channel", "user": camille.id, "channel": "C1"},
    ):
        assert (await work.slack.event(told)).ok
    body = json.dumps({"type": "view_closed", "user": {"id": camille.id}})
    assert await knock(work, f"payload={body}".encode()) == 200
