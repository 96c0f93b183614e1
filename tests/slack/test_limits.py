"""What Slack takes and refuses, and the second opinion of its own library."""

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

from slack.limits import message_errors, view_errors
from slack.shape import Json
from slack.writing import actions, button, home, modal, options, plain, question, section

MRKDWN = {"type": "mrkdwn", "text": "…"}
RAW = {"type": "raw_text", "text": "…"}
IMAGE = {"type": "image", "image_url": "https://x.fr/a.png", "alt_text": "un vélo"}
LINE = {"type": "rich_text_section", "elements": [{"type": "text", "text": "…"}]}
THUMB = {"text": plain("👍"), "value": "1"}
SELECT = {"type": "static_select", "action_id": "s", "options": options("un", "deux")}
CONFIRM = {key: plain("Sûr ?") for key in ("title", "text", "confirm", "deny")}
POINTS = [{"label": "lun.", "value": 3}, {"label": "mar.", "value": 0}]
BAR: Json = {
    "type": "bar",
    "series": [{"name": "partages", "data": POINTS}],
    "axis_config": {"categories": ["lun.", "mar."], "y_label": "partages"},
}


def chart(**inside: object) -> Json:
    """A chart, with something else in it."""
    return {"type": "data_visualization", "title": "La semaine", "chart": {**BAR, **inside}}


def pie(*values: float) -> Json:
    """A cake."""
    segments = [{"label": f"n° {value}", "value": value} for value in values]
    return {**chart(), "chart": {"type": "pie", "segments": segments}}


def table(rows: int, columns: int = 2, kind: str = "table") -> Json:
    """A table of so many cells."""
    caption = {"caption": "La semaine"} if kind == "data_table" else {}
    return {"type": kind, "rows": [[RAW] * columns] * rows, **caption}


def context(*elements: Json) -> Json:
    """Small print."""
    return {"type": "context", "elements": list(elements)}


def header(text: str) -> Json:
    """A title."""
    return {"type": "header", "text": plain(text)}


def thumbs(**more: object) -> Json:
    """Two thumbs."""
    both = {"positive_button": THUMB, "negative_button": THUMB}
    element = {"type": "feedback_buttons", "action_id": "f", **both, **more}
    return {"type": "context_actions", "elements": [element]}


GOOD: list[Json] = [
    section("x" * 3000),
    {"type": "section", "fields": [MRKDWN] * 10, "accessory": {**SELECT, "confirm": CONFIRM}},
    {**section("…"), "accessory": IMAGE},
    header("x" * 150),
    context(*[MRKDWN] * 9, IMAGE),
    {"type": "divider"},
    actions(*(button("x" * 75, f"b{index}", "x" * 2000) for index in range(25))),
    {**IMAGE, "title": plain("Un vélo")},
    {"type": "rich_text", "elements": [LINE]},
    {"type": "markdown", "text": "# Bonjour"},
    table(100, 20),
    table(201, kind="data_table"),
    chart(),
    pie(1, 2.5),
    thumbs(),
]
# each with where Slack points, and whether its library sees it too
BAD: list[tuple[Json, str, bool]] = [
    (section("x" * 3001), "/text/text", True),
    (section(""), "/text/text", False),
    ({"type": "section"}, "", True),
    ({"type": "section", "fields": [MRKDWN] * 11}, "/fields", True),
    ({"type": "section", "fields": [{**MRKDWN, "text": "x" * 2001}]}, "/fields/0/text", False),
    ({**section("…"), "accessory": {**SELECT, "options": []}}, "/accessory/options", False),
    ({**section("…"), "accessory": {**SELECT, "optoins": []}}, "/accessory", False),
    (header("x" * 151), "/text/text", True),
    ({"type": "header", "text": MRKDWN}, "/text/type", False),
    ({**header("…"), "text": "…"}, "/text", False),
    (context(*[MRKDWN] * 11), "/elements", True),
    (context(button("…", "b")), "/elements/0/type", False),
    (actions(), "/elements", False),
    (actions(*(button("…", f"b{index}") for index in range(26))), "/elements", True),
    (actions(button("x" * 76, "b")), "/elements/0/text/text", True),
    (actions(button("…", "b", "x" * 2001)), "/elements/0/value", True),
    (actions(button("…", "x" * 256)), "/elements/0/action_id", True),
    (actions(button("…", "b"), button("…", "b")), "", False),
    (actions({**button("…", "b"), "style": "blue"}), "/elements/0/style", True),
    (actions({**SELECT, "options": options("x" * 76)}), "/elements/0/options/0/text/text", False),
    (actions({"type": "plain_text_input", "action_id": "p"}), "/elements/0/type", False),
    (actions({"type": "datepicker", "initial_date": "22/11"}), "/elements/0/initial_date", False),
    ({"type": "divider", "block_id": "x" * 256}, "/block_id", True),
    ({"type": "divider", "text": "…"}, "", False),
    ({"type": "dividre"}, "/type", False),
    ({**IMAGE, "alt_text": "x" * 2001}, "/alt_text", True),
    ({"type": "markdown", "text": "x" * 12_001}, "/text", True),
    ({"type": "rich_text", "elements": [{"type": "text", "text": "…"}]}, "/elements/0/type", False),
    (table(101), "/rows", False),
    (table(1, 21), "/rows/0", False),
    (table(1, kind="data_table"), "/rows", False),
    (chart(series=[{"name": "partages", "data": POINTS[:1]}]), "/chart/series/0/data", False),
    (chart(series=BAR["series"] * 2), "/chart/series", False),
    (pie(1, 0), "/chart/segments/1/value", False),
    (pie(*range(1, 8)), "/chart/segments", False),
    ({**chart(), "title": "x" * 51}, "/title", False),
    (thumbs(style="primary"), "/elements/0", False),
    (question("Brouillon", "draft"), "/type", False),
    ({"type": "alert", "text": MRKDWN}, "/type", False),
]


