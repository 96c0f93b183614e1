"""Holds as the database keeps them, and the cards in people's hands that they reach."""

from enum import IntEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow
from bot.storage.fields import EPOCH, MomentField


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


class ReachRow(Model):
    """A hold that was set, widened or lifted: its cards are still to be looked for."""

    id = fields.IntField(primary_key=True)
    hold_id = fields.IntField()
    leased_until = MomentField(default=EPOCH)  # by whoever looks for them

    class Meta:
        """Where they are kept until that is done."""

        table = "reaches"


class Card(IntEnum):
    """Whether a card says what it should."""

    QUIET = 0
    DUE = 1  # it is to be looked at, and changed where it says something else
    CHANGING = 2


class CardRow(Model):
    """A card of a share where a platform can change it: where it stands, and what it says."""

    id = fields.IntField(primary_key=True)
    share: fields.ForeignKeyRelation[ShareRow] = fields.ForeignKeyField(
        "bot.ShareRow", related_name="cards", on_delete=fields.CASCADE
    )
    lane = fields.CharField(150)  # the platform, and the workspace there
    key = fields.CharField(200)  # of the person, on that platform
    sent_id = fields.CharField(200)  # the platform's own
    way = fields.CharField(500, default="")  # how it is changed, where its name does not say it
    said_at = MomentField()
    says = fields.IntField(default=0)  # the number of a hold; 0: the words
    state = fields.SmallIntField(default=Card.QUIET.value)
    wanted = fields.IntField(default=0)  # times: what changes meanwhile is looked at again
    due_at = MomentField(default=EPOCH)
    leased_until = MomentField(default=EPOCH)
    attempts = fields.IntField(default=0)
    why = fields.CharField(200, default="")  # it could not be changed

    share_id: int

    class Meta:
        """Where they are kept, and how those to change, those of a hold and old ones are found."""

        table = "cards"
        unique_together = (("lane", "key", "sent_id"),)
        indexes = (
            Index(fields=("state", "due_at")),
            Index(fields=("said_at",)),
            Index(fields=("share_id",)),
        )
