"""Reads cards: what is to read, to press and to fill in, and whether the schema allows it."""

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

Json = Mapping[str, Any]


def parts(value: object) -> Iterator[Json]:
    """Every object in a card, the outermost first."""
    if isinstance(value, Mapping):
        yield value
        for part in value.values():
            yield from parts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from parts(part)


def texts(value: object) -> list[str]:
    """What is to read in it, a line a block."""
    return [
        part["text"]
        if part["type"] == "TextBlock"
        else "".join(run["text"] for run in part["inlines"])
        for part in parts(value)
        if part.get("type") in ("TextBlock", "RichTextBlock")
    ]


def inputs(value: object) -> list[Json]:
    """What is to fill in."""
    return [part for part in parts(value) if str(part.get("type")).startswith("Input.")]


def without_charts(value: Any) -> Any:  # noqa: ANN401 (JSON)
    """The same card as a client sees it that has no charts."""
    if isinstance(value, Mapping):
        if str(value.get("type")).startswith("Chart."):
            return value["fallback"]
        return {name: without_charts(part) for name, part in value.items()}
    return [without_charts(part) for part in value] if isinstance(value, list) else value


def card_schema() -> jsonschema.Draft6Validator:
    """The schema of Adaptive Cards 1.5, as Microsoft publishes it; skips where it is not given."""
    folder = os.environ.get("PV_SCHEMAS")
    if not folder:
        pytest.skip("PV_SCHEMAS names no folder of schemas")
    read = Path(folder, "adaptive-card-1.5.0.json").read_text(encoding="utf-8")
    return jsonschema.Draft6Validator(json.loads(read))
