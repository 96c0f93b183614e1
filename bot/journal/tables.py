"""The journal as the database keeps it."""

from tortoise import fields
from tortoise.models import Model

from bot.storage.fields import MomentField


class EntryRow(Model):
    """One thing that was done, its digest covering the digest of the entry before it."""

    number = fields.IntField(primary_key=True, generated=False)  # from 1, none left out
    at = MomentField()
    by = fields.IntField(null=True)  # the person; none: whoever runs the bot
    what = fields.CharField(100)
    about = fields.JSONField[dict[str, str | int]]()
    before = fields.CharField(64)  # the digest of the entry before, empty for the first
    digest = fields.CharField(64)

    class Meta:
        """Where they are kept."""

        table = "journal"


class HeadRow(Model):
    """Where the journal ends: the one row for which everybody who writes waits their turn."""

    id = fields.IntField(primary_key=True, generated=False)
    number = fields.IntField(default=0)
    digest = fields.CharField(64, default="")

    class Meta:
        """Where it is kept."""

        table = "journal_head"
