"""The page's own files: nothing inline, nothing from elsewhere, readable in both themes."""

import re
from collections.abc import Iterator
from typing import get_args

import pytest

from adapters.web.host import STATIC
from bot.chat.reply import Level

SCRIPTS = sorted(STATIC.glob("*.js"))
LONGEST = 250  # lines of a script
READABLE = 4.5  # WCAG AA, text
VISIBLE = 3.0  # WCAG AA, the edge of a control
TEXTS = [
    ("--ink", "--ground"),
    ("--ink", "--surface"),
    ("--ink", "--sunken"),
    ("--ink", "--tint"),
    ("--soft", "--ground"),
    ("--soft", "--surface"),
    ("--soft", "--sunken"),
    ("--soft", "--tint"),
    ("--on-accent", "--accent"),
    ("--on-accent", "--accent-over"),
    ("--go", "--go-tint"),
    ("--go", "--surface"),
    ("--caution", "--caution-tint"),
    ("--caution", "--surface"),
    ("--stop", "--stop-tint"),
    ("--stop", "--surface"),
    ("--ink", "--go-tint"),
    ("--ink", "--caution-tint"),
    ("--ink", "--stop-tint"),
]
EDGES = [("--edge", "--surface"), ("--edge", "--ground"), ("--accent-ink", "--ground")]


def _themes() -> dict[str, dict[str, str]]:
    light, dark = re.findall(r":root \{(.*?)\}", _read("look.css"), re.DOTALL)[:2]
    colours = [dict(re.findall(r"(--[\w-]+): (#[0-9a-f]{6});", theme)) for theme in (light, dark)]
    return {"light": colours[0], "dark": colours[0] | colours[1]}


def _read(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")


def _brightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _contrast(one: str, other: str) -> float:
    dim, bright = sorted((_brightness(one), _brightness(other)))
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_texts_are_readable(theme: str, text: str, ground: str) -> None:
    colours = _themes()[theme]

    assert _contrast(colours[text], colours[ground]) >= READABLE


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_the_edges_of_controls_are_visible(theme: str, edge: str, ground: str) -> None:
    colours = _themes()[theme]

    assert _contrast(colours[edge], colours[ground]) >= VISIBLE


def _phrases() -> Iterator[tuple[str, str, str]]:
    script = _read("phrases.js").replace(r"\u00a0", "\u00a0")
    table = script.split("const PHRASES = {")[1].split("\n};")[0]
    for key, inside in re.findall(r"^  (\w+): \{(.*?)\},$", table, re.DOTALL | re.MULTILINE):
        said = dict(re.findall(r'\b(fr|en): "(.*?)"', inside))
        yield key, said.get("fr", ""), said.get("en", "")


def test_the_page_says_everything_in_both_languages() -> None:
    phrases = list(_phrases())

    assert len(phrases) > 30
    for key, french, english in phrases:
        assert french, key
        assert english, key
        assert re.findall(r"\{\w+\}", french) == re.findall(r"\{\w+\}", english), key
        assert not re.search(r"[ \w][:;?!»](?:\s|$)|« ", french), key
        assert "'" not in french + english, key


def test_the_page_says_what_it_knows_and_knows_what_it_says() -> None:
    everything = _read("index.html") + "".join(path.read_text("utf-8") for path in SCRIPTS)
    known = {key for key, _, _ in _phrases()}
    said = set(re.findall(r'\bsay\("(\w+)"', everything))
    said |= set(re.findall(r'data-say(?:-label|-placeholder)?="(\w+)"', everything))

    assert said <= known
    assert known <= set(re.findall(r'"(\w+)"', everything)) | set(get_args(Level))


def test_nothing_is_inline_and_nothing_comes_from_elsewhere() -> None:
    page = _read("index.html")

    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page)
    assert not re.search(r'(?:src|href)="(?!/static/|#)', page)
    for path in STATIC.glob("*.css"):
        assert not re.search(r"@import|url\(", path.read_text("utf-8")), path.name


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_makes_texts_and_never_markup(path: str) -> None:
    script = (STATIC / path).read_text("utf-8")

    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", script)
    assert not re.search(r'https?://(?!www\.w3\.org/2000/svg")', script)
    assert len(script.splitlines()) <= LONGEST
