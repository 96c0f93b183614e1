"""The library as the database keeps it."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.storage.fields import EPOCH, MomentField


class IdeaRow(Model):
    """Something worth tweeting, approved, from a moment until another."""

    id = fields.IntField(primary_key=True)
    key = fields.CharField(100, unique=True)
    subject = fields.CharField(50)
    title = fields.JSONField[dict[str, str]]()  # language -> words
    facts = fields.JSONField[dict[str, str]]()
    link = fields.CharField(500, default="")
    starts_at = MomentField()
    ends_at = MomentField()

    wordings: fields.ReverseRelation["WordingRow"]

    class Meta:
        """Where they are kept, and how the ones good now are found."""

        table = "ideas"
        indexes = (Index(fields=("ends_at",)),)


class WordingRow(Model):
    """One approved text, free for anybody once its moment has passed."""

    id = fields.IntField(primary_key=True)
    idea: fields.ForeignKeyRelation[IdeaRow] = fields.ForeignKeyField(
        "bot.IdeaRow", related_name="wordings", on_delete=fields.CASCADE
    )
    language = fields.CharField(2)
    text = fields.CharField(500)
    holder_id = fields.IntField(null=True)  # the person it is kept for until `free_at`
    free_at = MomentField(default=EPOCH)

    idea_id: int

    class Meta:
        """Where they are kept, and how free ones are found."""

        table = "wordings"
        indexes = (Index(fields=("idea_id", "language", "free_at")),)
