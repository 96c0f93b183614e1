"""Who manages whom, as it stands now."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tortoise.expressions import Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.people.tables import PersonRow
from bot.stats.blocks import EVERYBODY, Standing
from bot.storage.asked import rows_of

BELOW = """WITH RECURSIVE below(id) AS (
        SELECT {manager} UNION SELECT p.id FROM people p JOIN below b ON p.manager_id = b.id
        WHERE p.closed_at IS NULL AND EXISTS (SELECT 1 FROM people r WHERE r.manager_id = p.id))
    SELECT id FROM below"""


@dataclass(frozen=True, slots=True)
class Managers:
    """Everybody to whom somebody reports: their zone, and the managers right below each."""

    zones: Mapping[int, ZoneInfo]
    reports: Mapping[int, Sequence[int]]

    def below(self, manager: int) -> frozenset[int]:
        """Name a manager and the managers below them, each once, also where they form a ring."""
        found, ahead = {manager}, [manager]
        while ahead:
            new = [one for one in self.reports.get(ahead.pop(), ()) if one not in found]
            found.update(new)
            ahead += new
        return frozenset(found)


def present() -> QuerySet[PersonRow]:
    """Give those who are of the company now."""
    return PersonRow.filter(closed_at__isnull=True)


async def managers() -> Managers:
    """Find everybody to whom somebody reports."""
    bosses = PersonRow.filter(manager_id__isnull=False).distinct().values("manager_id")
    there = present().filter(id__in=Subquery(bosses))
    rows = await there.values_list("id", "manager_id", "timezone")
    reports: dict[int, list[int]] = defaultdict(list)
    for one, boss, _ in rows:
        reports[boss or EVERYBODY].append(one)
    return Managers({one: ZoneInfo(zone) for one, _, zone in rows}, dict(reports))


async def managers_below(manager: int) -> frozenset[int]:
    """Name a manager and the managers below them; nobody, where nobody reports to them."""
    if not await present().filter(manager_id=manager).exists():
        return frozenset()
    return frozenset(one for (one,) in await rows_of(BELOW.format(manager=manager)))


async def sizes() -> dict[int, int]:
    """Count who reports to each manager, directly."""
    theirs = present().filter(manager_id__isnull=False).annotate(many=Count("id"))
    return dict(await theirs.group_by("manager_id").values_list("manager_id", "many"))


async def people_in(bosses: Iterable[int] | None, team: str = "") -> int:
    """Count the people of some managers, or everybody; those of one team, where it is named."""
    theirs = present() if bosses is None else present().filter(manager_id__in=[*bosses])
    return await (theirs.filter(team=team) if team else theirs).count()


async def standings() -> list[Standing]:
    """Say where everybody stands."""
    columns = ("id", "manager_id", "team", "shown_since")
    rows = await present().order_by("id").values_list(*columns)
    return [
        Standing(one, boss or EVERYBODY, team, shown=since is not None)
        for one, boss, team, since in rows
    ]
