"""Prometheus reads how the bot fares, and nothing about anybody."""

import datetime as dt
from dataclasses import dataclass

from dialogue import MONDAY, Dialogue
from prometheus_client.parser import text_string_to_metric_families
from web.serving import Site, serving, whole_site

from adapters.web import Metrics, metrics_routes
from bot.deliveries.tables import DeliveryRow, LaneRow, State
from bot.deliveries.waiting import Waiting
from bot.people.tables import PersonRow

MAELLE = "maelle.ferrandon@lumignon-velo.com"
TOKEN = "a-token-of-twenty-letters"  # noqa: S105 (a test's)
BEARER = {"Authorization": f"Bearer {TOKEN}"}
Figures = dict[tuple[str | None, ...], float]


async def _figures(site: Site) -> Figures:
    """Read every sample: its name, the values of its labels in the order of their names."""
    async with site.get("/metrics", BEARER) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        families = text_string_to_metric_families(await answer.text())
        return {
            (sample.name, *map(sample.labels.get, sorted(sample.labels))): sample.value
            for family in families
            for sample in family.samples
        }


def _watched(talk: Dialogue) -> Metrics:
    metrics = Metrics()
    talk.bot.watch = metrics
    return metrics


async def test_only_who_brings_the_token_reads() -> None:
    async with serving(metrics_routes(_Away(), Metrics(), TOKEN)) as site:
        for headers in (None, {"Authorization": "Bearer another"}, {"Authorization": "Bearer é"}):
            async with site.get("/metrics", headers) as answer:
                assert answer.status == 401
        async with site.get("/metrics", BEARER) as answer:
            assert answer.status == 200


async def test_without_a_token_set_there_is_nothing_to_read() -> None:
    none = metrics_routes(_Away(), Metrics(), "")
    bearer = {"Authorization": "Bearer "}
    async with serving(none) as site, site.get("/metrics", bearer) as answer:
        assert answer.status == 404


@dataclass
class _Away:
    """A bot whose database is away."""

    async def waiting(self) -> Waiting:
        """Fail as the database does."""
        raise ConnectionError

    async def holds_on(self) -> int:
        """Fail the same."""
        raise ConnectionError


async def test_a_database_that_is_away_is_a_figure() -> None:
    async with serving(metrics_routes(_Away(), Metrics(), TOKEN)) as site:
        figures = await _figures(site)

    assert figures["pv_database_up",] == 0
    assert ("pv_holds_on",) not in figures


async def test_requests_are_counted_by_platform_command_and_outcome(talk: Dialogue) -> None:
    async with serving(metrics_routes(talk.bot, _watched(talk), TOKEN)) as site:
        await talk.ask("idée", as_=MAELLE)
        await talk.ask("puis-je tweeter : mon code est hunter2zz", as_=MAELLE)
        await talk.ask("desk hold tout hunter2zz", as_=MAELLE)  # an editor's
        figures = await _figures(site)

    assert figures["pv_requests_total", "idea", "answered", "web"] == 1
    assert figures["pv_requests_total", "check", "answered", "web"] == 1
    assert figures["pv_requests_total", "hold", "refused", "web"] == 1
    assert figures["pv_database_up",] == 1
    assert not [key for key in figures if "hunter2zz" in str(key) or "@" in str(key)]


async def test_answers_are_counted_by_door_and_never_by_path(talk: Dialogue) -> None:
    metrics = _watched(talk)
    routes = [*whole_site(talk.bot), *metrics_routes(talk.bot, metrics, TOKEN)]
    async with serving(routes, sees=metrics) as site:
        for path in ("/s/nobody-has-this", "/s/nor-this-one-either", "/wp-admin/hunter2zz"):
            async with site.get(path) as answer:
                assert answer.status == 404
        figures = await _figures(site)

    assert figures["pv_answers_total", "/s/{token}", "404"] == 2
    assert figures["pv_answers_total", "nowhere", "404"] == 1
    assert figures["pv_acknowledgement_seconds_count", "/s/{token}"] == 2
    assert figures["pv_open_requests",] == 1  # the one that reads
    assert "hunter2zz" not in str(figures)


async def test_what_is_due_is_counted_and_how_late_it_is(talk_on_both: Dialogue) -> None:
    talk = talk_on_both
    who = await PersonRow.first()
    assert who
    for number, (state, minutes) in enumerate(
        [(State.READY, 30), (State.READY, 5), (State.READY, -60), (State.SENT, 90)]
    ):
        due = MONDAY - dt.timedelta(minutes=minutes)
        await LaneRow.create(name=f"slack:T{number}")
        await DeliveryRow.create(
            occasion=str(number),
            lane=f"slack:T{number}",
            person_id=who.id,
            key="U1",
            command="idea",
            state=state,
            due_at=due,
            late_at=due + dt.timedelta(days=1),
        )
    async with serving(metrics_routes(talk.bot, _watched(talk), TOKEN)) as site:
        figures = await _figures(site)

    assert figures["pv_deliveries", "ready"] == 3
    assert figures["pv_deliveries", "sent"] == 1
    assert figures["pv_deliveries", "failed"] == 0
    assert figures["pv_deliveries_due", "slack"] == 2
    assert figures["pv_deliveries_oldest_due_seconds", "slack"] == 1800
    assert figures["pv_holds_on",] == 0
