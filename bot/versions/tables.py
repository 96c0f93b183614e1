"""Versions of the charter as the database keeps them."""

from tortoise import fields
from tortoise.models import Model

from bot.people.tables import PersonRow
from bot.storage.fields import MomentField


class VersionRow(Model):
    """A charter published, or prepared to be: its files, word for word."""

    id = fields.IntField(primary_key=True)
    number = fields.IntField(null=True, unique=True)  # 1, 2, 3…; none until it is published
    digest = fields.CharField(8)  # of all its words
    files = fields.JSONField[dict[str, str]]()  # name -> Markdown
    author: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="versions", null=True, on_delete=fields.SET_NULL
    )  # none: the command line, or the company's folder
    made_at = MomentField()
    published_at = MomentField(null=True)

    class Meta:
        """Where they are kept."""

        table = "versions"
