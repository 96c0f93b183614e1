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
    carried = fields.CharField(1000, default="", db_default="")  # the link where it counts clicks
    state = fields.CharField(16, default=State.OFFERED.value)
    unwanted = fields.BooleanField(default=False)  # "not this one": never offer the idea again
    post = fields.CharField(500, default="")  # the post's address, where the person gave it
    offered_at = MomentField()
    opened_at = MomentField(null=True)
    declared_at = MomentField(null=True)

    person_id: int
    idea_id: int
    wording_id: int | None

    @property
    def sent_link(self) -> str:
        """The link as the tweet carries it."""
        return self.carried or self.link

    class Meta:
        """Where they are kept, and how a person's and an idea's are found."""

        table = "shares"
        indexes = (
            Index(fields=("person_id", "state")),
            Index(fields=("idea_id", "opened_at")),
            Index(fields=("opened_at",)),
            Index(fields=("offered_at",)),
            # a week is counted from these two, which hold all that is asked
            Index(fields=("opened_at", "person_id", "idea_id", "declared_at", "state")),
            Index(fields=("declared_at", "person_id", "idea_id", "state", "opened_at")),
        )


class Outcome(StrEnum):
    """What became of a post's address that somebody gave."""

    KEPT = "kept"  # nobody looked: we do not know their account
    WAITING = "waiting"  # X did not answer yet
    VERIFIED = "verified"
    OTHER_WORDS = "other words"
    DELETED = "deleted"
    PROTECTED = "protected"
    ANOTHER = "another"  # somebody else's post
    TAKEN = "taken"  # it counts for another share already


class PostRow(Model):
    """The post that somebody gives for a share, and counts for that one only."""

    id = fields.IntField(primary_key=True)
    number = fields.CharField(25, unique=True)  # X's own
    share: fields.OneToOneRelation[ShareRow] = fields.OneToOneField(
        "bot.ShareRow", related_name="given", on_delete=fields.CASCADE
    )
    outcome = fields.CharField(16)
    tries = fields.IntField(default=0)  # that X did not answer
    due_at = MomentField(null=True)  # when X is asked again; none: never

    share_id: int

    class Meta:
        """Where they are kept, and how those to be looked at again are found."""

        table = "posts"
        indexes = (Index(fields=("due_at",)),)


class LinkRow(Model):
    """A link of ours that tweets carry: it leads on for ever, whatever became of the share."""

    id = fields.IntField(primary_key=True)
    token = fields.CharField(43, unique=True)
    url = fields.CharField(500)  # the approved one
    idea: fields.ForeignKeyNullableRelation[IdeaRow] = fields.ForeignKeyField(
        "bot.IdeaRow", related_name="links", null=True, on_delete=fields.SET_NULL
    )
    share: fields.ForeignKeyNullableRelation[ShareRow] = fields.ForeignKeyField(
        "bot.ShareRow", related_name="links", null=True, on_delete=fields.SET_NULL
    )

    idea_id: int | None
    share_id: int | None

    class Meta:
        """Where they are kept, and how an idea's and a share's are found."""

        table = "links"
        indexes = (Index(fields=("idea_id",)), Index(fields=("share_id",)))


class ClickRow(Model):
    """How often a link was followed in a week, and nothing of who did."""

    id = fields.IntField(primary_key=True)
    link: fields.ForeignKeyRelation[LinkRow] = fields.ForeignKeyField(
        "bot.LinkRow", related_name="clicks", on_delete=fields.CASCADE
    )
    week = fields.IntField()  # counted in Mondays, in the company's zone
    count = fields.IntField()

    link_id: int

    class Meta:
        """Where they are kept, and how a week's are found."""

        table = "clicks"
        unique_together = (("link_id", "week"),)
