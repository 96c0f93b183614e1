"""What people fill in: the fields of a card, as a client sends them."""

import re
from collections.abc import Iterable, Mapping

from teams.reading import inputs
from teams.shape import Json

Values = Mapping[str, object]


class NotPossibleError(Exception):
    """What a test asks of a person cannot be done in Teams: no such button, a field left empty."""


def filled(card: Json, values: Values | None) -> dict[str, str]:
    """Fill a card in: `values` has a label or an id → what is written or chosen.

    What is chosen is named by a choice's title or value, several in a list; a toggle is true or
    false. All come back by id and as text, those left alone with what they start with.

    Raises:
        NotPossibleError: no such field or choice, or a field that may not be so.

    """
    left, written = dict(values or {}), dict[str, str]()
    for field in inputs(card):
        given = [left.pop(name) for name in _names(field) if name in left]
        value = _write(field, given[0]) if given else str(field.get("value", ""))
        _check(field, value)
        written[field["id"]] = value
    if left:
        raise NotPossibleError(f"no field {', '.join(left)}")
    return written


def _names(field: Json) -> list[str]:
    named = (field.get("label"), field.get("title"), field["id"])
    return list(dict.fromkeys(str(name) for name in named if name))


def _write(field: Json, value: object) -> str:
    if field["type"] == "Input.Toggle":
        on, off = field.get("valueOn", "true"), field.get("valueOff", "false")
        return str(on if value else off)
    if field["type"] != "Input.ChoiceSet":
        return str(value)
    several = field.get("isMultiSelect")
    chosen = value if isinstance(value, list) else [value]
    if len(chosen) > 1 and not several:
        raise NotPossibleError(f"only one may be chosen in “{field.get('label')}”")
    return ",".join(_choice(field, str(one)) for one in chosen if one != "")


def _choice(field: Json, name: str) -> str:
    for choice in field["choices"]:
        if name in (choice["title"], choice["value"]):
            return str(choice["value"])
    raise NotPossibleError(f"no choice {name}")


def _check(field: Json, value: str) -> None:
    """Refuse what a client does not let somebody send."""
    label = field.get("label") or field["id"]
    if field.get("isRequired") and not value:
        raise NotPossibleError(f"“{label}” must be filled in")
    if value and "regex" in field and not re.search(field["regex"], value):
        raise NotPossibleError(f"“{label}” has not the right form")
    if len(value) > field.get("maxLength", len(value)):
        raise NotPossibleError(f"“{label}” is too long")


def find_action(actions: Iterable[Json], title: str) -> Json:
    """Find what somebody presses, by what stands on it; a card that unfolds comes last."""
    offered = sorted(actions, key=lambda one: one["type"] == "Action.ShowCard")
    found = [one for one in offered if title in (one.get("title"), one.get("id"))]
    if not found:
        titles = [one.get("title") for one in offered]
        raise NotPossibleError(f"nothing to press is called {title!r} among {titles}")
    return found[0]


def sent(action: Json, card: Json, values: Values | None) -> object:
    """Write what pressing an action sends: its data, and the fields beside it."""
    data = action.get("data", {})
    if str(action.get("associatedInputs", "auto")).lower() == "none":
        return data
    written = filled(card, values)
    if isinstance(data, str):
        return written or data
    return {**data, **written}
