"""`manifest`: what an administrator pastes, or why it cannot be written."""

import pytest
import yaml
from command_line import Run


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
