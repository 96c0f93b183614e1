"""What Slack accepts, and the errors it gives: messages, modals and home tabs.

https://docs.slack.dev/reference/block-kit/blocks, …/methods/chat.postMessage, …/views
"""

import json
from collections import Counter
from collections.abc import Iterator

from slack.blocks import IN_HOMES, IN_MESSAGES, IN_MODALS, MARKDOWN
from slack.objects import ID, plain
from slack.shape import Check, Json, array, boolean, error, kinds, mapping, record, string

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
MESSAGE_TEXT = 40_000
MESSAGE_CHARACTERS = 13_000  # of all blocks as JSON: not documented, seen by many
MESSAGE_CHARTS = 2
VIEW_TITLE = 24
PRIVATE_METADATA = 3000
INPUTS_NEED_SUBMIT = "missing required field: submit"

MESSAGE = array(kinds(IN_MESSAGES), MESSAGE_BLOCKS, 0)
METADATA = record({"event_type": string(ID), "event_payload": mapping})


def _view(blocks: Check, **more: Check) -> Check:
    every = {
        "private_metadata": string(PRIVATE_METADATA, 0),
        "callback_id": string(ID, 0),
        "external_id": string(ID, 0),
    }
    return record({"blocks": blocks}, {**every, **more})


def _modal() -> Check:
    """A modal (https://docs.slack.dev/reference/views/modal-views)."""
    known = _view(
        array(kinds(IN_MODALS), VIEW_BLOCKS, 0),
        title=plain(VIEW_TITLE),
        submit=plain(VIEW_TITLE),
        close=plain(VIEW_TITLE),
        clear_on_close=boolean,
        notify_on_close=boolean,
    )

    def check(view: object, at: str) -> Iterator[str]:
        yield from known(view, at)
        if isinstance(view, dict):
            yield from _titled(view, at)

    return check


def _titled(view: Json, at: str) -> Iterator[str]:
    if "title" not in view:
        yield error("missing required field: title", at)
    if "submit" not in view and any(kind == "input" for kind in _types(view.get("blocks"))):
        yield error(INPUTS_NEED_SUBMIT, at)


VIEW = kinds({"modal": _modal(), "home": _view(array(kinds(IN_HOMES), VIEW_BLOCKS, 0))})


def message_errors(blocks: object) -> list[str]:
    """Say what Slack has against the blocks of a message; nothing where it takes them."""
    at = "/blocks"
    return [
        *MESSAGE(blocks, at),
        *_twice(blocks, at),
        *_too_many_charts(blocks, at),
        *_too_much_markdown(blocks, at),
    ]


def too_long(blocks: object) -> bool:
    """Tell whether the blocks of a message are more than Slack stores (msg_blocks_too_long)."""
    written = json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))
    return len(written) > MESSAGE_CHARACTERS


def view_errors(view: object) -> list[str]:
    """Say what Slack has against a view; nothing where it takes it."""
    found = list(VIEW(view, "/view"))
    if isinstance(view, dict):
        found += _twice(view.get("blocks"), "/view/blocks")
    return [error("failed to match all allowed schemas", "/view"), *found] if found else []


def _types(blocks: object) -> list[object]:
    return [one.get("type") for one in _blocks(blocks)]


def _blocks(blocks: object) -> list[Json]:
    return [one for one in blocks if isinstance(one, dict)] if isinstance(blocks, list) else []


def elements(blocks: object) -> Iterator[tuple[Json, Json]]:
    """Find every element of blocks that people act on, with its block."""
    for block in _blocks(blocks):
        inner = block.get("elements", []) if block.get("type") != "rich_text" else []
        beside = [block.get("accessory"), block.get("element")]
        for element in [*(inner if isinstance(inner, list) else []), *beside]:
            if isinstance(element, dict) and element.get("type") not in _SILENT:
                yield block, element


_SILENT = ("image", "mrkdwn", "plain_text")


def _twice(blocks: object, at: str) -> Iterator[str]:
    """Slack asks for a new action_id within a block; here within a message, for a clear press."""
    ids = [block["block_id"] for block in _blocks(blocks) if "block_id" in block]
    acts = [element["action_id"] for _, element in elements(blocks) if "action_id" in element]
    for key, values in (("block_id", ids), ("action_id", acts)):
        for value, times in Counter(map(str, values)).items():
            if times > 1:
                yield error(f"`{key}` should be unique: {value}", at)


def _too_many_charts(blocks: object, at: str) -> Iterator[str]:
    if _types(blocks).count("data_visualization") > MESSAGE_CHARTS:
        yield error(f"no more than {MESSAGE_CHARTS} data_visualization blocks allowed", at)


def _too_much_markdown(blocks: object, at: str) -> Iterator[str]:
    texts = [str(one.get("text")) for one in _blocks(blocks) if one.get("type") == "markdown"]
    if len(texts) > 1 and sum(map(len, texts)) > MARKDOWN:
        yield error(f"must be less than {MARKDOWN + 1} characters of markdown in all", at)
