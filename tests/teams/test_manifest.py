"""The manifest: valid by Microsoft's own schema, in two languages, with icons of our own."""

import datetime as dt
import io
import json
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from adapters.teams.manifest import MENUS, PERMISSIONS, TYPED, manifest, package, translation
from bot.chat.dispatch import Dispatch
from bot.chat.person import Person
from bot.chat.phrase import LANGUAGES, Language
from bot.chat.request import Place, Request
from bot.commands import commands
from bot.commands.house import House

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "manifest" / "teams"
BOT = "https://bot.example.com"
NOBODY = "00000000-0000-0000-0000-000000000000"
WHITE = (255, 255, 255)


def _schema(name: str) -> jsonschema.Draft4Validator:
    folder = os.environ.get("PV_SCHEMAS")
    if not folder:
        pytest.skip("PV_SCHEMAS names no folder of schemas")
    return jsonschema.Draft4Validator(json.loads(Path(folder, name).read_text()))


def _faults(schema: jsonschema.Draft4Validator, value: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in schema.iter_errors(value)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("url", [BOT, "https://bot.example.com:8443/porte-voix"])
def test_teams_would_take_it(language: Language, url: str) -> None:
    schema = _schema("teams-app-manifest.v1.30.json")
    assert _faults(schema, manifest(url, NOBODY, language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_teams_would_take_each_translation(language: Language) -> None:
    schema = _schema("teams-app-localization.v1.30.json")
    assert _faults(schema, translation(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_says_every_word_of_the_manifest(language: Language) -> None:
    said = translation(language)
    del said["$schema"]
    assert dict(_texts(manifest(BOT, NOBODY, language))) == said


def _texts(made: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Find each text that people read, with its path."""
    for part in ("name", "description"):
        yield from ((f"{part}.{key}", words) for key, words in made[part].items())
    for number, menu in enumerate(made["bots"][0]["commandLists"]):
        yield from _lines(f"bots[0].commandLists[{number}]", menu["commands"])
    yield from _lines("composeExtensions[0]", made["composeExtensions"][0]["commands"])


def _lines(path: str, lines: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(lines):
        for key in ("title", "description"):
            yield f"{path}.commands[{number}].{key}", line[key]


def test_the_kept_one_is_what_we_write() -> None:
    assert json.loads((KEPT / "manifest.json").read_text()) == manifest(BOT, NOBODY, "en")
    assert json.loads((KEPT / "fr.json").read_text()) == translation("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_menu_types_is_understood(language: Language) -> None:
    person = Person(id=1, name="Camille", language=language)
    for command, typed in TYPED.items():
        said = Request(
            person=person,
            at=dt.datetime(2026, 11, 23, tzinfo=dt.UTC),
            place=Place("teams"),
            text=typed.to(language),
        )
        understood = Dispatch(commands(), _no_house, otherwise="charter").understand(said)
        assert (understood.command, understood.text) == (command, "")


async def _no_house() -> House:
    raise AssertionError("nothing is asked of the house")


def test_everything_on_the_menus_can_be_asked() -> None:
    for scopes, names in MENUS:
        assert set(names) <= {command.name for command in commands()}, scopes


def test_one_bot_answers_everywhere_and_checks_drafts_from_both_places() -> None:
    made = manifest(BOT, NOBODY, "fr")
    [bot], [extension] = made["bots"], made["composeExtensions"]
    assert bot["scopes"] == ["personal", "team", "groupChat"]
    assert bot["botId"] == extension["botId"] == made["id"] == NOBODY
    [check] = extension["commands"]
    assert (check["title"], check["type"]) == ("Vérifier un brouillon", "action")
    assert check["context"] == ["compose", "message"]
    assert check["fetchTask"] is True
    assert "webApplicationInfo" not in made


@pytest.mark.parametrize(
    ("url", "host"),
    [(BOT, "bot.example.com"), ("https://bots.example.com:8443/porte-voix", "bots.example.com")],
)
def test_only_the_bot_s_own_host_is_trusted(url: str, host: str) -> None:
    assert manifest(url, NOBODY, "en")["validDomains"] == [host]


@pytest.mark.parametrize(("language", "other"), [("fr", "en"), ("en", "fr")])
def test_the_zip_holds_all_that_the_manifest_names(language: Language, other: str) -> None:
    made = package(BOT, NOBODY, language)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert set(files) == {"manifest.json", f"{other}.json", "color.png", "outline.png"}
    read = json.loads(files["manifest.json"])
    assert read == manifest(BOT, NOBODY, language)
    assert read["localizationInfo"] == {
        "defaultLanguageTag": language,
        "additionalLanguages": [{"languageTag": other, "file": f"{other}.json"}],
    }
    assert {read["icons"]["color"], read["icons"]["outline"]} <= set(files)
    assert package(BOT, NOBODY, language) == made


def test_no_text_names_another_chat_platform() -> None:
    for language in LANGUAGES:
        words = json.dumps([manifest(BOT, NOBODY, language), translation(language)])
        assert "slack" not in words.lower()


def test_every_permission_has_its_reason_in_the_guide() -> None:
    guide = (ROOT / "docs" / "running.md").read_text()
    for permission, reason in PERMISSIONS.items():
        assert f"| `{permission}` | {reason} |" in guide


def test_the_colour_icon_fills_its_square_and_draws_in_the_middle() -> None:
    width, height, pixels = _png(KEPT / "color.png")
    assert (width, height) == (192, 192)
    ground = pixels[0]
    drawn = [divmod(place, width) for place, pixel in enumerate(pixels) if pixel != ground]
    assert all(pixel[3] == 255 for pixel in pixels)
    assert ground[:3] == (0xFF, 0x7A, 0x3D)
    # the middle 120 pixels, by Microsoft's guide to icons
    assert all(36 <= row < 156 and 36 <= column < 156 for row, column in drawn)


def test_the_outline_icon_is_white_on_nothing() -> None:
    width, height, pixels = _png(KEPT / "outline.png")
    assert (width, height) == (32, 32)
    assert {pixel[:3] for pixel in pixels} == {WHITE}
    assert pixels[0][3] == 0
    assert {0, 255} <= {pixel[3] for pixel in pixels}


@pytest.mark.parametrize(("name", "size"), [("color", 192), ("outline", 32)])
def test_each_icon_keeps_its_drawing(name: str, size: int) -> None:
    drawing = (KEPT / f"{name}.svg").read_text()
    assert f'width="{size}" height="{size}"' in drawing
    colours = set(re.findall(r"#[0-9a-f]+", drawing))
    assert colours == ({"#fff"} if name == "outline" else {"#ff7a3d", "#1d1722"})


def _png(path: Path) -> tuple[int, int, list[tuple[int, ...]]]:
    """Read a PNG of 8 bits, not interlaced, without filters: red, green, blue, opacity."""
    data = path.read_bytes()
    chunks, place = dict[bytes, bytes](), 8
    while place < len(data):
        [length] = struct.unpack_from(">I", data, place)
        kind = data[place + 4 : place + 8]
        chunks[kind] = chunks.get(kind, b"") + data[place + 8 : place + 8 + length]
        place += length + 12
    width, height, bits, colour, *_, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    samples = {2: 3, 6: 4}[colour]
    assert (bits, interlaced) == (8, 0)
    raw = zlib.decompress(chunks[b"IDAT"])
    rows = [raw[row * (width * samples + 1) :][: width * samples + 1] for row in range(height)]
    assert {row[0] for row in rows} == {0}, "write the icon without filters"
    pixels = [
        (*row[place : place + samples], 255)[:4]
        for row in rows
        for place in range(1, len(row), samples)
    ]
    return width, height, pixels