@pytest.mark.parametrize("block", GOOD, ids=lambda block: block["type"])
def test_a_good_block_passes_here_and_there(block: Json) -> None:
    assert message_errors([block]) == []
    parsed = Block.parse(block)
    if block["type"] not in ("data_table", "data_visualization"):  # it does not know these yet
        assert parsed
        assert parsed.to_dict()


@pytest.mark.parametrize(("block", "where", "seen"), BAD, ids=range(len(BAD)))
def test_a_bad_block_is_refused_where_it_is_bad(block: Json, where: str, *, seen: bool) -> None:
    errors = message_errors([block])

    at = f"/blocks/0{where}" if where else "/blocks"
    assert any(f"[json-pointer:{at}" in error for error in errors), errors
    if seen:
        with pytest.raises(SlackObjectFormationError):
            _ = (Block.parse(block) or Block()).to_dict()


def test_a_message_has_its_limits() -> None:
    long = {"type": "markdown", "text": "x" * 6001}

    assert message_errors([{"type": "divider"}] * 50) == []
    assert message_errors([{"type": "divider"}] * 51) == [
        "[ERROR] no more than 50 items allowed [json-pointer:/blocks]"
    ]
    assert message_errors([long]) == []
    assert message_errors([long, long])
    assert message_errors([chart()] * 2) == []
    assert message_errors([chart()] * 3)
    assert message_errors([{"type": "divider", "block_id": "d"}] * 2)
    assert message_errors("blocks") == ["[ERROR] must provide an array [json-pointer:/blocks]"]


def test_a_view_has_its_limits() -> None:
    draft = question("Brouillon", "draft", multiline=True, max_length=3000)
    good = modal("Vérifier", draft, {"type": "alert", "text": MRKDWN, "level": "warning"})

    assert view_errors(good) == []
    assert view_errors(home(*[{"type": "divider"}] * 100)) == []
    for bad in (
        {**good, "title": plain("x" * 25)},
        {**good, "private_metadata": "x" * 3001},
        {**good, "sumbit": plain("…")},
        {key: value for key, value in good.items() if key != "submit"},
        {**good, "blocks": [draft, draft]},
        modal("Vérifier", question("Brouillon", "draft", max_length=3001)),
        modal("Vérifier", question("x" * 2001, "draft")),
        modal("Vérifier", {"type": "markdown", "text": "…"}),
        home(*[{"type": "divider"}] * 101),
        home({"type": "alert", "text": MRKDWN}),
        {**home(), "type": "workflow_step"},
    ):
        assert view_errors(bad), bad
