"""Questions that found silence, as the database keeps them."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.storage.fields import MomentField


class GapRow(Model):
    """A question that the charter could not answer, without the name of whoever asked."""

    id = fields.IntField(primary_key=True)
    question = fields.CharField(500)
    language = fields.CharField(2)
    asker = fields.CharField(16)  # a fingerprint: it tells two people apart, and names nobody
    asked_at = MomentField()

    class Meta:
        """Where they are kept, and how the old ones are found."""

        table = "gaps"
        indexes = (Index(fields=("asked_at",)),)
