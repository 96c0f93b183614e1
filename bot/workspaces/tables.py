"""Workspaces as the database keeps them."""

from tortoise import fields
from tortoise.models import Model

from bot.storage.fields import MomentField


class WorkspaceRow(Model):
    """One installation on a platform: a workspace, or a whole organisation."""

    id = fields.IntField(primary_key=True)
    platform = fields.CharField(16)
    key = fields.CharField(100)  # the platform's own
    sealed = fields.TextField()  # what lets us speak there, encrypted
    renewing_until = MomentField(null=True)  # while one process exchanges the token
    gone_at = MomentField(null=True)  # since when the bot is not installed there any more

    class Meta:
        """One row for a workspace."""

        table = "workspaces"
        unique_together = (("platform", "key"),)
