"""People as the database keeps them."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.chat.person import Role
from bot.people.choices import Cadence
from bot.people.hours import QUIET
from bot.storage.fields import EPOCH, MomentField


class PersonRow(Model):
    """One person of the company, with their own choices."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(200)
    email = fields.CharField(320, unique=True, null=True)
    team = fields.CharField(100, default="")
    manager: fields.ForeignKeyNullableRelation["PersonRow"] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="reports", null=True, on_delete=fields.SET_NULL
    )
    language = fields.CharField(2)
    language_known = fields.BooleanField(default=True, db_default=True)  # said, or only supposed
    timezone = fields.CharField(64)
    role = fields.CharField(16, default=Role.PERSON.value)
    subjects = fields.JSONField[list[str]](default=list)  # wanted; none named means all
    declined = fields.JSONField[list[str]](default=list)  # subjects never to be offered
    cadence = fields.CharField(16, default=Cadence.ASKED.value)
    stopped_at = MomentField(null=True)  # since when nothing is sent first
    hushed_at = MomentField(null=True)  # the same, until they write again
    met_at = MomentField(null=True)  # when they were asked what would help them
    help = fields.CharField(16, default="", db_default="")  # what they said to that
    quiet_from = fields.IntField(default=QUIET.start, db_default=QUIET.start)  # hours of their day
    quiet_until = fields.IntField(default=QUIET.end, db_default=QUIET.end)
    imported = fields.JSONField[dict[str, str]](null=True)  # what the last import said of them
    closed_at = MomentField(null=True)  # since when they are not of the company any more
    closed_by = fields.IntField(null=True)  # the owner who closed them; none: an import did
    shown_since = MomentField(null=True)  # since when their manager may see their shares

    manager_id: int | None
    reports: fields.ReverseRelation["PersonRow"]

    class Meta:
        """Where they are kept, and how a manager's are found."""

        table = "people"
        indexes = (Index(fields=("manager_id",)),)


class RhythmRow(Model):
    """When somebody hears of ideas, what they read of them, and when they want none or are away."""

    person_id = fields.IntField(primary_key=True, generated=False)
    idea_at = MomentField(null=True)  # when to look at them again; never: they want none first
    since = MomentField(default=EPOCH)  # when they chose: nothing was due before
    last_on = fields.IntField(default=0)  # the day of the last idea, as an ordinal
    unread = fields.IntField(default=0)  # ideas in a row that they did nothing about
    slowed_from = fields.CharField(16, default="")  # the cadence they chose, while ours is slower
    seen_at = MomentField(default=EPOCH)  # when they last wrote or pressed something
    snoozed_until = MomentField(default=EPOCH)  # no ideas before
    back_on = fields.IntField(default=0)  # their first day after an absence, as an ordinal

    class Meta:
        """Where they are kept, and how those due are found."""

        table = "rhythms"
        indexes = (Index(fields=("idea_at", "person_id")),)


class ChannelRow(Model):
    """A channel that the bot writes to first, as it writes to people: its number is below zero."""

    id = fields.IntField(primary_key=True)
    purpose = fields.CharField(16, unique=True, null=True)  # none any more: another one serves it
    platform = fields.CharField(16)
    key = fields.CharField(200)  # the platform's own
    address = fields.CharField(2000, default="")  # where the platform reaches it, in its own words
    language = fields.CharField(2)

    class Meta:
        """Where they are kept."""

        table = "channels"

    @property
    def number(self) -> int:
        """What stands for a person's where something is said first."""
        return -self.id


class IdentityRow(Model):
    """A person as one platform knows them."""

    id = fields.IntField(primary_key=True)
    platform = fields.CharField(16)
    key = fields.CharField(200)  # the platform's own
    person: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="identities", on_delete=fields.CASCADE
    )
    address = fields.CharField(2000, null=True)  # where the platform reaches them, in its own words
    gone_at = MomentField(null=True)  # since when they cannot be reached there

    class Meta:
        """One person for a platform's key."""

        table = "identities"
        unique_together = (("platform", "key"),)


class OwnFileRow(Model):
    """A file of somebody's own data that awaits them behind a link, once and for some minutes."""

    id = fields.IntField(primary_key=True)
    person: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="own_files", on_delete=fields.CASCADE
    )
    digest = fields.CharField(64, unique=True)  # of the link's token, which is kept nowhere
    until = MomentField()

    person_id: int

    class Meta:
        """Where they are kept, and how a person's are found."""

        table = "own_files"
        indexes = (Index(fields=("person_id",)),)


class ForgottenRow(Model):
    """How many things of a kind were forgotten by themselves in a month: a sum, and nobody."""

    id = fields.IntField(primary_key=True)
    month = fields.CharField(7)  # the company's own: 2026-11
    kind = fields.CharField(32)  # the table that they stood in
    count = fields.IntField()

    class Meta:
        """Where they are kept: one row for a month and a kind."""

        table = "forgotten"
        unique_together = (("month", "kind"),)


class HandleRow(Model):
    """A person's account on X, as they gave it themselves: one person's only."""

    id = fields.IntField(primary_key=True)
    person: fields.OneToOneRelation[PersonRow] = fields.OneToOneField(
        "bot.PersonRow", related_name="handle", on_delete=fields.CASCADE
    )
    shown = fields.CharField(15)  # as they write it
    name = fields.CharField(15, unique=True)  # in small letters: X knows no others

    person_id: int

    class Meta:
        """Where they are kept."""

        table = "handles"
