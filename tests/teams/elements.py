"""Adaptive Cards 1.5 as Teams takes them: every element and action, with what it must have.

https://adaptivecards.io/explorer and learn.microsoft.com, “Types of cards” for Teams' limits. One
thing is stricter than Teams: a property that the public schema of 1.5 does not know is refused.
"""

from collections.abc import Iterator

from teams.charts import charts
from teams.checks import (
    Check,
    address,
    anything,
    array,
    either,
    flag,
    kinds,
    later,
    mapping,
    number,
    one_of,
    record,
    text,
    words,
)

# in one row: …/cards-reference, “supports a maximum of six primary actions”; those that say
# `mode: secondary` stand in the menu beside them (…/cards-format, “overflow menu”)
ACTIONS = 6
REFRESHERS = 60  # people for whom a card refreshes itself
Keys = dict[str, Check]

element: Check = later(lambda: ELEMENT)
action: Check = later(lambda: ACTION)
pressed: Check = later(lambda: PRESSED)
inner: Check = later(lambda: INNER)
drop = one_of("drop")
spacing = one_of("default", "none", "small", "medium", "large", "extraLarge", "padding")
style = one_of("default", "emphasis", "good", "attention", "warning", "accent")
side = one_of("left", "center", "right")
level = one_of("top", "center", "bottom")
picture = address("https://", "http://", "data:image/")
size = either(text, number)
background = either(text, record({"url": picture}, {"fillMode": text}))


def actions(value: object, at: str) -> Iterator[str]:
    """Ask for actions, of which so many stand in the row."""
    yield from array(action, 1)(value, at)
    given = value if isinstance(value, list) else []
    row = [one for one in given if isinstance(one, dict) and one.get("mode") != "secondary"]
    if len(row) > ACTIONS:
        yield f"{at}: at most {ACTIONS} allowed, {len(row)} given"


PLACED: Keys = {
    "id": words,
    "isVisible": flag,
    "separator": flag,
    "spacing": spacing,
    "height": one_of("auto", "stretch"),
    "requires": mapping,
}
SHARED: Keys = {**PLACED, "fallback": either(drop, element)}
BOX: Keys = {
    "selectAction": pressed,
    "style": style,
    "verticalContentAlignment": level,
    "bleed": flag,
    "minHeight": text,
    "backgroundImage": background,
}
LETTERS: Keys = {
    "color": one_of("default", "dark", "light", "accent", "good", "warning", "attention"),
    "fontType": one_of("default", "monospace"),
    "isSubtle": flag,
    "size": one_of("default", "small", "medium", "large", "extraLarge"),
    "weight": one_of("default", "lighter", "bolder"),
}
RUN: Keys = {"italic": flag, "strikethrough": flag, "underline": flag, "highlight": flag}
FILLED: Keys = {**SHARED, "label": words, "isRequired": flag, "errorMessage": words}
CHOICE = record({"title": words, "value": words}, {})
FACT = record({"title": text, "value": text}, {})
CELL = record({"items": array(element)}, BOX)
ROW = record({}, {"cells": array(CELL), "style": style, "horizontalCellContentAlignment": side})
COLUMN = record(
    {},
    {**SHARED, **BOX, "items": array(element), "width": size, "rtl": flag},
)
run = either(text, record({"text": text}, {**LETTERS, **RUN, "selectAction": pressed}))

