"""`manifest`: what an administrator pastes or uploads, or why it cannot be written."""

import json
import zipfile
from pathlib import Path

import pytest
import yaml
from command_line import Run

APP_ID = "0a1b2c3d-0000-1111-2222-333344445555"


def test_the_address_stands_where_slack_knocks(run: Run) -> None:
    done = run("manifest", "slack", "--url", "https://bot.example.com/")
    made = yaml.safe_load(done.out)
    assert done.status == 0
    events = made["settings"]["event_subscriptions"]["request_url"]
    assert events == "https://bot.example.com/slack/events"
    assert {command["url"] for command in made["features"]["slash_commands"]} == {events}


def test_a_line_of_our_own_needs_no_address(run: Run) -> None:
    done = run("manifest", "slack", "--socket", "--language", "fr")
    made = yaml.safe_load(done.out)
    assert done.status == 0
    assert made["settings"]["socket_mode_enabled"] is True
    assert "http" not in done.out
    assert made["features"]["shortcuts"][0]["name"] == "Vérifier un brouillon"


@pytest.mark.parametrize("words", [[], ["--url", "bot.example.com"], ["--socket", "--org"]])
def test_without_an_address_it_says_which(run: Run, words: list[str]) -> None:
    done = run("manifest", "slack", *words)
    assert done.status == 2
    assert "https://" in done.err


def test_the_zip_for_teams_is_written_and_what_comes_next_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("manifest", "teams", "--url", "https://bot.example.com/", "--app-id", APP_ID)
    assert done.status == 0
    assert "porte-voix.zip is ready" in done.out
    assert "https://bot.example.com/api/messages" in done.out
    assert "Teams admin center" in done.out
    with zipfile.ZipFile(tmp_path / "porte-voix.zip") as archive:
        made = json.loads(archive.read("manifest.json"))
    assert made["id"] == APP_ID
    assert made["localizationInfo"]["defaultLanguageTag"] == "en"
    assert made["developer"]["websiteUrl"] == "https://bot.example.com"


def test_the_zip_goes_where_it_is_told_to_in_the_language_asked_for(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "chez-nous.zip"
    words = ["--url", "https://bot.example.com", "--app-id", APP_ID.upper(), "--language", "fr"]
    for _ in range(2):  # written again, it is the same
        done = run("manifest", "teams", *words, "--out", str(file))
        assert done.status == 0
        assert str(file) in done.out
    with zipfile.ZipFile(file) as archive:
        made = json.loads(archive.read("manifest.json"))
        assert "en.json" in archive.namelist()
    assert made["id"] == APP_ID
    assert made["composeExtensions"][0]["commands"][0]["title"] == "Vérifier un brouillon"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "--url"),
        (["--url", "http://bot.example.com", "--app-id", APP_ID], "https://bot.example.com"),
        (["--url", "https://", "--app-id", APP_ID], "--url"),
        (["--url", "https://bot.example.com"], "--app-id"),
        (["--url", "https://bot.example.com", "--app-id", "porte-voix"], "Microsoft Entra"),
        (["--url", "https://bot.example.com", "--app-id", f"{APP_ID}0"], "--app-id"),
        (["--url", "https://bot.example.com", "--app-id", APP_ID, "--socket"], "--socket"),
    ],
)
def test_what_teams_would_refuse_is_said_at_once(
    run: Run, tmp_path: Path, words: list[str], said: str
) -> None:
    done = run("manifest", "teams", *words, "--out", str(tmp_path / "porte-voix.zip"))
    assert done.status == 2
    assert said in done.err
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "nowhere" / "porte-voix.zip"
    words = ["--url", "https://bot.example.com", "--app-id", APP_ID, "--out", str(file)]
    done = run("manifest", "teams", *words)
    assert done.status == 2
    assert str(file) in done.err
    assert "--out" in done.err


@pytest.mark.parametrize("words", [["--app-id", APP_ID], ["--out", "porte-voix.zip"]])
def test_what_belongs_to_the_other_platform_is_refused(run: Run, words: list[str]) -> None:
    done = run("manifest", "slack", "--socket", *words)
    assert done.status == 2
    assert "manifest teams" in done.err
