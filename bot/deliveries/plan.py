"""Many things are to be said first: written down once for each occasion, in a few statements."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.deliveries.tables import State
from bot.people.tables import ChannelRow, PersonRow
from bot.storage.asked import rows_of
from bot.storage.fields import milliseconds
from bot.storage.many import Cell, add_new

PAGE = "web"
LONGEST = 200  # letters of an occasion
ASKED = 5_000  # people looked for in one question
PLACES = """SELECT person_id, platform, key FROM identities
    WHERE gone_at IS NULL AND person_id IN ({}) ORDER BY id"""
COLUMNS = (
    *("occasion", "lane", "person_id", "key", "command", "text", "state", "due_at", "late_at"),
    *("leased_until", "attempts", "sent_id", "why"),
)
NOTHING_YET = (0, 0, "", "")


@dataclass(frozen=True, slots=True)
class Planned:
    """One thing to say first to a person: a command already typed, and when it is worth saying.

    The same person is told of the same occasion once; `occasion` need not name the person. A
    channel has a number below zero.
    """

    person_id: int
    command: str
    text: str
    occasion: str
    due_at: dt.datetime
    late_at: dt.datetime  # from then on it is dropped


async def plan(deliveries: Iterable[Planned], now: dt.datetime) -> int:
    """Write down what is new; how many that were. Planning again adds nothing.

    Who is reached nowhere is left out, and so is what is already late. In the caller's transaction
    where there is one; outside, all that was written down stays, and planning again adds the rest.
    """
    wanted = {named(it): it for it in deliveries if it.late_at > now}
    places = await reached({it.person_id for it in wanted.values()})
    rows = [
        _row(name, it, *there)
        for name, it in sorted(wanted.items())
        if (there := places.get(it.person_id))
    ]
    lanes = sorted({lane for lane, _ in places.values()})
    await add_new("lanes", ("name", "free_at"), [(lane, 0) for lane in lanes], unique="name")
    return await add_new("deliveries", COLUMNS, rows, unique="occasion")


def named(it: Planned) -> str:
    """Name the one occasion of a person, in at most two hundred letters."""
    who = f":{it.person_id}"
    return it.occasion[: LONGEST - len(who)] + who


def _row(name: str, it: Planned, lane: str, key: str) -> tuple[Cell, ...]:
    moments = (milliseconds(it.due_at), milliseconds(it.late_at))
    said = (it.command, it.text)
    return (name, lane, it.person_id, key, *said, State.READY.value, *moments, *NOTHING_YET)


async def reached(people: Collection[int]) -> Mapping[int, tuple[str, str]]:
    """Find where people are reached, where each came last: the lane, and their key there.

    Whoever never came on a platform reads it on the demo page, where there is one.
    """
    asked = sorted(it for it in people if it > 0)
    channels = await ChannelRow.filter(id__in=[-it for it in people if it < 0])
    found = {it.number: (lane_of(it.platform, it.key), it.key) for it in channels}
    for start in range(0, len(asked), ASKED):
        some = asked[start : start + ASKED]
        rows = await rows_of(PLACES.format(",".join(map(str, some))))
        found.update((person, (lane_of(where, key), key)) for person, where, key in rows)
        if new := [person for person in some if person not in found]:
            mails = PersonRow.filter(id__in=new, email__isnull=False)
            rows = await mails.values_list("id", "email")
            found.update((person, (lane_of(PAGE, ""), email)) for person, email in rows)
    return found


def lane_of(platform: str, key: str) -> str:
    """Name the workspace that a person is in: what stands before the colon of their key."""
    workspace, colon, _ = key.partition(":")
    return f"{platform}:{workspace if colon else ''}"
