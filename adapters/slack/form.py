"""A form as Slack's modal, and what was typed in it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, assert_never

from adapters.slack import limits
from adapters.slack.actions import Json, buttons
from adapters.slack.blocks import asked_after, content, fitting
from adapters.slack.words import plain, shown
from adapters.words import cut
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Field, Form, Reply

CALLBACK = "form"
CLOSE = Phrase(fr="Fermer", en="Close")


class Asked(NamedTuple):
    """What sending a form asks: a command already typed, and who opened it where."""

    command: str
    text: str


def modal(reply: Reply, language: Language) -> dict[str, Any]:
    """Lay a reply out as a modal: with fields where it has a form, else to read."""
    title = shown(reply.title, limits.VIEW_TITLE)
    head = [] if title == reply.title else [_heading(reply.title)]
    read = [*head, *content(reply.blocks)]
    view = {
        "type": "modal",
        "callback_id": CALLBACK,
        "title": plain(title, limits.VIEW_TITLE),
        "close": plain(CLOSE.to(language), limits.VIEW_TITLE),
    }
    if reply.form is None:
        after = asked_after(reply)
        blocks = fitting(read, buttons(reply.actions), limits.VIEW_BLOCKS, after=after)
        return {**view, "blocks": blocks or [_heading(reply.title)]}
    fields = list(map(_input, reply.form.fields))
    errors = list(_errors(reply.form))
    room = limits.VIEW_BLOCKS - len(fields) - len(errors)
    return {
        **view,
        "submit": plain(reply.form.submit, limits.VIEW_TITLE),
        "private_metadata": _metadata(reply.form),
        "blocks": [*errors, *fitting(read, (), room), *fields],
    }


def _heading(title: str) -> Json:
    return {"type": "header", "text": plain(title, limits.HEADER)}


def _metadata(form: Form) -> str:
    return json.dumps([form.command, form.text[: limits.METADATA // 8]])


def asked_by(metadata: str) -> Asked:
    """Read what sending the form asks; raises ValueError for what no form of ours holds."""
    command, text = json.loads(metadata)
    return Asked(str(command), str(text))


def errors_of(form: Form) -> dict[str, str]:
    """Give why each answer was not taken, by field."""
    return {field.name: cut(field.error, limits.HINT) for field in form.fields if field.error}


def _errors(form: Form) -> Iterator[Json]:
    """Say on top what was not taken: a view that is shown anew cannot say it in place."""
    for said in errors_of(form).values():
        yield {"type": "section", "text": plain(f"🟠 {said}", limits.SECTION)}


def _input(field: Field) -> Json:
    block = {
        "type": "input",
        "block_id": field.name,
        "label": plain(field.label, limits.LABEL),
        "optional": not field.required,
        "element": {"action_id": field.name, **_element(field)},
    }
    return {**block, "hint": plain(field.hint, limits.HINT)} if field.hint else block


def _element(field: Field) -> Json:
    match field.kind:
        case "line" | "text":
            most = min(field.limit, limits.INPUT)
            start = {"initial_value": field.value[:most]} if field.value else {}
            multiline = field.kind == "text"
            return {"type": "plain_text_input", "multiline": multiline, "max_length": most, **start}
        case "choice":
            kind = "radio_buttons" if len(field.options) <= limits.TICKS else "static_select"
            return _one_of(kind, _options(field), field.value)
        case "choices":
            kind = "checkboxes" if len(field.options) <= limits.TICKS else "multi_static_select"
            return _some_of(kind, _options(field), field.value.split(","))
        case _:
            assert_never(field.kind)


def _options(field: Field) -> list[Json]:
    return [
        {"text": plain(label, limits.OPTION), "value": value}
        for value, label in field.options[: limits.OPTIONS]
        if len(value) <= limits.OPTION_VALUE
    ]


def _one_of(kind: str, options: Sequence[Json], value: str) -> Json:
    chosen = next((option for option in options if option["value"] == value), None)
    start = {"initial_option": chosen} if chosen else {}
    return {"type": kind, "options": options, **start}


def _some_of(kind: str, options: Sequence[Json], values: Sequence[str]) -> Json:
    chosen = [option for option in options if option["value"] in values]
    start = {"initial_options": chosen} if chosen else {}
    return {"type": kind, "options": options, **start}


def answers(state: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Read what was typed and ticked, by field: `view.state.values` of a submission."""
    return {name: _answer(field.get(name) or {}) for name, field in state.items()}


def _answer(value: Mapping[str, Any]) -> str:
    if "selected_options" in value:
        return ",".join(option["value"] for option in value["selected_options"] or ())
    if "selected_option" in value:
        return (value["selected_option"] or {}).get("value") or ""
    return value.get("value") or ""
