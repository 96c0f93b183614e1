"""What is counted, as the database keeps it: who is counted with whom, and what may be said."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.storage.fields import MomentField


class PlaceRow(Model):
    """A manager's people of one team, or of several: where people are counted."""

    id = fields.IntField(primary_key=True, generated=False)
    manager_id = fields.IntField()  # 0: above those who have none
    team = fields.CharField(100)  # empty: of several

    class Meta:
        """Where they are kept."""

        table = "stat_places"
        unique_together = (("manager_id", "team"),)


class MemberRow(Model):
    """With whom a person is counted now, and not where they were before."""

    person_id = fields.IntField(primary_key=True, generated=False)
    block = fields.IntField(default=0)  # 0: none
    place_id = fields.IntField(default=0)
    free_from = fields.IntField(default=0)  # the number of a week

    class Meta:
        """Where they are kept."""

        table = "stat_members"


class WeekRow(Model):
    """A week for which people were put together, once, and what the desk may read of its ideas."""

    number = fields.IntField(primary_key=True, generated=False)
    content = fields.JSONField[dict[str, list[tuple[str, list[int]]]]](null=True)  # once it is over

    class Meta:
        """Where they are kept."""

        table = "stat_weeks"


class CellRow(Model):
    """What may be said of a place in a week: written once, when it is over there."""

    id = fields.IntField(primary_key=True)
    week = fields.IntField()
    place_id = fields.IntField()
    people = fields.IntField()
    begins_at = MomentField()
    ends_at = MomentField()
    counted = fields.BooleanField(default=False, db_default=False)
    said = fields.JSONField[dict[str, tuple[int, bool]]](null=True)  # empty: too few people
    ideas = fields.JSONField[list[tuple[int, int]]](null=True)  # those of enough people, how many
    tells = fields.IntField(default=0, db_default=0)  # the sum of the figures that may be said

    class Meta:
        """Where they are kept, and how those to be counted are found."""

        table = "stat_cells"
        unique_together = (("week", "place_id"),)
        indexes = (Index(fields=("place_id", "week")), Index(fields=("counted", "ends_at")))


class ToldRow(Model):
    """The last week of which a manager was sent the report."""

    manager_id = fields.IntField(primary_key=True, generated=False)
    week = fields.IntField()

    class Meta:
        """Where they are kept."""

        table = "stat_told"


class SeenRow(Model):
    """A manager saw what somebody who ticked it posted in a week, and told them so."""

    id = fields.IntField(primary_key=True)
    manager_id = fields.IntField()
    person_id = fields.IntField()
    week = fields.IntField()
    seen_at = MomentField()

    class Meta:
        """Where they are kept: once for a manager, a person and a week."""

        table = "stat_seen"
        unique_together = (("person_id", "week", "manager_id"),)
