"""The manifest: valid by Slack's own schema, and asking for no more than it says why."""

import json
import os
from pathlib import Path

import jsonschema
import pytest
import yaml

from adapters.slack.manifest import manifest
from adapters.slack.scopes import SCOPES
from bot.chat.phrase import LANGUAGES

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("socket", [False, True])
@pytest.mark.parametrize("org", [False, True])
def test_slack_would_take_it(language: str, *, socket: bool, org: bool) -> None:
    folder = os.environ.get("PV_SCHEMAS")
    if not folder:
        pytest.skip("PV_SCHEMAS names no folder of schemas")
    schema = json.loads(Path(folder, "slack-manifest.schema.2.0.0.json").read_text())
    made = manifest(
        "https://bot.example.com", "fr" if language == "fr" else "en", socket=socket, org=org
    )
    jsonschema.Draft7Validator(schema).validate(made)


def test_the_kept_one_is_what_we_write() -> None:
    kept = yaml.safe_load((ROOT / "manifest" / "slack.yaml").read_text())
    assert kept == manifest("https://porte-voix.example.com", "en")


def test_every_scope_has_its_reason_in_the_guide() -> None:
    guide = (ROOT / "docs" / "running.md").read_text()
    for scope, reason in SCOPES.items():
        assert f"| `{scope}` | {reason} |" in guide
