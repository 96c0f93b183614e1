"""Counts what waits and what became of the last day's deliveries, for whoever watches the bot.

Every figure is asked lane by lane, so that the index which finds what is due finds these too:
what was said long ago is never read, however much of it is kept.
"""

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.deliveries.tables import State
from bot.storage.asked import rows_of
from bot.storage.fields import EPOCH, MILLISECOND, milliseconds

RECENT = dt.timedelta(days=1)
WAITING = (State.READY, State.SENDING)  # the others have ended
LANE = "FROM deliveries d WHERE d.lane = lanes.name AND d.state = {state}"
DUE = f"{LANE.format(state=State.READY.value)} AND d.due_at <= {{now}}"
ASKED = "SELECT name, (SELECT COUNT(*) {due}), (SELECT MIN(d.due_at) {due}), {states} FROM lanes"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Deliveries by state, of those that ended only the ones that were due in the last day.

    By platform, how many are due and for how long the oldest is.
    """

    states: Mapping[str, int]
    due: Mapping[str, int]
    oldest: Mapping[str, dt.timedelta]


async def waiting(now: dt.datetime) -> Waiting:
    """Count what waits, what is due at an aware moment, and how the day before it ended."""
    states, due = Counter[str](), Counter[str]()
    since: dict[str, int] = {}
    for lane, many, first, *counts in await rows_of(asked(now)):
        platform = str(lane).partition(":")[0]
        states.update(
            {state.name.lower(): int(count) for state, count in zip(State, counts, strict=True)}
        )
        if many:
            due[platform] += many
            since[platform] = min(since.get(platform, first), first)
    return Waiting(
        states={state.name.lower(): states[state.name.lower()] for state in State},
        due=due,
        oldest={platform: now - EPOCH - first * MILLISECOND for platform, first in since.items()},
    )


def asked(now: dt.datetime) -> str:
    """Write the question: a row a lane, with what is due, since when, and a count a state."""
    states = ", ".join(f"(SELECT COUNT(*) {_of(state, now - RECENT)})" for state in State)
    return ASKED.format(due=DUE.format(now=milliseconds(now)), states=states)


def _of(state: State, since: dt.datetime) -> str:
    rows = LANE.format(state=state.value)
    return rows if state in WAITING else f"{rows} AND d.due_at >= {milliseconds(since)}"
