"""Holds as the database keeps them."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.people.tables import PersonRow
from bot.storage.fields import MomentField


class HoldRow(Model):
    """One hold: what is silent, why, by whose decision, and how it was lifted."""

    id = fields.IntField(primary_key=True)
    key = fields.CharField(120, unique=True, null=True)  # what is held; none once it is lifted
    subject = fields.CharField(50, default="")  # its key, "all", or none: only words are held
    words = fields.JSONField[list[str]](default=list)
    reason = fields.CharField(500)
    set_by: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="holds_set", null=True, on_delete=fields.SET_NULL
    )
    set_at = MomentField()
    lift_asked_by: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="lifts_asked", null=True, on_delete=fields.SET_NULL
    )
    lift_asked_at = MomentField(null=True)
    lifted_by: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="holds_lifted", null=True, on_delete=fields.SET_NULL
    )
    lifted_at = MomentField(null=True)

    set_by_id: int | None
    lift_asked_by_id: int | None
    lifted_by_id: int | None

    class Meta:
        """Where they are kept, and how the ones that are on are found."""

        table = "holds"
        indexes = (Index(fields=("lifted_at",)),)
