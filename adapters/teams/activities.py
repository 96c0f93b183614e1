"""What Teams tells us, as values: only what the bot reads, and nothing of a wrong kind."""

from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel


def _printable(name: str) -> str:
    if not name.isprintable():
        raise ValueError("no name of anything")
    return name


Id = Annotated[str, Field(max_length=1000), AfterValidator(_printable)]
MemberId = Annotated[Id, Field(max_length=160)]  # with its organisation, what the bot keeps
TenantId = Annotated[Id, Field(max_length=36)]
Data = dict[str, Any]


class Told(BaseModel):
    """Anything Teams tells; what we do not read is left out, and null is the same as absent."""

    model_config = ConfigDict(
        frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True
    )


class Account(Told):
    """Somebody in a conversation, or the bot itself."""

    id: MemberId = ""
    name: str | None = None
    aad_object_id: MemberId | None = None


class Talk(Told):
    """A conversation: `personal`, `groupChat` or `channel`."""

    id: Annotated[Id, Field(min_length=1)]
    conversation_type: str | None = None
    tenant_id: TenantId | None = None

    @property
    def private(self) -> bool:
        """Whether nobody else reads it."""
        return self.conversation_type in (None, "", "personal")


class Tenant(Told):
    """An organisation."""

    id: TenantId | None = None


class ChannelData(Told):
    """What Teams adds to the protocol."""

    tenant: Tenant | None = None


class Entity(Told):
    """Something marked in a text: a mention."""

    type: str | None = None
    text: str | None = None
    mentioned: Account | None = None


class Activity(Told):
    """Something that happened (the Bot Framework's Activity schema, as Teams fills it in)."""

    type: str
    id: Id | None = None
    channel_id: Id | None = None
    service_url: Annotated[str, Field(max_length=2000)] = ""
    from_: Annotated[Account, Field(alias="from")] = Account()
    recipient: Account = Account()
    conversation: Talk
    channel_data: ChannelData | None = None
    reply_to_id: Id | None = None
    text: str | None = None
    name: str | None = None
    action: str | None = None
    value: Any = None
    locale: str | None = None
    local_timezone: str | None = None
    entities: tuple[Entity, ...] | None = None
    members_added: tuple[Account, ...] | None = None
    members_removed: tuple[Account, ...] | None = None

    @model_validator(mode="after")
    def _from_somebody(self) -> Self:
        if not (self.from_.id or self.from_.aad_object_id):
            raise ValueError("from nobody")
        return self

    @property
    def with_us(self) -> bool:
        """Whether it happened in the private chat with the bot.

        The message extension is used in the chats of others, which may be private too.
        """
        return self.conversation.private and not (self.name or "").startswith("composeExtension/")

    @property
    def tenant(self) -> str:
        """The organisation that it happened in; empty where Teams does not say."""
        there = self.channel_data.tenant if self.channel_data else None
        return self.conversation.tenant_id or (there and there.id) or ""

    @property
    def data(self) -> Data:
        """What was pressed or sent; empty where it is nothing of ours."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def said(self) -> str:
        """The text as typed: the mention of the bot left out, anybody else by their name."""
        text = self.text or ""
        for entity in self.entities or ():
            if entity.type == "mention" and entity.mentioned and entity.text:
                ours = entity.mentioned.id == self.recipient.id
                text = text.replace(entity.text, " " if ours else entity.mentioned.name or "", 1)
        return text.replace("\xa0", " ").replace("&nbsp;", " ").strip()
