"""Messages: what Slack takes, how it writes them down, and what a person reads in them."""

import html
import re
from collections.abc import Iterator
from copy import deepcopy

from slack.blocks import MARKDOWN
from slack.calls import ApiError, Call
from slack.limits import MESSAGE_TEXT, METADATA, elements, message_errors, too_long
from slack.records import Channel
from slack.shape import Json
from slack.world import World

# what of a block a person reads, whatever its kind, in the order of the block
READ = (
    "title",
    "text",
    "label",
    "caption",
    "fields",
    "elements",
    "rows",
    "element",
    "accessory",
    "hint",
    "description",
    "placeholder",
    "options",
    "option_groups",
    "alt_text",
    "chart",
    "segments",
    "axis_config",
    "x_label",
    "y_label",
    "categories",
    "series",
    "name",
    "data",
    "value",
    "positive_button",
    "negative_button",
    "initial_value",
    "provider_name",
    "author_name",
)
LINK = re.compile(r"<(?:https?|mailto)[^|>]*\|([^>]*)>")
BARE_LINK = re.compile(r"<((?:https?|mailto)[^>]*)>")


def with_ids(world: World, blocks: object) -> list[Json]:
    """Copy blocks, with the block_id and action_id that Slack makes up where there is none."""
    copy: list[Json] = deepcopy(blocks) if isinstance(blocks, list) else []
    for block in copy:
        block.setdefault("block_id", world.new_id("b"))
    for _, element in elements(copy):
        element.setdefault("action_id", world.new_id("a"))
    return copy


def checked_blocks(blocks: object) -> None:
    """Refuse the blocks of a message that Slack refuses (…/methods/chat.postMessage#errors)."""
    if errors := message_errors(blocks):
        raise ApiError("invalid_blocks", response_metadata={"messages": errors})
    if too_long(blocks):
        raise ApiError("msg_blocks_too_long")


def written(call: Call, channel: Channel) -> Json:
    """Write down what a call asks to post, without a moment yet.

    Raises:
        ApiError: no_text, invalid_blocks, invalid_blocks_format, msg_blocks_too_long,
            invalid_metadata_format, markdown_text_conflict, msg_too_long.

    """
    blocks, metadata = call.value("blocks", "invalid_blocks_format"), _metadata(call)
    text = _text(call)
    if not text and not blocks and not call.value("attachments"):
        raise ApiError("no_text")
    checked_blocks(blocks or [])
    message = by_app(call.world, channel.team_id, text, with_ids(call.world, blocks))
    for key, value in (("thread_ts", call.text("thread_ts")), ("metadata", metadata)):
        if value:
            message[key] = value
    return message


def by_app(world: World, team_id: str, text: str, blocks: list[Json]) -> Json:
    """Write down a message of the app."""
    workspace = world.workspaces[team_id]
    message: Json = {
        "type": "message",
        "user": workspace.bot_user,
        "bot_id": workspace.bot_id,
        "app_id": world.app_id,
        "team": team_id,
        "text": text,
    }
    return {**message, "blocks": blocks} if blocks else message


def _text(call: Call) -> str:
    """Read the text, cut where Slack cuts it, or its Markdown, which comes alone."""
    markdown = call.text("markdown_text")
    if markdown and (call.text("text") or call.value("blocks")):
        raise ApiError("markdown_text_conflict")
    if len(markdown) > MARKDOWN:
        raise ApiError("msg_too_long")
    return (markdown or call.text("text"))[:MESSAGE_TEXT]


def _metadata(call: Call) -> Json:
    metadata: object = call.value("metadata", "invalid_metadata_format") or {}
    if not isinstance(metadata, dict):
        raise ApiError("invalid_metadata_format")
    if metadata and list(METADATA(metadata, "/metadata")):
        raise ApiError("invalid_metadata_format")
    return metadata


def text_of(shown: Json) -> str:
    """Say everything a person reads in a message or a view, a line for each piece."""
    if not shown.get("blocks"):
        return _readable(str(shown.get("text", "")))
    pieces = [*_read(shown.get("title", "")), *_read(shown["blocks"])]
    pieces += [*_read(shown.get("submit", "")), *_read(shown.get("close", ""))]
    return "\n".join(piece for piece in map(_readable, pieces) if piece)


def _readable(text: str) -> str:
    """Undo what Slack asks to escape (…/messaging/formatting-message-text)."""
    return html.unescape(BARE_LINK.sub(r"\1", LINK.sub(r"\1", text)))


def _read(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case list():
            for one in value:
                yield from _read(one)
        case {"elements": list(parts), "type": "rich_text_section"}:
            yield "".join(piece for part in parts for piece in _read(part))
        case dict():
            for key in READ:
                yield from _read_key(value, key)
        case _:
            pass


def _read_key(value: Json, key: str) -> Iterator[str]:
    inner = value.get(key)
    if key == "value":  # a figure of a chart or a table; a button's value is text, and unseen
        figure = isinstance(inner, int | float) and "text" not in value
        yield from [str(inner)] if figure else []
    elif key in value:
        yield from _read(inner)
