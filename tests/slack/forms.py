"""What people fill in: the values of a view or a message as Slack writes them."""

from slack.limits import elements
from slack.shape import Json

# element → (where its value stands, where it starts), below
# https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
KEYS = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "file_input": ("files", ""),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "overflow": ("selected_option", ""),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
}
BY_OPTION = ("selected_option", "selected_options")
Values = dict[str, object]


class NotPossibleError(Exception):
    """What a test asks of a person cannot be done in Slack: no such button, a field left empty."""


def initial_state(blocks: list[Json]) -> dict[str, dict[str, Json]]:
    """Write the values that fields start with: block_id → action_id → value."""
    state: dict[str, dict[str, Json]] = {}
    for block, element in elements(blocks):
        if element["type"] in KEYS and element["type"] != "overflow":
            key, initial = KEYS[element["type"]]
            start = element.get(initial, [] if key.endswith("s") else None)
            value = {"type": element["type"], key: start}
            state.setdefault(block["block_id"], {})[element["action_id"]] = value
    return state


def filled(blocks: list[Json], values: Values) -> dict[str, dict[str, Json]]:
    """Fill fields in: `values` has a label, an action_id or a block_id → what is written.

    What is chosen is named by an option's value or text, several in a list.

    Raises:
        NotPossibleError: no such field or option, or a field that may not be so.

    """
    state, left = initial_state(blocks), dict(values)
    for block, element in elements(blocks):
        label = block.get("label", {}).get("text")
        for name in (label, element["action_id"], block["block_id"]):
            if name in left:
                written = write(element, left.pop(name))
                state[block["block_id"]][element["action_id"]] = written
    if left:
        raise NotPossibleError(f"no field {', '.join(left)}")
    return state


def write(element: Json, value: object) -> Json:
    """Write what somebody puts into an element."""
    if element["type"] not in KEYS:
        raise NotPossibleError(f"nothing can be written in a {element['type']}")
    key, _ = KEYS[element["type"]]
    if key in BY_OPTION and isinstance(value, list):
        value = [option(element, str(one)) for one in value]
    elif key in BY_OPTION and value is not None:
        value = option(element, str(value))
    return {"type": element["type"], key: value}


def option(element: Json, name: str) -> Json:
    """Find an option of a menu by its value or its text."""
    groups = [group["options"] for group in element.get("option_groups", [])]
    offered = [*element.get("options", []), *(one for group in groups for one in group)]
    for one in offered:
        if name in (one["value"], one["text"]["text"]):
            return dict(one)
    if "external" in element["type"]:
        return {"text": {"type": "plain_text", "text": name, "emoji": True}, "value": name}
    raise NotPossibleError(f"no option {name}")


def check_filled(blocks: list[Json], state: dict[str, dict[str, Json]]) -> None:
    """Refuse what Slack does not let somebody submit: too short, too long, or not filled in."""
    for block, element in elements(blocks):
        if block["type"] != "input":
            continue
        value = state[block["block_id"]][element["action_id"]][KEYS[element["type"]][0]]
        label = block["label"]["text"]
        if not value and not block.get("optional"):
            raise NotPossibleError(f"“{label}” must be filled in")
        if isinstance(value, str) and len(value) > element.get("max_length", 3000):
            raise NotPossibleError(f"“{label}” is too long")
        if isinstance(value, str) and 0 < len(value) < element.get("min_length", 0):
            raise NotPossibleError(f"“{label}” is too short")


def find_element(blocks: list[Json], name: str) -> tuple[Json, Json]:
    """Find what somebody presses, by its action_id or by what stands on it, with its block."""
    for block, element in elements(blocks):
        label = element.get("text") or {}
        thumbs = [element.get(key, {}) for key in ("positive_button", "negative_button")]
        texts = [thumb.get("text", {}).get("text") for thumb in thumbs]
        if name in (element["action_id"], label.get("text"), *texts):
            return block, element
    raise NotPossibleError(f"nothing to press is called {name}")
