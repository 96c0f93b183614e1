"""Who manages whom, as it stands now."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from bot.people.tables import PersonRow
from bot.stats.privacy import EVERYBODY, Standing


@dataclass(frozen=True, slots=True)
class Managers:
    """Everybody to whom somebody reports: their own manager (or EVERYBODY), and their zone."""

    bosses: Mapping[int, int]
    zones: Mapping[int, ZoneInfo]

    def below(self, manager: int) -> frozenset[int]:
        """Name a manager and the managers below them, each once, also where they form a ring."""
        reports: dict[int, list[int]] = defaultdict(list)
        for one, boss in self.bosses.items():
            reports[boss].append(one)
        found, ahead = {manager}, [manager]
        while ahead:
            new = [one for one in reports[ahead.pop()] if one not in found]
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
    rows = (
        await present().filter(id__in=Subquery(bosses)).values_list("id", "manager_id", "timezone")
    )
    return Managers(
        bosses={one: boss or EVERYBODY for one, boss, _ in rows},
        zones={one: ZoneInfo(zone) for one, _, zone in rows},
    )


async def standings() -> list[Standing]:
    """Say where everybody stands."""
    rows = await present().order_by("id").values_list("id", "manager_id", "team")
    return [Standing(one, boss or EVERYBODY, team) for one, boss, team in rows]
