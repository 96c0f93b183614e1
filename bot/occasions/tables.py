"""What was planned for everybody at once, as the database keeps it."""

from tortoise import fields
from tortoise.models import Model

from bot.storage.fields import EPOCH, MomentField


class OccasionRow(Model):
    """The last week in which a kind of occasion was told, and when it was last looked for."""

    kind = fields.CharField(32, primary_key=True)
    week = fields.IntField(default=0)  # its number
    told_at = MomentField(default=EPOCH)
    looked_at = MomentField(default=EPOCH)

    class Meta:
        """Where they are kept."""

        table = "occasions"
