"""Counts what is due and waits, for whoever watches over the bot."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from tortoise.functions import Count, Min

from bot.deliveries.tables import DeliveryRow, State
from bot.storage.fields import EPOCH, MILLISECOND

RECENT = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Deliveries by state; by platform, how many are due and for how long the oldest is."""

    states: Mapping[str, int]
    due: Mapping[str, int]
    oldest: Mapping[str, dt.timedelta]


async def waiting(now: dt.datetime) -> Waiting:
    """Count every delivery by its state, and those that are due at an aware moment."""
    found = await DeliveryRow.annotate(many=Count("id")).group_by("state").values("state", "many")
    counted = {row["state"]: row["many"] for row in found}
    due, since = await _due(now)
    return Waiting(
        states={state.name.lower(): counted.get(state.value, 0) for state in State},
        due=due,
        oldest={platform: now - moment for platform, moment in since.items()},
    )


async def _due(now: dt.datetime) -> tuple[dict[str, int], dict[str, dt.datetime]]:
    """Count what is due, and find since when, by platform."""
    rows = (
        await DeliveryRow.filter(state=State.READY, due_at__lte=now)
        .annotate(many=Count("id"), first=Min("due_at"))
        .group_by("lane")
        .values("lane", "many", "first")
    )
    due: dict[str, int] = {}
    since: dict[str, dt.datetime] = {}
    for row in rows:
        platform = str(row["lane"]).partition(":")[0]
        first = _moment(row["first"])
        due[platform] = due.get(platform, 0) + int(row["many"])
        since[platform] = min(since.get(platform, first), first)
    return due, since


def _moment(found: object) -> dt.datetime:
    """Read a moment that was computed by the database: the ORM may leave it as milliseconds."""
    return found if isinstance(found, dt.datetime) else EPOCH + int(str(found)) * MILLISECOND


async def failed_lately(now: dt.datetime) -> int:
    """Count the deliveries of the last day that failed for good."""
    return await DeliveryRow.filter(state=State.FAILED, due_at__gte=now - RECENT).count()
