"""Whether Teams takes a card: by what is known of it, and by the public schema where given."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jsonschema

from teams.elements import CARD
from teams.shape import Json

CARD_KIND = "application/vnd.microsoft.card.adaptive"
SIZE = 28 * 1024  # of a card, in bytes of UTF-8


def checked_attachments(activity: Json) -> list[str]:
    """Say what is wrong with the cards that an activity carries."""
    wrong: list[str] = []
    for index, attachment in enumerate(activity.get("attachments") or ()):
        wrong += attachment_errors(attachment, f"/attachments/{index}")
    return wrong


def attachment_errors(attachment: object, at: str = "") -> list[str]:
    """Say what is wrong with an attachment; only cards are looked into."""
    if not isinstance(attachment, dict) or not attachment.get("contentType"):
        return [f"{at}: contentType is missing"]
    if attachment["contentType"] != CARD_KIND:
        return []
    return card_errors(attachment.get("content"), f"{at}/content")


def card_errors(card: object, at: str = "") -> list[str]:
    """Say what is wrong with an Adaptive Card, in words with the place of each fault."""
    if not isinstance(card, dict) or card.get("type") != "AdaptiveCard":
        return [f"{at}: type must be AdaptiveCard"]
    known = [*CARD(card, at), *_wrong_ids(card, at)]
    size = len(json.dumps(card, ensure_ascii=False).encode(errors="surrogatepass"))
    if size > SIZE:
        known.append(f"{at}: {size} bytes, more than {SIZE}")
    return known or _schema_errors(card, at)


def inside(value: object) -> Iterator[Json]:
    """Go through every object that a card draws, the outer ones first.

    Not through what buttons send, what others fall back to and how a card refreshes itself.
    """
    if isinstance(value, list):
        for one in value:
            yield from inside(one)
    elif isinstance(value, dict):
        yield value
        hidden = ("fallback", "refresh", *(() if is_chart(value) else ("data",)))
        for key, one in value.items():
            if key not in hidden:
                yield from inside(one)


def is_chart(element: Json) -> bool:
    """Tell a chart, which only Teams knows."""
    return str(element.get("type")).startswith("Chart.")


def _wrong_ids(card: Json, at: str) -> Iterator[str]:
    """Look for ids that two elements bear, and for those shown or hidden that none bears."""
    drawn = list(inside(card))
    ids = Counter(one["id"] for one in drawn if isinstance(one.get("id"), str))
    yield from (f"{at}: two elements are called {name}" for name, n in ids.items() if n > 1)
    for one in drawn:
        for target in one.get("targetElements") or ():
            name = target.get("elementId") if isinstance(target, dict) else target
            if name not in ids:
                yield f"{at}: no element is called {name}"


def without_charts(value: object) -> object:
    """Copy a card as a client draws it that knows no chart: each falls back."""
    if isinstance(value, list):
        drawn = [without_charts(one) for one in value]
        return [one for one in drawn if one != "drop"]
    if not isinstance(value, dict):
        return value
    if is_chart(value):
        return without_charts(value.get("fallback", "drop"))
    return {key: without_charts(one) for key, one in value.items()}


def _schema_errors(card: Json, at: str) -> list[str]:
    """Ask the public schema, where PV_SCHEMAS names the folder that has it."""
    if not (folder := os.environ.get("PV_SCHEMAS")):
        return []
    found = validator(folder).iter_errors(without_charts(card))
    return [f"{at}{_pointer(error)}: {error.message[:200]}" for error in found]


def _pointer(error: jsonschema.ValidationError) -> str:
    return "".join(f"/{step}" for step in error.absolute_path)


@cache
def validator(folder: str) -> jsonschema.Draft7Validator:
    """Read the schema once, with each choice by `type` written so that only one is tried.

    As it stands it tries each of twenty elements at each place, and each of theirs inside.
    """
    schema = json.loads(Path(folder, "adaptive-card-1.5.0.json").read_text())
    for name, definition in schema["definitions"].items():
        if name.startswith("ImplementationsOf."):
            schema["definitions"][name] = _by_type(definition["anyOf"])
    return jsonschema.Draft7Validator(schema)


def _by_type(choices: list[Json]) -> Json:
    names = [choice["allOf"][0]["$ref"].rpartition("/")[2] for choice in choices]
    branches = [
        {
            "if": {"type": "object", "properties": {"type": {"const": name}}},
            "then": {"$ref": f"#/definitions/{name}"},
        }
        for name in names
    ]
    if "TextRun" in names:
        return {"$ref": "#/definitions/TextRun"}
    told = {"type": {"enum": names}}
    return {"type": "object", "required": ["type"], "properties": told, "allOf": branches}
