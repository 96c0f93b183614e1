"""compose.yaml says what the house says: two replicas alike, asked whether they are ready."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.ending import WHOLE
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
COMPOSE = (ROOT / "compose.yaml").read_text("utf-8")


@pytest.fixture
def services() -> dict[str, Any]:
    """What runs."""
    found: dict[str, Any] = yaml.safe_load(COMPOSE)["services"]
    return found


def test_two_replicas_are_alike_and_wait_for_the_database(services: dict[str, Any]) -> None:
    assert services["one"] == services["two"]
    assert services["one"]["depends_on"]["database"]["condition"] == "service_healthy"


def test_everything_has_a_health_check(services: dict[str, Any]) -> None:
    assert all("healthcheck" in service for service in services.values())
    assert "/readyz" in services["one"]["healthcheck"]["test"][-1]


def test_every_setting_is_one_of_ours(services: dict[str, Any]) -> None:
    given = services["one"]["environment"]
    assert {name.removeprefix("PV_").lower() for name in given} <= set(Settings.model_fields)
    assert given["PV_DATABASE_URL"].startswith("postgres://")


def test_no_secret_stands_in_it() -> None:
    secrets = re.findall(r"(?:PASSWORD|KEY): (.*)", COMPOSE)
    assert len(secrets) == 2
    assert all(value.startswith("${") and ":?" in value for value in secrets)


def test_the_proxy_knows_both_and_asks_whether_they_are_ready() -> None:
    content = yaml.safe_load(COMPOSE)["configs"]["proxy"]["content"]
    assert "reverse_proxy one:8000 two:8000 {" in content
    assert "health_uri /readyz" in content
    assert "respond /metrics 404" in content


def test_a_replica_that_stops_is_seen_to_before_it_is_gone(services: dict[str, Any]) -> None:
    content = yaml.safe_load(COMPOSE)["configs"]["proxy"]["content"]
    interval = float(re.findall(r"health_interval (\d+)s", content)[0])
    lingers = float(services["one"]["environment"]["PV_STOP_AFTER"])
    assert lingers >= 2 * interval
    assert float(services["one"]["stop_grace_period"].removesuffix("s")) > lingers + WHOLE


def test_the_image_has_what_replicas_need() -> None:
    lock = (ROOT / "requirements.image.lock").read_text("utf-8")
    assert re.search(r"^pgqueuer==1\.6\.", lock, re.MULTILINE)
    assert "-r requirements.image.lock" in (ROOT / "Dockerfile").read_text("utf-8")
