"""What a platform told us, as the database keeps it: its number and when, never its words."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.storage.fields import MomentField


class ReceivedRow(Model):
    """One event of a platform, taken by one process."""

    id = fields.IntField(primary_key=True)
    platform = fields.CharField(16)
    key = fields.CharField(200)  # the platform's own number for it
    at = MomentField()

    class Meta:
        """One row for an event, and the old ones found by their age."""

        table = "received"
        unique_together = (("platform", "key"),)
        indexes = (Index(fields=("at",)),)
