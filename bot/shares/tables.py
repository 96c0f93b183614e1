"""Shares as the database keeps them."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.ideas.tables import IdeaRow, WordingRow
from bot.people.tables import PersonRow
from bot.storage.fields import MomentField


class State(StrEnum):
    """How far a share has come."""

    OFFERED = "offered"  # the person sees the words
    LET_GO = "let go"  # they preferred another, or none
    OPENED = "opened"  # they followed the link to X
    DECLARED = "declared"  # they said "I posted it"
    VERIFIED = "verified"  # X itself shows the post


class ShareRow(Model):
    """Words given to one person, exactly as given, and what became of them."""

    id = fields.IntField(primary_key=True)
    token = fields.CharField(43, unique=True)
    person: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="shares", on_delete=fields.CASCADE
    )
    idea: fields.ForeignKeyRelation[IdeaRow] = fields.ForeignKeyField(
        "bot.IdeaRow", related_name="shares", on_delete=fields.CASCADE
    )
    wording: fields.ForeignKeyNullableRelation[WordingRow] = fields.ForeignKeyField(
        "bot.WordingRow", related_name="shares", null=True, on_delete=fields.SET_NULL
    )  # none: in their own words
    text = fields.CharField(500)
    link = fields.CharField(500, default="")
    state = fields.CharField(16, default=State.OFFERED.value)
    unwanted = fields.BooleanField(default=False)  # "not this one": never offer the idea again
    post = fields.CharField(500, default="")  # the post's address, where the person gave it
    offered_at = MomentField()
    opened_at = MomentField(null=True)
    declared_at = MomentField(null=True)

    person_id: int
    idea_id: int
    wording_id: int | None

    class Meta:
        """Where they are kept, and how a person's and an idea's are found."""

        table = "shares"
        indexes = (
            Index(fields=("person_id", "state")),
            Index(fields=("idea_id", "opened_at")),
            Index(fields=("opened_at",)),
            Index(fields=("offered_at",)),
            Index(fields=("opened_at", "person_id", "idea_id")),  # a week is counted from these two
            Index(fields=("declared_at", "person_id", "idea_id", "state")),
        )
