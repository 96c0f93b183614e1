"""Reviews as the database keeps them."""

from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from bot.people.tables import PersonRow
from bot.shares.tables import ShareRow
from bot.storage.fields import MomentField


class Kind(StrEnum):
    """What an opinion is asked on."""

    DRAFT = "draft"
    QUESTION = "question"


class Progress(StrEnum):
    """How far a review has come."""

    OPEN = "open"  # it waits for a reviewer
    TAKEN = "taken"  # one is reading it
    CHANGE = "change"  # it is the asker's turn
    APPROVED = "approved"
    REFUSED = "refused"
    ANSWERED = "answered"  # a question was
    WITHDRAWN = "withdrawn"  # the asker took it back


WAITING = (Progress.OPEN, Progress.TAKEN)  # for a reviewer
GOES_ON = (*WAITING, Progress.CHANGE)
DECIDED = (Progress.APPROVED, Progress.REFUSED, Progress.ANSWERED)


class Wanted(StrEnum):
    """When an answer is wanted."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"


class ReviewRow(Model):
    """One text, exactly as its author gave it, and what a human said of it."""

    id = fields.IntField(primary_key=True)
    kind = fields.CharField(16)
    state = fields.CharField(16, default=Progress.OPEN.value)
    asker: fields.ForeignKeyRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="reviews_asked", on_delete=fields.CASCADE
    )
    reader: fields.ForeignKeyNullableRelation[PersonRow] = fields.ForeignKeyField(
        "bot.PersonRow", related_name="reviews_read", null=True, on_delete=fields.SET_NULL
    )  # whom it was shown to first, then who took it or decided
    text = fields.TextField()
    revision = fields.IntField(default=1)  # 2 once a new text was sent
    found = fields.JSONField[dict[str, Any]](default=dict)  # see bot/reviews/found.py
    wanted = fields.CharField(16)
    word = fields.CharField(500, default="")  # the asker's
    said = fields.CharField(1000, default="")  # the reviewer's
    article = fields.CharField(20, default="")  # the number of the one a refusal rests on
    sent_at = MomentField()  # the text at hand
    promised_at = MomentField()
    taken_at = MomentField(null=True)
    decided_at = MomentField(null=True)
    reminded = fields.IntField(default=0)  # the last step of the clock that was said
    share: fields.ForeignKeyNullableRelation[ShareRow] = fields.ForeignKeyField(
        "bot.ShareRow", related_name="reviews", null=True, on_delete=fields.SET_NULL
    )  # what an approved text is posted with

    asker_id: int
    reader_id: int | None
    share_id: int | None

    @property
    def occasion(self) -> str:
        """Name the sending of this text, for which its readers are told once."""
        return f"review-{self.id}-{self.revision}"

    class Meta:
        """Where they are kept, and how the queue, a person's own and a share's are found."""

        table = "reviews"
        indexes = (
            Index(fields=("state", "sent_at")),
            Index(fields=("asker_id", "sent_at")),
            Index(fields=("share_id",)),
        )