INPUTS: dict[str, Check] = {
    "Input.Text": record(
        {"id": words},
        {
            **FILLED,
            "isMultiline": flag,
            "maxLength": number,
            "placeholder": text,
            "regex": text,
            "style": one_of("text", "tel", "url", "email", "password"),
            "inlineAction": pressed,
            "value": text,
        },
    ),
    "Input.Number": record(
        {"id": words},
        {**FILLED, "max": number, "min": number, "placeholder": text, "value": number},
    ),
    "Input.Date": record(
        {"id": words}, {**FILLED, "max": text, "min": text, "placeholder": text, "value": text}
    ),
    "Input.Time": record(
        {"id": words}, {**FILLED, "max": text, "min": text, "placeholder": text, "value": text}
    ),
    "Input.Toggle": record(
        {"id": words, "title": words},
        {**FILLED, "value": text, "valueOff": text, "valueOn": text, "wrap": flag},
    ),
    "Input.ChoiceSet": record(
        {"id": words, "choices": array(CHOICE, 1)},
        {
            **FILLED,
            "isMultiSelect": flag,
            "style": one_of("compact", "expanded"),
            "value": text,
            "placeholder": text,
            "wrap": flag,
        },
    ),
}
SHOWN: dict[str, Check] = {
    "TextBlock": record(
        {"text": text},
        {
            **SHARED,
            **LETTERS,
            "horizontalAlignment": side,
            "maxLines": number,
            "wrap": flag,
            "style": one_of("default", "heading"),
        },
    ),
    "RichTextBlock": record({"inlines": array(run, 1)}, {**SHARED, "horizontalAlignment": side}),
    "FactSet": record({"facts": array(FACT, 1)}, SHARED),
    "Image": record(
        {"url": picture},
        {
            **SHARED,
            "altText": text,
            "backgroundColor": text,
            "height": size,
            "width": size,
            "horizontalAlignment": side,
            "selectAction": pressed,
            "size": one_of("auto", "stretch", "small", "medium", "large"),
            "style": one_of("default", "person"),
        },
    ),
    "ImageSet": record({"images": array(element, 1)}, {**SHARED, "imageSize": text}),
    "Container": record({"items": array(element)}, {**SHARED, **BOX}),
    "ColumnSet": record(
        {"columns": array(COLUMN, 1)},
        {**SHARED, **BOX, "horizontalAlignment": side},
    ),
    "ActionSet": record({"actions": actions}, SHARED),
    "Table": record(
        {"columns": array(mapping, 1), "rows": array(ROW)},
        {
            **SHARED,
            "firstRowAsHeader": flag,
            "showGridLines": flag,
            "gridStyle": style,
            "horizontalCellContentAlignment": side,
            "verticalCellContentAlignment": level,
        },
    ),
}
ELEMENT: Check = kinds({**SHOWN, **INPUTS, **charts(PLACED, either(drop, element))})

BUTTON: Keys = {
    "id": words,
    "title": words,
    "iconUrl": picture,
    "style": one_of("default", "positive", "destructive"),
    "fallback": either(drop, action),
    "tooltip": text,
    "isEnabled": flag,
    "mode": one_of("primary", "secondary"),
    "requires": mapping,
}
SENT: Keys = {"data": either(text, mapping), "associatedInputs": one_of("auto", "none")}


def _pressable(*, title: bool) -> dict[str, Check]:
    """Describe actions; where somebody sees them as buttons, they need a `title`."""
    named: Keys = {"title": words} if title else {}
    toggled = either(text, record({"elementId": words}, {"isVisible": flag}))
    return {
        "Action.Execute": record({**named, "verb": words}, {**BUTTON, **SENT}),
        "Action.Submit": record(named, {**BUTTON, **SENT}),
        "Action.OpenUrl": record(
            {**named, "url": address("https://", "http://", "mailto:", "tel:")}, BUTTON
        ),
        "Action.ToggleVisibility": record({**named, "targetElements": array(toggled, 1)}, BUTTON),
    }


PRESSED: Check = kinds(_pressable(title=False))
ACTION: Check = kinds(
    {**_pressable(title=True), "Action.ShowCard": record({"title": words, "card": inner}, BUTTON)}
)
REFRESH = record({"action": pressed}, {"userIds": array(words, 0, REFRESHERS)})
VERSION: Keys = {"version": one_of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5")}
DRAWN: Keys = {
    "$schema": text,
    "refresh": REFRESH,
    "authentication": anything,
    "body": array(element),
    "actions": actions,
    "selectAction": pressed,
    "fallbackText": text,
    "backgroundImage": background,
    "minHeight": text,
    "rtl": flag,
    "speak": text,
    "lang": text,
    "verticalContentAlignment": level,
}
CARD: Check = record(VERSION, DRAWN)
INNER: Check = record({}, {**VERSION, **DRAWN})  # only the outermost card needs its version
