"""Any reply fits in Slack: its limits are kept, and every text is shown as typed."""

import json

import hypothesis
from hypothesis import given
from replies import HOSTILE, REPLIES
from slack_sdk.models.blocks import Block as SdkBlock

from adapters.slack.blocks import content, message
from adapters.slack.form import modal
from adapters.slack.home import home_view
from bot.chat.reply import Button, Chart, Findings, Mark, Paragraph, Quote, Reply
from slack.limits import message_errors, too_long, view_errors

OUR_OWN = ("data_visualization",)  # the SDK has no class for it yet


@given(REPLIES)
def test_any_reply_is_a_message_that_slack_takes(reply: Reply) -> None:
    made = message(reply)
    assert message_errors(made["blocks"]) == []
    assert not too_long(made["blocks"])
    assert made["text"].strip()
    for block in made["blocks"]:
        if block["type"] not in OUR_OWN:
            parsed = SdkBlock.parse(block)
            assert parsed is not None
            parsed.to_dict()


@given(REPLIES)
def test_any_reply_is_a_window_that_slack_takes(reply: Reply) -> None:
    for language in ("fr", "en"):
        assert view_errors(modal(reply, "fr" if language == "fr" else "en")) == []


@given(REPLIES, REPLIES)
@hypothesis.settings(max_examples=30)
def test_any_two_replies_are_a_home_that_slack_takes(mine: Reply, can_ask: Reply) -> None:
    assert view_errors(home_view(mine, can_ask)) == []


def test_hostile_words_are_shown_as_typed_and_ping_nobody() -> None:
    hostile = HOSTILE[0]
    made = message(Reply(title=hostile, blocks=(Paragraph(hostile), Quote(hostile, hostile))))
    shown = json.dumps(made["blocks"], ensure_ascii=False)
    assert shown.count(f"{hostile}\u2069\u202c") == 4  # what turns the writing is ended
    assert "mrkdwn" not in shown
    assert "<" not in made["text"]


def test_what_a_rule_found_stands_out_in_the_draft() -> None:
    findings = Findings("stop", "Clé : abcdef, chut", (Mark(6, 12, "stop"),), ())
    (quote,) = content((findings,))
    stretches = quote["elements"][0]["elements"]
    assert [one["text"] for one in stretches] == ["Clé : ", "abcdef", ", chut"]
    assert stretches[1]["style"] == {"code": True}


def test_a_chart_comes_with_its_figures_in_words() -> None:
    drawn, words = content((Chart("Partages", (("lun.", 3), ("mar.", 5)), "lundi 3, mardi 5"),))
    (series,) = drawn["chart"]["series"]
    assert series["data"] == [{"label": "lun.", "value": 3}, {"label": "mar.", "value": 5}]
    assert words["text"]["text"] == "lundi 3, mardi 5"


def test_a_long_reply_is_cut_and_keeps_what_there_is_to_press() -> None:
    reply = Reply(
        title="T",
        blocks=tuple(Paragraph("mot " * 700) for _ in range(20)),
        actions=(Button("Go", "idea"),),
    )
    made = message(reply)["blocks"]
    assert made[-1]["elements"][0]["value"] == "idea"
    assert made[-2]["elements"][0]["text"] == "…"
