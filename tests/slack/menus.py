"""Elements that people choose in: pages below https://docs.slack.dev/reference/block-kit/."""

from slack.fields import Fields, entry, like
from slack.objects import (
    ID,
    OPTIONS,
    confirm,
    conversations,
    option,
    option_groups,
    options,
    words,
)
from slack.shape import (
    Check,
    array,
    boolean,
    both,
    exactly_one,
    integer,
    record,
    string,
)

FEW_OPTIONS = 10  # checkboxes and radio buttons
MANY = 10**9
SECONDS = 10**10 - 1  # a moment of a datetimepicker has ten digits
DAY = like(r"\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])", "date")
TIME = like(r"([01]\d|2[0-3]):[0-5]\d", "time")


def menu(required: Fields, optional: Fields) -> Check:
    """Ask for what every element that people choose in may have, and these."""
    return entry(required, {"confirm": confirm(), **optional})


def static_select(initial: Fields) -> Check:
    """A menu of what is known (block-elements/select-menu-element#static_select)."""
    offered = {"options": options(), "option_groups": option_groups()}
    return both(exactly_one(*offered), menu({}, {**offered, **initial}))


def external_select(initial: Fields) -> Check:
    """A menu that the app fills (block-elements/select-menu-element#external_select)."""
    return menu({}, {"min_query_length": integer(0, MANY), **initial})


def many(initial: Fields) -> Fields:
    """Several may be chosen (block-elements/multi-select-menu-element)."""
    return {"max_selected_items": integer(1, MANY), **initial}


ONE_OPTION = {"initial_option": option()}
SEVERAL_OPTIONS = many({"initial_options": options()})
IDS = array(string(ID), OPTIONS)
WHERE = {"default_to_current_conversation": boolean, "filter": conversations()}
ANSWERED = {"response_url_enabled": boolean}

MENUS: Fields = {
    "static_select": static_select(ONE_OPTION),
    "multi_static_select": static_select(SEVERAL_OPTIONS),
    "external_select": external_select(ONE_OPTION),
    "multi_external_select": external_select(SEVERAL_OPTIONS),
    "users_select": menu({}, {"initial_user": string(ID)}),
    "multi_users_select": menu({}, many({"initial_users": IDS})),
    "conversations_select": menu({}, {"initial_conversation": string(ID), **WHERE, **ANSWERED}),
    "multi_conversations_select": menu({}, many({"initial_conversations": IDS, **WHERE})),
    "channels_select": menu({}, {"initial_channel": string(ID), **ANSWERED}),
    "multi_channels_select": menu({}, many({"initial_channels": IDS})),
}


def few(initial: Fields) -> Check:
    """Boxes to tick (block-elements/checkboxes-element, …/radio-button-group-element)."""
    return record(
        {"options": array(option(words), FEW_OPTIONS)},
        {"action_id": string(ID), "confirm": confirm(), "focus_on_load": boolean, **initial},
    )


PICKERS: Fields = {
    "checkboxes": few({"initial_options": array(option(words), FEW_OPTIONS)}),
    "radio_buttons": few({"initial_option": option(words)}),
    "datepicker": menu({}, {"initial_date": DAY}),
    "timepicker": menu({}, {"initial_time": TIME, "timezone": string(ID)}),
    "datetimepicker": record(
        {},
        {
            "action_id": string(ID),
            "focus_on_load": boolean,
            "initial_date_time": integer(0, SECONDS),
            "confirm": confirm(),
        },
    ),
}
