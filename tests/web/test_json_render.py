"""Every kind of a reply as the page receives it; hostile text stays text."""

import json
from typing import get_args

import pytest

from adapters.web.render import render
from bot.chat.reply import (
    Action,
    Block,
    Button,
    Chart,
    Facts,
    Field,
    Findings,
    Form,
    Link,
    Mark,
    Paragraph,
    Picture,
    Quote,
    Remark,
    Reply,
)

HOSTILE = "<img src=x onerror=alert(1)>\u202e\x00</script>{{7*7}}\ud800🚲"
BLOCKS: tuple[Block, ...] = (
    Paragraph("one\ntwo"),
    Quote("said", "Article 3", "fr", copies=True),
    Facts((("label", "value"),)),
    Findings(
        "stop", "🚲 draft", (Mark(2, 7, "stop"),), (Remark("stop", "no", "draft", "quote", "A 3"),)
    ),
    Chart("week", (("one", 1.5),), "one 1.5"),
    Picture("/static/mark.svg", "the mark"),
)
ACTIONS: tuple[Action, ...] = (Link("go", "https://x.com/"), Button("do", "idea", "another 1"))
FORM = Form(
    command="check",
    text="again",
    submit="send",
    fields=(Field(name="draft", label="Draft", kind="text", error="empty"),),
)


def _kinds(shown: object) -> list[str]:
    assert isinstance(shown, list)
    return [one["kind"] for one in shown]


def test_every_kind_is_shown() -> None:
    reply = render(Reply(title="all", blocks=BLOCKS, actions=ACTIONS, form=FORM, replaces=True))

    assert {type(block) for block in BLOCKS} == set(get_args(Block))
    assert _kinds(reply["blocks"]) == [
        "paragraph",
        "quote",
        "facts",
        "findings",
        "chart",
        "picture",
    ]
    assert {type(action) for action in ACTIONS} == set(get_args(Action))
    assert _kinds(reply["actions"]) == ["link", "button"]
    assert reply["replaces"] is True


def test_nothing_of_a_block_is_lost() -> None:
    shown = json.loads(json.dumps(render(Reply(title="all", blocks=BLOCKS, form=FORM))))
    _, quote, facts, findings, chart, picture = shown["blocks"]

    assert quote == {
        "kind": "quote",
        "text": "said",
        "source": "Article 3",
        "language": "fr",
        "copies": True,
    }
    assert facts["rows"] == [["label", "value"]]
    assert findings["marks"] == [[2, 7, "stop"]]
    assert findings["remarks"][0] == {
        "level": "stop",
        "text": "no",
        "match": "draft",
        "quote": "quote",
        "source": "A 3",
    }
    assert chart == {"kind": "chart", "title": "week", "bars": [["one", 1.5]], "words": "one 1.5"}
    assert picture["alt"] == "the mark"
    assert shown["form"]["fields"][0] == {
        "name": "draft",
        "label": "Draft",
        "kind": "text",
        "value": "",
        "hint": "",
        "options": [],
        "required": True,
        "limit": 300,
        "error": "empty",
    }


def test_hostile_text_arrives_as_it_is() -> None:
    blocks = (Paragraph(HOSTILE), Quote(HOSTILE, HOSTILE), Facts(((HOSTILE, HOSTILE),)))
    actions = (Button(HOSTILE, HOSTILE, HOSTILE),)
    written = json.dumps(render(Reply(title=HOSTILE, blocks=blocks, actions=actions)))
    shown = json.loads(written)

    assert shown["title"] == HOSTILE
    assert shown["blocks"][0]["text"] == HOSTILE
    assert shown["actions"][0]["text"] == HOSTILE


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>",
        "//elsewhere.example/",
        "vbscript:x",
        "",
    ],
)
def test_an_address_that_could_harm_leads_nowhere(url: str) -> None:
    reply = render(Reply(title="t", blocks=(Picture(url, "alt"),), actions=(Link("label", url),)))

    assert reply["actions"][0] == {"kind": "link", "label": "label", "url": ""}
    assert reply["blocks"][0]["url"] == ""


@pytest.mark.parametrize("url", ["https://x.com/intent/tweet?text=a", "mailto:a@b.fr", "/s/abc"])
def test_an_address_to_open_is_kept(url: str) -> None:
    assert render(Reply(title="t", actions=(Link("label", url),)))["actions"][0]["url"] == url
