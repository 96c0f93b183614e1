"""Elements: pages below https://docs.slack.dev/reference/block-kit/."""

from slack.fields import FIELDS, Fields, rich_text_input
from slack.menus import MENUS, PICKERS
from slack.objects import (
    ID,
    URL,
    confirm,
    linked_option,
    plain,
    slack_file,
)
from slack.shape import (
    Check,
    anything,
    array,
    both,
    choice,
    exactly_one,
    kinds,
    record,
    string,
)

BUTTON_TEXT = ACCESSIBILITY_LABEL = 75
BUTTON_VALUE = 2000
AGENT_PROMPT = 4000
ALT_TEXT = 2000
OVERFLOW_OPTIONS = 5
VISIBLE_TO = 10


def button() -> Check:
    """A button (block-elements/button-element)."""
    return record(
        {"text": plain(BUTTON_TEXT)},
        {
            "action_id": string(ID),
            "url": string(URL),
            "value": string(BUTTON_VALUE),
            "style": choice("primary", "danger"),
            "confirm": confirm(),
            "accessibility_label": string(ACCESSIBILITY_LABEL),
            "agent_prompt": string(AGENT_PROMPT),
        },
    )


def workflow_button() -> Check:
    """A button that runs a workflow (block-elements/workflow-button-element)."""
    trigger = record({"url": string(URL)}, {"customizable_input_parameters": anything})
    return record(
        {"text": plain(BUTTON_TEXT), "workflow": record({"trigger": trigger})},
        {
            "action_id": string(ID),
            "style": choice("primary", "danger"),
            "accessibility_label": string(ACCESSIBILITY_LABEL),
        },
    )


def icon_button() -> Check:
    """A button that is a picture (block-elements/icon-button-element)."""
    return record(
        {"icon": choice("trash"), "text": plain(BUTTON_TEXT)},
        {
            "action_id": string(ID),
            "value": string(BUTTON_VALUE),
            "confirm": confirm(),
            "accessibility_label": string(ACCESSIBILITY_LABEL),
            "visible_to_user_ids": array(string(ID), VISIBLE_TO),
        },
    )


def feedback_buttons() -> Check:
    """Two thumbs (block-elements/feedback-buttons-element)."""
    thumb = record(
        {"text": plain(BUTTON_TEXT), "value": string(BUTTON_VALUE)},
        {"accessibility_label": string(ACCESSIBILITY_LABEL)},
    )
    return record({"positive_button": thumb, "negative_button": thumb}, {"action_id": string(ID)})


def overflow() -> Check:
    """A menu behind three dots (block-elements/overflow-menu-element)."""
    return record(
        {"options": array(linked_option(), OVERFLOW_OPTIONS)},
        {"action_id": string(ID), "confirm": confirm()},
    )


def image() -> Check:
    """A picture (block-elements/image-element)."""
    return both(
        exactly_one("image_url", "slack_file"),
        record(
            {"alt_text": string(ALT_TEXT)},
            {"image_url": string(URL), "slack_file": slack_file()},
        ),
    )


BUTTONS: Fields = {
    "button": button(),
    "workflow_button": workflow_button(),
    "overflow": overflow(),
}
INTERACTIVE = {**BUTTONS, **MENUS, **PICKERS}
ACCESSORY = kinds({**INTERACTIVE, "image": image()})
ACTION = kinds({**INTERACTIVE, "rich_text_input": rich_text_input()})
INPUT = kinds({**MENUS, **PICKERS, **FIELDS})
CONTEXT_ACTION = kinds({"feedback_buttons": feedback_buttons(), "icon_button": icon_button()})
