"""A reply as Teams' dialog, and what was typed in it."""

from collections.abc import Mapping
from typing import Any, Literal

from adapters.teams import limits
from adapters.teams.actions import buttons_in_dialog, sender_in_dialog
from adapters.teams.cards import asked_after, assembled, attachment
from adapters.teams.fields import PREFIX, inputs
from adapters.teams.words import Json, fitting, heading, label
from bot.chat.phrase import Language
from bot.chat.reply import Findings, Reply


def dialog(reply: Reply, language: Language) -> dict[str, Any]:
    """Lay a reply out as a dialog: what a `task` that continues has for value.

    Sizes: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/
    task-modules-bots.
    """
    title, form = label(reply.title, limits.DIALOG_TITLE), reply.form
    # what a dialog is answered with keeps the first title in some clients: it says its own
    known = form is not None and title == label(reply.title, limits.TITLE)
    head = None if known else _heading(reply.title)
    asked = fitting(lambda longest: inputs(form, language, longest), limits.FORM) if form else ()
    send = [sender_in_dialog(form)] if form else []
    actions = [*send, *buttons_in_dialog(reply.actions)]
    question = reply.after
    after = asked_after(question, buttons_in_dialog(question.actions)) if question else []
    made = assembled(head, reply.blocks, asked, actions, language, after=after)
    if not made["body"]:
        made = {**made, "body": [_heading(reply.title)]}
    return {"title": title, "width": "medium", "height": _height(reply), "card": attachment(made)}


def _heading(title: str) -> Json:
    return heading(title, limits.TITLE, size="Large", weight="Bolder")


def _height(reply: Reply) -> Literal["medium", "large"]:
    fields = reply.form.fields if reply.form else ()
    long = len(fields) > 1 or len(reply.blocks) > 1
    return "large" if long or any(isinstance(one, Findings) for one in reply.blocks) else "medium"


def answers(data: Mapping[str, Any]) -> dict[str, str]:
    """Read what was typed and ticked, by field; of several ticks the values, joined by commas."""
    return {
        name.removeprefix(PREFIX): "" if value is None else str(value)
        for name, value in data.items()
        if name.startswith(PREFIX)
    }
