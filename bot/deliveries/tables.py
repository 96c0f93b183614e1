"""Deliveries as the database keeps them: a command already typed, never the words themselves."""

from enum import IntEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.storage.fields import EPOCH, MomentField


class State(IntEnum):
    """How far a delivery has come."""

    READY = 0
    SENDING = 1
    SENT = 2
    FAILED = 3  # the platform refused it, or too often did not answer
    DROPPED = 4  # it was late, or is not wanted any more


class DeliveryRow(Model):
    """One reply to one person, for one occasion."""

    id = fields.IntField(primary_key=True)
    occasion = fields.CharField(200, unique=True)
    lane = fields.CharField(150)  # the platform, and the workspace there
    person_id = fields.IntField()
    key = fields.CharField(200)  # of the person, on that platform
    command = fields.CharField(32)  # asked in their name when it is sent
    text = fields.CharField(500, default="")
    state = fields.SmallIntField(default=State.READY.value)
    due_at = MomentField()
    late_at = MomentField()  # when it is not worth saying any more
    leased_until = MomentField(default=EPOCH)
    attempts = fields.IntField(default=0)
    sent_id = fields.CharField(200, default="")  # the platform's own
    why = fields.CharField(200, default="")  # it failed or was dropped
    card = fields.CharField(43, default="", db_default="")  # the share it shows, where it shows one

    class Meta:
        """Where they are kept, and how what is due in a lane is found."""

        table = "deliveries"
        indexes = (Index(fields=("lane", "state", "due_at")), Index(fields=("person_id",)))


class LaneRow(Model):
    """A workspace of a platform, and when it may be written to next."""

    name = fields.CharField(150, primary_key=True)
    free_at = MomentField(default=EPOCH)
    turn = fields.IntField(default=0, db_default=0)  # one more each time a sender takes the lane
    taken_until = MomentField(null=True)  # unless its sender gives another sign of life

    class Meta:
        """Where they are kept."""

        table = "lanes"
