"""What there is to press in a reply, as Slack's buttons: a button is a command already typed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, assert_never

from adapters.slack import limits
from adapters.slack.words import plain
from bot.chat.reply import Action, Button, Form, Link

Json = Mapping[str, Any]

FORM = "form"  # the action id of what opens a form
SAFE_ADDRESS = re.compile(r"https?://\S+\Z|mailto:\S+\Z", re.IGNORECASE)


def buttons(actions: Iterable[Action]) -> list[Json]:
    """Lay out what there is to press."""
    return [button for button in map(_action, actions) if button]


def _action(action: Action) -> Json | None:
    match action:
        case Link(label=label, url=url):
            if SAFE_ADDRESS.match(url) and len(url) <= limits.URL:
                return _button(label) | {"url": url}
            return None
        case Button(label=label, command=command, text=text):
            return _pressed(label, command, text)
        case _:
            assert_never(action)


def _pressed(label: str, command: str, text: str) -> Json | None:
    value = f"{command} {text}".rstrip()
    return _button(label) | {"value": value} if len(value) <= limits.VALUE else None


def _button(label: str) -> dict[str, Any]:
    return {"type": "button", "text": plain(label, limits.BUTTON)}


def opener(form: Form) -> Json | None:
    """Offer the form of a reply that is shown as a message."""
    button = _pressed(form.submit, form.command, form.text)
    return button and {**button, "action_id": FORM}


def rows(actions: Sequence[Json], first: str = "primary") -> Iterator[Json]:
    """Set the buttons out, the one that most people want first and in colour, where one is."""
    named = [{"action_id": f"press-{place}", **action} for place, action in enumerate(actions)]
    if named and first:
        named[0] = {**named[0], "style": first}
    for start in range(0, len(named), limits.ACTIONS):
        row = named[start : start + limits.ACTIONS]
        yield {"type": "actions", "elements": row}
