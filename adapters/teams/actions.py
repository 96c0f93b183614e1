"""What there is to press in a reply, as actions of a card: a button is a command already typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from adapters.teams import limits
from adapters.teams.words import Json, label, size
from bot.chat.reply import Action, Button, Form, Link

PRESS = "press"  # the verb of a button
SEND = "send"  # the verb of what sends a form
SAFE_ADDRESS = re.compile(r"https?://[^\s\\]+\Z|mailto:[^\s\\]+\Z", re.IGNORECASE)
# no field of the card is looked at, nor sent
ALONE = {"associatedInputs": "None"}


def buttons(actions: Iterable[Action]) -> Iterator[Json]:
    """Lay out what there is to press in a chat."""
    for action in actions:
        match action:
            case Link():
                yield from _link(action)
            case Button(label=said, command=command, text=text):
                yield {**_execute(said, PRESS, command, text), **ALONE}
            case _:
                assert_never(action)


def buttons_in_dialog(actions: Iterable[Action]) -> Iterator[Json]:
    """Lay out what there is to press in a dialog, where only Action.Submit comes back.

    Source: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/
    task-modules-bots.
    """
    for action in actions:
        match action:
            case Link():
                yield from _link(action)
            case Button(label=said, command=command, text=text):
                yield {**_submit(said, command, text), **ALONE}
            case _:
                assert_never(action)


def opener(form: Form, asked: Sequence[Json]) -> Json:
    """Offer the form of a reply that has actions too: it opens below them, in the card itself."""
    card = {"type": "AdaptiveCard", "body": [*asked], "actions": set_out([sender(form)])}
    return {"type": "Action.ShowCard", "title": _title(form.submit), "card": card}


def sender(form: Form) -> Json:
    """Send the form that stands in the card."""
    return _execute(form.submit, SEND, form.command, form.text)


def sender_in_dialog(form: Form) -> Json:
    """Send the form that stands in the dialog."""
    return _submit(form.submit, form.command, form.text)


def set_out(actions: Iterable[Json]) -> list[Json]:
    """Set actions out: first the one that most people want, in colour; the seventh in a menu."""
    made: list[Json] = []
    room = limits.ACTIONS
    for action in actions:
        takes = size({**action, "card": None})  # a form has room of its own
        if takes <= room:
            room -= takes
            made.append({**action, **_place(len(made))})
    return made


def _place(place: int) -> Json:
    if place == 0:
        return {"style": "positive"}
    return {"mode": "secondary"} if place >= limits.BUTTONS else {}


def _link(link: Link) -> Iterator[Json]:
    if SAFE_ADDRESS.match(link.url) and len(link.url) <= limits.URL:
        yield {"type": "Action.OpenUrl", "title": _title(link.label), "url": link.url}


def _execute(said: str, verb: str, command: str, text: str) -> Json:
    """Press in place, and as an old client does.

    Source: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/
    universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards.
    """
    submit = _submit(said, command, text)
    return {**submit, "type": "Action.Execute", "verb": verb, "fallback": submit}


def _submit(said: str, command: str, text: str) -> Json:
    data = {"command": command, "text": text}
    return {"type": "Action.Submit", "title": _title(said), "data": data}


def _title(said: str) -> str:
    return label(said, limits.BUTTON)
