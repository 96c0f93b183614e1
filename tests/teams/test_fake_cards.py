"""The fake's cards: which it takes, and what a person reads in them."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from teams.cards import card_errors, validator
from teams.reading import buttons, inputs, links, text_of
from teams.shape import Json
from teams.writing import attachment, button, card, question, text

CHART: Json = {
    "type": "Chart.VerticalBar",
    "title": "La semaine",
    "data": [{"x": "lundi", "y": 3}, {"x": "mardi", "y": 2.5}],
    "fallback": {"type": "TextBlock", "text": "lundi 3, mardi 2,5"},
}
MORE: Json = {"type": "Action.ShowCard", "title": "Plus", "card": card(actions=(button("F", "f"),))}
LINK: Json = {"type": "Action.OpenUrl", "title": "Ouvrir", "url": "https://pv.example/s/1"}
WHOLE = card(
    text("Une idée", size="large", weight="bolder", style="heading"),
    {"type": "RichTextBlock", "inlines": ["Écrit ", {"type": "TextRun", "text": "*ici*"}]},
    {"type": "FactSet", "facts": [{"title": "Longueur", "value": "120 sur 280"}]},
    {
        "type": "ColumnSet",
        "columns": [{"type": "Column", "items": [text("Colonne")], "width": "auto"}],
    },
    {"type": "Container", "style": "emphasis", "items": [text("Dedans")]},
    {"type": "Image", "url": "https://pv.example/x.png", "altText": "Un vélo"},
    {
        "type": "Table",
        "columns": [{"width": 1}],
        "rows": [{"type": "TableRow", "cells": [{"type": "TableCell", "items": [text("Case")]}]}],
    },
    CHART,
    question("draft", "Brouillon", isMultiline=True, isRequired=True, errorMessage="Écrivez-le."),
    {
        "type": "Input.ChoiceSet",
        "id": "field.subject",
        "label": "Sujet",
        "choices": [{"title": "Le nuage", "value": "cloud"}],
    },
    {"type": "Input.Toggle", "id": "field.sure", "title": "Je suis sûre"},
    actions=(button("Une autre", "idea", "autre 12"), LINK, MORE),
)
SAID = (
    "Une idée|Écrit *ici*|Longueur|120 sur 280|Colonne|Dedans|Un vélo|Case|La semaine|"
    "lundi|3|mardi|2.5|Brouillon|Sujet|Le nuage|Je suis sûre|Une autre|Ouvrir|Plus|F"
)
BODIES: tuple[Json, ...] = (
    text("bon"),
    {"type": "TextBlok", "text": "?"},
    {"text": "sans type"},
    {"type": "TextBlock", "text": 1},
    {"type": "TextBlock", "text": "?", "taille": "large"},
    {"type": "RichTextBlock", "inlines": ["un", {"type": "TextRun", "text": "deux"}]},
    {"type": "RichTextBlock", "inlines": [{"type": "TextBlock", "text": "?"}]},
    {"type": "Container", "items": [{"type": "Container", "items": [{"type": "X"}]}]},
    {"type": "Container", "items": [{"type": "Container", "items": [text("bon")]}]},
    {"type": "ActionSet", "actions": [button("Une autre", "idea")]},
    {"type": "ActionSet", "actions": [{"type": "Action.Http", "title": "?"}]},
    {"type": "ActionSet", "actions": [{"type": "Action.OpenUrl", "title": "sans adresse"}]},
    {**text("?"), "fallback": "drop"},
    {**text("?"), "fallback": {"type": "X"}},
    question("draft", "Brouillon"),
    {"type": "Input.Text", "label": "sans nom"},
)


def test_a_card_with_everything_is_taken() -> None:
    assert card_errors(WHOLE) == []


def test_everything_a_person_reads_is_said() -> None:
    assert text_of(attachment(WHOLE)).replace("\n", "|") == SAID
    assert "lundi 3, mardi 2,5" in text_of(WHOLE, old_client=True)
    assert buttons(WHOLE) == ["Une autre", "Ouvrir", "Plus", "F"]
    assert links(WHOLE) == {"Ouvrir": "https://pv.example/s/1"}
    assert [one["id"] for one in inputs(WHOLE)] == ["field.draft", "field.subject", "field.sure"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("un **gros** _mot_", "un gros mot"),
        (r"un \*vrai\* astérisque", "un *vrai* astérisque"),
        ("[ici](https://x.example)", "ici"),
        ("a_b_c 2*3*4", "a_b_c 2*3*4"),
        ("moi &amp; toi", "moi & toi"),
    ],
)
def test_markdown_is_read_as_it_is_shown(written: str, read: str) -> None:
    assert text_of(card(text(written))) == read


def with_action(**changes: object) -> Json:
    """A card whose one button is changed."""
    changed = {**button("Une autre", "idea"), **changes}
    return card(actions=({key: value for key, value in changed.items() if value is not None},))


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (card(version="1.6"), "/version: '1.6' is none of"),
        (card(version=None), "/version"),
        ({"type": "Carte"}, ": type must be AdaptiveCard"),
        (card({"type": "TextBlok", "text": "?"}), "/body/0: unknown type 'TextBlok'"),
        (card({"type": "TextBlock"}), "/body/0: text is missing"),
        (card(text("?", taille="large")), "/body/0: unknown property taille"),
        (card(text("?", size="huge")), "/body/0/size: 'huge' is none of"),
        (card(text("?", wrap="true")), "/body/0/wrap: must be a boolean"),
        (card({**CHART, "fallback": {"type": "X"}}), "/body/0/fallback: unknown type 'X'"),
        (card({k: v for k, v in CHART.items() if k != "fallback"}), "fallback is missing"),
        (card(actions=tuple(button(str(n), "idea") for n in range(7))), "at most 6 allowed"),
        (with_action(verb=None), "/actions/0: verb is missing"),
        (with_action(title=None), "/actions/0: title is missing"),
        (with_action(fallback={"type": "Action.Http"}), "/fallback: unknown type 'Action.Http'"),
        (card(actions=({**LINK, "url": "pv.example"},)), "/url: must begin with https://"),
        (card(question("a", "A"), question("a", "B")), "two elements are called field.a"),
        (
            card(
                actions=(
                    {"type": "Action.ToggleVisibility", "title": "+", "targetElements": ["x"]},
                )
            ),
            "no element is called x",
        ),
        (card(refresh={"action": button("?", "x"), "userIds": ["29:1"] * 61}), "at most 60"),
        (card(text("é" * 15_000)), "bytes, more than 28672"),
    ],
)
def test_a_card_that_teams_refuses_is_refused(wrong: Json, why: str) -> None:
    (first, *_) = card_errors(wrong)
    assert why in first


@pytest.mark.parametrize("number", range(len(BODIES)))
def test_the_quick_reading_of_the_schema_says_what_the_schema_says(number: int) -> None:
    folder = os.environ.get("PV_SCHEMAS")
    if not folder:
        pytest.skip("PV_SCHEMAS names no folder of schemas")
    schema = json.loads(Path(folder, "adaptive-card-1.5.0.json").read_text())
    made = card(BODIES[number])
    official = jsonschema.Draft6Validator(schema).is_valid(made)
    assert validator(folder).is_valid(made) == official
