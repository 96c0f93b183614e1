"""The library as the database keeps it."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.people.tables import PersonRow
from bot.storage.fields import EPOCH, MomentField

REVIEWED = "=reviewed"  # the idea of texts that people wrote and a reviewer approved: no wordings


class State(StrEnum):
    """How far an idea, or a version of it, has come."""

    DRAFT = "draft"
    WAITING = "waiting"  # for somebody else's approval
    APPROVED = "approved"
    REFUSED = "refused"
    RETIRED = "retired"
    REVIEWED = "reviewed"  # no idea: what stands behind a text that a human let pass


class IdeaRow(Model):
    """Something worth tweeting, from a moment until another; offered while it is approved.

    What is offered stands here and in its wordings; what somebody writes meanwhile stands in a
    version. Of an idea that was never approved, this shows what its version says.
    """

    id = fields.IntField(primary_key=True)
    key = fields.CharField(100, unique=True)
    subject = fields.CharField(50)
    title = fields.JSONField[dict[str, str]]()  # language -> words
    facts = fields.JSONField[dict[str, str]]()
    link = fields.CharField(500, default="")
    starts_at = MomentField()
    ends_at = MomentField()
    state = fields.CharField(16, default=State.APPROVED.value, db_default=State.APPROVED.value)
    change = fields.CharField(16, default="", db_default="")  # state of an approved one's change
    campaign = fields.CharField(100, default="", db_default="")
    picture = fields.CharField(500, default="", db_default="")  # its address
    alt = fields.JSONField[dict[str, str]](null=True)  # what the picture shows
    teams = fields.JSONField[list[str]](null=True)  # whom it is for; none: everybody
    languages = fields.JSONField[list[str]](null=True)  # the same

    wordings: fields.ReverseRelation["WordingRow"]
    versions: fields.ReverseRelation["IdeaVersionRow"]

    class Meta:
        """Where they are kept, and how the ones good now are found."""

        table = "ideas"
        indexes = (
            Index(fields=("ends_at",)),
            Index(fields=("state", "ends_at")),
            Index(fields=("change",)),
        )


class WordingRow(Model):
    """One approved text, free for anybody once its moment has passed; never once withdrawn."""

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
        """Where they are kept, and how free ones, and the few that are not, are found."""

        table = "wordings"
        indexes = (
            Index(fields=("idea_id", "language", "free_at")),
            Index(fields=("language", "free_at", "idea_id")),
        )


class IdeaVersionRow(Model):
    """All that is written for an idea at once, and whether somebody else approved it.

    An idea has one version at most that is neither approved, nor retired.
    """

    id = fields.IntField(primary_key=True)
    idea: fields.ForeignKeyRelation[IdeaRow] = fields.ForeignKeyField(
        "bot.IdeaRow", related_name="versions", on_delete=fields.CASCADE
    )
    number = fields.IntField()  # 1, 2, 3… of its idea
    state = fields.CharField(16, default=State.DRAFT.value)
    content = fields.JSONField[dict[str, object]]()  # bot.ideas.content
    digest = fields.CharField(32)  # of the content
    spoken = fields.CharField(16, default="")  # the languages of its wordings, with commas between
    author: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="idea_versions", null=True, on_delete=fields.SET_NULL
    )  # whoever wrote it last; none: the company's folder, or the command line
    made_at = MomentField()
    decided_by: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="decided_versions", null=True, on_delete=fields.SET_NULL
    )
    decided_at = MomentField(null=True)
    seal = fields.CharField(32, default="")  # of what was approved: the content and the charter
    reason = fields.CharField(500, default="")  # why it was refused

    idea_id: int
    author_id: int | None
    decided_by_id: int | None

    class Meta:
        """Where they are kept, and how those that wait are found."""

        table = "idea_versions"
        unique_together = (("idea_id", "number"),)
        indexes = (Index(fields=("state",)),)


class LibraryRow(Model):
    """One row: how often what is offered has changed, so that whoever read it knows."""

    id = fields.IntField(primary_key=True)
    changes = fields.IntField(default=0)

    class Meta:
        """Where it is kept."""

        table = "library"


class ProposalRow(Model):
    """What a colleague proposes to tweet about, and what became of it."""

    id = fields.IntField(primary_key=True)
    person: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="proposals", on_delete=fields.CASCADE
    )
    text = fields.CharField(500)
    state = fields.CharField(16, default=State.WAITING.value)
    idea: fields.ForeignKeyNullableRelation[IdeaRow] = fields.ForeignKeyField(
        "bot.IdeaRow", related_name="proposals", null=True, on_delete=fields.SET_NULL
    )  # what was made of it
    reason = fields.CharField(500, default="")  # why nothing was
    made_at = MomentField()
    decided_at = MomentField(null=True)

    person_id: int
    idea_id: int | None

    class Meta:
        """Where they are kept, and how those that wait are found."""

        table = "proposals"
        indexes = (Index(fields=("state", "made_at")), Index(fields=("person_id",)))
