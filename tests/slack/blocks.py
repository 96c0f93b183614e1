"""Blocks: pages below https://docs.slack.dev/reference/block-kit/."""

from collections.abc import Mapping

from slack.elements import ACCESSORY, ACTION, CONTEXT_ACTION, INPUT
from slack.elements import image as picture
from slack.figures import data_table, data_visualization, table
from slack.objects import ID, TEXT, URL, plain, slack_file, words
from slack.rich_text import rich_text
from slack.shape import (
    Check,
    array,
    boolean,
    both,
    choice,
    exactly_one,
    kinds,
    record,
    some,
    string,
)

FIELDS = 10
FIELD_TEXT = 2000
HEADER = 150
CONTEXT_ELEMENTS = 10
ACTIONS = 25
CONTEXT_ACTIONS = 5
LABEL = HINT = 2000
IMAGE_TITLE = ALT_TEXT = 2000
MARKDOWN = 12_000
ALERT = 200
VIDEO_TITLE = VIDEO_DESCRIPTION = 200
VIDEO_NAME = 50
VIDEO_ADDRESS = 2000


def block(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """Ask for what every block may have, and these."""
    return record(required, {"block_id": string(ID), **(optional or {})})


def section() -> Check:
    """Words, with something beside them (blocks/section-block)."""
    return both(
        some("text", "fields"),
        block(
            {},
            {
                "text": words(TEXT),
                "fields": array(words(FIELD_TEXT), FIELDS),
                "accessory": ACCESSORY,
                "expand": boolean,
            },
        ),
    )


def header() -> Check:
    """A title (blocks/header-block)."""
    return block({"text": plain(HEADER)})


def context() -> Check:
    """Small print (blocks/context-block)."""
    element = kinds(
        {
            "image": picture(),
            "plain_text": record({"text": string(TEXT)}, {"emoji": boolean}),
            "mrkdwn": record({"text": string(TEXT)}, {"verbatim": boolean}),
        }
    )
    return block({"elements": array(element, CONTEXT_ELEMENTS)})


def actions() -> Check:
    """Buttons and menus in a row (blocks/actions-block)."""
    return block({"elements": array(ACTION, ACTIONS)})


def context_actions() -> Check:
    """Thumbs and small buttons (blocks/context-actions-block)."""
    return block({"elements": array(CONTEXT_ACTION, CONTEXT_ACTIONS)})


def image() -> Check:
    """A picture (blocks/image-block)."""
    source = {"image_url": string(URL), "slack_file": slack_file()}
    return both(
        exactly_one(*source),
        block({"alt_text": string(ALT_TEXT)}, {"title": plain(IMAGE_TITLE), **source}),
    )


def entry() -> Check:
    """A question to answer (blocks/input-block)."""
    return block(
        {"label": plain(LABEL), "element": INPUT},
        {"hint": plain(HINT), "optional": boolean, "dispatch_action": boolean},
    )


def markdown() -> Check:
    """Words in Markdown (blocks/markdown-block)."""
    return block({"text": string(MARKDOWN)})


def alert() -> Check:
    """Something to know before all else (blocks/alert-block)."""
    levels = choice("default", "info", "warning", "error", "success")
    return block({"text": words(ALERT)}, {"level": levels})


def video() -> Check:
    """A film (blocks/video-block)."""
    return block(
        {
            "alt_text": string(ALT_TEXT),
            "thumbnail_url": string(URL),
            "title": plain(VIDEO_TITLE),
            "video_url": string(URL),
        },
        {
            "author_name": string(VIDEO_NAME),
            "description": plain(VIDEO_DESCRIPTION),
            "provider_icon_url": string(VIDEO_ADDRESS),
            "provider_name": string(VIDEO_NAME),
            "title_url": string(VIDEO_ADDRESS),
        },
    )


EVERYWHERE: Mapping[str, Check] = {
    "section": section(),
    "header": header(),
    "context": context(),
    "divider": block({}),
    "actions": actions(),
    "image": image(),
    "rich_text": rich_text(),
    "video": video(),
    "data_table": data_table(),
    "data_visualization": data_visualization(),
}
IN_MESSAGES = {
    **EVERYWHERE,
    "markdown": markdown(),
    "table": table(),
    "context_actions": context_actions(),
}
IN_HOMES = {**EVERYWHERE, "input": entry()}
IN_MODALS = {**IN_HOMES, "alert": alert()}
