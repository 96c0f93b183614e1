"""Whatever watches over the process learns whether it lives and whether it works."""

import asyncio
from dataclasses import dataclass

import pytest
from web.serving import serving

from adapters.web import health
from adapters.web.health import health_routes


@dataclass
class Database:
    """Answers, does not, or never comes back."""

    state: str = "well"

    async def ready(self) -> bool:
        """Tell, or hang."""
        if self.state == "hanging":
            await asyncio.Event().wait()
        return self.state == "well"


async def test_it_is_alive_whatever_the_database_does() -> None:
    async with serving(health_routes(Database("away"))) as site, site.get("/healthz") as answer:
        assert (answer.status, await answer.text()) == (200, "ok\n")


async def test_it_is_ready_when_the_database_answers() -> None:
    async with serving(health_routes(Database())) as site, site.get("/readyz") as answer:
        assert (answer.status, await answer.text()) == (200, "ready\n")


async def test_it_is_ready_and_says_what_deliveries_wait_for() -> None:
    routes = health_routes(Database(), lambda: "ConnectionResetError")
    async with serving(routes) as site, site.get("/readyz") as answer:
        said = await answer.text()
        assert (answer.status, said) == (200, "ready\ndeliveries wait: ConnectionResetError\n")


@pytest.mark.parametrize("state", ["away", "hanging"])
async def test_it_says_so_when_the_database_does_not(
    state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "PATIENCE", 0.01)
    async with serving(health_routes(Database(state))) as site, site.get("/readyz") as answer:
        assert (answer.status, await answer.text()) == (
            503,
            "not ready: stopping, or the database does not answer\n",
        )
