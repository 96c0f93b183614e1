"""What people who ticked it posted in a week, for their own manager; and that it was seen."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from bot.chat.person import Person
from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow, State
from bot.stats.managers import present
from bot.stats.tables import SeenRow
from bot.stats.week import EARLIEST, Week
from bot.storage.fields import milliseconds
from bot.storage.many import add_new

COLUMNS = ("manager_id", "person_id", "week", "seen_at")
POSTS = 5  # of one person shown


@dataclass(frozen=True, slots=True)
class Post:
    """One thing somebody posted: the words they were given, and its address where they gave it."""

    text: str
    address: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Somebody who lets their manager see what they posted, and whether the manager said so."""

    person: int
    name: str
    posts: tuple[Post, ...]
    seen: bool


async def shown_to(manager: Person, week: Week) -> list[Shown]:
    """List a manager's own people who posted in a week and let it be seen, by name.

    They had ticked it before the week ended anywhere, as those that a report names.
    """
    ends = week.ends(EARLIEST)
    theirs = present().filter(manager_id=manager.id, shown_since__lt=ends)
    names = dict(await theirs.values_list("id", "name"))
    posts = await _posts(list(names), manager, week)
    told = SeenRow.filter(manager_id=manager.id, week=week.number)
    seen = {person for (person,) in await told.values_list("person_id")}
    found = [Shown(key, names[key], tuple(posts[key]), key in seen) for key in posts]
    return sorted(found, key=lambda one: (one.name, one.person))


async def _posts(people: list[int], manager: Person, week: Week) -> dict[int, list[Post]]:
    posted = ShareRow.filter(
        declared_at__gte=week.begins(manager.zone), declared_at__lt=week.ends(manager.zone)
    )
    found: dict[int, list[Post]] = defaultdict(list)
    for row in await posted.filter(person_id__in=people).order_by("declared_at", "id"):
        if len(found[row.person_id]) < POSTS:
            found[row.person_id].append(Post(row.text, row.post, row.state == State.VERIFIED))
    return found


async def see(manager: Person, person: int, week: Week, now: dt.datetime) -> bool:
    """Note that a manager saw what somebody posted; False where it was noted before.

    In the transaction of the caller.
    """
    row = (manager.id, person, week.number, milliseconds(now))
    return bool(await add_new("stat_seen", COLUMNS, [row], unique="person_id, week, manager_id"))


async def seen_by(person: Person, manager: int, week: Week) -> str | None:
    """Name the manager who said they saw what a person posted in a week; None where none did."""
    noted = SeenRow.filter(person_id=person.id, manager_id=manager, week=week.number)
    if not await noted.exists():
        return None
    row = await PersonRow.get_or_none(id=manager)
    return row.name if row else None
