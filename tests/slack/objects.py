"""Composition objects: pages below https://docs.slack.dev/reference/block-kit/."""

from collections.abc import Callable

from slack.shape import (
    Check,
    array,
    boolean,
    both,
    choice,
    exactly_one,
    kinds,
    record,
    string,
)

TEXT = 3000
ID = 255
URL = 3000
OPTION_TEXT = OPTION_DESCRIPTION = OPTION_GROUP_LABEL = 75
OPTION_VALUE = 150
OPTIONS = OPTION_GROUPS = 100
CONFIRM_TITLE = 100
CONFIRM_TEXT = 300
CONFIRM_BUTTON = 30
TRIGGERS = 2
CONVERSATION_KINDS = 4


def plain(most: int = TEXT) -> Check:
    """Text without formatting (composition-objects/text-object)."""
    return kinds({"plain_text": record({"text": string(most)}, {"emoji": boolean})})


def marked(most: int = TEXT) -> Check:
    """Text with formatting (composition-objects/text-object)."""
    return kinds({"mrkdwn": record({"text": string(most)}, {"verbatim": boolean})})


def words(most: int = TEXT) -> Check:
    """Text, formatted or not (composition-objects/text-object)."""
    return kinds(
        {
            "plain_text": record({"text": string(most)}, {"emoji": boolean}),
            "mrkdwn": record({"text": string(most)}, {"verbatim": boolean}),
        }
    )


def option(text: Callable[[int], Check] = plain) -> Check:
    """Something to choose (composition-objects/option-object)."""
    return record(
        {"text": text(OPTION_TEXT), "value": string(OPTION_VALUE)},
        {"description": text(OPTION_DESCRIPTION)},
    )


def linked_option() -> Check:
    """Something to choose in an overflow menu, which may open a page (same page)."""
    return record(
        {"text": plain(OPTION_TEXT), "value": string(OPTION_VALUE)},
        {"description": plain(OPTION_DESCRIPTION), "url": string(URL)},
    )


def options() -> Check:
    """What a menu offers (composition-objects/option-object)."""
    return array(option(), OPTIONS)


def option_groups() -> Check:
    """What a menu offers, under labels (composition-objects/option-group-object)."""
    group = record({"label": plain(OPTION_GROUP_LABEL), "options": options()})
    return array(group, OPTION_GROUPS)


def confirm() -> Check:
    """A question before an action (composition-objects/confirmation-dialog-object)."""
    return record(
        {
            "title": plain(CONFIRM_TITLE),
            "text": words(CONFIRM_TEXT),
            "confirm": plain(CONFIRM_BUTTON),
            "deny": plain(CONFIRM_BUTTON),
        },
        {"style": choice("primary", "danger")},
    )


def dispatch() -> Check:
    """When an input tells the app (composition-objects/dispatch-action-configuration-object)."""
    moments = choice("on_enter_pressed", "on_character_entered")
    return record({}, {"trigger_actions_on": array(moments, TRIGGERS)})


def conversations() -> Check:
    """Which conversations are offered (composition-objects/conversation-filter-object)."""
    return record(
        {},
        {
            "include": array(choice("im", "mpim", "private", "public"), CONVERSATION_KINDS),
            "exclude_bot_users": boolean,
            "exclude_external_shared_channels": boolean,
        },
    )


def slack_file() -> Check:
    """A picture that Slack keeps (composition-objects/slack-file-object)."""
    return both(exactly_one("id", "url"), record({}, {"id": string(ID), "url": string(URL)}))
