"""The rules of the house that no linter knows."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import adapters
import bot
from bot.chat.command import Command
from bot.chat.phrase import Phrase

ROOT = Path(__file__).parents[2]
LONGEST = 250  # lines of a file: past that it is two ideas
FILES = sorted(
    path
    for folder in ("bot", "adapters")
    for path in (ROOT / folder).rglob("*.py")
    if "migrations" not in path.parts
)
# a space that may break stands where French wants one that does not
BREAKS = re.compile(r"« | »| [:;?!](?=\s|$)|(?<=\w)[:;?!](?=\s|$)(?<!\d:)")
# a word that would be elided before a name that begins with a vowel: de Inès, que Orange
ELIDED = re.compile(r"(?i)\b(?:de|que|jusque|lorsque|puisque|quoique) \{")
NUMBERS = re.compile(
    r"\{(?:number|count|many|day|time|minutes|seconds|hours|weeks|year|smallest|wanted|first|over"
    r"|least|start)\}"
)
PLATFORMS = re.compile(r"\bslack\b|\bmicrosoft teams\b", re.IGNORECASE)


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_file_is_one_idea(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_a_transaction_has_one_door(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert path.name == "transaction.py" or not re.search(r"\b(in_transaction|bulk_create)\(", text)


def _modules() -> Iterator[str]:
    for package in (bot, adapters):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations." not in found.name and not found.name.endswith("__main__"):
                yield found.name


def _phrases(value: object) -> Iterator[Phrase]:
    match value:
        case Phrase():
            yield value
        case dict():
            for inner in value.values():
                yield from _phrases(inner)
        case tuple() | list():
            for inner in value:
                yield from _phrases(inner)
        case Command():
            yield from (value.summary, value.example)
        case _:
            pass


@pytest.mark.parametrize("name", sorted(_modules()))
def test_what_people_read_is_well_set(name: str) -> None:
    """French typography, no straight apostrophe, no other platform's name, the same values."""
    for phrase in _phrases(list(vars(importlib.import_module(name)).values())):
        french, english = phrase.fr, phrase.en
        assert not BREAKS.search(re.sub(r"\{[^}]*\}|https?:\S*", "x", french)), french
        assert not ELIDED.search(NUMBERS.sub("1", french)), french
        assert "'" not in french + english, (french, english)
        assert not PLATFORMS.search(french + english), french
        values = [sorted(re.findall(r"\{\w+\}", words)) for words in (french, english)]
        assert values[0] == values[1], french
        assert "!!" not in french + english, french
