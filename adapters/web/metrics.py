"""What Prometheus reads at /metrics: how the bot fares, and nothing about anybody."""

import asyncio
import hmac
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

from aiohttp import web
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.gc_collector import GCCollector
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from bot.chat.watch import Outcome
from bot.deliveries.waiting import Waiting

PATIENCE = 3.0  # seconds given to the database; Prometheus waits for ten
KIND = "text/plain; version=0.0.4; charset=utf-8"
WAIT = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 15.0)  # seconds
LAG = (1, 5, 15, 60, 300, 900, 3600, 4 * 3600, 24 * 3600)  # seconds


T = TypeVar("T")


class Knows(Protocol):
    """The part of the bot asked here."""

    async def waiting(self) -> Waiting:
        """Count what is due and waits."""

    async def holds_on(self) -> int:
        """Count the holds that are on."""


class Metrics:
    """Counts what it is told; the labels are names of ours, so that nobody can be found in them."""

    def __init__(self) -> None:
        """Count from nothing, in a registry of our own."""
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        GCCollector(registry=registry)
        self._requests = Counter(
            "pv_requests",
            "Requests of people, by what became of them",
            ("platform", "command", "outcome"),
            registry=registry,
        )
        self._wait = Histogram(
            "pv_acknowledgement_seconds",
            "How long whoever knocked waited for the answer",
            ("door",),
            registry=registry,
            buckets=WAIT,
        )
        self._answers = Counter(
            "pv_answers", "Answers of the server", ("door", "status"), registry=registry
        )
        self._open = Gauge("pv_open_requests", "Requests under way now", registry=registry)
        self._lag = Histogram(
            "pv_delivery_lag_seconds",
            "How long after it was due a delivery was said",
            ("platform",),
            registry=registry,
            buckets=LAG,
        )
        # finding a child by its labels costs more than counting in it
        self._wait_at = _kept(self._wait.labels)
        self._answers_at = _kept(self._answers.labels)

    def heard(self, platform: str, command: str, outcome: Outcome) -> None:
        """Count a request."""
        self._requests.labels(platform, command or "none", outcome).inc()

    def acknowledged(self, door: str, seconds: float) -> None:
        """Note how long somebody waited at a door."""
        self._wait_at(door).observe(seconds)

    def said(self, platform: str, lag: float) -> None:
        """Note how late a delivery was said."""
        self._lag.labels(platform).observe(max(0.0, lag))

    def came(self) -> None:
        """Count a request in."""
        self._open.inc()

    def answered(self, door: str, status: int, seconds: float) -> None:
        """Count its answer, and how long it took."""
        self._open.dec()
        self._wait_at(door).observe(seconds)
        self._answers_at(door, str(status)).inc()


def _kept(labels: Callable[..., T]) -> Callable[..., T]:
    return lru_cache(maxsize=1_000)(labels)


@dataclass(frozen=True, slots=True, eq=False)
class _Now(Collector):
    """What is so at the moment of the question; without the database, only that it is away."""

    waiting: Waiting | None
    holds: int | None

    def collect(self) -> Iterator[Metric]:
        """Give each gauge."""
        yield _gauge("pv_database_up", "Whether the database answers", self.waiting is not None)
        if self.waiting is None:
            return
        states = self.waiting.states
        yield _gauges("pv_deliveries", "Waiting, or due in the last day", "state", states)
        due, oldest = self.waiting.due, self.waiting.oldest
        yield _gauges("pv_deliveries_due", "Deliveries due and not said", "platform", due)
        ages = {platform: age.total_seconds() for platform, age in oldest.items()}
        yield _gauges(
            "pv_deliveries_oldest_due_seconds", "Age of the oldest that is due", "platform", ages
        )
        yield _gauge("pv_holds_on", "Holds that are on", self.holds or 0)


def _gauge(name: str, said: str, value: float) -> Metric:
    return GaugeMetricFamily(name, said, value=float(value))


def _gauges(name: str, said: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, said, labels=(label,))
    for key, value in values.items():
        family.add_metric((key,), value if math.isfinite(value) else 0.0)
    return family


def metrics_routes(bot: Knows, metrics: Metrics, token: str) -> list[web.RouteDef]:
    """Return /metrics, for whoever brings the token (`Authorization: Bearer …`); none without."""

    async def read(request: web.Request) -> web.Response:
        brought = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(brought.encode("utf-8", "replace"), token.encode()):
            raise web.HTTPUnauthorized(headers={"WWW-Authenticate": "Bearer"})
        text = generate_latest(metrics.registry) + await _of_now(bot)
        return web.Response(body=text, headers={"Content-Type": KIND})

    return [web.get("/metrics", read)] if token else []


async def _of_now(bot: Knows) -> bytes:
    registry = CollectorRegistry()
    registry.register(await _now(bot))
    return generate_latest(registry)


async def _now(bot: Knows) -> _Now:
    try:
        async with asyncio.timeout(PATIENCE):
            return _Now(await bot.waiting(), await bot.holds_on())
    except Exception:  # noqa: BLE001 (whatever broke: it does not answer, and that is the figure)
        return _Now(None, None)
