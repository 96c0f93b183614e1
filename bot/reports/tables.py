"""Reports as the database keeps them."""

from enum import IntEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.people.tables import PersonRow
from bot.storage.fields import MomentField


class State(IntEnum):
    """How far a report has come."""

    WAITING = 0
    TAKEN = 1  # somebody at the desk looks after it
    CLOSED = 2


class ReportRow(Model):
    """What one person saw, which the desk reads without their name."""

    id = fields.IntField(primary_key=True)
    token = fields.CharField(43, unique=True)  # of the form, so that sending it twice sends once
    reporter: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="seen", on_delete=fields.CASCADE
    )
    what = fields.CharField(2000)
    link = fields.CharField(500, default="")
    state = fields.SmallIntField(default=State.WAITING.value)
    made_at = MomentField()
    taken_by = fields.IntField(null=True)  # who of the desk looks after it, or closed it
    closed_at = MomentField(null=True)
    word = fields.CharField(1000, default="")  # what the desk answers

    reporter_id: int

    class Meta:
        """Where they are kept, and how the old ones are found."""

        table = "reports"
        indexes = (Index(fields=("state", "closed_at")), Index(fields=("reporter_id",)))
