"""Who manages whom, as it stands now."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tortoise.expressions import Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from bot.people.tables import PersonRow
from bot.stats.privacy import EVERYBODY, Standing


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
    closes = "closed_at" in PersonRow._meta.fields_map  # noqa: SLF001 (the ORM has no public door)
    return PersonRow.filter(closed_at__isnull=True) if closes else PersonRow.all()


async def managers() -> Managers:
    """Find everybody to whom somebody reports."""
    bosses = PersonRow.filter(manager_id__isnull=False).distinct().values("manager_id")
    there = present().filter(id__in=Subquery(bosses))
    rows = await there.values_list("id", "manager_id", "timezone")
    reports: dict[int, list[int]] = defaultdict(list)
    for one, boss, _ in rows:
        reports[boss or EVERYBODY].append(one)
    return Managers({one: ZoneInfo(zone) for one, _, zone in rows}, dict(reports))


async def sizes() -> dict[int, int]:
    """Count who reports to each manager, directly."""
    theirs = present().filter(manager_id__isnull=False).annotate(many=Count("id"))
    return dict(await theirs.group_by("manager_id").values_list("manager_id", "many"))


async def standings() -> list[Standing]:
    """Say where everybody stands."""
    rows = await present().order_by("id").values_list("id", "manager_id", "team")
    return [Standing(one, boss or EVERYBODY, team) for one, boss, team in rows]
